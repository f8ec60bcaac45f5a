package org.diapason.listens.suspicion;

import java.util.List;
import java.util.stream.Collectors;
import org.diapason.listens.Database;

/**
 * Who plays what, as a drawing: some accounts down the left side, the recordings that most of them play down the right, a
 * line where one plays the other. A list that all have is a full net; people leave holes in it.
 */
public record Ties(List<Tie> ties) {

    /** Nobody plays anything. */
    public static final Ties NONE = new Ties(List.of());

    /** So many accounts and recordings are told apart by eye. */
    private static final int NODES = 24;

    private static final int WIDTH = 33;

    public Ties {
        ties = List.copyOf(ties);
    }

    /** That an account plays a recording, by their places from zero. */
    public record Tie(int account, int recording) {}

    /**
     * Looks at some listens.
     *
     * @param listens a query that gives {@code account_id} and {@code recording_id} of each
     */
    public static Ties among(Database database, String listens) {
        return new Ties(database.list(
                Plays.script("ties.sql").fill("listens", listens).fill("nodes", NODES),
                row -> new Tie(row.getInt("account"), row.getInt("recording"))));
    }

    /** The lines as SVG writes a path, within {@link #viewBox()}. */
    public String path() {
        return ties.stream()
                .map(tie -> "M0 %dL%d %d".formatted(tie.account(), WIDTH, tie.recording()))
                .collect(Collectors.joining());
    }

    public String viewBox() {
        return "0 -1 %d %d".formatted(WIDTH, NODES + 1);
    }

    /** The drawing whole, for a page of its own. */
    public String svg(String label) {
        return "<svg class=\"ties\" viewBox=\"%s\" role=\"img\" aria-label=\"%s\"><path d=\"%s\" vector-effect=\"non-scaling-stroke\"/></svg>"
                .formatted(viewBox(), label, path());
    }
}
