package org.diapason.journal;

/**
 * The number of an entry in the database. It says nothing of its place in the log, which comes later.
 *
 * @param value at least 1; numbers of transactions that were rolled back are missing
 */
public record EntryId(long value) {}
