package org.diapason.web.desk;

/**
 * A decision that is about to be taken, with what would follow.
 *
 * @param days how long a hold lasts
 * @param isGrave whether a second person must sign before anything follows
 */
record ConsiderView(CaseView dossier, Acts.Kind kind, String clause, String reason, int days, boolean isGrave) {

    /** Listens that are spared because people did not find their account confirmed: how many accounts. */
    int spared() {
        return dossier.sample().bound().contrary();
    }
}
