package org.diapason.effects.royalty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diapason.facts.TableFile;
import org.diapason.store.Blobs;
import org.diapason.store.Sha256;

/** The account of a closed month as it was signed and kept. It is compared with, and never rewritten. */
public final class SignedAccount {
    private static final String STATEMENT = "statement.csv";

    private final Path manifest;
    private final Optional<Path> statement;

    SignedAccount(Path manifest, Blobs kept) {
        this.manifest = manifest;
        this.statement = Optional.ofNullable(Manifest.read(manifest).files().get(STATEMENT))
                .map(Sha256::new)
                .flatMap(kept::find);
    }

    /** The time that it is of. */
    public Instant asOf() {
        return Manifest.read(manifest).asOf();
    }

    /**
     * In what an account of the same time differs: in its manifest, and in the lines of its statement, where that of the
     * close was kept.
     *
     * @param folder where the account was written; {@code differences.csv} is left there
     */
    public List<Difference> compare(Path folder) {
        List<Difference> differences =
                new ArrayList<>(Manifest.differences(manifest, folder.resolve(StatementFiles.MANIFEST)));
        statement.ifPresent(signed -> differences.addAll(compare(signed, folder.resolve(STATEMENT))));
        List<String> lines = new ArrayList<>(List.of("file,payee_id,field,signed,again"));
        differences.forEach(
                one -> lines.add(Csv.line(one.file(), one.payee(), one.field(), one.signed(), one.again())));
        try {
            Files.writeString(folder.resolve("differences.csv"), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write differences into " + folder + ": " + e.getMessage(), e);
        }
        return differences;
    }

    private static List<Difference> compare(Path signed, Path again) {
        Map<String, Map<String, String>> there = byPayee(signed);
        Map<String, Map<String, String>> here = byPayee(again);
        TreeSet<String> payees = new TreeSet<>(there.keySet());
        payees.addAll(here.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String payee : payees) {
            Map<String, String> before = there.getOrDefault(payee, Map.of());
            Map<String, String> after = here.getOrDefault(payee, Map.of());
            TreeSet<String> fields = new TreeSet<>(before.keySet());
            fields.addAll(after.keySet());
            for (String field : fields) {
                String was = before.getOrDefault(field, "");
                String is = after.getOrDefault(field, "");
                if (!was.equals(is)) {
                    differences.add(new Difference(STATEMENT, payee, field, was, is));
                }
            }
        }
        return differences;
    }

    private static Map<String, Map<String, String>> byPayee(Path statement) {
        Map<String, Map<String, String>> lines = new TreeMap<>();
        TableFile.of(statement, "payee_id")
                .read(row -> lines.put(row.find("payee_id").orElse(""), new HashMap<>(row.fields())));
        return lines;
    }
}
