package org.diapason.web.desk;

import org.diapason.judgement.Case;
import org.diapason.judgement.Subject;
import org.diapason.web.page.Page;

/** What a case is, in one sentence of the reader's language. */
final class Headline {
    private Headline() {}

    /**
     * The headline.
     *
     * @param members how many accounts or recordings the group has
     */
    static String of(Page page, Case about, int members) {
        return switch (about.subject()) {
            case Subject.Ring ring ->
                page.textOr(about.headline(), "headline.ring." + ring.pattern(), members, ring.count());
            case Subject.Batch _ -> page.text("headline.batch" + origin(about), members);
            case Subject.MonthEnd end -> page.text("headline.month_end", page.month(end.month()));
            case Subject.Detector _ -> page.text("headline.detector");
            case Subject.Sharing sharing ->
                page.text("headline.sharing", page.month(sharing.rule().from()));
            case Subject.Appealed _ -> page.text("headline.appealed");
        };
    }

    /** Why a batch is looked at: it sounds generated, it came in a mass, or somebody of the office asks. */
    private static String origin(Case about) {
        if (about.machine().isEmpty()) {
            return ".asked";
        }
        return about.machine().get().startsWith("saturation ") ? ".mass" : "";
    }

    /** What one needs to know next. */
    static String lede(Page page, Case about, int members) {
        return switch (about.subject()) {
            case Subject.Ring ring ->
                page.text("lede.ring", page.day(ring.from()), page.day(ring.to()), ring.count(), members);
            case Subject.Batch batch -> page.text("lede.batch", batch.supplier().value(), page.month(batch.month()));
            case Subject.MonthEnd _ -> page.text("lede.month_end");
            case Subject.Detector detector ->
                page.text(
                        "lede.detector",
                        detector.machine().name(),
                        detector.machine().version());
            case Subject.Sharing sharing ->
                page.text(
                        "lede.sharing",
                        page.text("model." + sharing.rule().model().code()));
            case Subject.Appealed appealed ->
                page.text("lede.appealed", appealed.decision().value());
        };
    }
}
