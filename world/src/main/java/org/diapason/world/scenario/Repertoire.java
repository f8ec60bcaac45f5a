package org.diapason.world.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diapason.world.catalogue.Artist;
import org.diapason.world.catalogue.Catalogue;
import org.diapason.world.catalogue.Catalogue.Act;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Supplier.Kind;
import org.diapason.world.chance.Chance;

/**
 * The music that scenarios play. What one has claimed no other gets, while there is enough for all.
 */
public final class Repertoire {
    private static final double KNOWN = 0.004;

    private final Catalogue catalogue;
    private final Set<Artist> claimed = new HashSet<>();

    Repertoire(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The recording of this index. */
    public Recording recording(int index) {
        return catalogue.recordings().get(index);
    }

    /** The acts of a kind of supplier, whoever else uses them. */
    public List<Act> acts(Kind kind) {
        return catalogue.acts(kind);
    }

    /** The recordings of labels that everybody hears most, the first the most. */
    public List<Recording> hits(int wanted) {
        Comparator<Recording> popularity =
                Comparator.comparingDouble(recording -> recording.artist().popularity() * recording.popularity());
        return recordings(acts(Kind.LABEL)).stream()
                .sorted(popularity.reversed())
                .limit(wanted)
                .toList();
    }

    /** Claims the recordings of the least known acts of a kind of supplier, of one act at least. */
    public List<Recording> claimActs(Kind kind, int wanted) {
        return recordings(claim(acts(kind), leastKnown(), wanted));
    }

    /** Claims least known acts of a kind of supplier until they have so many recordings, one at least. */
    public List<Recording> claimRecordings(Kind kind, int wanted) {
        int least = Math.max(1, wanted);
        List<Recording> taken = new ArrayList<>();
        for (Act act : ordered(acts(kind), leastKnown())) {
            if (taken.size() < least) {
                claimed.add(act.artist());
                taken.addAll(act.recordings());
            }
        }
        return List.copyOf(taken.subList(0, Math.min(least, taken.size())));
    }

    /** Claims an act with an audience of its own, near four in a thousand listens. */
    public Act claimKnown() {
        List<Act> all = new ArrayList<>(acts(Kind.LABEL));
        all.addAll(acts(Kind.DISTRIBUTOR));
        double total = catalogue.acts().stream()
                .mapToDouble(act -> act.artist().popularity())
                .sum();
        Comparator<Act> nearest = Comparator.comparingDouble(
                act -> Math.abs(StrictMath.log(act.artist().popularity() / total / KNOWN)));
        return claim(all, nearest, 1).getFirst();
    }

    /** So many times a random one of these recordings, by index. */
    public static int[] pick(List<Recording> recordings, int count, Chance chance) {
        int[] picked = new int[count];
        for (int i = 0; i < count; i++) {
            picked[i] = chance.pick(recordings).index();
        }
        return picked;
    }

    private List<Act> claim(List<Act> all, Comparator<Act> order, int wanted) {
        List<Act> taken =
                ordered(all, order).stream().limit(Math.max(1, wanted)).toList();
        taken.forEach(act -> claimed.add(act.artist()));
        return taken;
    }

    /** The free acts first. */
    private List<Act> ordered(List<Act> all, Comparator<Act> order) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("The catalogue has no act for a scenario; ask for more recordings");
        }
        Comparator<Act> free = Comparator.comparing(act -> claimed.contains(act.artist()));
        return all.stream().sorted(free.thenComparing(order)).toList();
    }

    private static Comparator<Act> leastKnown() {
        return Comparator.comparingDouble(act -> act.artist().popularity());
    }

    private static List<Recording> recordings(List<Act> acts) {
        return acts.stream().flatMap(act -> act.recordings().stream()).toList();
    }
}
