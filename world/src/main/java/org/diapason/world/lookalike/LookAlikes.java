package org.diapason.world.lookalike;

import java.util.List;
import org.diapason.world.scenario.Scenario;

/** All look-alikes that a world can have. */
public final class LookAlikes {
    /** In the order of their codes. */
    public static final List<Scenario> ALL = List.of(
            new SuperFan(),
            new Sleep(),
            new Cafe(),
            new ViralHit(),
            new Party(),
            new Family(),
            new Dormitory(),
            new Traveller(),
            new Child(),
            new NicheArtist(),
            new Offline(),
            new OneLabel());

    /** What a world has when nobody asks for anything else. */
    public static final List<String> USUAL = List.of("super-fan", "sleep", "child");

    private LookAlikes() {}
}
