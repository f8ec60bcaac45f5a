/**
 * The desk, where people judge: the only caller of the docket's decisions (CharterRuleTest).
 *
 * <p>Its pages come with the web. Until then {@link org.diapason.web.desk.Rehearsal} plays recorded sample decisions of
 * sample people, and says so for ever in the journal.
 */
@NullMarked
package org.diapason.web.desk;

import org.jspecify.annotations.NullMarked;
