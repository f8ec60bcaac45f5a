package org.diapason.world.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diapason.world.catalogue.Supplier.Kind;
import org.diapason.world.chance.Chance;
import org.diapason.world.chance.Names;

/**
 * Invents the catalogue of a world: about as many delivered recordings as asked for, and exactly
 * as many of a back catalogue that comes without deliveries and sound.
 */
public final class CatalogueMaker {
    private static final int RECORDINGS_PER_ARTIST = 6;
    private static final int BACK_CATALOGUE_RELEASE = 10;
    private static final int DELIVERY_DAYS = 42;
    private static final List<String> TEMPLATES =
            List.of("Deep Sleep Rain", "Calm Focus Piano", "Soft Study Beats", "Warm Evening Pad", "Ocean Drift Loop");

    private final Chance chance;
    private final Names names;
    private final YearMonth month;
    private final List<Supplier> suppliers;
    private final int artists;
    private final List<Release> releases = new ArrayList<>();
    private int recordings;

    private CatalogueMaker(Chance chance, YearMonth month, int expected) {
        this.chance = chance;
        this.month = month;
        names = new Names(chance.child("names"));
        suppliers = Suppliers.invent(names, month);
        artists = 1 + expected / RECORDINGS_PER_ARTIST;
    }

    /**
     * Invents a catalogue.
     *
     * @param delivered about how many recordings the deliveries hold; each supplier delivers whole
     *     releases
     * @param backCatalogue how many more recordings the service had before
     */
    public static Catalogue make(Chance chance, YearMonth month, int delivered, int backCatalogue) {
        CatalogueMaker maker = new CatalogueMaker(chance, month, delivered + backCatalogue);
        for (int number = 1; number <= maker.suppliers.size(); number++) {
            maker.deliver(number, delivered);
        }
        maker.fillBackCatalogue(backCatalogue);
        return new Catalogue(maker.suppliers, maker.releases);
    }

    private void deliver(int number, int delivered) {
        Supplier supplier = suppliers.get(number - 1);
        Profile profile = Profile.of(supplier.kind());
        long same = suppliers.stream()
                .filter(other -> other.kind() == supplier.kind())
                .count();
        int wanted = recordings + (int) Math.max(1, Math.round(delivered * profile.share() / same));
        Label house = new Label(names.label(), supplier);
        for (int n = 1; recordings < wanted; ) {
            Label label = profile.labelPerArtist() ? new Label(names.label(), supplier) : house;
            Artist artist = artist(label, profile.reach(chance));
            int count = supplier.kind() == Kind.LABEL ? chance.among(1, 2) : 1;
            for (int i = 0; i < count && recordings < wanted; i++) {
                LocalDate day = month.atDay(1).minusDays(chance.among(2, DELIVERY_DAYS));
                String batch = day.format(DateTimeFormatter.BASIC_ISO_DATE) + "_" + supplier.id() + "_" + n++;
                boolean generated = chance.happens(profile.generatedReleases());
                int tracks = Math.min(wanted - recordings, chance.among(profile.tracksLow(), profile.tracksHigh()));
                release(number, artist, day, batch, tracks, generated ? 1 : 0, profile.partlyRecordings());
            }
        }
    }

    /** Labels and distributors in turn, so that both ends of the popularity are there. */
    private void fillBackCatalogue(int size) {
        int wanted = recordings + size;
        for (int turn = 0; recordings < wanted; turn++) {
            int number = 1 + turn % 6;
            Supplier supplier = suppliers.get(number - 1);
            Artist artist = artist(
                    new Label(names.label(), supplier),
                    Profile.of(supplier.kind()).reach(chance));
            LocalDate day = month.atDay(1).minusDays(chance.among(100, 5_000));
            release(number, artist, day, "", Math.min(wanted - recordings, BACK_CATALOGUE_RELEASE), 0, 0);
        }
    }

    private Artist artist(Label label, double reach) {
        String id = String.format(Locale.ROOT, "artist-%05d", releases.size() + 1);
        Genre genre = chance.pick(List.of(Genre.values()));
        return new Artist(id, names.artist(), genre, label, reach * Popularity.ofArtist(chance, artists));
    }

    private void release(
            int supplier, Artist artist, LocalDate day, String batch, int tracks, double generated, double partly) {
        boolean flood = artist.label().supplier().kind() == Kind.FLOODER;
        String template = chance.pick(TEMPLATES);
        List<Recording> list = new ArrayList<>();
        for (int track = 1; track <= tracks; track++) {
            String title = flood ? String.format(Locale.ROOT, "%s %02d", template, track) : names.title();
            Making making = chance.happens(generated)
                    ? Making.GENERATED
                    : chance.happens(partly) ? Making.PARTLY : Making.HUMAN;
            int duration = (int) chance.logNormal(flood ? 132_000 : 205_000, flood ? 0.05 : 0.22);
            String isrc = Codes.isrc(supplier, day.getYear(), recordings + 1);
            list.add(new Recording(recordings++, isrc, title, artist, duration, making, Popularity.ofFavourite(track)));
        }
        String title = flood ? template + " Collection " + (releases.size() + 1) : names.title();
        releases.add(new Release(Codes.icpn(releases.size() + 1), title, artist, day, batch, list));
    }
}
