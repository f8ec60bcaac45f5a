package org.diapason.audio.training;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.diapason.audio.training.Clip.Label;
import org.diapason.audio.training.Treatment.Codec;

/**
 * One recording to be measured: what sounds, what was done to it, and what it counts as.
 *
 * @param name unique, and the name of its file
 * @param set what it is for: {@code grid}, {@code played}, {@code mix}, {@code blend}, or the name of a change
 * @param clip what sounds, and what it counts as
 * @param making how the sound is made from clips
 */
record Exhibit(String name, String set, Clip clip, Making making, Treatment treatment) {

    /** The changes that a detector has to bear, with FFmpeg's words for them. */
    private static final List<String[]> CHANGES = List.of(
            new String[] {"44.1-32-44.1 kHz", "aresample=32000,aresample=44100"},
            new String[] {"low-pass 16 kHz", "lowpass=f=16000,lowpass=f=16000,lowpass=f=16000,lowpass=f=16000"},
            new String[] {"+6 dB", "volume=6dB"},
            new String[] {"-6 dB", "volume=-6dB"},
            new String[] {"+1 semitone", "asetrate=46722,aresample=44100"},
            new String[] {"-1 semitone", "asetrate=41625,aresample=44100"},
            new String[] {"+3 % speed", "asetrate=45423,aresample=44100"},
            new String[] {"-3 % speed", "asetrate=42777,aresample=44100"});

    /** How many pieces the synthesiser plays. */
    private static final int PLAYED = 80;

    /** How many mixes of generated and human clips are judged. */
    private static final int MIXES = 240;

    /** How many the network learns from, for each generated clip. */
    private static final int BLENDS_A_CLIP = 4;

    /** From −12 to +12 decibels, six apart. */
    private static final int LEVELS = 5;

    /** How the sound is made. */
    sealed interface Making {
        /** The clip as it is. */
        record AsItIs() implements Making {}

        /** The clip with noise 40 dB below it. */
        record Noisy(long seed) implements Making {}

        /** What the synthesiser plays, in place of a clip. */
        record Played(long seed) implements Making {}

        /** The clip over another one, so many decibels louder. */
        record Mixed(Clip under, double decibels) implements Making {}
    }

    /** All that is measured of these clips, in an order that depends on nothing else. */
    static List<Exhibit> of(List<Clip> clips) {
        List<Exhibit> all = new ArrayList<>();
        grid(clips, all);
        played(all);
        changed(clips, all);
        mixed(clips, all);
        blended(clips, all);
        return List.copyOf(all);
    }

    private static void grid(List<Clip> clips, List<Exhibit> all) {
        for (int i = 0; i < clips.size(); i++) {
            for (Treatment treatment : Treatment.draw(new SplittableRandom(i))) {
                all.add(exhibit("grid", i, clips.get(i), new Making.AsItIs(), treatment));
            }
        }
    }

    /** Each piece of the synthesiser in two codecs. */
    private static void played(List<Exhibit> all) {
        for (int i = 0; i < PLAYED; i++) {
            SplittableRandom chance = new SplittableRandom(2_000_000 + i);
            Making played = new Making.Played(chance.nextLong());
            Clip piece = new Clip("", Label.HUMAN, "own synthesiser", "own synthesiser", "piece " + i, true);
            for (Treatment treatment : Treatment.draw(chance).subList(i % 4, i % 4 + 2)) {
                all.add(exhibit("played", i, piece, played, treatment));
            }
        }
    }

    /** Every third generated clip and every fifth human one, plain and after each change. */
    private static void changed(List<Clip> clips, List<Exhibit> all) {
        for (int i = 0; i < clips.size(); i++) {
            Clip clip = clips.get(i);
            boolean chosen = i % (clip.label() == Label.GENERATED ? 3 : 5) == 0
                    && (clip.label() == Label.GENERATED || clip.label() == Label.HUMAN);
            if (chosen) {
                Making same = new Making.AsItIs();
                all.add(exhibit("plain", i, clip, same, Treatment.plain(Codec.FLAC)));
                all.add(exhibit("mp3 128k", i, clip, same, Treatment.plain(Codec.MP3)));
                all.add(exhibit("AAC 128k", i, clip, same, Treatment.plain(Codec.AAC)));
                all.add(exhibit("noise 40 dB", i, clip, new Making.Noisy(i), Treatment.plain(Codec.FLAC)));
                for (String[] change : CHANGES) {
                    all.add(exhibit(change[0], i, clip, same, Treatment.plain(Codec.FLAC, change[1])));
                }
            }
        }
    }

    /** Mixes that are judged: generated clips over human ones at five levels, in turn. */
    private static void mixed(List<Clip> clips, List<Exhibit> all) {
        List<Clip> generated = labelled(clips, Label.GENERATED);
        for (int i = 0; i < MIXES && !generated.isEmpty(); i++) {
            Clip over = generated.get(i % generated.size());
            Treatment treatment = Treatment.plain(i % 2 == 0 ? Codec.FLAC : Codec.MP3);
            mix("mix", i, over, partners(over, clips), i % LEVELS, treatment, false, all);
        }
    }

    /** Mixes that teach the network what a part of a person's is, stored in any way. */
    private static void blended(List<Clip> clips, List<Exhibit> all) {
        List<Clip> generated = labelled(clips, Label.GENERATED);
        List<Clip> may = clips.stream().filter(Clip::mayTrain).toList();
        for (int i = 0; i < BLENDS_A_CLIP * generated.size(); i++) {
            Clip over = generated.get(i % generated.size());
            int level = (i + i / generated.size()) % LEVELS;
            Treatment treatment =
                    Treatment.draw(new SplittableRandom(3_000_000 + i)).get(i % 5);
            mix("blend", i, over, partners(over, may), level, treatment, true, all);
        }
    }

    private static List<Clip> labelled(List<Clip> clips, Label label) {
        return clips.stream().filter(clip -> clip.label() == label).toList();
    }

    /** People's clips that are left out with a generated one, so that no network has heard half of a mix. */
    private static List<Clip> partners(Clip over, List<Clip> clips) {
        return labelled(clips, Label.HUMAN).stream()
                .filter(human -> Folds.known(human) == Folds.known(over))
                .toList();
    }

    private static void mix(
            String set,
            int number,
            Clip over,
            List<Clip> partners,
            int level,
            Treatment treatment,
            boolean mayTrain,
            List<Exhibit> all) {
        if (!partners.isEmpty()) {
            Clip under = partners.get(number * 7 % partners.size());
            Clip mix = new Clip(over.path(), Label.HYBRID, over.family(), over.source(), over.contentGroup(), mayTrain);
            all.add(exhibit(set, number, mix, new Making.Mixed(under, 6 * level - 12), treatment));
        }
    }

    private static Exhibit exhibit(String set, int number, Clip clip, Making making, Treatment treatment) {
        String name = "%s-%d-%s".formatted(set.replaceAll("[^A-Za-z0-9+-]", "_"), number, treatment.codec());
        return new Exhibit(name, set, clip, making, treatment);
    }

    /** Whether it is one of those that are heard plain and after changes. */
    boolean isChanged() {
        boolean whole = making instanceof Making.AsItIs || making instanceof Making.Noisy;
        return whole && !set.equals("grid");
    }

    /** Whether it plays faster or slower than it was made. */
    boolean isOfChangedSpeed() {
        return treatment.change().startsWith("asetrate");
    }
}
