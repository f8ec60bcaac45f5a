package org.diapason.prove;

import java.util.List;

/** All proofs there are, in the order in which they run. */
public final class Proofs {
    private Proofs() {}

    public static List<Proof> list() {
        return List.of(
                new JournalProof(),
                new RoyaltyProof(1_000_000L, 10_000_000L, 100_000_000L),
                new AuditionProof(),
                new AuditionSpeedProof(),
                new FuzzAudioProof(100_000));
    }
}
