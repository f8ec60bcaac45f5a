package org.diapason.prove;

import java.util.List;
import java.util.stream.Stream;

/** All proofs there are, in the order in which they run. */
public final class Proofs {
    private Proofs() {}

    public static List<Proof> list() {
        return Stream.concat(
                        Stream.of(
                                new JournalProof(),
                                new DeliveryProof(10_000, 100_000),
                                new RoyaltyProof(1_000_000L, 10_000_000L, 100_000_000L),
                                new AuditionProof(),
                                new AuditionSpeedProof(),
                                new FuzzAudioProof(100_000),
                                new SuspicionProof(),
                                new SuspicionLastfmProof(),
                                new SuspicionCamouflageProof()),
                        SuspicionSizeProof.SIZES.stream().map(SuspicionSizeProof::new))
                .toList();
    }
}
