package org.diapason.web.office;

import java.util.ArrayList;
import java.util.List;
import org.diapason.effects.royalty.Standing;
import org.diapason.effects.royalty.Statement;

/**
 * A month's money as it is drawn: one stream on the left that parts into what becomes of it. Lengths are units of the
 * drawing, {@value #WIDTH} by {@value #HEIGHT}.
 */
public record MoneyFlow(Statement statement, List<Branch> branches) {
    public static final int WIDTH = 1000;
    public static final int HEIGHT = 260;

    /** Between two branches on the right. */
    private static final double GAP = 18;

    /** What little money there is can still be seen. */
    private static final double THINNEST = 3;

    public MoneyFlow {
        branches = List.copyOf(branches);
    }

    /**
     * One branch.
     *
     * @param share of the pool, 0 to 1
     * @param path its outline, as SVG writes it
     */
    public record Branch(Standing standing, long listens, long micro, double share, String path) {}

    public static MoneyFlow of(Statement statement) {
        List<Standing> standings = List.of(Standing.values()).stream()
                .filter(standing -> statement.micro(standing) > 0)
                .toList();
        double room = HEIGHT - GAP * Math.max(0, standings.size() - 1) - THINNEST * standings.size();
        double left = (HEIGHT - room - THINNEST * standings.size()) / 2;
        double right = 0;
        List<Branch> branches = new ArrayList<>();
        for (Standing standing : standings) {
            double share = statement.micro(standing) / (double) statement.poolMicro();
            double thickness = THINNEST + room * share;
            branches.add(new Branch(
                    standing,
                    statement.listens(standing),
                    statement.micro(standing),
                    share,
                    Ribbon.path(0, left, WIDTH, right, thickness)));
            left += thickness;
            right += thickness + GAP;
        }
        return new MoneyFlow(statement, branches);
    }
}
