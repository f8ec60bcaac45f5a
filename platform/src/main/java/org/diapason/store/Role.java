package org.diapason.store;

import java.util.Locale;

/**
 * Who speaks to the database, each with the rights it needs and no more. The grants are in the
 * migrations, next to the tables. No role may change or delete a decision or a journal entry; the
 * owner, who migrates, is not one of them.
 */
public enum Role {
    /** Runs detectors: reads facts, inserts proposals. It has no right to insert a decision. */
    MACHINE,
    /** Judges: inserts rulings, decisions, countersignatures, appeals. */
    DESK,
    /** Brings facts in and follows decisions: deliveries, catalogue, listens, statements, notices. */
    OFFICE,
    /** The public site: reads what is public. */
    OPEN,
    /** Gives journal entries their index, nothing else. */
    SEQUENCER;

    /** The name of the role in PostgreSQL. */
    public String roleName() {
        return "diapason_" + name().toLowerCase(Locale.ROOT);
    }
}
