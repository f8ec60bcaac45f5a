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
 * @param set what it is for: {@code grid}, {@code own}, {@code mix}, or the name of a change
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

    /** How many mixes of generated and human clips there are. */
    private static final int MIXES = 240;

    /** How the sound is made. */
    sealed interface Making {
        /** The clip as it is. */
        record AsItIs() implements Making {}

        /** The clip with noise 40 dB below it. */
        record Noisy(long seed) implements Making {}

        /** The clip out of an untrained decoder. */
        record Decoded(RandomDecoder decoder) implements Making {}

        /** What the synthesiser plays, in place of a clip. */
        record Played(long seed) implements Making {}

        /** The same out of an untrained decoder. */
        record PlayedAndDecoded(long seed, RandomDecoder decoder) implements Making {}

        /** The clip over another one, so many decibels louder. */
        record Mixed(Clip under, double decibels) implements Making {}
    }

    /** All that is measured of these clips, in an order that depends on nothing else. */
    static List<Exhibit> of(List<Clip> clips) {
        List<Exhibit> all = new ArrayList<>();
        grid(clips, all);
        own(clips, all);
        played(all);
        changed(clips, all);
        mixed(clips, all);
        return List.copyOf(all);
    }

    private static void grid(List<Clip> clips, List<Exhibit> all) {
        for (int i = 0; i < clips.size(); i++) {
            for (Treatment treatment : Treatment.draw(new SplittableRandom(i))) {
                all.add(exhibit("grid", i, clips.get(i), new Making.AsItIs(), treatment));
            }
        }
    }

    private static void own(List<Clip> clips, List<Exhibit> all) {
        for (int i = 0; i < clips.size(); i++) {
            Clip clip = clips.get(i);
            if (clip.label() == Label.HUMAN && clip.mayTrain()) {
                SplittableRandom chance = new SplittableRandom(1_000_000 + i);
                RandomDecoder decoder = RandomDecoder.draw(chance);
                for (Treatment treatment : Treatment.draw(chance).subList(i % 4, i % 4 + 2)) {
                    all.add(exhibit("own", i, generated(clip, decoder), new Making.Decoded(decoder), treatment));
                }
            }
        }
    }

    private static void played(List<Exhibit> all) {
        for (int i = 0; i < PLAYED; i++) {
            SplittableRandom chance = new SplittableRandom(2_000_000 + i);
            long seed = chance.nextLong();
            RandomDecoder decoder = RandomDecoder.draw(chance);
            Clip piece = new Clip("", Label.HUMAN, "own synthesiser", "own synthesiser", "piece " + i, true);
            List<Treatment> cells = Treatment.draw(chance).subList(i % 4, i % 4 + 2);
            for (Treatment treatment : cells) {
                all.add(exhibit("played", i, piece, new Making.Played(seed), treatment));
                all.add(exhibit(
                        "replayed",
                        i,
                        generated(piece, decoder),
                        new Making.PlayedAndDecoded(seed, decoder),
                        treatment));
            }
        }
    }

    private static Clip generated(Clip clip, RandomDecoder decoder) {
        return new Clip(
                clip.path(),
                Label.GENERATED,
                "own decoder " + decoder.name(),
                clip.source(),
                clip.contentGroup(),
                true);
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

    /** Generated clips and human ones over one another at five levels, in turn. */
    private static void mixed(List<Clip> clips, List<Exhibit> all) {
        List<Clip> human =
                clips.stream().filter(clip -> clip.label() == Label.HUMAN).toList();
        List<Clip> generated =
                clips.stream().filter(clip -> clip.label() == Label.GENERATED).toList();
        for (int i = 0; i < MIXES && !human.isEmpty() && !generated.isEmpty(); i++) {
            Clip over = generated.get(i % generated.size());
            Clip under = human.get(i * 7 % human.size());
            Codec codec = i % 2 == 0 ? Codec.FLAC : Codec.MP3;
            double decibels = 6 * (i % 5) - 12;
            Clip mix = new Clip(over.path(), Label.HYBRID, over.family(), over.source(), over.contentGroup(), false);
            all.add(exhibit("mix", i, mix, new Making.Mixed(under, decibels), Treatment.plain(codec)));
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
