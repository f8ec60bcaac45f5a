package org.diapason.journal.tiles;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** A SHA-256 hash in a Merkle tree: of a leaf, of a node, or of the tree without leaves (RFC 6962, section 2.1). */
public final class Hash {
    /** Length of a hash in bytes. */
    public static final int LENGTH = 32;

    /** Root of the tree without leaves: the hash of nothing. */
    public static final Hash OF_NOTHING = new Hash(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A hash as it was stored or published, 32 bytes. */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A hash has 32 bytes; " + bytes.length + " came.");
        }
        return new Hash(bytes.clone());
    }

    /** The leaf hash of an entry: {@code SHA256(0x00 || entry)}. */
    public static Hash ofLeaf(byte[] entry) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    /** The hash of a node: {@code SHA256(0x01 || left || right)}. */
    public static Hash ofNode(Hash left, Hash right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    /** The root over these hashes, in this order: MTH of RFC 6962, taking each hash as that of a whole subtree. */
    static Hash ofTree(List<Hash> hashes) {
        return switch (hashes.size()) {
            case 0 -> OF_NOTHING;
            case 1 -> hashes.getFirst();
            default -> {
                int split = Integer.highestOneBit(hashes.size() - 1);
                yield ofNode(ofTree(hashes.subList(0, split)), ofTree(hashes.subList(split, hashes.size())));
            }
        };
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256; this one has not", e);
        }
    }

    /** The 32 bytes, a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** As checkpoints and proofs write it. */
    public String base64() {
        return StrictBase64.encode(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** 64 lower-case hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
