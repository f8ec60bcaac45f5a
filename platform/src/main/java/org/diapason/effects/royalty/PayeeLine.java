package org.diapason.effects.royalty;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one payee's listens came to, by standing.
 *
 * @param payee who; empty for listens of recordings with no known payee
 * @param listens how many listens have each standing
 * @param micro their money out of the pools, micro-units
 * @param topUpMicro what contracts add to that, micro-units
 */
public record PayeeLine(String payee, Map<Standing, Long> listens, Map<Standing, Long> micro, long topUpMicro) {
    public PayeeLine {
        listens = Collections.unmodifiableMap(new TreeMap<>(listens));
        micro = Collections.unmodifiableMap(new TreeMap<>(micro));
    }

    public long listens(Standing standing) {
        return listens.getOrDefault(standing, 0L);
    }

    public long micro(Standing standing) {
        return micro.getOrDefault(standing, 0L);
    }

    /** What it is paid: out of the pools and above them. */
    public long distributedMicro() {
        return micro(Standing.COUNTED) + topUpMicro;
    }
}
