package org.diapason.effects.royalty;

import java.time.LocalDateTime;

/** One listen of a made-up month, its country called territory. */
record Heard(
        String id,
        LocalDateTime at,
        String account,
        String recording,
        long playedMs,
        String territory,
        String plan,
        String context) {
    Heard of(String other) {
        return new Heard(id, at, account, other, playedMs, territory, plan, context);
    }

    String csv() {
        return Csv.line(id, at, account, recording, playedMs, territory, plan, context);
    }
}
