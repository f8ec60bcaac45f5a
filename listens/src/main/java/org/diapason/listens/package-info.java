/**
 * Reads tables of listens, keeps them by day, and lets them be suspected.
 *
 * <p>A library of its own: SQL on DuckDB and graph kernels in Java. {@link ListenTable} reads Parquet, CSV or NDJSON and
 * says what it found ({@link Reading}) or why not ({@link ListensRefused}); {@code suspicion} goes on from there, {@code
 * graph} has the kernels. It knows no domain type, no database server and no Spring. The platform's {@code facts.listening}
 * imports through it, its {@code proposals.suspicion} turns what it suspects into proposals; it decides nothing.
 */
@NullMarked
package org.diapason.listens;

import org.jspecify.annotations.NullMarked;
