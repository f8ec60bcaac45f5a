package org.diapason.facts.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An artist as the catalogue knows them, with what supports that somebody stands behind the name.
 *
 * @param name as it is shown; the identifier when nobody gave one
 * @param claims what is claimed of them, by field, the claim that is shown first
 * @param recordings how many they are named on
 */
public record Artist(
        ArtistId id, String name, List<Claim> claims, List<SupplierId> suppliers, long recordings, Instant knownSince) {
    /** From then on the time in the catalogue speaks for them. */
    private static final Duration HISTORY = Duration.ofDays(365);

    public Artist {
        claims = List.copyOf(claims);
        suppliers = List.copyOf(suppliers);
    }

    /** A kind of thing that supports an artist's authenticity. */
    public enum Evidence {
        /** An ISNI or IPI. */
        IDENTIFIER,
        /** A year or more in the catalogue. */
        HISTORY,
        /** A label that names them. */
        LABEL,
        /** Dates of concerts. */
        LIVE,
        /** A site of their own. */
        SITE
    }

    /**
     * How much supports it: how many kinds of evidence there are, not how much of one. It says nothing against anybody: a
     * new artist has none.
     */
    public enum Authenticity {
        NOT_SHOWN,
        SUPPORTED,
        WELL_SUPPORTED
    }

    public Set<Evidence> evidence(Instant asOf) {
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        if (id.isIsni()) {
            evidence.add(Evidence.IDENTIFIER);
        }
        if (!knownSince.plus(HISTORY).isAfter(asOf)) {
            evidence.add(Evidence.HISTORY);
        }
        for (Claim claim : claims) {
            switch (claim.field()) {
                case "isni", "ipi" -> evidence.add(Evidence.IDENTIFIER);
                case "label" -> evidence.add(Evidence.LABEL);
                case "live" -> evidence.add(Evidence.LIVE);
                case "site" -> evidence.add(Evidence.SITE);
                default -> {}
            }
        }
        return evidence;
    }

    public Authenticity authenticity(Instant asOf) {
        return switch (evidence(asOf).size()) {
            case 0 -> Authenticity.NOT_SHOWN;
            case 1, 2 -> Authenticity.SUPPORTED;
            default -> Authenticity.WELL_SUPPORTED;
        };
    }
}
