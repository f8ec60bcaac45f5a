package org.diapason.judgement;

import org.diapason.charter.ClauseId;

/**
 * What a person is about to decide.
 *
 * @param act what it does
 * @param clause the clause of the charter that it rests on
 * @param reason why, in words that the person concerned could read; at least 20 characters
 */
public record Draft(Act act, ClauseId clause, String reason) {
    static final int SHORTEST_REASON = 20;
}
