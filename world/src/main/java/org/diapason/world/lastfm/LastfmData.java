package org.diapason.world.lastfm;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who listened to whom how often, as the files {@code user_artists.dat} and {@code artists.dat} say.
 *
 * @param listens by person and artist, both by their numbers in the files, in ascending order
 * @param artists names by number
 * @param skippedLines how many lines of the listening were not three whole numbers
 */
record LastfmData(
        SortedMap<Integer, SortedMap<Integer, Integer>> listens, SortedMap<Integer, String> artists, int skippedLines) {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    static LastfmData read(Path folder) throws IOException {
        SortedMap<Integer, SortedMap<Integer, Integer>> listens = new TreeMap<>();
        int skipped = 0;
        for (String line : lines(required(folder, "user_artists.dat"))) {
            String[] cells = line.split("\t");
            if (cells.length == 3 && isNumber(cells[0]) && isNumber(cells[1]) && isNumber(cells[2])) {
                listens.computeIfAbsent(Integer.valueOf(cells[0]), person -> new TreeMap<>())
                        .merge(Integer.valueOf(cells[1]), Integer.valueOf(cells[2]), Integer::sum);
            } else {
                skipped++;
            }
        }
        return new LastfmData(listens, artists(folder), skipped);
    }

    /** The name of an artist; the number where there is none. */
    String name(int artist) {
        return artists.getOrDefault(artist, "Artist " + artist);
    }

    private static SortedMap<Integer, String> artists(Path folder) throws IOException {
        SortedMap<Integer, String> names = new TreeMap<>();
        for (String line : lines(required(folder, "artists.dat"))) {
            String[] cells = line.split("\t");
            if (cells.length >= 2 && isNumber(cells[0]) && !cells[1].isBlank()) {
                names.put(Integer.valueOf(cells[0]), cells[1].strip());
            }
        }
        return names;
    }

    private static Path required(Path folder, String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    "--from: expected the folder of HetRec 2011 Last.fm-2K, but " + file + " is missing");
        }
        return file;
    }

    /** All lines but the heading. The files mix UTF-8 with a western encoding, so each line is tried as both. */
    private static List<String> lines(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                if (i > start) {
                    lines.add(decode(bytes, start, i - start).strip());
                }
                start = i + 1;
            }
        }
        return lines.isEmpty() ? lines : lines.subList(1, lines.size());
    }

    private static String decode(byte[] bytes, int start, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, start, length, WESTERN);
        }
    }

    private static boolean isNumber(String cell) {
        return cell.length() <= 9 && !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
