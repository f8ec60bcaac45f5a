package org.diapason.journal.tiles;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A file to hand to the person an entry concerns: the entry, the proof that the log holds it, and the
 * checkpoint (c2sp.org/tlog-proof@v1). It verifies with nothing else but the log's key.
 *
 * @param entry the text of the entry, which the file carries as its extra line
 * @param proof that leads from the entry to the checkpoint
 * @param checkpoint as it was published, signatures included
 */
public record Receipt(String entry, InclusionProof proof, SignedNote checkpoint) {
    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";
    private static final String WHERE = "receipt";
    private static final int MOST_HASHES = 63;

    /**
     * Reads the text of a {@code .tlog-proof} file; verifies nothing yet.
     *
     * @throws FaultyLog when it is no such text, or does not carry its entry
     */
    public static Receipt parse(String text) {
        int gap = text.indexOf("\n\n");
        List<String> lines =
                gap < 0 ? List.of() : text.substring(0, gap).lines().toList();
        if (lines.size() < 3
                || lines.size() > 3 + MOST_HASHES
                || !lines.getFirst().equals(FIRST_LINE)) {
            throw faulty(FIRST_LINE + ", extra, index, up to 63 hashes, an empty line, a checkpoint", "something else");
        }
        SignedNote note = SignedNote.parse(WHERE, text.substring(gap + 2).getBytes(StandardCharsets.UTF_8));
        long size = Checkpoint.parse(note.text()).size();
        String entry = new String(parseExtra(lines.get(1)), StandardCharsets.UTF_8);
        List<Hash> hashes = new ArrayList<>();
        for (String line : lines.subList(3, lines.size())) {
            hashes.add(StrictBase64.decodeHash(line).orElseThrow(() -> faulty("a hash in base64", line)));
        }
        return new Receipt(entry, new InclusionProof(parseIndex(lines.get(2), size), size, hashes), note);
    }

    private static byte[] parseExtra(String line) {
        return Optional.of(line)
                .filter(extra -> extra.startsWith("extra "))
                .flatMap(extra -> StrictBase64.decode(extra.substring("extra ".length())))
                .orElseThrow(() -> faulty("extra and the entry in base64", line));
    }

    private static long parseIndex(String line, long size) {
        if (line.matches("index (0|[1-9][0-9]{0,17})")) {
            long index = Long.parseLong(line.substring("index ".length()));
            if (index < size) {
                return index;
            }
        }
        throw faulty("index and a number below " + size, line);
    }

    private static FaultyLog faulty(String expected, String came) {
        return new FaultyLog(WHERE, expected, came);
    }

    /** What is wrong with this receipt in the eyes of this key; nothing when it holds. */
    public Optional<Finding> findFault(VerifierKey key) {
        try {
            Checkpoint signed = Checkpoint.open(checkpoint, key);
            Hash leaf = Hash.ofLeaf(entry.getBytes(StandardCharsets.UTF_8));
            if (signed.size() == proof.size() && proof.verifies(leaf, signed.root())) {
                return Optional.empty();
            }
            return Optional.of(new Finding(
                    WHERE,
                    "hashes that lead from the entry to the root "
                            + signed.root().base64(),
                    "hashes that lead elsewhere"));
        } catch (FaultyLog fault) {
            return Optional.of(fault.finding());
        }
    }

    /** The text of the {@code .tlog-proof} file. */
    public String text() {
        String hashes =
                proof.hashes().stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining());
        return FIRST_LINE + "\n"
                + "extra " + StrictBase64.encode(entry.getBytes(StandardCharsets.UTF_8)) + "\n"
                + "index " + proof.index() + "\n"
                + hashes + "\n"
                + checkpoint;
    }
}
