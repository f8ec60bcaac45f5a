package org.diapason.effects.royalty;

/**
 * How many listens of one payee have one standing, by the decision that gave it.
 *
 * @param payee who would be paid; empty when nobody is known
 * @param standing what becomes of them
 * @param decision the decision behind it; empty when none is
 * @param listens how many
 */
public record LedgerLine(String payee, Standing standing, String decision, long listens) {}
