package org.diapason.listens.suspicion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Weighs how the accounts of a ring listen against how other accounts do, as {@link Scale} weighs the graph. What was not
 * known of the listens adds nothing.
 */
record ConductScale(Conduct peers) {
    private static final Part STOPPED = new Part(0, 0.5, 1, -0.5);
    private static final Part QUIET = new Part(0, 1, -0.5, 1);
    private static final Part SLEEPERS = new Part(0.5, 1, 0, -8);
    private static final Part TOGETHER = new Part(0.3, 0.7, 0, 2);
    private static final Part AGE = new Part(30, 365, 0.5, -1.5);
    private static final Part SAVED = new Part(0, 0.5, 0.5, -1);

    /** All hours alike: the quietest six have a quarter of the listens. */
    private static final double FLAT = 0.25;

    List<Evidence> weigh(Conduct ring) {
        var evidence = new ArrayList<Evidence>();
        if (peers.stopped() > 0) {
            evidence.add(relative(
                    STOPPED,
                    "never_stops",
                    "Listens that end before thirty seconds; people skip, programs let it play",
                    ring.stopped(),
                    peers.stopped(),
                    ring.stopped() / peers.stopped()));
        }
        if (peers.quietHours() < FLAT) {
            evidence.add(relative(
                    QUIET,
                    "flat_hours",
                    "Listens in the quietest six hours of the day; people sleep",
                    ring.quietHours(),
                    peers.quietHours(),
                    (ring.quietHours() - peers.quietHours()) / (FLAT - peers.quietHours())));
        }
        if (SLEEPERS.at(ring.sleepers()) < 0) {
            evidence.add(SLEEPERS.evidence(
                    "sleepers",
                    "Accounts that play these recordings for hours on end, always in the same ten hours, as sleepers do",
                    ring.sleepers(),
                    "share",
                    Map.of()));
        }
        weighShared(ring, evidence);
        ring.ageDays()
                .ifPresent(age -> evidence.add(AGE.evidence(
                        "account_age", "The median age of these accounts at their first listen", age, "days", ages())));
        ring.saved().ifPresent(saved -> weighSaves(saved, evidence));
        return List.copyOf(evidence);
    }

    private Map<String, Double> ages() {
        return peers.ageDays().isPresent()
                ? Map.of("peer_value", (double) peers.ageDays().getAsLong())
                : Map.of();
    }

    private void weighSaves(double saved, List<Evidence> evidence) {
        var usual = peers.saved().orElse(0);
        if (usual > 0) {
            evidence.add(relative(
                    SAVED,
                    "saves",
                    "Listens that led to a save; people keep what they like",
                    saved,
                    usual,
                    saved / usual));
        }
    }

    private static void weighShared(Conduct ring, List<Evidence> evidence) {
        ring.network().ifPresent(share -> addTogether("one_network", "Accounts at one network", share, evidence));
        ring.device().ifPresent(share -> addTogether("one_device", "Accounts at one device", share, evidence));
        ring.signupWeek().ifPresent(share -> addTogether("signup_burst", "Accounts made in one week", share, evidence));
    }

    private static void addTogether(String code, String claim, double share, List<Evidence> evidence) {
        if (TOGETHER.at(share) > 0) {
            evidence.add(TOGETHER.evidence(code, claim, share, "share", Map.of()));
        }
    }

    private static Evidence relative(
            Part part, String code, String claim, double value, double usual, double compared) {
        return Part.weighed(part.at(compared), code, claim, value, "share", Map.of("peer_value", usual));
    }
}
