/**
 * What every page has in common: its language, its look, how it writes numbers, who reads it.
 *
 * <p>Public types: {@link org.diapason.web.page.Page}, which a controller takes as an argument and shows a template with;
 * {@link org.diapason.web.page.Visitor}, who is signed in; {@link org.diapason.web.page.Missing}, what is not there. It
 * knows no room: what a page shows comes from the packages beside it, each with a template folder of its name.
 */
@NullMarked
package org.diapason.web.page;

import org.jspecify.annotations.NullMarked;
