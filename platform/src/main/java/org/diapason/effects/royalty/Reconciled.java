package org.diapason.effects.royalty;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.diapason.charter.Words;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;

/** The check of C52: of each closed month, every listen of its files has one standing in the account, and no listen has two. */
final class Reconciled extends ManifestCheck {
    private final Path folder;
    private final Resources resources;

    Reconciled(ClosedMonths months, Path folder, Resources resources) {
        super(
                52,
                "select count(*) from the listens of a closed month = counted + escrow + held + unallocated + "
                        + "excluded + "
                        + "too_short in its manifest",
                months,
                new Words(
                        "Sur {months} mois clos, {wrong} où les écoutes comptées ne sont pas les écoutes reçues.",
                        "Of {months|closed month|closed months}, {wrong} where listens accounted for are not "
                                + "those received."),
                new Words(
                        "{months} mois clos : chaque écoute reçue est comptée, mise de côté ou exclue, une seule fois.",
                        "{months|closed month|closed months}: each listen received is counted, set aside or "
                                + "excluded, just once."));
        this.folder = folder;
        this.resources = resources;
    }

    @Override
    boolean holds(Manifest manifest) {
        return manifest.countListens() == countReceived(manifest);
    }

    private long countReceived(Manifest manifest) {
        if (manifest.listens().isEmpty()) {
            return 0;
        }
        String files = manifest.listens().keySet().stream()
                .map(file -> Script.quote(folder.resolve(file).toString()))
                .collect(Collectors.joining(", ", "[", "]"));
        try (Database database = Database.open(resources)) {
            return database.list(
                            Script.beside(Reconciled.class, "received.sql").fill("files", files),
                            row -> row.getLong("listens"))
                    .getFirst();
        }
    }
}
