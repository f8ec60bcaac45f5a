package org.diapason.proposals.saturation;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diapason.judgement.Evidence;
import org.diapason.judgement.Evidence.Reading;
import org.diapason.judgement.Machine;
import org.diapason.judgement.Member;
import org.diapason.judgement.Proposal;
import org.diapason.judgement.Subject;

/** The proposal about one supplier's batch of one day. */
final class SaturationProposal {
    private SaturationProposal() {}

    static Proposal of(
            Machine machine,
            BroughtBatch batch,
            Signals signals,
            SaturationTables.Heard heard,
            Saturator.Played played) {
        return new Proposal(
                Optional.of(machine),
                new Subject.Batch(batch.supplier(), YearMonth.from(batch.day())),
                signals.recordings() + " recordings delivered by " + batch.supplier() + " on " + batch.day()
                        + " look as if they were made to fill a catalogue",
                signals.score(),
                0,
                List.of(
                        titles(signals),
                        share(
                                "saturation.one_length",
                                "Recordings of one length, to the second",
                                signals.oneLength(),
                                signals.lengthsTell()),
                        share(
                                "saturation.identical_sound",
                                "Recordings with the very sound file of another",
                                signals.identicalSound(),
                                signals.soundTells()),
                        heard(signals, heard),
                        played(signals, played),
                        Evidence.of(
                                "saturation.whole_catalogues",
                                "Whole catalogues are delivered in a day",
                                signals.recordings(),
                                "recordings",
                                Reading.AGAINST,
                                "A label that changes its distributor sends everything at once. Listen before you believe it.")),
                batch.recordings().stream()
                        .map(one -> new Member(
                                one.recording().value(),
                                Member.Kind.RECORDING,
                                Saturator.ROLE,
                                signals.score(),
                                evidence(one)))
                        .toList());
    }

    private static Evidence titles(Signals signals) {
        return new Evidence(
                "saturation.titles",
                "Titles of one pattern",
                Math.max(signals.templateTitles(), signals.nearDuplicates()),
                "share",
                reading(signals.titlesTell()),
                "Variations, etudes and audio books have such titles too.",
                List.of(
                        share(
                                "saturation.template_titles",
                                "Titles that at least ten share but for their numbers",
                                signals.templateTitles(),
                                signals.titlesTell()),
                        share(
                                "saturation.near_duplicates",
                                "Titles that at least five others share but for one word",
                                signals.nearDuplicates(),
                                signals.titlesTell())));
    }

    private static Evidence heard(Signals signals, SaturationTables.Heard heard) {
        boolean most = heard.generated() * 2 >= signals.recordings();
        return Evidence.of(
                "saturation.heard",
                "Recordings that sound generated from end to end",
                heard.generated(),
                "recordings",
                heard.recordings() == 0 ? Reading.NEUTRAL : reading(most),
                "Machines have heard " + heard.recordings() + " of " + signals.recordings() + ".");
    }

    private static Evidence played(Signals signals, Saturator.Played played) {
        return Evidence.of(
                "saturation.listens",
                "Listens to them",
                played.listens(),
                "listens",
                Reading.NEUTRAL,
                String.format(
                        Locale.ROOT,
                        "By %d accounts; %.1f a recording.",
                        played.accounts(),
                        (double) played.listens() / signals.recordings()));
    }

    private static Evidence share(String code, String claim, double value, boolean tells) {
        return Evidence.of(code, claim, value, "share", reading(tells), "Of all recordings of the batch.");
    }

    private static Reading reading(boolean speaksFor) {
        return speaksFor ? Reading.FOR : Reading.AGAINST;
    }

    private static String evidence(Brought one) {
        return "“" + one.title() + "”"
                + one.duration().map(length -> ", " + length).orElse("");
    }
}
