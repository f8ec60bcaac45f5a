/**
 * The catalogue: suppliers with their contracts, artists, releases, recordings, whom a listen pays, and
 * who says so.
 *
 * <p>Every field is a {@link org.diapason.facts.catalogue.Claim}: a value, who claims it, how far that
 * is trusted. What arrives comes in through {@link org.diapason.facts.catalogue.Catalogue#accept}, from a
 * delivery or from {@link org.diapason.facts.catalogue.CatalogueImport}; contracts come through {@link
 * org.diapason.facts.catalogue.Contracts}, what they promise payees through {@link
 * org.diapason.facts.catalogue.PayeeTerms}; that a machine heard a recording through {@link
 * org.diapason.facts.catalogue.Hearings}; what artists ask for through {@link org.diapason.facts.catalogue.Completions};
 * {@link org.diapason.facts.catalogue.CatalogueChecks} are the
 * charter's. Contracts and payees are known since a time, so that the answer
 * of a past day can be given again. The package must not know how a delivery is read, nor what machines
 * or people think of a recording.
 */
@NullMarked
package org.diapason.facts.catalogue;

import org.jspecify.annotations.NullMarked;
