package org.diapason.world.attack;

import java.util.List;
import org.diapason.world.scenario.Scenario;

/** All attacks that a world can have. */
public final class Attacks {
    /** In the order of their codes. */
    public static final List<Scenario> ALL = List.of(
            new LoopFarm(),
            new Beatdapp(),
            new Smith(),
            new StuffedPlaylists(),
            new Takeover(),
            new FamilyPlans(),
            Drip.plain(),
            Drip.camouflaged(),
            new MonthEnds(),
            new ClickWorkers(),
            new Boost(),
            new Framing());

    /** What a world has when nobody asks for anything else. */
    public static final List<String> USUAL = List.of("loop-farm", "smith", "drip");

    private Attacks() {}
}
