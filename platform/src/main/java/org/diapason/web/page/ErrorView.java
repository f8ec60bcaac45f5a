package org.diapason.web.page;

/**
 * What went wrong.
 *
 * @param code HTTP status
 * @param cause the key of its words: {@code forbidden}, {@code missing}, {@code often}, {@code asked}, {@code broken}
 */
record ErrorView(int code, String cause) {}
