package org.diapason.effects.exposure.webhook;

/** What came of asking for a webhook. */
public sealed interface Registration {

    /**
     * Versions are sent from now on.
     *
     * @param secret with which calls are signed, as {@code whsec_} and base64
     */
    record Made(String secret) implements Registration {}

    /** Nothing is sent there, for this reason. */
    record Refused(String reason) implements Registration {}
}
