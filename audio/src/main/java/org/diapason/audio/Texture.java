package org.diapason.audio;

import java.util.ArrayList;
import java.util.List;

/**
 * Channel B: how the fine relief of the spectrogram trembles, as a small network that we trained hears it.
 *
 * <p>Hears at most a minute of a recording, spread evenly over it: when there would be more excerpts, every second one
 * is forgotten and from then on only every second one is taken. One object a recording, for one thread.
 */
final class Texture {

    /** Excerpts of five seconds that are heard at most. */
    static final int MOST_EXCERPTS = 12;

    private final TexturePatch patches = new TexturePatch();
    private final List<Patch> taken = new ArrayList<>();
    private int sounding;
    private int step = 1;

    /** The relief of one excerpt, {@link TexturePatch}. */
    record Patch(double startSeconds, double endSeconds, float[] relief) {}

    /** What the network says of one excerpt: a logit, higher is more generated. */
    record Opinion(double startSeconds, double endSeconds, double logit) {}

    /** Listens to an excerpt; a silent one, or a rest at the end, is passed over. */
    void hear(Excerpt excerpt) {
        if (!excerpt.isFull() || excerpt.isSilent()) {
            return;
        }
        if (sounding % step == 0) {
            taken.add(new Patch(excerpt.startSeconds(), excerpt.endSeconds(), patches.of(excerpt)));
        }
        sounding++;
        if (taken.size() > MOST_EXCERPTS) {
            thin();
        }
    }

    private void thin() {
        List<Patch> every = List.copyOf(taken);
        taken.clear();
        for (int i = 0; i < every.size(); i += 2) {
            taken.add(every.get(i));
        }
        step *= 2;
    }

    /** What was taken, in order. */
    List<Patch> patches() {
        return List.copyOf(taken);
    }
}
