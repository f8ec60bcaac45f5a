package org.diapason.judgement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.diapason.charter.Figures;
import org.diapason.charter.MeasuredCheck;
import org.diapason.charter.Standing;
import org.diapason.charter.Wording;
import org.diapason.store.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The check of C57: no headline, no evidence and no reason claims to be sure where nobody can be. */
final class HumbleWords extends MeasuredCheck {
    private static final String QUERY = """
            select reason as words, '[]' as evidence from decision where decided_at <= :as_of
            union all
            select headline, evidence from docket_case where opened_at <= :as_of
            """;

    private final JdbcClient client;

    HumbleWords(DataSource office) {
        super(57, QUERY);
        this.client = JdbcClient.create(office);
    }

    @Override
    protected Figures measure(Instant asOf) {
        List<String> texts = client
                .sql(QUERY)
                .param("as_of", Timestamps.utc(asOf))
                .query((row, number) -> Stream.concat(
                                Stream.of(row.getString("words")),
                                claims(SubjectJson.evidence(row.getString("evidence"))))
                        .toList())
                .list()
                .stream()
                .flatMap(Collection::stream)
                .toList();
        return Figures.of("texts", texts.size())
                .and(
                        "overclaims",
                        texts.stream()
                                .map(Wording::overclaims)
                                .filter(found -> !found.isEmpty())
                                .count());
    }

    private static Stream<String> claims(List<Evidence> evidence) {
        return evidence.stream().flatMap(each -> Stream.concat(Stream.of(each.claim()), claims(each.parts())));
    }

    @Override
    protected Standing judge(Figures figures) {
        if (figures.count("texts") == 0) {
            return notDueYet(
                    figures, "Rien n’a encore été écrit sur personne.", "Nothing has been written about anyone yet.");
        }
        if (figures.count("overclaims") > 0) {
            return broken(
                    figures,
                    "Sur {texts|texte|textes}, {overclaims|se dit plus sûr|se disent plus sûrs} qu’on ne peut l’être.",
                    "Of {texts|text|texts}, {overclaims|claims|claim} to be surer than anyone can be.");
        }
        return kept(
                figures,
                "{texts|intitulé, indice ou motif|intitulés, indices et motifs}, dont aucun ne se dit infaillible.",
                "{texts|headline, claim or reason|headlines, claims and reasons}, none of which says it cannot err.");
    }
}
