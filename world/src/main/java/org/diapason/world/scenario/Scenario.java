package org.diapason.world.scenario;

import java.util.List;
import org.diapason.world.chance.Chance;

/** One kind of attack or look-alike. Without state. */
public interface Scenario {

    /** Its code in the protocol, such as A1 or L9. */
    String code();

    /** Its name on the command line, such as {@code loop-farm}. */
    String name();

    List<Parameter> parameters();

    /** Makes the accounts listen, and says in the truth who did. */
    void play(Stage stage, Settings settings, Chance chance);
}
