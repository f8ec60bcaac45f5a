package org.diapason.web.open;

import org.diapason.journal.tiles.PublishedLog;

/**
 * What a verifier needs.
 *
 * @param address where the log is published
 * @param key as the log publishes it; blank before there is a log
 * @param checkpoint the newest
 */
record VerifyView(String address, String key, String checkpoint) {

    static VerifyView of(String address, PublishedLog log) {
        return new VerifyView(
                address,
                log.findKey().map(Object::toString).orElse(""),
                log.findCheckpoint().map(Object::toString).orElse(""));
    }

    /** What a reader who has our program types. */
    String command() {
        return "./diapason journal verify " + address + " --key '" + key + "'";
    }
}
