package org.diapason.judgement;

/** Names one decision, such as {@code decision-09be71ac22d4f003}. It is what a notice and an appeal quote. */
public record DecisionId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
