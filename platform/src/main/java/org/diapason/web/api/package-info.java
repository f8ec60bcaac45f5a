/**
 * The same as the pages, as JSON, under {@code /api/v1}: described by OpenAPI at {@code /api/v1/openapi}.
 *
 * <p>What is public needs nothing. A program's token (decided by an administrator) reads what staff read, hands in
 * deliveries, brings in listens; there is no way to decide anything here, and the docket is not among what these
 * controllers know.
 */
@NullMarked
package org.diapason.web.api;

import org.jspecify.annotations.NullMarked;
