package org.diapason.world.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All music of a world, in a fixed order. Immutable. */
public final class Catalogue {
    private final List<Supplier> suppliers;
    private final List<Release> releases;
    private final List<Recording> recordings;
    private final List<Release> releaseOf;
    private final List<Act> acts;

    /**
     * Puts the releases in their order.
     *
     * @param releases with recordings that are numbered from 0 in this order
     */
    public Catalogue(List<Supplier> suppliers, List<Release> releases) {
        this.suppliers = List.copyOf(suppliers);
        this.releases = List.copyOf(releases);
        List<Recording> numbered = new ArrayList<>();
        List<Release> origin = new ArrayList<>();
        Map<Artist, List<Recording>> byArtist = new LinkedHashMap<>();
        for (Release release : releases) {
            for (Recording recording : release.recordings()) {
                requireNumber(recording, numbered.size());
                numbered.add(recording);
                origin.add(release);
                byArtist.computeIfAbsent(release.artist(), artist -> new ArrayList<>())
                        .add(recording);
            }
        }
        recordings = List.copyOf(numbered);
        releaseOf = List.copyOf(origin);
        acts = byArtist.entrySet().stream()
                .map(entry -> new Act(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** An artist with all recordings of the artist. */
    public record Act(Artist artist, List<Recording> recordings) {
        public Act {
            recordings = List.copyOf(recordings);
        }
    }

    public List<Supplier> suppliers() {
        return suppliers;
    }

    public List<Release> releases() {
        return releases;
    }

    /** The recordings, each at its index. */
    public List<Recording> recordings() {
        return recordings;
    }

    public Release releaseOf(int recording) {
        return releaseOf.get(recording);
    }

    public List<Act> acts() {
        return acts;
    }

    /** The acts of all suppliers of a kind. */
    public List<Act> acts(Supplier.Kind kind) {
        return acts.stream()
                .filter(act -> act.artist().label().supplier().kind() == kind)
                .toList();
    }

    private static void requireNumber(Recording recording, int expected) {
        if (recording.index() != expected) {
            throw new IllegalArgumentException(
                    "Recording " + recording.isrc() + " has number " + recording.index() + ", expected " + expected);
        }
    }
}
