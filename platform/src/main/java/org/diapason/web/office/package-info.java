/**
 * The office: what is done with facts and decisions at the end of a month.
 *
 * <p>Public types: {@link org.diapason.web.office.MonthAccount}, which gathers a month's facts, follows the decisions into
 * its account and lets it be closed. Its pages come with the web.
 */
@NullMarked
package org.diapason.web.office;

import org.jspecify.annotations.NullMarked;
