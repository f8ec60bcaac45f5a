package org.diapason.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.audio.Hearing;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.judgement.Case;
import org.diapason.judgement.Cases;
import org.diapason.judgement.Finding;
import org.diapason.judgement.Member;
import org.diapason.judgement.Subject;
import org.springframework.stereotype.Component;

/** The sample of a case, with what is known of the member whose turn it is. */
@Component
class Samples {
    private final Cases cases;
    private final Catalogue catalogue;
    private final RingPictures rings;

    Samples(Cases cases, Catalogue catalogue, RingPictures rings) {
        this.cases = cases;
        this.catalogue = catalogue;
        this.rings = rings;
    }

    /**
     * The sample.
     *
     * @param wanted the member to show; without one, the first that nobody has judged
     */
    SampleView of(Case about, Optional<String> wanted) {
        List<String> drawn = cases.sample(about.id());
        Map<String, Finding> findings = cases.findings(about.id());
        Optional<String> turn = wanted.filter(drawn::contains)
                .or(() -> drawn.stream()
                        .filter(member -> !findings.containsKey(member))
                        .findFirst());
        return new SampleView(
                about.id().value(),
                drawn.stream()
                        .map(member -> new SampleView.Drawn(member, Optional.ofNullable(findings.get(member))))
                        .toList(),
                cases.bound(about.id()),
                turn.map(member -> new SampleView.Turn(
                        member,
                        drawn.indexOf(member) + 1,
                        Optional.ofNullable(findings.get(member)),
                        conduct(about, drawn, member),
                        heard(about, member))));
    }

    private Optional<AccountConduct> conduct(Case about, List<String> drawn, String member) {
        return about.subject() instanceof Subject.Ring ring
                ? rings.accounts(ring, drawn).find(member)
                : Optional.empty();
    }

    private Optional<RecordingHeard> heard(Case about, String member) {
        if (!(about.subject() instanceof Subject.Batch)) {
            return Optional.empty();
        }
        return Optional.of(new RecordingHeard(
                about.id().value(),
                member,
                catalogue.findRecording(new RecordingId(member)),
                cases.findMember(about.id(), member).map(Member::evidence).flatMap(Hearing::ofJson)));
    }
}
