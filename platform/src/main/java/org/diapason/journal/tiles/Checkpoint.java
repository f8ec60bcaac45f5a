package org.diapason.journal.tiles;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a log commits itself to: that it holds these many entries under this root
 * (c2sp.org/tlog-checkpoint v1.0.0, without extension lines, which monitors cannot audit).
 *
 * @param origin the log's name, that of its key
 * @param size number of entries
 * @param root hash of the tree over them
 */
public record Checkpoint(String origin, long size, Hash root) {
    /** Where it stands in a published log. */
    static final String PATH = "checkpoint";

    /** The three lines that are signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    public SignedNote signedBy(SigningKey key) {
        return SignedNote.sign(text(), key);
    }

    /**
     * Reads the checkpoint of a note that this key signed.
     *
     * @throws FaultyLog when it did not, or what it signed is no checkpoint of the log of its name
     */
    public static Checkpoint open(SignedNote note, VerifierKey key) {
        Checkpoint checkpoint = parse(note.textSignedBy(PATH, key));
        if (!checkpoint.origin.equals(key.name())) {
            throw new FaultyLog(PATH, "origin " + key.name(), checkpoint.origin);
        }
        return checkpoint;
    }

    /** Reads the three lines, whoever signed them. */
    static Checkpoint parse(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        Optional<Hash> root = lines.size() == 4 ? StrictBase64.decodeHash(lines.get(2)) : Optional.empty();
        if (root.isPresent()
                && lines.get(1).matches("0|[1-9][0-9]{0,17}")
                && lines.get(3).isEmpty()) {
            return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), root.get());
        }
        throw new FaultyLog(PATH, "three lines: origin, size, base64 root", "\"" + text.replace("\n", "\\n") + "\"");
    }
}
