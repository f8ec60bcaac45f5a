/**
 * Looks at a table of listens and suspects groups of them, with the evidence for and against.
 *
 * <p>A library of its own: SQL on DuckDB and graph kernels in Java. It knows no domain type, no
 * database server and no Spring. The platform's {@code proposals.suspicion} turns what it suspects
 * into proposals; it decides nothing.
 */
@NullMarked
package org.diapason.listens;

import org.jspecify.annotations.NullMarked;
