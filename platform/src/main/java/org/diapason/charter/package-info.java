/**
 * The charter as data, and what its checks find: the promises in French and English, the checks that
 * test them, the standings they give, the board that runs and remembers them.
 *
 * <p>Start with {@link org.diapason.charter.Charter} and {@link org.diapason.charter.Commitment}. A room
 * implements {@link org.diapason.charter.ClauseCheck} next to what it checks and answers with a {@link
 * org.diapason.charter.Standing}; {@link org.diapason.charter.Board} runs all checks and tells the {@link
 * org.diapason.charter.Standings}, which {@link org.diapason.charter.TextBoard} and {@link
 * org.diapason.charter.JsonBoard} write. {@link org.diapason.charter.CharterChecks} are those about the
 * charter itself, {@link org.diapason.charter.Wording} finds words that claim too much.
 *
 * <p>Every room may use this package. It knows none of them, neither the journal nor the command line.
 */
@NullMarked
package org.diapason.charter;

import org.jspecify.annotations.NullMarked;
