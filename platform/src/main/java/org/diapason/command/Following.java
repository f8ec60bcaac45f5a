package org.diapason.command;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diapason.effects.exposure.Eligibility;
import org.diapason.effects.exposure.RecordingFacts;
import org.diapason.judgement.Decision;
import org.diapason.judgement.DecisionId;
import org.diapason.judgement.Decisions;

/** Follows decisions into what leaves the house at once: what may be recommended, what is out, and who is told. */
final class Following {
    private final Program program;

    Following(Program program) {
        this.program = program;
    }

    /** What came of it; {@code recordings} of which {@code eligible} may be recommended, and {@code notices} made. */
    record Result(long eligible, int recordings, int notices) {}

    Result follow(Instant asOf) {
        Decisions decisions = program.decisions();
        List<Decision> inForce = decisions.inForce(asOf);
        Set<String> out = program.shelf().withdrawals().recordings().keySet();
        Eligibility eligibility = Eligibility.follow(presence(asOf), inForce, covered(decisions, inForce), out, asOf);
        program.eligibilityFeed().publish(eligibility);
        int notices = program.notices().follow(inForce)
                + program.notices().makeGood(program.shelf().owed());
        return new Result(eligibility.eligible(), eligibility.recordings().size(), notices);
    }

    private List<RecordingFacts> presence(Instant asOf) {
        return program.catalogue().listPresence(asOf).stream()
                .map(one -> new RecordingFacts(
                        one.recording().value(), one.heard(), one.vouched(), one.ownProfile(), one.established()))
                .toList();
    }

    private static Map<DecisionId, Set<String>> covered(Decisions decisions, List<Decision> inForce) {
        return inForce.stream().collect(Collectors.toMap(Decision::id, decisions::covered, (one, _) -> one));
    }
}
