package org.diapason.judgement;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.diapason.charter.Figures;
import org.diapason.charter.MeasuredCheck;
import org.diapason.charter.Standing;
import org.diapason.journal.Journal;
import org.diapason.journal.Kind;
import org.diapason.store.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The check of C5: every machine was in the public register of AI uses, in that very version, before it proposed anything. */
final class RegisteredMachines extends MeasuredCheck {
    private static final String QUERY = """
            select proposed_by, min(opened_at) as first_case
            from docket_case
            where proposed_by is not null and opened_at <= :as_of
            group by proposed_by order by proposed_by
            """;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient client;
    private final Journal journal;

    RegisteredMachines(DataSource office, Journal journal) {
        super(5, QUERY);
        this.client = JdbcClient.create(office);
        this.journal = journal;
    }

    /** A machine and the moment of the first case that it proposed. */
    private record Proposer(String machine, Instant firstCase) {}

    @Override
    protected Figures measure(Instant asOf) {
        Map<String, Instant> register = register();
        List<Proposer> proposers = client.sql(QUERY)
                .param("as_of", Timestamps.utc(asOf))
                .query((row, number) ->
                        new Proposer(row.getString("proposed_by"), Timestamps.instant(row, "first_case")))
                .list();
        return Figures.of("machines", proposers.size())
                .and(
                        "unregistered",
                        proposers.stream()
                                .filter(proposer -> register.getOrDefault(proposer.machine(), Instant.MAX)
                                        .isAfter(proposer.firstCase()))
                                .count());
    }

    /** Since when each machine is in the register, by its name, version and digest. */
    private Map<String, Instant> register() {
        Map<String, Instant> register = new HashMap<>();
        for (String body : journal.listRecorded(Kind.AI_USE_REGISTER)) {
            JsonNode entry = JSON.readTree(body);
            JsonNode content = entry.get("content");
            Machine machine = new Machine(
                    content.path("name").asString(),
                    content.path("version").asString(),
                    content.path("digest").asString());
            register.putIfAbsent(
                    machine.toString(), Instant.parse(entry.get("recorded_at").asString()));
        }
        return register;
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("machines") == 0) {
            return notDueYet(
                    figures, "Aucune machine n’a encore rien proposé.", "No machine has proposed anything yet.");
        }
        if (figures.count("unregistered") > 0) {
            return broken(
                    figures,
                    "Sur {machines|machine|machines}, {unregistered} sans entrée au registre avant la première "
                            + "proposition.",
                    "Of {machines|machine|machines}, {unregistered} had no entry in the register before their "
                            + "first proposal.");
        }
        return kept(
                figures,
                "{machines|machine propose|machines proposent} des dossiers, toujours après inscription au "
                        + "registre public.",
                "{machines|machine proposes|machines propose} cases, always after entering the public register.");
    }
}
