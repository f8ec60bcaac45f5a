package org.diapason.effects.withdrawal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of the DSA Transparency Database for a statement of reasons, written from {@code dsa/fields.md}. */
final class StatementRules {
    private static final Set<String> VISIBILITY = Set.of(
            "CONTENT_REMOVED",
            "CONTENT_DISABLED",
            "CONTENT_DEMOTED",
            "CONTENT_AGE_RESTRICTED",
            "CONTENT_INTERACTION_RESTRICTED",
            "CONTENT_LABELLED",
            "OTHER");
    private static final Set<String> CONTENT =
            Set.of("APP", "AUDIO", "IMAGE", "PRODUCT", "SYNTHETIC_MEDIA", "TEXT", "VIDEO", "OTHER");
    private static final Set<String> CATEGORIES = Set.of(
            "ANIMAL_WELFARE",
            "CONSUMER_INFORMATION",
            "CYBER_VIOLENCE",
            "CYBER_VIOLENCE_AGAINST_WOMEN",
            "DATA_PROTECTION_AND_PRIVACY_VIOLATIONS",
            "ILLEGAL_OR_HARMFUL_SPEECH",
            "INTELLECTUAL_PROPERTY_INFRINGEMENTS",
            "NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS",
            "NOT_SPECIFIED_NOTICE",
            "OTHER_VIOLATION_TC",
            "PROTECTION_OF_MINORS",
            "RISK_FOR_PUBLIC_SECURITY",
            "SCAMS_AND_FRAUD",
            "SELF_HARM",
            "UNSAFE_AND_PROHIBITED_PRODUCTS",
            "VIOLENCE");
    private static final Set<String> FIELDS = Set.of(
            "decision_visibility",
            "decision_visibility_other",
            "decision_monetary",
            "decision_monetary_other",
            "decision_provision",
            "decision_account",
            "account_type",
            "decision_ground",
            "decision_ground_reference_url",
            "illegal_content_legal_ground",
            "illegal_content_explanation",
            "incompatible_content_ground",
            "incompatible_content_explanation",
            "incompatible_content_illegal",
            "content_type",
            "content_type_other",
            "category",
            "category_addition",
            "category_specification",
            "category_specification_other",
            "territorial_scope",
            "content_language",
            "content_date",
            "application_date",
            "end_date_account_restriction",
            "end_date_monetary_restriction",
            "end_date_service_restriction",
            "end_date_visibility_restriction",
            "decision_facts",
            "source_type",
            "source_identity",
            "automated_detection",
            "automated_decision",
            "puid",
            "content_id",
            "content_id_ean");
    private static final Pattern PUID = Pattern.compile("[a-zA-Z0-9-_]+");

    private final Map<String, Object> statement;
    private final List<String> faults = new ArrayList<>();

    private StatementRules(Map<String, Object> statement) {
        this.statement = statement;
    }

    /** What the database would refuse; nothing when it would store the statement. */
    static List<String> faults(Map<String, Object> statement) {
        StatementRules rules = new StatementRules(statement);
        statement.keySet().stream().filter(key -> !FIELDS.contains(key)).forEach(rules.faults::add);
        rules.decision();
        rules.ground();
        rules.content();
        rules.dates();
        rules.source();
        return rules.faults;
    }

    private void decision() {
        if (List.of("decision_visibility", "decision_monetary", "decision_provision", "decision_account").stream()
                .noneMatch(statement::containsKey)) {
            faults.add("no decision");
        }
        each("decision_visibility", "DECISION_VISIBILITY_", VISIBILITY);
        one("decision_monetary", "DECISION_MONETARY_", Set.of("SUSPENSION", "TERMINATION", "OTHER"), false);
        one(
                "decision_provision",
                "DECISION_PROVISION_",
                Set.of("PARTIAL_SUSPENSION", "TOTAL_SUSPENSION", "PARTIAL_TERMINATION", "TOTAL_TERMINATION"),
                false);
        one("decision_account", "DECISION_ACCOUNT_", Set.of("SUSPENDED", "TERMINATED"), false);
        text("decision_facts", 5000, true);
        one(
                "automated_decision",
                "AUTOMATED_DECISION_",
                Set.of("PARTIALLY", "NOT_AUTOMATED"), // FULLY exists there, and never here
                true);
        one("automated_detection", "", Set.of("Yes", "No"), true);
    }

