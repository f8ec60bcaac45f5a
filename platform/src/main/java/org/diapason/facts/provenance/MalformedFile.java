package org.diapason.facts.provenance;

/** That a file is not built as its format demands. Never leaves the package. */
final class MalformedFile extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedFile(String message) {
        super(message);
    }
}
