package org.diapason.facts.delivery;

/**
 * Something found in a delivery.
 *
 * @param path where in the message, such as {@code /NewReleaseMessage/ResourceList/SoundRecording[3]};
 *     empty when it is about the whole
 * @param line in the message, from 1; 0 when it is about the whole
 * @param message what was expected, what came, and what would mend it
 */
public record Finding(FindingCode code, Severity severity, String path, int line, String message) {

    static Finding at(Node.Place place, FindingCode code, String message) {
        return new Finding(code, code.severity(), place.path(), place.line(), message);
    }

    static Finding ofWhole(FindingCode code, String message) {
        return new Finding(code, code.severity(), "", 0, message);
    }
}
