package org.diapason.journal.tiles;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with the signatures under it (c2sp.org/signed-note v1.0.0).
 *
 * @param text what is signed, its last line feed included
 * @param signatures at least one
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    /** The page asks for 16 at least; beyond this many, reading is a waste. */
    private static final int MOST_SIGNATURES = 100;

    private static final String SIGNATURE_MARK = "\u2014 ";
    private static final int ID_LENGTH = 4;

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /**
     * One line under a note.
     *
     * @param name of the key
     * @param payload base64 of four bytes that identify the key, then the signature
     */
    public record NoteSignature(String name, String payload) {
        public NoteSignature {
            if (!VerifierKey.isName(name) || !isPayload(payload)) {
                throw new IllegalArgumentException(
                        "A signature has the name of a key and base64 of more than 4 bytes; this came: " + name + " "
                                + payload);
            }
        }

        private boolean isOf(VerifierKey key) {
            return signer().equals(key.name() + "+" + key.hexId());
        }

        /** Name and identifier of the key, as vkeys write them. */
        private String signer() {
            return name + "+"
                    + HexFormat.of().toHexDigits(ByteBuffer.wrap(bytes()).getInt());
        }

        private byte[] signature() {
            byte[] bytes = bytes();
            return Arrays.copyOfRange(bytes, ID_LENGTH, bytes.length);
        }

        private byte[] bytes() {
            return StrictBase64.decode(payload).orElseThrow();
        }

        @Override
        public String toString() {
            return SIGNATURE_MARK + name + " " + payload + "\n";
        }
    }

    /** Signs a text that ends in a line feed. */
    public static SignedNote sign(String text, SigningKey key) {
        byte[] signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
        byte[] payload = ByteBuffer.allocate(ID_LENGTH + signature.length)
                .putInt(key.verifier().id())
                .put(signature)
                .array();
        return new SignedNote(text, List.of(new NoteSignature(key.verifier().name(), StrictBase64.encode(payload))));
    }

    /**
     * Reads a note; verifies nothing yet.
     *
     * @param where the file, for the finding
     * @throws FaultyLog when it is no well-formed note
     */
    static SignedNote parse(String where, byte[] bytes) {
        String note = decode(where, bytes);
        int gap = note.lastIndexOf("\n\n");
        if (gap < 0 || !note.endsWith("\n") || note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new FaultyLog(
                    where, "lines of text, an empty line, lines of signatures", note.length() + " characters");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : note.substring(gap + 2).lines().toList()) {
            signatures.add(parseSignature(where, line));
        }
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new FaultyLog(where, "1 to " + MOST_SIGNATURES + " signatures", signatures.size() + " of them");
        }
        return new SignedNote(note.substring(0, gap + 1), signatures);
    }

    private static String decode(String where, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new FaultyLog(where, "text in UTF-8", bytes.length + " bytes that are not");
        }
    }

    private static NoteSignature parseSignature(String where, String line) {
        String[] words = line.startsWith(SIGNATURE_MARK) ? line.substring(2).split(" ", -1) : new String[0];
        if (words.length == 2 && VerifierKey.isName(words[0]) && isPayload(words[1])) {
            return new NoteSignature(words[0], words[1]);
        }
        throw new FaultyLog(where, "a signature line: dash, name, base64", "\"" + line + "\"");
    }

    private static boolean isPayload(String base64) {
        return StrictBase64.decode(base64).orElse(new byte[0]).length > ID_LENGTH;
    }

    /**
     * The text, if this key signed it. Signatures by other keys say nothing and are passed over; one that
     * bears this key's name and identifier and fails makes the whole note worthless.
     *
     * @throws FaultyLog when the key did not sign this text
     */
    String textSignedBy(String where, VerifierKey key) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        List<NoteSignature> own =
                signatures.stream().filter(signature -> signature.isOf(key)).toList();
        if (own.isEmpty()) {
            throw new FaultyLog(
                    where, "a signature by " + key.name() + "+" + key.hexId(), "signatures by " + signers());
        }
        if (!own.stream().allMatch(signature -> key.verifies(message, signature.signature()))) {
            throw new FaultyLog(
                    where,
                    "a signature by " + key.name() + "+" + key.hexId() + " that fits the text",
                    "one that does not");
        }
        return text;
    }

    private String signers() {
        return signatures.stream()
                .map(NoteSignature::signer)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The note as it is published. */
    @Override
    public String toString() {
        return text + "\n" + signatures.stream().map(NoteSignature::toString).collect(Collectors.joining());
    }
}
