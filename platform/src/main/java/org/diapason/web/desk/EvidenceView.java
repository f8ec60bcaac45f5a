package org.diapason.web.desk;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diapason.judgement.Evidence;
import org.diapason.web.page.Page;

/**
 * A piece of evidence as people read it. What it adds to the machine's score is not shown: it would tell the score.
 *
 * @param code for its words in the reader's language
 * @param claim the machine's own words, for a code that the pages do not know yet
 * @param usual the same number among comparable ones
 */
record EvidenceView(
        String code,
        String claim,
        double value,
        String unit,
        Evidence.Reading reading,
        String details,
        OptionalDouble usual) {
    private static final Pattern USUAL = Pattern.compile("\\bpeer_value ([0-9.E-]+)");
    private static final Pattern NUMBERS_ONLY = Pattern.compile("([a-z_]+ [-0-9.E]+(, )?)*");

    static EvidenceView of(Evidence evidence) {
        Matcher usual = USUAL.matcher(evidence.details());
        return new EvidenceView(
                evidence.code(),
                evidence.claim(),
                evidence.value(),
                evidence.unit(),
                evidence.reading(),
                NUMBERS_ONLY.matcher(evidence.details()).matches() ? "" : evidence.details(),
                usual.find() ? OptionalDouble.of(Double.parseDouble(usual.group(1))) : OptionalDouble.empty());
    }

    /** Evidence as an auditor heard it. */
    static EvidenceView heard(org.diapason.audio.Evidence evidence) {
        return new EvidenceView(
                "heard." + evidence.code(),
                evidence.claim(),
                evidence.value(),
                evidence.unit(),
                Evidence.Reading.valueOf(evidence.reading().name()),
                "",
                OptionalDouble.empty());
    }

    boolean isShare() {
        return unit.equals("share");
    }

    String words(Page page) {
        return page.textOr(claim, "evidence." + code);
    }

    String details(Page page) {
        return details.isBlank() ? "" : page.textOr(details, "evidence." + code + ".details");
    }

    /** The number with its unit; nothing where the evidence is a sentence alone. */
    String figure(Page page) {
        return unit.isEmpty() && value == 0 ? "" : figure(page, value);
    }

    String figure(Page page, double number) {
        return isShare()
                ? page.percent(number)
                : page.textOr(page.number(number, 2) + " " + unit, "unit." + unit.replace(' ', '_'), number);
    }
}
