/**
 * What was shown to listeners, as the service's own players and pages report it.
 *
 * <p>{@link org.diapason.facts.exposure.Exposures} imports the table of exposures (CSV or Parquet): when a recording was
 * shown or recommended, on which {@link org.diapason.facts.exposure.Surface}, by which version of the eligibility feed.
 * Without it, zero exposure is a wish. To whom something was shown is not kept: no promise needs it. The package knows
 * neither what may be shown nor who decided it.
 */
@NullMarked
package org.diapason.facts.exposure;

import org.jspecify.annotations.NullMarked;
