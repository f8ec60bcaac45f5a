package org.diapason.web.office;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.diapason.facts.TableFile;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.judgement.Intake;
import org.diapason.judgement.Subject;

/**
 * Cases about recordings that were open in an earlier system. Each is opened here anew, to be sampled, judged and decided as
 * any other: nothing follows from what that system thought.
 */
public final class EarlierCases {
    private final Catalogue catalogue;
    private final Intake intake;

    /** @param intake opens cases with the rights of the office */
    public EarlierCases(Catalogue catalogue, Intake intake) {
        this.catalogue = catalogue;
        this.intake = intake;
    }

    /** One case, as far as the file was read. */
    private record Earlier(SupplierId supplier, YearMonth month, String reason, SequencedSet<RecordingId> recordings) {}

    /**
     * Opens the cases of {@code case_id,recording_id,opened_on,reason}, a row a recording; a case with recordings of two
     * suppliers becomes two. The same file again opens none.
     */
    public TableFile.Imported importFrom(Path file) {
        Map<String, Earlier> cases = new TreeMap<>();
        int[] rows = {0};
        List<TableFile.BadLine> bad = TableFile.of(file, "case_id", "recording_id", "opened_on", "reason")
                .read(row -> {
                    add(cases, row);
                    rows[0]++;
                });
        cases.forEach((id, one) -> intake.propose(OfficeProposal.of(
                new Subject.Batch(one.supplier(), one.month()),
                one.recordings().size() + " recordings of a case that was open in an earlier system",
                one.recordings(),
                id.lines().findFirst().orElseThrow() + ": " + one.reason())));
        return new TableFile.Imported(rows[0], bad);
    }

    private void add(Map<String, Earlier> cases, TableFile.Row row) {
        RecordingId recording = new RecordingId(row.get("recording_id"));
        SupplierId supplier = catalogue
                .findRecording(recording)
                .orElseThrow(() -> new TableFile.BadRow("expected a recording of the catalogue, found " + recording))
                .supplier();
        YearMonth month = YearMonth.from(day(row.get("opened_on")));
        String reason = row.get("reason");
        cases.computeIfAbsent(
                        row.get("case_id") + "\n" + supplier,
                        _ -> new Earlier(supplier, month, reason, new LinkedHashSet<>()))
                .recordings()
                .add(recording);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TableFile.BadRow("expected a date as YYYY-MM-DD in opened_on, found " + text);
        }
    }
}
