package org.diapason.proposals.saturation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What in a batch looks as if it was made to fill a catalogue, as shares of its recordings. No share speaks alone: whole
 * catalogues are delivered in a day, and variations, etudes and audio books have titles of one pattern. So a batch stands
 * out when it is large and two different things coincide.
 *
 * @param templateTitles with a title that at least ten of them share but for its numbers
 * @param nearDuplicates with a title that at least five others share but for one word
 * @param oneLength with the length that most of them have, to the second
 * @param identicalSound with the very sound file of another one
 */
record Signals(int recordings, double templateTitles, double nearDuplicates, double oneLength, double identicalSound) {
    /** Smaller batches are a person's day of work. */
    static final int LARGE = 100;

    private static final int SAME_TEMPLATE = 10;
    private static final int SAME_BUT_ONE_WORD = 6;
    private static final double MANY_TITLES = 0.5;
    private static final double MANY_OF_ONE_LENGTH = 0.3;
    private static final double MANY_COPIES = 0.05;

    static Signals of(List<Brought> batch) {
        List<String> titles = batch.stream().map(Brought::title).toList();
        double size = Math.max(1, batch.size());
        Map<String, Long> lengths =
                counted(batch.stream().map(Brought::duration).flatMap(Optional::stream));
        Map<String, Long> sounds = counted(batch.stream().map(Brought::sound).flatMap(Optional::stream));
        return new Signals(
                batch.size(),
                sharing(titles, title -> List.of(template(title)), SAME_TEMPLATE) / size,
                sharing(titles, Signals::withoutOneWord, SAME_BUT_ONE_WORD) / size,
                lengths.values().stream().mapToLong(Long::longValue).max().orElse(0) / size,
                sounds.values().stream()
                                .filter(count -> count > 1)
                                .mapToLong(Long::longValue)
                                .sum()
                        / size);
    }

    /** Whether people should look: the batch is large, and titles, lengths and sound files tell two of the three. */
    boolean standOut() {
        return recordings >= LARGE && told() >= 2;
    }

    /** How many of titles, lengths and sound files tell, and how strongly beyond that. */
    double score() {
        return told() + (Math.max(templateTitles, nearDuplicates) + oneLength + identicalSound) / 3;
    }

    private long told() {
        return Stream.of(titlesTell(), lengthsTell(), soundTells())
                .filter(tells -> tells)
                .count();
    }

    boolean titlesTell() {
        return Math.max(templateTitles, nearDuplicates) >= MANY_TITLES;
    }

    boolean lengthsTell() {
        return oneLength >= MANY_OF_ONE_LENGTH;
    }

    boolean soundTells() {
        return identicalSound >= MANY_COPIES;
    }

    /** How many titles share a key with enough others. */
    private static long sharing(List<String> titles, Function<String, List<String>> keys, int enough) {
        Map<String, Long> counts = counted(titles.stream().flatMap(title -> keys.apply(title).stream()));
        return titles.stream()
                .filter(title -> keys.apply(title).stream().anyMatch(key -> counts.getOrDefault(key, 0L) >= enough))
                .count();
    }

    private static Map<String, Long> counted(Stream<String> values) {
        return values.filter(value -> !value.isBlank())
                .collect(Collectors.groupingBy(Function.identity(), HashMap::new, Collectors.counting()));
    }

    /** Without its numbers, in lower case; blank when nothing else is left. */
    private static String template(String title) {
        return words(title).stream()
                .filter(word -> !word.matches("\\d+|[ivxl]+"))
                .collect(Collectors.joining(" "));
    }

    /** The title without each of its words in turn; none for a title of one word. */
    private static List<String> withoutOneWord(String title) {
        List<String> words = words(title);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < words.size() && words.size() > 1; i++) {
            List<String> rest = new ArrayList<>(words);
            rest.set(i, "*");
            keys.add(String.join(" ", rest));
        }
        return keys;
    }

    private static List<String> words(String title) {
        return Stream.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
