package org.diapason.facts.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diapason.store.Blobs;
import org.diapason.store.Sha256;

/**
 * Keeps, reads and checks files one by one, and changes nothing but the kept bytes: as many at once as there are threads.
 * Safe for use by many threads.
 */
final class Preparation {
    private final DeliveryTables tables;
    private final Blobs blobs;
    private final Limits limits;
    private final Schemas schemas;

    Preparation(DeliveryTables tables, Blobs blobs, Limits limits, Schemas schemas) {
        this.tables = tables;
        this.blobs = blobs;
        this.limits = limits;
        this.schemas = schemas;
    }

    Prepared prepare(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new IOException("there is no such file");
            }
            Sha256 digest = blobs.keep(file);
            Delivered last = tables.findLast(List.of(digest)).get(digest);
            return last != null && last.status() == Delivered.Status.ACCEPTED
                    ? new Prepared.Settled(last.with(Delivered.Status.UNCHANGED))
                    : check(file, digest);
        } catch (IOException e) {
            return new Prepared.Settled(Delivered.unreadable(file, e));
        }
    }

    private Prepared check(Path file, Sha256 digest) throws IOException {
        MessageReader.Reading reading = MessageReader.read(blobs.get(digest), limits);
        Message message = reading.message();
        List<Finding> findings = new ArrayList<>(reading.findings());
        if (!Prepared.Checked.isFine(findings)) {
            return new Prepared.Checked(file, digest, message, false, findings, Map.of(), Map.of());
        }
        findings.addAll(schemas.check(blobs.get(digest), message.header().version()));
        findings.addAll(MessageCheck.check(message));
        findings.addAll(DeclarationCheck.check(message));
        ResourceCheck.Resources resources = ResourceCheck.check(file, message);
        findings.addAll(resources.findings());
        MarkCheck.Found marks = MarkCheck.check(message, resources.files());
        findings.addAll(marks.findings());
        return new Prepared.Checked(file, digest, message, true, findings, resources.files(), marks.generated());
    }
}
