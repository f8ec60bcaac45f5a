package org.diapason.world.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who delivers music under a contract.
 *
 * @param id its DDEX party identifier (DPID)
 * @param clause the sentence of the contract that forbids deliveries generated from end to end; may
 *     be empty
 * @param validTo the last day of the contract; empty while it is open
 */
public record Supplier(
        String id,
        String name,
        Kind kind,
        Standard standard,
        String clause,
        boolean external,
        boolean relatedParty,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    /** What sort of supplier it is; decides how much it delivers and how. */
    public enum Kind {
        LABEL,
        DISTRIBUTOR,
        /** Delivers generated recordings by the dozen under template titles. */
        FLOODER,
        /** A label whose contract has ended: what it delivers must be refused. */
        EXPIRED,
        /** A label whose contract forbids nothing: what it delivers must be refused. */
        CLAUSELESS,
        /** A distributor with one label, whose audience hears little else. */
        SPECIALIST
    }

    /** The version of DDEX ERN that it writes. */
    public enum Standard {
        ERN_382,
        ERN_43
    }
}