    private void ground() {
        one("decision_ground", "DECISION_GROUND_", Set.of("ILLEGAL_CONTENT", "INCOMPATIBLE_CONTENT"), true);
        boolean illegal = "DECISION_GROUND_ILLEGAL_CONTENT".equals(statement.get("decision_ground"));
        onlyIf(illegal, "illegal_content_legal_ground", 500);
        onlyIf(illegal, "illegal_content_explanation", 2000);
        onlyIf(!illegal, "incompatible_content_ground", 500);
        onlyIf(!illegal, "incompatible_content_explanation", 2000);
        one("incompatible_content_illegal", "", Set.of("Yes", "No"), false);
        if (illegal && statement.containsKey("incompatible_content_illegal")) {
            faults.add("incompatible_content_illegal");
        }
    }

    private void content() {
        each("content_type", "CONTENT_TYPE_", CONTENT);
        if (!statement.containsKey("content_type")) {
            faults.add("content_type");
        }
        one("category", "STATEMENT_CATEGORY_", CATEGORIES, true);
        text("puid", 500, true);
        if (!PUID.matcher(String.valueOf(statement.get("puid"))).matches()) {
            faults.add("puid");
        }
    }

    private void dates() {
        date("content_date", LocalDate.of(2000, 1, 1), true);
        date("application_date", LocalDate.of(2020, 1, 1), true);
        for (String restriction : List.of("account", "monetary", "service", "visibility")) {
            date("end_date_" + restriction + "_restriction", LocalDate.MIN, false);
        }
    }

    private void source() {
        one(
                "source_type",
                "SOURCE_",
                Set.of("ARTICLE_16", "TRUSTED_FLAGGER", "TYPE_OTHER_NOTIFICATION", "VOLUNTARY"),
                true);
        if ("SOURCE_VOLUNTARY".equals(statement.get("source_type")) && statement.containsKey("source_identity")) {
            faults.add("source_identity");
        }
    }

    private void onlyIf(boolean required, String field, int longest) {
        if (required) {
            text(field, longest, true);
        } else if (statement.containsKey(field)) {
            faults.add(field);
        }
    }

    private void text(String field, int longest, boolean required) {
        Object value = statement.get(field);
        if (value == null ? required : !(value instanceof String text) || text.isBlank() || text.length() > longest) {
            faults.add(field);
        }
    }

    private void one(String field, String prefix, Set<String> words, boolean required) {
        Object value = statement.get(field);
        if (value == null ? required : !isWord(value, prefix, words)) {
            faults.add(field);
        }
    }

    private void each(String field, String prefix, Set<String> words) {
        Object value = statement.get(field);
        if (value != null
                && !(value instanceof List<?> list
                        && !list.isEmpty()
                        && list.stream().allMatch(one -> isWord(one, prefix, words)))) {
            faults.add(field);
        }
    }

    private static boolean isWord(@Nullable Object value, String prefix, Set<String> words) {
        return value instanceof String word
                && word.startsWith(prefix)
                && words.contains(word.substring(prefix.length()));
    }

    private void date(String field, LocalDate first, boolean required) {
        Object value = statement.get(field);
        if (value == null ? required : !isDate(String.valueOf(value), first)) {
            faults.add(field);
        }
    }

    private static boolean isDate(String text, LocalDate first) {
        try {
            LocalDate day = LocalDate.parse(text);
            return !day.isBefore(first) && !day.isAfter(LocalDate.of(2038, 1, 1));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
