package org.diapason.effects.royalty;

/**
 * What this version of the program works out otherwise than two people signed.
 *
 * @param file which of the account's files
 * @param payee whose line of {@code statement.csv}; empty in the manifest
 * @param field what differs
 * @param signed as it was signed; empty where it was not there
 * @param again as this version has it; empty where it has not
 */
public record Difference(String file, String payee, String field, String signed, String again) {}
