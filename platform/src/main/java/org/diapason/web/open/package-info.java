/**
 * The public site: what was promised and how it stands, what was decided, how to check it, how to appeal.
 *
 * <p>Everybody reads these pages without signing in, and nothing on them names a person, an account or a score. They read
 * the charter's board, the journal and the decisions in force; they change nothing but to hand an appeal to the docket.
 */
@NullMarked
package org.diapason.web.open;

import org.jspecify.annotations.NullMarked;
