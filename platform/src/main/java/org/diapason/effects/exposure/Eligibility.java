package org.diapason.effects.exposure;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diapason.judgement.Act;
import org.diapason.judgement.Decision;
import org.diapason.judgement.DecisionId;
import org.diapason.store.Sha256;

/**
 * Which recordings may be recommended, as of a time.
 *
 * @param asOf the time
 * @param recordings every recording of the catalogue, with what keeps it from being recommended; empty when nothing does
 */
public record Eligibility(Instant asOf, SortedMap<String, Set<Ineligible>> recordings) {

    public Eligibility {
        recordings = new TreeMap<>(recordings);
    }

    /**
     * Follows the decisions in force into the set of eligible recordings.
     *
     * @param covered which recordings each decision covers
     * @param out the recordings that are out of the catalogue
     */
    public static Eligibility follow(
            Collection<RecordingFacts> catalogue,
            Collection<Decision> inForce,
            Map<DecisionId, Set<String>> covered,
            Set<String> out,
            Instant asOf) {
        SortedMap<String, Set<Ineligible>> recordings = new TreeMap<>();
        for (RecordingFacts facts : catalogue) {
            Set<Ineligible> reasons = EnumSet.noneOf(Ineligible.class);
            if (!facts.heard()) {
                reasons.add(Ineligible.NOT_HEARD);
            }
            if (!facts.trusted()) {
                reasons.add(Ineligible.NOT_TRUSTED);
            }
            if (!facts.ownProfile()) {
                reasons.add(Ineligible.PROFILE_NOT_CHECKED);
            }
            if (!facts.established()) {
                reasons.add(Ineligible.ARTIST_NOT_ESTABLISHED);
            }
            recordings.put(facts.recording(), reasons);
        }
        for (Decision decision : inForce) {
            for (String recording : covered.getOrDefault(decision.id(), Set.of())) {
                mark(recordings, recording, decision.act(), out.contains(recording));
            }
        }
        return new Eligibility(asOf, recordings);
    }

    private static void mark(SortedMap<String, Set<Ineligible>> recordings, String recording, Act act, boolean isOut) {
        Set<Ineligible> reasons = recordings.get(recording);
        if (reasons == null) {
            return;
        }
        switch (act) {
            case Act.Withdraw _ -> reasons.add(isOut ? Ineligible.WITHDRAWN : Ineligible.LEAVING);
            case Act.Label _ -> reasons.add(Ineligible.LABELLED);
            case Act.Dismiss _, Act.Exclude _, Act.Hold _, Act.ExtendHold _ -> {}
            case Act.CloseMonth _, Act.Release _, Act.Adopt _, Act.Grant _, Act.Uphold _ -> {}
        }
    }

    public boolean isEligible(String recording) {
        Set<Ineligible> reasons = recordings.get(recording);
        return reasons != null && reasons.isEmpty();
    }

    public long eligible() {
        return recordings.values().stream().filter(Set::isEmpty).count();
    }

    /** The same set has the same version, whenever it was made. */
    public Sha256 version() {
        return Sha256.of(recordings.toString());
    }
}
