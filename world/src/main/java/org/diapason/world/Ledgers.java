package org.diapason.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diapason.world.catalogue.Catalogue;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Release;
import org.diapason.world.catalogue.Supplier;
import org.diapason.world.listening.Month;

/** The small tables of a world: contracts, money, back catalogue and the truth about recordings. */
public final class Ledgers {
    private static final long MICRO_PER_COUNTED_LISTEN = 4_000;

    private Ledgers() {}

    /** The contract of each supplier. */
    public static void writeContracts(Path file, List<Supplier> suppliers) throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("supplier_id,supplier_name,clause,external,related_party,valid_from,valid_to"));
        for (Supplier supplier : suppliers) {
            lines.add(row(
                    supplier.id(),
                    supplier.name(),
                    supplier.clause(),
                    supplier.external(),
                    supplier.relatedParty(),
                    supplier.validFrom(),
                    supplier.validTo().map(LocalDate::toString).orElse("")));
        }
        Files.write(file, lines);
    }

    /** The money of the month: 4,000 micro-euros for each listen of at least 30 seconds. */
    public static void writePool(Path file, Month month, long countedListens) throws IOException {
        long amount = countedListens * MICRO_PER_COUNTED_LISTEN;
        Files.write(file, List.of("month,currency,amount_micro", row(month.value(), "EUR", amount)));
    }

    /** Releases that come without a delivery, as a bulk import. */
    public static void writeCatalogue(Path file, List<Release> releases) throws IOException {
        List<String> lines = new ArrayList<>(List.of("recording_id,isrc,title,artist_id,artist,release_id,"
                + "release_title,supplier_id,payee_id,duration_ms,audio"));
        for (Release release : releases) {
            release.recordings().forEach(recording -> lines.add(row(release, recording)));
        }
        Files.write(file, lines);
    }

    /** How each delivered recording was made. */
    static void writeTruth(Path file, Catalogue catalogue) throws IOException {
        List<String> lines = new ArrayList<>(List.of("isrc,label,supplier_id,batch"));
        for (Release release : catalogue.releases()) {
            if (release.isDelivered()) {
                String supplier = release.artist().label().supplier().id();
                release.recordings()
                        .forEach(recording -> lines.add(
                                row(recording.isrc(), recording.making().text(), supplier, release.batch())));
            }
        }
        Files.write(file, lines);
    }

    private static String row(Release release, Recording recording) {
        return row(
                recording.isrc(),
                recording.isrc(),
                recording.title(),
                release.artist().id(),
                release.artist().name(),
                release.icpn(),
                release.title(),
                release.artist().label().supplier().id(),
                release.artist().label().payeeId(),
                recording.durationMs(),
                "");
    }

    /** One line of CSV (RFC 4180): quotes only where they are needed. */
    private static String row(Object... values) {
        List<String> cells = new ArrayList<>();
        for (Object value : values) {
            String text = value.toString();
            boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            cells.add(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
        }
        return String.join(",", cells);
    }
}
