package org.diapason.audio.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diapason.audio.training.Clip.Label;

/**
 * What is left out together, so that nothing is judged by what it taught: five folds, one network for each.
 *
 * <p>A fold holds some generators, some sources of what people made, and some works of the other generators. So the
 * network of a fold serves both questions: what is found of a work of a family that was heard ({@link #known}), and of
 * a family that was not ({@link #unknown}). People's recordings are in one fold only.
 */
final class Folds {

    /** Families that share a vocoder are left out together. */
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("ACE-Step v1"),
            Set.of("DiffRhythm"),
            Set.of("YuE"),
            Set.of("Mustango", "Tango", "AudioLDM 2"),
            Set.of("MusicGen", "SongCreator", "Stable Audio Open"));

    static final int COUNT = FAMILIES.size();

    private Folds() {}

    /** The fold whose network heard other works of this family, or for what people made, other sources. */
    static int known(Clip clip) {
        int unknown = unknown(clip);
        return isOfFamily(clip) ? (unknown + 1 + hash(clip.contentGroup(), COUNT - 1)) % COUNT : unknown;
    }

    /** The fold whose network heard neither the family nor, for what people made, the source. */
    static int unknown(Clip clip) {
        return isOfFamily(clip)
                ? IntStream.range(0, COUNT)
                        .filter(fold -> FAMILIES.get(fold).contains(clip.family()))
                        .findFirst()
                        .orElseGet(() -> hash(clip.family(), COUNT))
                : hash(clip.source(), COUNT);
    }

    private static boolean isOfFamily(Clip clip) {
        return clip.label() == Label.GENERATED || clip.label() == Label.HYBRID;
    }

    private static int hash(String text, int folds) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Byte.toUnsignedInt(digest[0]) % folds;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
