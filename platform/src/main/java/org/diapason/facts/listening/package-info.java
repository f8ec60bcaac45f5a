/**
 * Listens as they happened, all of them, the fraudulent ones too, and the money there is to share.
 *
 * <p>{@link org.diapason.facts.listening.Listens} brings listens in and says which files hold a month as
 * known at a time, a {@link org.diapason.facts.listening.MonthOfListens}: late listens come with later
 * files and change no earlier answer. {@link org.diapason.facts.listening.Pools} keeps what a month has to
 * share, {@link org.diapason.facts.listening.SharingRules} by which rule. The package must not know which listens are
 * suspected, excluded or paid.
 */
@NullMarked
package org.diapason.facts.listening;

import org.jspecify.annotations.NullMarked;
