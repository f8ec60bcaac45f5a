package org.diapason.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.diapason.store.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReleasesTest {
    private static final Machine SECOND = new Machine("ears", "2", "00");
    private static final Machine THIRD = new Machine("ears", "3", "00");

    private final Courtroom courtroom = new Courtroom();
    private final Releases releases = new Releases(courtroom.database().as(Role.OFFICE));

    @AfterEach
    void close() {
        courtroom.close();
    }

    @Test
    void before_anybody_released_one_the_first_that_heard_is_in_office() {
        assertThat(releases.inOffice(courtroom.now())).isEmpty();

        courtroom.database().plant("""
                insert into hearing (recording_id, heard_at, machine) values
                ('r1', '2026-11-02T08:00:00Z', 'ears 1 00'), ('r1', '2026-11-02T08:30:00Z', 'ears 2 00')""");

        assertThat(releases.inOffice(courtroom.now())).contains("ears 1 00");
    }

    @Test
    void a_release_takes_effect_when_a_second_person_signs_it_and_the_last_one_counts() {
        CaseId second = courtroom.tried(SECOND, 500, 2);
        Decision waiting = courtroom.docket().decide(courtroom.ana, second, courtroom.draft(new Act.Release()));
        assertThat(releases.inOffice(courtroom.now())).isEmpty();
        assertThatThrownBy(() -> courtroom.docket().countersign(courtroom.ana, waiting.id(), true))
                .isInstanceOf(DocketRefusal.class)
                .hasMessageContaining("second person");

        courtroom.docket().countersign(courtroom.bela, waiting.id(), true);
        assertThat(releases.inOffice(courtroom.now())).contains(SECOND.toString());

        courtroom.wait(Duration.ofHours(1));
        courtroom.decided(courtroom.tried(THIRD, 300, 0), new Act.Release());
        assertThat(releases.inOffice(courtroom.now())).contains(THIRD.toString());
    }

    @Test
    void what_was_dismissed_or_not_agreed_to_stays_in_the_shadow() {
        courtroom.decided(courtroom.tried(SECOND, 500, 2), new Act.Dismiss());
        Decision alone = courtroom
                .docket()
                .decide(courtroom.ana, courtroom.tried(THIRD, 500, 2), courtroom.draft(new Act.Release()));
        courtroom.docket().countersign(courtroom.bela, alone.id(), false);

        assertThat(releases.inOffice(courtroom.now())).isEmpty();
    }

    @Test
    void only_a_machine_is_released_and_only_by_the_trained() {
        CaseId ring = courtroom.ring(3, 1_000);
        CaseId detector = courtroom.tried(SECOND, 500, 2);

        assertThatThrownBy(() -> courtroom.docket().decide(courtroom.ana, ring, courtroom.draft(new Act.Release())))
                .isInstanceOf(DocketRefusal.class);
        assertThatThrownBy(() ->
                        courtroom.docket().decide(courtroom.newcomer, detector, courtroom.draft(new Act.Release())))
                .isInstanceOf(DocketRefusal.class)
                .hasMessageContaining("no training in force");
    }

    @Test
    void a_trial_admits_one_false_alarm_in_a_hundred_and_no_fewer_recordings() {
        assertThat(Releases.admits(100, 1)).isTrue();
        assertThat(Releases.admits(100, 2)).isFalse();
        assertThat(Releases.admits(99, 0)).isFalse();
        assertThat(Releases.admits(1_000, 10)).isTrue();
        assertThat(Releases.admits(1_000, 11)).isFalse();
    }
}
