package org.diapason.audio;

import java.util.ArrayList;
import java.util.List;

/**
 * Channel B: how the spectrum trembles and how its phases advance, as a small network that we trained hears it.
 *
 * <p>Hears at most half a minute of a recording, spread evenly over it: when there would be more excerpts, every second one
 * is forgotten and from then on only every second one is taken. One object a recording, for one thread.
 */
final class Texture {

    /** Excerpts of five seconds that are heard at most. */
    static final int MOST_EXCERPTS = 6;

    private final TextureNumbers numbers = new TextureNumbers();
    private final List<Taken> taken = new ArrayList<>();
    private int sounding;
    private int step = 1;

    /** Sound that may be asked about: both channels in one. */
    private record Taken(double startSeconds, double endSeconds, float[] middle) {}

    /** What is measured in one excerpt, {@link TextureNumbers}. */
    record Patch(double startSeconds, double endSeconds, float[] numbers) {}

    /** What the network says of one excerpt: a logit, higher is more generated. */
    record Opinion(double startSeconds, double endSeconds, double logit) {}

    /** Listens to an excerpt; a silent one, or a rest at the end, is passed over. */
    void hear(Excerpt excerpt) {
        if (!excerpt.isFull() || excerpt.isSilent()) {
            return;
        }
        if (sounding % step == 0) {
            taken.add(new Taken(excerpt.startSeconds(), excerpt.endSeconds(), middle(excerpt)));
        }
        sounding++;
        if (taken.size() > MOST_EXCERPTS) {
            thin();
        }
    }

    private void thin() {
        List<Taken> every = List.copyOf(taken);
        taken.clear();
        for (int i = 0; i < every.size(); i += 2) {
            taken.add(every.get(i));
        }
        step *= 2;
    }

    private static float[] middle(Excerpt excerpt) {
        float[] middle = new float[excerpt.samples()];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = excerpt.middle(i);
        }
        return middle;
    }

    /** The numbers of what is left, in order; what was forgotten has cost none. */
    List<Patch> patches() {
        return taken.stream()
                .map(sound -> new Patch(sound.startSeconds(), sound.endSeconds(), numbers.of(sound.middle())))
                .toList();
    }
}
