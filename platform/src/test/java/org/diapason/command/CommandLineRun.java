package org.diapason.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * What one command came to, run as a person runs it.
 *
 * @param status 0 when all went well
 * @param out what it printed
 * @param err what it complained about
 */
record CommandLineRun(int status, String out, String err) {

    static CommandLineRun of(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = List.of(words).stream().map(Object::toString).toArray(String[]::new);
        int status = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new CommandLineRun(status, out.toString(), err.toString());
    }

    String lastLine() {
        return out.strip().lines().toList().getLast();
    }
}
