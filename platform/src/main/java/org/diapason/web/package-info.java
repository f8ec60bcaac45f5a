/**
 * The web: pages for those who judge, for those who keep the books, and for everybody; and the same as JSON.
 *
 * <p>Public type: {@link org.diapason.web.Site}, which Spring makes its context of. Pages are thin: they read what was
 * asked, call one room, and show a template. The last room in the flow: it sees all others, and none sees it.
 */
@NullMarked
package org.diapason.web;

import org.jspecify.annotations.NullMarked;
