package org.diapason.planted.judgement;

/** A decision made elsewhere than at the docket. */
final class BackDoor {
    void decide(Tables tables) {
        tables.insertDecision();
    }

    /** Stands for the tables of judgement. */
    interface Tables {
        void insertDecision();
    }
}
