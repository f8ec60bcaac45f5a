package org.diapason.web.office;

import java.util.Comparator;
import java.util.List;
import org.diapason.effects.royalty.WhatIf;
import org.diapason.facts.listening.SharingModel;

/** A month told in other ways. */
record WhatIfView(WhatIf whatIf, DiversionFlow flow) {
    /** A page that is read; {@code what-if.csv} has all of them. */
    private static final int MOST = 200;

    /** The payees with the most money, under the model in force. */
    List<WhatIf.Line> lines() {
        return whatIf.lines().stream()
                .sorted(Comparator.comparingLong((WhatIf.Line line) -> -line.micro(whatIf.inForce()))
                        .thenComparing(WhatIf.Line::payee))
                .limit(MOST)
                .toList();
    }

    /** How many payees would get more than under the model in force. */
    long gaining(SharingModel model) {
        return whatIf.lines().stream()
                .filter(line -> difference(line, model) > 0)
                .count();
    }

    /** How many would get less. */
    long losing(SharingModel model) {
        return whatIf.lines().stream()
                .filter(line -> difference(line, model) < 0)
                .count();
    }

    private long difference(WhatIf.Line line, SharingModel model) {
        return line.micro(model) - line.micro(whatIf.inForce());
    }
}
