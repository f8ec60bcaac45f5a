package org.diapason.web.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.effects.royalty.WhatIf;

/**
 * What excluded listens would have diverted, as it is drawn: on the left those it would have been taken from, on the right
 * those it would have gone to, and one trunk between, for who took from whom is not known. Lengths are units of the
 * drawing, {@value #WIDTH} by {@value #HEIGHT}.
 */
public record DiversionFlow(List<Band> losing, List<Band> gaining) {
    public static final int WIDTH = 1000;
    public static final int HEIGHT = 260;

    /** More would be hairs; the table below has all. */
    private static final int MOST = 8;

    private static final double GAP = 6;
    private static final double ROOM = HEIGHT - GAP * (MOST + 1);

    public DiversionFlow {
        losing = List.copyOf(losing);
        gaining = List.copyOf(gaining);
    }

    /**
     * One payee's band.
     *
     * @param payee empty: all those that have no band of their own
     * @param micro how much, more than zero
     * @param path its outline, as SVG writes it
     */
    public record Band(String payee, long micro, String path) {}

    static DiversionFlow of(WhatIf whatIf) {
        Comparator<WhatIf.Line> mostTaken = Comparator.comparingLong(WhatIf.Line::divertedMicro);
        return new DiversionFlow(
                bands(
                        whatIf.lines().stream()
                                .filter(line -> line.divertedMicro() < 0)
                                .sorted(mostTaken),
                        true),
                bands(
                        whatIf.lines().stream()
                                .filter(line -> line.divertedMicro() > 0)
                                .sorted(mostTaken.reversed()),
                        false));
    }

    private static List<Band> bands(Stream<WhatIf.Line> sorted, boolean left) {
        List<WhatIf.Line> lines = sorted.toList();
        long all =
                lines.stream().mapToLong(line -> Math.abs(line.divertedMicro())).sum();
        List<Band> bands = new ArrayList<>();
        double outer = 0;
        double trunk = (HEIGHT - ROOM) / 2;
        long shown = 0;
        for (int i = 0; i < lines.size() && i <= MOST; i++) {
            boolean last = i == MOST && lines.size() > MOST + 1;
            long micro = last ? all - shown : Math.abs(lines.get(i).divertedMicro());
            double thickness = ROOM * micro / all;
            String path = left
                    ? Ribbon.path(0, outer, WIDTH / 2, trunk, thickness)
                    : Ribbon.path(WIDTH / 2, trunk, WIDTH, outer, thickness);
            bands.add(new Band(last ? "" : lines.get(i).payee(), micro, path));
            shown += micro;
            outer += thickness + GAP;
            trunk += thickness;
        }
        return bands;
    }
}
