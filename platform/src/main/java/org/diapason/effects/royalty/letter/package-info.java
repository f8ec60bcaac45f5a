/**
 * A month's account as a letter to each payee: a PDF that a label manager can read, in French or in English.
 *
 * <p>Public type: {@link org.diapason.effects.royalty.letter.Letters} writes them beside a written account. A letter says
 * what became of the payee's listens, what waits and by which decision, what is corrected of closed months, and how it was
 * worked out. The package rounds to cents for the eye and works nothing out: the money is the statement's.
 */
@NullMarked
package org.diapason.effects.royalty.letter;

import org.jspecify.annotations.NullMarked;
