package org.diapason.effects.royalty;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diapason.facts.catalogue.PayeeSpan;
import org.diapason.facts.catalogue.PayeeTerm;
import org.diapason.facts.listening.Pool;

/** A month's facts and decisions as tables that the database reads, in a folder of their own. */
record FactFiles(Path folder) {
    private static final LocalDate ALWAYS_FROM = LocalDate.of(1, 1, 1);
    private static final LocalDate ALWAYS_TO = LocalDate.of(9999, 12, 31);

    Path pools(List<Pool> pools) throws IOException {
        return write("pools.csv", "place,territory,plan,amount_micro,revenue_micro,subscribers", rows -> {
            int place = 0;
            for (Pool pool : pools) {
                String subscribers = pool.subscribers().isPresent()
                        ? Long.toString(pool.subscribers().getAsLong())
                        : "";
                rows.add(place++, pool.territory(), pool.plan(), pool.amountMicro(), pool.revenueMicro(), subscribers);
            }
        });
    }

    Path terms(List<PayeeTerm> terms) throws IOException {
        return write("terms.csv", "payee_id,territory,share_millionths,listen_micro,subscriber_micro", rows -> {
            for (PayeeTerm term : terms) {
                rows.add(
                        term.payee(),
                        term.territory().orElse(""),
                        term.shareMillionths(),
                        term.listenMicro(),
                        term.subscriberMicro());
            }
        });
    }

    Path payees(List<PayeeSpan> spans) throws IOException {
        return write("payees.csv", "place,recording_id,payee_id,territory,valid_from,valid_to", rows -> {
            long place = 0;
            for (PayeeSpan span : spans) {
                rows.add(
                        place++,
                        span.recording(),
                        span.payee(),
                        span.territory().orElse(""),
                        span.validFrom().orElse(ALWAYS_FROM),
                        span.validTo().orElse(ALWAYS_TO));
            }
        });
    }

    Path artists(Map<String, String> artists) throws IOException {
        return write("artists.csv", "recording_id,artist_id", rows -> {
            for (Map.Entry<String, String> artist : new TreeMap<>(artists).entrySet()) {
                rows.add(artist.getKey(), artist.getValue());
            }
        });
    }

    Path decided(List<Followed> followed) throws IOException {
        return write("decided.csv", "decision_id,standing,file", rows -> {
            for (Followed one : followed) {
                rows.add(one.decision(), one.standing().code(), one.listens());
            }
        });
    }

    Path spared(List<Followed> followed) throws IOException {
        return write("spared.csv", "decision_id,account_id", rows -> {
            for (Followed one : followed) {
                for (String account : one.spared()) {
                    rows.add(one.decision(), account);
                }
            }
        });
    }

    private interface Rows {
        void add(Object... fields) throws IOException;
    }

    private interface Table {
        void into(Rows rows) throws IOException;
    }

    private Path write(String name, String header, Table table) throws IOException {
        Path file = folder.resolve(name);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(header + "\n");
            table.into(fields -> writer.write(Csv.line(fields) + "\n"));
        }
        return file;
    }
}
