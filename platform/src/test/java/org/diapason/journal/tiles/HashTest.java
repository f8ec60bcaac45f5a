package org.diapason.journal.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.diapason.journal.tiles.Published.bytes;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashTest {
    @ParameterizedTest
    @CsvSource({
        "one,   d0d7360ab79f58ab1e1e3fe64ad77e2ea0bc07e36b5f46ed2223edd9298df9e9",
        "two,   ab1ab7f07c7c8fe0eff4ba6faa53c7e4412e91a599153e8aa4e01beece5b7825",
        "three, 671f146c5e471e8a1a83a3c214ce4ba907b8f3a5888d14cc8cd3ce75bb12ef94"
    })
    void leaves_hash_to_what_tessera_published(String entry, String expected) {
        assertThat(Hash.ofLeaf(bytes(entry))).hasToString(expected);
    }

    @Test
    void a_leaf_hashes_to_what_go_calls_a_record_hash() {
        assertThat(Hash.ofLeaf(bytes("hello world")).base64())
                .isEqualTo("TszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb0=");
    }

    @ParameterizedTest
    @CsvSource({
        "0,  47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        "1,  0Nc2CrefWKseHj/mStd+LqC8B+NrX0btIiPt2SmN+ek=",
        "2,  T1X2GdkhUjV3iyufF9b0kVsWFxIU0VI4EpNml2Teci4=",
        "3,  Wqx3HImawpLnS/Gv4ubjAvi1WIOy0b8Ze0amvqbavKk=",
        "4,  zY1lN35vrXYAPixXSd59LsU29xUJtuW4o2dNNg5Y2Co=",
        "5,  gy5gl3aksFyiCO95a/1vLXz88A3dRq+0l9Sxte8ZqZQ=",
        "7,  IrSXADBqJ7EQoUODSDKROySgNveeL6CFhik2w/+fS7U=",
        "8,  bC+VwvrJbalNVjfkdI8kUgs7mJoXrqiXCE7bgnD28pY=",
        "15, rKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs="
    })
    void roots_are_those_that_tessera_published_grown_or_computed_at_once(int size, String expected) {
        List<Hash> leaves = Published.TESSERA_ENTRIES.stream()
                .limit(size)
                .map(entry -> Hash.ofLeaf(bytes(entry)))
                .toList();
        Frontier frontier = new Frontier();
        leaves.forEach(frontier::append);
        assertThat(Stream.of(frontier.root(), Hash.ofTree(leaves)).map(Hash::base64))
                .containsOnly(expected);
    }

    @Test
    void a_hash_of_another_length_is_refused() {
        assertThatThrownBy(() -> Hash.of(new byte[31])).hasMessage("A hash has 32 bytes; 31 came.");
    }

    @Test
    void a_subtree_that_does_not_fit_the_edge_is_refused() {
        Frontier frontier = new Frontier();
        frontier.append(Hash.OF_NOTHING);
        assertThatThrownBy(() -> frontier.append(1, Hash.OF_NOTHING, (height, root) -> {}))
                .hasMessageContaining("multiple of its width");
    }
}
