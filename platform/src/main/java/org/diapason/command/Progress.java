package org.diapason.command;

/** How far a long piece of work is, on standard error: on one line of a terminal, or each tenth elsewhere. */
final class Progress {
    private final String verb;
    private final int total;
    private final boolean terminal =
            System.console() != null && System.console().isTerminal();

    Progress(String verb, int total) {
        this.verb = verb;
        this.total = total;
    }

    void at(int done) {
        if (terminal) {
            System.err.printf("\r%s %d of %d%s", verb, done, total, done == total ? "\n" : "");
        } else if (done == total || done % Math.max(1, total / 10) == 0) {
            System.err.printf("%s %d of %d%n", verb, done, total);
        }
    }
}
