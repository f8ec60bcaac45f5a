package org.diapason.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command takes its own defaults, and says what it does. */
class HelpTest {

    static Stream<String> commands() {
        return below(Main.commandLine(), "").filter(path -> !path.isEmpty());
    }

    private static Stream<String> below(CommandLine command, String path) {
        return Stream.concat(
                Stream.of(path.strip()),
                command.getSubcommands().entrySet().stream()
                        .flatMap(one -> below(one.getValue(), path + " " + one.getKey())));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_explains_itself(String command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute((command + " --help").split(" "));
        assertThat(err.toString()).isEmpty();
        assertThat(status).isZero();
        assertThat(out.toString()).contains(List.of("Usage:", command.substring(command.lastIndexOf(' ') + 1)));
    }
}
