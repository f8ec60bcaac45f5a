package org.diapason.world.listening;

/**
 * The truth about a listen.
 *
 * @param scenario code of the attack or look-alike that it belongs to; empty for ordinary listening
 * @param role what the listen does there
 */
public record Mark(String scenario, String role) {
    public static final Mark ORDINARY = new Mark("", "");

    /** A listen of an attack that earns money for its payee. */
    public static Mark gain(String scenario) {
        return new Mark(scenario, "gain");
    }

    /** A listen of an attacking account to innocent music. */
    public static Mark camouflage(String scenario) {
        return new Mark(scenario, "camouflage");
    }

    /** An honest listen that looks like an attack. */
    public static Mark honest(String scenario) {
        return new Mark(scenario, "honest");
    }
}
