package org.diapason.journal.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.diapason.journal.tiles.Published.bytes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What proofs promise, for trees of every shape. */
class ProofLawsTest {
    private static final int LARGEST = 700;
    private static final List<Hash> LEAVES = Stream.iterate(0, i -> i + 1)
            .limit(LARGEST)
            .map(i -> Hash.ofLeaf(bytes("entry " + i)))
            .toList();

    @Property(tries = 300, seed = "2026")
    void every_entry_is_proven_to_be_in_its_tree(
            @ForAll @IntRange(min = 1, max = LARGEST) int size, @ForAll @IntRange(max = LARGEST) int anywhere) {
        int index = anywhere % size;
        assertThat(inclusion(index, size).verifies(LEAVES.get(index), root(0, size)))
                .isTrue();
    }

    @Property(tries = 300, seed = "2026")
    void an_inclusion_proof_fails_for_another_leaf_index_size_or_hash(
            @ForAll @IntRange(min = 2, max = LARGEST) int size,
            @ForAll @IntRange(max = LARGEST) int anywhere,
            @ForAll @IntRange(max = LARGEST * Hash.LENGTH) int place) {
        int index = anywhere % size;
        InclusionProof proof = inclusion(index, size);
        Hash leaf = LEAVES.get(index);
        Hash root = root(0, size);
        List<Hash> hashes = proof.hashes();
        assertThat(proof.verifies(Hash.OF_NOTHING, root)).isFalse();
        assertThat(proof.verifies(leaf, Hash.OF_NOTHING)).isFalse();
        assertThat(new InclusionProof((index + 1) % size, size, hashes).verifies(leaf, root))
                .isFalse();
        assertThat(new InclusionProof(index, size, tampered(hashes, place)).verifies(leaf, root))
                .isFalse();
        assertThat(new InclusionProof(index, size, hashes.subList(1, hashes.size())).verifies(leaf, root))
                .isFalse();
        assertThat(new InclusionProof(index, size, longer(hashes)).verifies(leaf, root))
                .isFalse();
    }

    @Property(tries = 300, seed = "2026")
    void every_tree_is_proven_to_continue_the_smaller_ones(
            @ForAll @IntRange(max = LARGEST) int newer, @ForAll @IntRange(max = LARGEST) int anywhere) {
        int older = anywhere % (newer + 1);
        assertThat(consistency(older, newer).verifies(root(0, older), root(0, newer)))
                .isTrue();
    }

    @Property(tries = 300, seed = "2026")
    void a_consistency_proof_fails_for_another_root_or_hash(
            @ForAll @IntRange(min = 2, max = LARGEST) int newer,
            @ForAll @IntRange(max = LARGEST) int anywhere,
            @ForAll @IntRange(max = LARGEST * Hash.LENGTH) int place) {
        int older = 1 + anywhere % (newer - 1);
        ConsistencyProof proof = consistency(older, newer);
        Hash then = root(0, older);
        Hash now = root(0, newer);
        List<Hash> hashes = proof.hashes();
        assertThat(proof.verifies(Hash.OF_NOTHING, now)).isFalse();
        assertThat(proof.verifies(then, Hash.OF_NOTHING)).isFalse();
        assertThat(new ConsistencyProof(older, newer, tampered(hashes, place)).verifies(then, now))
                .isFalse();
        assertThat(new ConsistencyProof(older, newer, hashes.subList(1, hashes.size())).verifies(then, now))
                .isFalse();
        assertThat(new ConsistencyProof(older, newer, longer(hashes)).verifies(then, now))
                .isFalse();
    }

    @Example
    void the_empty_tree_and_the_same_tree_need_no_hash() {
        assertThat(consistency(0, 5).verifies(Hash.OF_NOTHING, root(0, 5))).isTrue();
        assertThat(consistency(0, 5).verifies(root(0, 1), root(0, 5))).isFalse();
        assertThat(consistency(5, 5).verifies(root(0, 5), root(0, 5))).isTrue();
        assertThat(consistency(5, 5).verifies(root(0, 5), root(0, 4))).isFalse();
        assertThat(new ConsistencyProof(3, 5, List.of()).verifies(root(0, 3), root(0, 5)))
                .isFalse();
    }

    @Example
    void a_proof_of_what_cannot_be_is_refused() {
        assertThatThrownBy(() -> inclusion(5, 5)).hasMessageContaining("has none with index 5");
        assertThatThrownBy(() -> consistency(6, 5)).hasMessageContaining("A log only grows");
    }

    /** The tree of seven leaves of RFC 6962, section 2.1.3, and its proofs. */
    @Example
    void hashes_come_in_the_order_of_the_rfc() {
        assertThat(inclusion(3, 7).hashes()).containsExactly(LEAVES.get(2), root(0, 2), root(4, 7));
        assertThat(consistency(3, 7).hashes()).containsExactly(LEAVES.get(2), LEAVES.get(3), root(0, 2), root(4, 7));
        assertThat(consistency(4, 7).hashes()).containsExactly(root(4, 7));
        assertThat(consistency(6, 7).hashes()).containsExactly(root(4, 6), LEAVES.get(6), root(0, 4));
    }

    private static InclusionProof inclusion(int index, int size) {
        return InclusionProof.of(index, size, ProofLawsTest::root);
    }

    private static ConsistencyProof consistency(int older, int newer) {
        return ConsistencyProof.of(older, newer, ProofLawsTest::root);
    }

    private static Hash root(long from, long to) {
        return Hash.ofTree(LEAVES.subList((int) from, (int) to));
    }

    /** One bit of one byte is different. */
    private static List<Hash> tampered(List<Hash> hashes, int place) {
        List<Hash> copy = new ArrayList<>(hashes);
        int which = place / Hash.LENGTH % hashes.size();
        byte[] bytes = copy.get(which).bytes();
        bytes[place % Hash.LENGTH] ^= 1;
        copy.set(which, Hash.of(bytes));
        return copy;
    }

    private static List<Hash> longer(List<Hash> hashes) {
        List<Hash> copy = new ArrayList<>(hashes);
        copy.add(Hash.OF_NOTHING);
        return copy;
    }
}
