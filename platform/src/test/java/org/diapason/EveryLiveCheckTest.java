package org.diapason;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.diapason.charter.Charter;
import org.diapason.charter.CharterChecks;
import org.diapason.charter.Checks;
import org.diapason.charter.ClauseCheck;
import org.diapason.charter.ClauseId;
import org.diapason.charter.Standing;
import org.diapason.effects.exposure.ExposureChecks;
import org.diapason.effects.royalty.RoyaltyChecks;
import org.diapason.effects.withdrawal.WithdrawalChecks;
import org.diapason.facts.catalogue.CatalogueChecks;
import org.diapason.facts.delivery.DeliveryChecks;
import org.diapason.facts.people.PeopleChecks;
import org.diapason.journal.Journal;
import org.diapason.judgement.Decisions;
import org.diapason.judgement.JudgementChecks;
import org.diapason.listens.Resources;
import org.diapason.listens.suspicion.Policy;
import org.diapason.proposals.saturation.SaturationChecks;
import org.diapason.proposals.suspicion.SuspicionChecks;
import org.diapason.store.Blobs;
import org.diapason.store.Role;
import org.diapason.store.Sha256;
import org.diapason.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All checks that a service runs, from all rooms. The board adds its own, of C1. */
class EveryLiveCheckTest {
    private static final Instant NOVEMBER = Instant.parse("2026-11-01T00:00:00Z");

    @TempDir
    private Path folder;

    private List<ClauseCheck> all(DataSource office) {
        Charter charter = Charter.load();
        Sha256 digest = charter.versionInForce(NOVEMBER).digest();
        Journal journal = new Journal(office, folder, Clock.fixed(NOVEMBER, ZoneOffset.UTC));
        Decisions decisions = new Decisions(office);
        return Stream.of(
                        CharterChecks.of(charter, version -> Optional.of(digest)),
                        PeopleChecks.of(office),
                        CatalogueChecks.of(office),
                        DeliveryChecks.of(office),
                        SaturationChecks.of(office),
                        JudgementChecks.of(office, charter, journal),
                        ExposureChecks.of(folder.resolve("current.json"), office, decisions),
                        WithdrawalChecks.of(office, decisions, journal, folder),
                        SuspicionChecks.of(office, Policy.DEFAULT, new Resources(1, 256, folder)),
                        RoyaltyChecks.of(
                                decisions, new Blobs(folder), folder, new Resources(1, 256, folder), (_, _) -> folder))
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void these_clauses_have_a_live_check_and_no_two_checks_share_a_name() {
        try (TestDatabase database = TestDatabase.fresh()) {
            List<ClauseCheck> all = all(database.as(Role.OFFICE));

            assertThat(all.stream().map(ClauseCheck::clause).distinct().sorted().map(ClauseId::text))
                    .hasSizeGreaterThanOrEqualTo(15)
                    .containsExactly(
                            "C2", "C5", "C6", "C7", "C8", "C12", "C13", "C14", "C19", "C22", "C23", "C24", "C25", "C26",
                            "C27", "C36", "C37", "C40", "C48", "C49", "C50", "C51", "C52", "C53", "C54", "C55", "C56",
                            "C57", "C58", "C62", "C63", "C65");
            assertThat(all).extracting(ClauseCheck::name).doesNotHaveDuplicates();
        }
    }

    @Test
    void on_the_first_day_each_answers_with_the_rights_of_the_office() {
        try (TestDatabase database = TestDatabase.fresh()) {
            Checks checks = new Checks(all(database.as(Role.OFFICE)));

            assertThat(checks.all())
                    .filteredOn(check ->
                            !List.of("Publication", "Review", "LawDates").contains(check.name()))
                    .allSatisfy(check -> assertThat(checks.ask(check.name(), NOVEMBER))
                            .as(check.name())
                            .isInstanceOf(Standing.NotDueYet.class));
        }
    }
}
