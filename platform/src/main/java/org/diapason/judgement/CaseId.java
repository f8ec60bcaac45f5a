package org.diapason.judgement;

/** Names one case on the docket, such as {@code case-6f1d2a90b3c4e518}. */
public record CaseId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
