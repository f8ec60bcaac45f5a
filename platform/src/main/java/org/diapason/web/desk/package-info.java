/**
 * The desk, where people judge: the only caller of the docket's decisions (CharterRuleTest).
 *
 * <p>Its pages are the queue, a case on one screen, what a decision would do, and the signature of a second person. What is
 * dear to draw is drawn before anybody asks. {@link org.diapason.web.desk.Rehearsal} plays recorded sample decisions of
 * sample people for the demonstration, and says so for ever in the journal.
 */
@NullMarked
package org.diapason.web.desk;

import org.jspecify.annotations.NullMarked;
