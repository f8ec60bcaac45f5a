package org.diapason.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.facts.TableFile;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.json.JsonMapper;

/** What became of the rows of a file. */
final class Rows {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Rows() {}

    /** Says how many rows were entered and what was wrong with the others; 1 when some were. */
    static int tell(CommandSpec spec, Installation installation, Path file, long entered, List<TableFile.BadLine> bad) {
        var out = spec.commandLine().getOut();
        if (installation.json()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("path", file.toString());
            line.put("entered", entered);
            line.put("bad", bad);
            out.println(JSON.writeValueAsString(line));
        } else {
            out.println(entered + " rows entered from " + file + ", " + bad.size() + " were not");
            bad.forEach(row -> out.println("  line " + row.line() + ": " + row.reason()));
        }
        out.flush();
        return bad.isEmpty() ? 0 : 1;
    }
}
