package org.diapason.effects.royalty.dsr;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;

/**
 * What all messages of a month share.
 *
 * @param currency ISO 4217
 * @param created the time that the account is of
 * @param folder where they are written
 */
record Occasion(Sender sender, YearMonth month, String currency, Instant created, Path folder) {
    /** The same about an earlier month. */
    Occasion about(YearMonth earlier) {
        return new Occasion(sender, earlier, currency, created, folder);
    }
}
