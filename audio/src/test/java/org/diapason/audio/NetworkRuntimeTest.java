package org.diapason.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NetworkRuntimeTest {

    @Test
    void a_network_opens_in_a_program_with_very_many_arguments() throws Exception {
        Stream<String> java = Stream.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                LongCommandLine.class.getName());
        List<String> words = Stream.concat(
                        java, Stream.generate(() -> "a".repeat(100)).limit(15_000))
                .toList();

        assertThat(new ProcessBuilder(words).inheritIO().start().waitFor()).isZero();
    }

    /** A program that opens the network, whatever it is told. */
    static final class LongCommandLine {
        private LongCommandLine() {}

        public static void main(String[] paths) {
            new TextureNetwork(TextureNetwork.stored()).close();
        }
    }
}
