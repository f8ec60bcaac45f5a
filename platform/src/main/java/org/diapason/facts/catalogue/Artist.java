package org.diapason.facts.catalogue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An artist as the catalogue knows them, with what supports that somebody stands behind the name.
 *
 * @param name as it is shown; the identifier when nobody gave one
 * @param claims what is claimed of them, by field, the claim that is shown first
 * @param supported since when each kind of evidence supports them; a time to come when it will
 * @param recordings how many they are named on
 */
public record Artist(
        ArtistId id,
        String name,
        List<Claim> claims,
        Map<Evidence, Instant> supported,
        List<SupplierId> suppliers,
        long recordings,
        Instant knownSince) {
    public Artist {
        claims = List.copyOf(claims);
        supported = Map.copyOf(supported);
        suppliers = List.copyOf(suppliers);
    }

    /** A kind of thing that supports an artist's authenticity. */
    public enum Evidence {
        /** An ISNI or IPI. */
        IDENTIFIER,
        /** A year or more in the catalogue, or in the one that the service brought along. */
        HISTORY,
        /** A label that names them. */
        LABEL,
        /** Dates of concerts. */
        LIVE,
        /** A site of their own. */
        SITE
    }

    /**
     * How much supports it: how many kinds of evidence there are, not how much of one. None says nothing against anybody,
     * and nothing that only such artists made is recommended yet.
     */
    public enum Authenticity {
        NOT_SHOWN,
        SUPPORTED,
        WELL_SUPPORTED
    }

    public Set<Evidence> evidence(Instant asOf) {
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        supported.forEach((kind, since) -> {
            if (!since.isAfter(asOf)) {
                evidence.add(kind);
            }
        });
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
