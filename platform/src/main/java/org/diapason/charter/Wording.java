package org.diapason.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds words, French or English, that claim more than a detector can know (C57): “certainly”, “sans
 * aucun doute”, “99 % accurate”. What is denied, asked or quoted claims nothing, and a quantity such as
 * “100 % generated” says how much, not how sure.
 *
 * <p>It reads plain text and knows no grammar: a denial is a negative word between the last comma and
 * the claim.
 */
public final class Wording {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String PERCENT = "\\b[0-9]+([.,][0-9]+)? ?% ";
    private static final String IS = "(\\b(am|are|is|was|were|can be|could be)|'(s|re|m)) (\\w+ly )?";
    private static final String EST = "\\b(suis|est|sommes|êtes|sont|était) ((absolument|tout à fait) )?";

    /** “Certain” before a noun means “some”; “sans doute” means “probably”, and is humble enough. */
    private static final Pattern CLAIM = anyOf(
            PERCENT + "(sure|certain(ty)?|accura(te|cy)|reliab(le|ility)|correct|confident|proven)\\b",
            IS + "sure\\b",
            IS + "certain(?=$|[,.;!)]| (that|to|of|about|it|this|they|we)\\b)",
            "\\bfor (sure|certain)\\b",
            "\\bwith (\\w+ )?certainty\\b",
            "\\b(no|without (a|any)|beyond (a|any|all)) (possible )?doubt\\b",
            "\\b(certainly|definitely|undoubtedly|unquestionably|infallibl[ey]|foolproof)\\b",
            "\\b(never|cannot be) wrong\\b",
            "\\bguaranteed (human|genuine|authentic|ai-free|free of ai)\\b",
            PERCENT + "((sûr|certain|fiable|exact)e?s?|de (certitude|fiabilité|précision)|d'exactitude)\\b",
            EST + "(sûr|certain)e?s?(?=$|[,.;!)]| (que|de)\\b| (qu|d)')",
            "\\b(avec|en toute) certitude\\b",
            "\\bà coup sûr\\b",
            "\\b(sans (aucun|le moindre)|aucun|nul|hors de( tout)?) doute\\b",
            "\\b(certainement|assurément|incontestablement|indubitablement|infaillibles?)\\b",
            "\\b(ne se trompe(nt)? jamais|sans erreur possible)\\b",
            "\\bgarantie?s? (humaine?s?|authentiques?|sans ia)\\b");

    private static final Pattern DENIAL = anyOf(
            "\\b(not|no|never|nobody|none|nothing|neither|nor|cannot|without)\\b",
            "n't\\b",
            "\\b(ne|pas|jamais|aucune?|nulle?|ni|sans|non)\\b",
            "\\bn'");

    private static final Pattern QUOTED = anyOf("«[^»]*»", "“[^”]*”", "\"[^\"]*\"");
    private static final Pattern SENTENCE_END = anyOf("(?<=[.;:!?])\\s+", "\\R\\s*\\R");

    private Wording() {}

    /** The claims in this text, in their order; empty when it is humble. */
    public static List<String> overclaims(String text) {
        List<String> found = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(QUOTED.matcher(text).replaceAll("…"))) {
            String plain = sentence.replace('’', '\'')
                    .replaceAll("[\\s\u00a0\u202f]+", " ")
                    .strip();
            if (!plain.endsWith("?")) {
                CLAIM.matcher(plain)
                        .results()
                        .filter(claim -> !isDenied(plain, claim))
                        .forEach(claim -> found.add(claim.group()));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isDenied(String sentence, MatchResult claim) {
        String before = sentence.substring(0, claim.start());
        return DENIAL.matcher(before.substring(before.lastIndexOf(',') + 1)).find();
    }

    private static Pattern anyOf(String... alternatives) {
        return Pattern.compile(String.join("|", alternatives), FLAGS);
    }
}
