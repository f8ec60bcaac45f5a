package org.diapason.effects.royalty.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diapason.effects.royalty.Correction;
import org.diapason.effects.royalty.LedgerLine;
import org.diapason.effects.royalty.PayeeLine;
import org.diapason.facts.catalogue.Recording;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;

/** Writes the letters of a month. The same account gives the same bytes. */
public final class Letters {
    private final Function<Collection<RecordingId>, List<Recording>> catalogue;
    private final Resources resources;

    /** @param catalogue describes recordings; what it does not know is named by identifier */
    public Letters(Function<Collection<RecordingId>, List<Recording>> catalogue, Resources resources) {
        this.catalogue = catalogue;
        this.resources = resources;
    }

    /**
     * Writes {@code payees/ID.pdf} below the folder of a written account for everybody that it, or a correction with it,
     * names, in the place of those that were there. What does not fit in a file's name is written as in an address:
     * {@code DPID%2FLabel.pdf}.
     */
    public void write(Account account, Locale locale, Path folder) {
        try (Database database = Database.open(resources)) {
            Paid paid = Paid.read(folder.resolve("aggregates.parquet"), database);
            Path out = emptied(folder.resolve("payees"));
            for (Letter.Addressee addressee : addressees(account)) {
                String name = URLEncoder.encode(addressee.line().payee(), StandardCharsets.UTF_8);
                new Letter(account, addressee, locale).write(paid, catalogue, out.resolve(name + ".pdf"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write letters into " + folder + ": " + e.getMessage(), e);
        }
    }

    private static List<Letter.Addressee> addressees(Account account) {
        SortedMap<String, PayeeLine> lines = new TreeMap<>();
        account.statement().payees().forEach(line -> lines.put(line.payee(), line));
        Map<String, List<Correction>> corrections =
                account.corrections().stream().collect(Collectors.groupingBy(Correction::payee));
        corrections.keySet().forEach(payee -> lines.putIfAbsent(payee, new PayeeLine(payee, Map.of(), Map.of(), 0)));
        Map<String, List<LedgerLine>> decided = account.statement().ledger().stream()
                .filter(line -> !line.decision().isEmpty())
                .collect(Collectors.groupingBy(LedgerLine::payee));
        lines.remove("");
        return lines.values().stream()
                .map(line -> new Letter.Addressee(
                        line,
                        corrections.getOrDefault(line.payee(), List.of()),
                        decided.getOrDefault(line.payee(), List.of())))
                .toList();
    }

    private static Path emptied(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var inside = Files.newDirectoryStream(folder, "*.pdf")) {
            for (Path file : inside) {
                Files.delete(file);
            }
        }
        return folder;
    }
}
