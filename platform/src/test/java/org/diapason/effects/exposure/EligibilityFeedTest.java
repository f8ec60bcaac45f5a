package org.diapason.effects.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.diapason.charter.Checks;
import org.diapason.charter.Standing;
import org.diapason.facts.SettableClock;
import org.diapason.judgement.Decisions;
import org.diapason.listens.Database;
import org.diapason.listens.Resources;
import org.diapason.listens.Script;
import org.diapason.store.Role;
import org.diapason.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What consumers of the feed read, what changed from version to version, and how far behind each of them is. */
class EligibilityFeedTest {
    @TempDir
    private Path folder;

    private TestDatabase database;
    private final SettableClock clock = new SettableClock("2026-11-01T10:00:00Z");
    private EligibilityFeed feed;
    private FeedConsumers consumers;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        DataSource office = database.as(Role.OFFICE);
        feed = new EligibilityFeed(folder, office, new Resources(1, 256, folder), clock);
        consumers = new FeedConsumers(office, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void publish(String... notHeard) {
        TreeMap<String, Set<Ineligible>> recordings = new TreeMap<>();
        List.of("a", "b", "c").forEach(recording -> recordings.put(recording, Set.of()));
        List.of(notHeard).forEach(recording -> recordings.put(recording, Set.of(Ineligible.NOT_HEARD)));
        feed.publish(new Eligibility(clock.instant(), recordings));
    }

    private Standing ask(DataSource source) {
        return new Checks(ExposureChecks.of(feed.current(), source, new Decisions(source)))
                .ask("FeedTaken", clock.instant());
    }

    private Standing ask() {
        return ask(database.as(Role.OFFICE));
    }

    @Test
    void A01_a_version_is_a_snapshot_in_two_forms() throws IOException {
        publish("b");

        assertThat(Files.readString(feed.current()))
                .contains("\"number\":1", "\"recordings\":{\"a\":[],\"b\":[\"not_heard\"],\"c\":[]}");
        try (Database duck = Database.open(new Resources(1, 256, folder))) {
            assertThat(duck.list(
                            new Script("select recording_id || ' ' || eligible from read_parquet("
                                    + Script.quote(feed.currentTable().toString()) + ") order by 1"),
                            row -> row.getString(1)))
                    .containsExactly("a true", "b false", "c true");
        }
    }

    @Test
    void A02_the_next_version_says_what_changed_and_the_same_set_is_no_version() throws IOException {
        publish("b");
        publish("b");
        publish("c");

        assertThat(consumers.listVersions(1, 9)).extracting(FeedVersion::number).containsExactly(1L, 2L);
        assertThat(Files.readString(feed.findChanges(2).orElseThrow()))
                .contains("\"changed\":{\"b\":[],\"c\":[\"not_heard\"]},\"removed\":[]");
        assertThat(feed.findChanges(3)).isEmpty();
    }

    @Test
    void B01_a_consumer_is_behind_by_what_it_has_not_acknowledged() {
        consumers.asked("radio");
        publish("b");
        clock.pass(Duration.ofSeconds(40));
        assertThat(consumers.list())
                .singleElement()
                .extracting(FeedConsumer::behind, FeedConsumer::waiting)
                .containsExactly(1L, Duration.ofSeconds(40));

        assertThat(consumers.acknowledge("radio", 1)).isTrue();
        assertThat(consumers.acknowledge("radio", 7)).isFalse();

        assertThat(consumers.list())
                .singleElement()
                .extracting(FeedConsumer::taken, FeedConsumer::behind, FeedConsumer::longest)
                .containsExactly(1L, 0L, Duration.ofSeconds(40));
    }

    @Test
    void B02_taking_a_version_takes_those_before_it() {
        consumers.asked("radio");
        publish("b");
        publish("c");

        consumers.acknowledge("radio", 2);

        assertThat(consumers.list()).extracting(FeedConsumer::behind).containsExactly(0L);
    }

    @Test
    void C01_a_version_that_nobody_takes_within_the_hour_breaks_c24() {
        assertThat(ask()).isInstanceOf(Standing.NotDueYet.class);
        consumers.asked("radio");
        publish("b");
        clock.pass(Duration.ofMinutes(59));
        assertThat(ask()).isInstanceOf(Standing.Kept.class);

        clock.pass(Duration.ofMinutes(2));
        assertThat(ask()).isInstanceOf(Standing.Broken.class);
    }

    @Test
    void C02_taken_in_time_it_stays_kept_until_the_acknowledgement_is_taken_away() {
        consumers.asked("radio");
        publish("b");
        clock.pass(Duration.ofSeconds(5));
        consumers.acknowledge("radio", 1);
        clock.pass(Duration.ofDays(2));

        assertThat(ask().sentence().en()).isEqualTo("1 program follows the list, 5 seconds behind at most.");
        assertThat(ask().figures().values()).containsEntry("longest_by_program", "radio 5 s");
        assertThat(database.<Standing>planted("delete from feed_acknowledgement", this::ask))
                .isInstanceOf(Standing.Broken.class);
    }
}
