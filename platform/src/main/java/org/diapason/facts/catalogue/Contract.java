package org.diapason.facts.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a supplier signed.
 *
 * @param clause the sentence that forbids 100 % generated deliveries; blank when there is none
 * @param external whether the supplier is another company than the service
 * @param relatedParty whether it is owned by, or owns, the service or its people
 * @param validTo the last day; empty while it is open
 */
public record Contract(
        SupplierId supplier,
        String clause,
        boolean external,
        boolean relatedParty,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {
    public Contract {
        if (validTo.isPresent() && validTo.get().isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "A contract ends on or after the day it begins; " + supplier + "'s would end " + validTo.get());
        }
    }

    /** Whether it forbids 100 % generated deliveries. */
    public boolean hasClause() {
        return !clause.isBlank();
    }
}
