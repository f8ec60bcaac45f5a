package org.diapason.audio.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * One cell of the grid: how a clip is stored before anybody hears it.
 *
 * @param history what it was stored as before that
 * @param seconds how much of it
 * @param decibels gain
 * @param change what was done to it before all that, a filter of FFmpeg
 */
record Treatment(
        Codec history,
        Codec codec,
        int sampleRate,
        int channels,
        double seconds,
        int kilobits,
        int decibels,
        String change) {

    private static final String NO_CHANGE = "anull";

    /** What encodes, with the ending of its files. */
    enum Codec {
        FLAC("flac"),
        MP3("mp3"),
        AAC("m4a"),
        OPUS("opus"),
        VORBIS("ogg");

        final String ending;

        Codec(String ending) {
            this.ending = ending;
        }
    }

    private static final int[] RATES = {44_100, 44_100, 44_100, 48_000, 32_000, 22_050, 16_000};
    private static final int[] KILOBITS = {64, 96, 128, 192, 256};
    private static final Codec[] HISTORIES = {Codec.FLAC, Codec.FLAC, Codec.VORBIS, Codec.VORBIS, Codec.MP3, Codec.AAC};

    /** Two windows, or one. */
    private static final double[] SECONDS = {10.2, 10.2, 10.2, 5.2};

    /** The cells that one clip passes through: every codec once, the rest drawn without regard to its label. */
    static List<Treatment> draw(SplittableRandom chance) {
        List<Treatment> cells = new ArrayList<>();
        for (Codec codec : Codec.values()) {
            cells.add(new Treatment(
                    HISTORIES[chance.nextInt(HISTORIES.length)],
                    codec,
                    RATES[chance.nextInt(RATES.length)],
                    chance.nextInt(3) == 0 ? 1 : 2,
                    SECONDS[chance.nextInt(SECONDS.length)],
                    KILOBITS[chance.nextInt(KILOBITS.length)],
                    -chance.nextInt(13),
                    NO_CHANGE));
        }
        return cells;
    }

    /** Two windows of two channels at 44.1 kHz, where it matters at 128 kbit/s. */
    static Treatment plain(Codec codec) {
        return plain(codec, NO_CHANGE);
    }

    /** The same after a change. */
    static Treatment plain(Codec codec, String change) {
        return new Treatment(Codec.FLAC, codec, 44_100, 2, 10.2, 128, 0, change);
    }

    /** The encoder's arguments between input and output. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("-t", String.valueOf(seconds)));
        arguments.addAll(List.of("-af", String.format(Locale.ROOT, "%s,volume=%ddB,%s", change, decibels, layout())));
        arguments.addAll(List.of("-ar", String.valueOf(rate())));
        arguments.addAll(coding());
        return arguments;
    }

    /** The Vorbis encoder takes two channels only, so one is stored twice. */
    private String layout() {
        String one = "aformat=channel_layouts=mono";
        String two = "aformat=channel_layouts=stereo";
        return channels == 2 ? two : codec == Codec.VORBIS ? one + "," + two : one;
    }

    /** Opus knows three of the rates. */
    private int rate() {
        return codec != Codec.OPUS ? sampleRate : sampleRate > 32_000 ? 48_000 : sampleRate > 16_000 ? 24_000 : 16_000;
    }

    private List<String> coding() {
        String bits = kilobits + "k";
        return switch (codec) {
            case FLAC -> List.of("-c:a", "flac", "-sample_fmt", "s16");
            case MP3 -> List.of("-c:a", "libmp3lame", "-b:a", bits);
            case AAC -> List.of("-c:a", "aac", "-b:a", bits);
            case OPUS -> List.of("-c:a", "libopus", "-b:a", bits);
            case VORBIS -> List.of("-c:a", "vorbis", "-strict", "-2", "-b:a", bits);
        };
    }

    /** What a table that never listens could know of the file. */
    List<String> metadata() {
        return List.of(codec.name(), "rate " + rate(), "channels " + channels, "seconds " + seconds, kilobits + "k");
    }
}
