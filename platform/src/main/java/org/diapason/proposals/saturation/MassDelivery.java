package org.diapason.proposals.saturation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.diapason.charter.Figures;
import org.diapason.charter.MeasuredCheck;
import org.diapason.charter.Standing;

/**
 * The check of C14: of each batch that looks made to fill a catalogue, people have a case by the end of the day after its
 * delivery.
 */
final class MassDelivery extends MeasuredCheck {
    /** How long the machine may take, from the end of the day of delivery. */
    private static final Duration DELAY = Duration.ofDays(1);

    private static final String RULE = SaturationTables.BATCHES
            + "-- of these, batches with two of: half the titles of one pattern, 0.3 of one length, 0.05 with the sound of"
            + " another; each in a case with role = " + Saturator.ROLE + " opened by the end of the next day\n";

    private final SaturationTables tables;

    MassDelivery(DataSource office) {
        super(14, RULE);
        this.tables = new SaturationTables(office);
    }

    @Override
    protected Figures measure(Instant asOf) {
        List<BroughtBatch> large = tables.listLarge(asOf);
        List<BroughtBatch> saturating = large.stream()
                .filter(batch -> Signals.of(batch.recordings()).standOut())
                .toList();
        long cases = 0;
        long late = 0;
        for (BroughtBatch batch : saturating) {
            Instant deadline = batch.day()
                    .plusDays(1)
                    .atStartOfDay()
                    .toInstant(ZoneOffset.UTC)
                    .plus(DELAY);
            Optional<Instant> opened = tables.findOpened(batch, asOf);
            cases += opened.isPresent() ? 1 : 0;
            late += opened.orElse(asOf).isAfter(deadline) ? 1 : 0;
        }
        return Figures.of("large_batches", large.size())
                .and("suspected", saturating.size())
                .and("cases", cases)
                .and("late", late)
                .and(
                        "recordings",
                        saturating.stream()
                                .mapToLong(batch -> batch.recordings().size())
                                .sum());
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("large_batches") == 0) {
            return notDueYet(
                    figures,
                    "Aucun fournisseur n’a encore livré cent titres en un jour.",
                    "No supplier has delivered a hundred recordings in a day yet.");
        }
        if (figures.count("late") > 0) {
            return broken(
                    figures,
                    "Sur {suspected|livraison en masse suspecte|livraisons en masse suspectes}, {late} sans dossier le "
                            + "lendemain.",
                    "Of {suspected|suspect mass delivery|suspect mass deliveries}, {late} without a case by the next day.");
        }
        return kept(
                figures,
                "{large_batches|grande livraison examinée|grandes livraisons examinées}, {suspected|suspecte|suspectes}, "
                        + "{cases|dossier ouvert|dossiers ouverts} à temps.",
                "{large_batches|large delivery|large deliveries} looked at, {suspected} suspect, {cases|case|cases} opened in "
                        + "time.");
    }
}
