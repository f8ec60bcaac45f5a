package org.diapason.facts.delivery;

/** A message that cannot be read on: carries the finding that says why. Never leaves the package. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Unreadable(FindingCode code, int line, String message) {
        super(message);
        this.finding = new Finding(code, code.severity(), "", line, message);
    }

    Finding finding() {
        return finding;
    }
}
