package org.diapason.world.lastfm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diapason.world.catalogue.Artist;
import org.diapason.world.catalogue.Catalogue;
import org.diapason.world.catalogue.Codes;
import org.diapason.world.catalogue.Genre;
import org.diapason.world.catalogue.Label;
import org.diapason.world.catalogue.Making;
import org.diapason.world.catalogue.Popularity;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Release;
import org.diapason.world.catalogue.Supplier;
import org.diapason.world.chance.Chance;
import org.diapason.world.chance.Names;

/**
 * Gives the real artists invented recordings, labels and suppliers: one album each, with one
 * recording and one more each time the number of listeners doubles, ten at most. They are with the four
 * labels: what attacks enrich is with the distributors and the flooder, and never a real artist.
 */
final class LastfmCatalogue {
    private static final int MOST_RECORDINGS = 10;
    private static final int SUPPLIERS_IN_USE = 4;
    private static final int LABELS_PER_SUPPLIER = 40;
    private static final LocalDate DELIVERED = LocalDate.of(2020, 1, 1);

    private final Chance chance;
    private final List<Supplier> suppliers;
    private final List<Release> releases;
    private final List<Label> labels = new ArrayList<>();
    private int recordings;

    private LastfmCatalogue(Chance chance, List<Supplier> suppliers, List<Release> before) {
        this.chance = chance;
        this.suppliers = suppliers;
        releases = new ArrayList<>(before);
        recordings =
                before.stream().mapToInt(release -> release.recordings().size()).sum();
        Names names = new Names(chance.child("labels"));
        for (int i = 0; i < SUPPLIERS_IN_USE * LABELS_PER_SUPPLIER; i++) {
            labels.add(new Label(names.label(), suppliers.get(i % SUPPLIERS_IN_USE)));
        }
    }

    /**
     * Makes the catalogue.
     *
     * @param before releases that come first, such as those that attacks need
     */
    static Catalogue make(LastfmData data, List<Supplier> suppliers, List<Release> before, Chance chance) {
        LastfmCatalogue maker = new LastfmCatalogue(chance, suppliers, before);
        SortedMap<Integer, Integer> listeners = new TreeMap<>();
        Map<Integer, Double> shares = new HashMap<>();
        data.listens().forEach((person, counts) -> {
            double total = counts.values().stream().mapToLong(count -> count).sum();
            counts.forEach((artist, count) -> {
                listeners.merge(artist, 1, Integer::sum);
                shares.merge(artist, count / total, Double::sum);
            });
        });
        listeners.forEach(
                (artist, people) -> maker.add(artist, data.name(artist), people, shares.getOrDefault(artist, 0.0)));
        return new Catalogue(suppliers, maker.releases);
    }

    /** The identifier of a real artist in the catalogue. */
    static String artistId(int artist) {
        return "lastfm-" + artist;
    }

    private void add(int number, String name, int listeners, double share) {
        Chance own = chance.child(number);
        Genre genre = own.pick(List.of(Genre.values()));
        Label label = own.pick(labels);
        Artist artist = new Artist(artistId(number), name, genre, label, share + 1e-9);
        int size = Math.min(MOST_RECORDINGS, 32 - Integer.numberOfLeadingZeros(listeners));
        List<Recording> album = new ArrayList<>();
        for (int track = 1; track <= size; track++) {
            String isrc = Codes.isrc(1 + suppliers.indexOf(label.supplier()), DELIVERED.getYear(), recordings + 1);
            String title = String.format(Locale.ROOT, "%s %02d", name, track);
            int duration = (int) own.logNormal(225_000, 0.22);
            album.add(new Recording(
                    recordings++, isrc, title, artist, duration, Making.HUMAN, Popularity.ofFavourite(track)));
        }
        String icpn = Codes.icpn(releases.size() + 1);
        releases.add(new Release(icpn, name, artist, DELIVERED, "", album));
    }
}
