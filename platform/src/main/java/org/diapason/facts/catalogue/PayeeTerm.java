package org.diapason.facts.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a contract promises a payee for a month's listens, in each territory and plan: the highest of three amounts. What
 * the pool does not give of it, the service adds.
 *
 * @param territory ISO 3166-1 country code; empty: every territory without a term of its own
 * @param shareMillionths millionths of the payee's part of the revenue; 0: none is promised
 * @param listenMicro micro-units for each listen that is paid; 0: none
 * @param subscriberMicro micro-units for each subscriber, times the payee's part of the listens; 0: none
 * @param validFrom the first day; a month follows the term of its first day
 * @param validTo the last day; empty while it is open
 */
public record PayeeTerm(
        PayeeId payee,
        Optional<String> territory,
        long shareMillionths,
        long listenMicro,
        long subscriberMicro,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {
    private static final long MILLION = 1_000_000;

    public PayeeTerm {
        if (!territory.orElse("FR").matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("expected a territory of two capital letters, found " + territory.get());
        }
        if (shareMillionths < 0 || shareMillionths > MILLION) {
            throw new IllegalArgumentException("expected a share of 0 to 1000000 millionths, found " + shareMillionths);
        }
        if (listenMicro < 0 || subscriberMicro < 0) {
            throw new IllegalArgumentException(
                    "expected minimums of zero or more micro-units, found " + listenMicro + " and " + subscriberMicro);
        }
        if (validTo.orElse(validFrom).isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "expected a last day on or after " + validFrom + ", found " + validTo.get());
        }
    }
}
