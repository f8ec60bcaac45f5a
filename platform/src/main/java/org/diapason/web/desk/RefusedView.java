package org.diapason.web.desk;

/**
 * A refusal of the docket.
 *
 * @param code for its words in the reader's language
 * @param message the docket's own words
 * @param back where to go on
 */
record RefusedView(String code, String message, String back) {}
