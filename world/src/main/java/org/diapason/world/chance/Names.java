package org.diapason.world.chance;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** Invents the names of people, labels and songs from syllables; never the same name twice. */
public final class Names {
    private static final List<String> STARTS = List.of(
            "ba", "bre", "co", "da", "dru", "el", "fa", "fle", "ga", "gri", "ha", "il", "jo", "ka", "kro", "la", "lu",
            "ma", "mi", "na", "no", "o", "pa", "pri", "qua", "ra", "ri", "sa", "sto", "ta", "tri", "u", "va", "ve",
            "wi", "xa", "ya", "zo");
    private static final List<String> MIDDLES =
            List.of("l", "n", "r", "s", "v", "m", "d", "k", "lt", "nd", "rr", "ss", "th", "z", "ll", "mb", "nt", "rk");
    private static final List<String> ENDS = List.of(
            "a", "e", "in", "or", "is", "o", "an", "el", "une", "ick", "ou", "ar", "eo", "ys", "ette", "im", "ond",
            "u");
    private static final List<String> LABEL_KINDS =
            List.of("Records", "Disques", "Recordings", "Music", "Sons", "Audio", "Tonträger");

    private final Chance chance;
    private final Set<String> taken = new HashSet<>();

    public Names(Chance chance) {
        this.chance = chance;
    }

    public String artist() {
        return fresh(() -> chance.happens(0.3) ? "The " + word() + "s" : word() + " " + word());
    }

    public String label() {
        return fresh(() -> word() + " " + chance.pick(LABEL_KINDS));
    }

    /** The name of a company. */
    public String company(String kind) {
        return fresh(() -> word() + " " + kind);
    }

    /** One to three words, as songs and albums have. */
    public String title() {
        return fresh(() -> switch (chance.below(4)) {
            case 0 -> word();
            case 1 -> word() + " " + word().toLowerCase(Locale.ROOT);
            case 2 -> word() + " & " + word();
            default -> word() + " " + word().toLowerCase(Locale.ROOT) + " " + word().toLowerCase(Locale.ROOT);
        });
    }

    private String fresh(Supplier<String> make) {
        String name = make.get();
        while (!taken.add(name)) {
            name = make.get();
        }
        return name;
    }

    private String word() {
        StringBuilder word = new StringBuilder(chance.pick(STARTS));
        for (int syllables = chance.among(1, 2); syllables > 0; syllables--) {
            word.append(chance.pick(MIDDLES)).append(chance.pick(ENDS));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }
}
