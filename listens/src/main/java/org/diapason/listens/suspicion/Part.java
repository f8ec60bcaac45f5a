package org.diapason.listens.suspicion;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A straight part of the scale: from {@code low} log-odds at measure {@code from} to {@code high} at {@code to}, level
 * outside.
 */
public record Part(double from, double to, double low, double high) {

    double at(double measure) {
        var way = Math.clamp((measure - from) / (to - from), 0, 1);
        return low + way * (high - low);
    }

    /** The same on a scale of ratios, where half is as far from one as double. */
    double atRatio(double ratio) {
        return new Part(StrictMath.log(from), StrictMath.log(to), low, high).at(StrictMath.log(ratio));
    }

    /** This part with all log-odds times {@code factor}. */
    public Part times(double factor) {
        return new Part(from, to, low * factor, high * factor);
    }

    /** The part as evidence; {@code more} details say what the measure was compared with. */
    Evidence evidence(String code, String claim, double measure, String unit, Map<String, Double> more) {
        return weighed(at(measure), code, claim, measure, unit, more);
    }

    static Evidence weighed(
            double logOdds, String code, String claim, double measure, String unit, Map<String, Double> more) {
        SortedMap<String, Double> details = new TreeMap<>(more);
        details.put("log_odds", logOdds);
        return new Evidence(code, claim, measure, unit, details);
    }
}
