package org.diapason.facts.people;

/**
 * The sign-in name of one person, never of a machine.
 *
 * @param value a lower-case letter, then 1 to 38 lower-case letters, digits or hyphens
 */
public record PersonId(String value) {
    public PersonId {
        if (!value.matches("[a-z][a-z0-9-]{1,38}")) {
            throw new IllegalArgumentException(
                    "A sign-in name is a lower-case letter, then 1 to 38 letters, digits or hyphens; this came: "
                            + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
