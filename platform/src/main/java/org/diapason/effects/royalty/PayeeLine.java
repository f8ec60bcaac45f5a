package org.diapason.effects.royalty;

import java.util.EnumMap;
import java.util.Map;

/**
 * What one payee's listens came to, by standing.
 *
 * @param payee who; empty for listens of recordings with no known payee
 * @param listens how many listens have each standing
 * @param micro their money, micro-units
 */
public record PayeeLine(String payee, Map<Standing, Long> listens, Map<Standing, Long> micro) {
    public PayeeLine {
        listens = new EnumMap<>(listens);
        micro = new EnumMap<>(micro);
    }

    public long listens(Standing standing) {
        return listens.getOrDefault(standing, 0L);
    }

    public long micro(Standing standing) {
        return micro.getOrDefault(standing, 0L);
    }
}
