package org.diapason.facts.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a payee is paid for a recording's listens, where and when.
 *
 * @param territory ISO 3166-1 country code; empty: everywhere
 * @param validFrom the first day; empty: from the beginning
 * @param validTo the last day; empty: until another is known
 */
public record PayeeSpan(
        RecordingId recording,
        PayeeId payee,
        Optional<String> territory,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {}
