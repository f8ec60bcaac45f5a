package org.diapason.effects.withdrawal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diapason.judgement.Act;
import org.diapason.judgement.Decision;
import org.diapason.judgement.SampleBound;
import org.diapason.judgement.Subject;

/**
 * Why a decision was taken, in the fields of the DSA Transparency Database (Regulation (EU) 2022/2065, art. 17). It
 * names no person: neither who decided nor whose accounts are concerned.
 */
public final class StatementOfReasons {
    private static final int LONGEST = 2_000;

    private StatementOfReasons() {}

    /**
     * The statement of a decision in force that takes something from somebody; empty for any other.
     *
     * @param covered how many recordings or accounts it covers
     */
    public static Optional<SortedMap<String, Object>> of(Decision decision, int covered) {
        Optional<Instant> effective = decision.effectiveAt();
        if (effective.isEmpty()
                || !(decision.act().sanctions() || decision.act().isHold())) {
            return Optional.empty();
        }
        SortedMap<String, Object> fields = new TreeMap<>();
        restriction(decision, fields);
        fields.put("decision_ground", "DECISION_GROUND_INCOMPATIBLE_CONTENT");
        fields.put(
                "incompatible_content_ground",
                "AI charter, version " + decision.charterVersion() + ", " + decision.clause());
        fields.put("incompatible_content_explanation", shortened(decision.reason()));
        fields.put("incompatible_content_illegal", "No");
        fields.put(
                "content_date", contentDate(decision.subject(), effective.get()).toString());
        fields.put("application_date", day(effective.get()).toString());
        fields.put("decision_facts", facts(decision, covered));
        fields.put("source_type", "SOURCE_VOLUNTARY");
        fields.put("automated_detection", decision.isRaisedByMachine() ? "Yes" : "No");
        fields.put("automated_decision", "AUTOMATED_DECISION_NOT_AUTOMATED");
        fields.put("puid", decision.id().value());
        return Optional.of(fields);
    }

    /** Whether people found generated recordings; otherwise they withdrew a mass delivery (C14) or what the office asked for. */
    static boolean isAboutGeneration(Decision decision) {
        return decision.isRaisedByMachine() && !decision.clause().equals("C14");
    }

    /** The longest explanation that is taken has 2,000 characters. */
    private static String shortened(String reason) {
        return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST - 1) + "…";
    }

    private static void restriction(Decision decision, SortedMap<String, Object> fields) {
        switch (decision.act()) {
            case Act.Withdraw _ -> recordings(decision, fields, List.of("DECISION_VISIBILITY_CONTENT_REMOVED"));
            case Act.Label _ ->
                recordings(
                        decision,
                        fields,
                        List.of("DECISION_VISIBILITY_CONTENT_LABELLED", "DECISION_VISIBILITY_CONTENT_DEMOTED"));
            case Act.Exclude _ -> listens(fields, "DECISION_MONETARY_TERMINATION");
            case Act.Hold hold -> held(fields, hold.until());
            case Act.ExtendHold hold -> held(fields, hold.until());
            case Act.Dismiss _, Act.CloseMonth _, Act.Release _, Act.Adopt _, Act.Grant _, Act.Uphold _ ->
                throw new IllegalArgumentException(decision.id() + " takes nothing from anybody");
        }
    }

    private static void recordings(Decision decision, SortedMap<String, Object> fields, List<String> visibility) {
        fields.put("decision_visibility", visibility);
        fields.put(
                "content_type",
                isAboutGeneration(decision)
                        ? List.of("CONTENT_TYPE_AUDIO", "CONTENT_TYPE_SYNTHETIC_MEDIA")
                        : List.of("CONTENT_TYPE_AUDIO"));
        fields.put("category", "STATEMENT_CATEGORY_OTHER_VIOLATION_TC");
        fields.put("category_specification", List.of("KEYWORD_GOODS_SERVICES_NOT_PERMITTED"));
    }

    private static void listens(SortedMap<String, Object> fields, String monetary) {
        fields.put("decision_monetary", monetary);
        fields.put("content_type", List.of("CONTENT_TYPE_AUDIO"));
        fields.put("category", "STATEMENT_CATEGORY_SCAMS_AND_FRAUD");
        fields.put("category_specification", List.of("KEYWORD_INAUTHENTIC_ACCOUNTS"));
    }

    private static void held(SortedMap<String, Object> fields, Instant until) {
        listens(fields, "DECISION_MONETARY_SUSPENSION");
        fields.put("end_date_monetary_restriction", day(until).toString());
    }

    private static String facts(Decision decision, int covered) {
        SampleBound bound = decision.bound();
        return String.format(
                Locale.ROOT,
                "%s drew attention to a group of %d. People judged %d of them one by one, drawn at random; %d were not"
                        + " confirmed and are spared. The decision covers %d. Of those that nobody judged, at most %.1f %% may"
                        + " not belong there (95 %% confidence). A trained person decided%s. Detection errs; an appeal is heard"
                        + " by another person, free of charge, within six months.",
                decision.isRaisedByMachine() ? "A machine" : "A person",
                bound.members(),
                bound.judged(),
                bound.contrary(),
                covered,
                100 * bound.share(),
                decision.isGrave() ? ", and a second one agreed" : "");
    }

    private static LocalDate contentDate(Subject subject, Instant effective) {
        return switch (subject) {
            case Subject.Ring ring -> ring.from();
            case Subject.Batch batch -> batch.month().atDay(1);
            case Subject.MonthEnd monthEnd -> monthEnd.month().atDay(1);
            case Subject.Detector _, Subject.Sharing _, Subject.Appealed _ -> day(effective);
        };
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
