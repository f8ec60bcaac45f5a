package org.diapason.effects.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.diapason.charter.Checks;
import org.diapason.charter.Standing;
import org.diapason.facts.exposure.Exposures;
import org.diapason.judgement.Act;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Courtroom;
import org.diapason.judgement.Decision;
import org.diapason.store.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C24: what is shown after people have labelled or withdrawn it, as of the moment of showing. */
class ZeroExposureTest {
    private static final String WITHDRAWN = "QZA00260001";
    private static final String SPARED = "QZA00260000";

    @TempDir
    Path folder;

    private Courtroom courtroom;
    private Decision withdrawal;

    @BeforeEach
    void a_batch_is_withdrawn_but_for_one_recording() {
        courtroom = new Courtroom();
        CaseId batch = courtroom.batch(4);
        courtroom.judge(batch, SPARED);
        withdrawal = courtroom.decided(batch, new Act.Withdraw());
    }

    @AfterEach
    void close() {
        courtroom.close();
    }

    private void shown(String recording, Instant at) {
        try {
            Path file = Files.writeString(
                    folder.resolve(recording + at.toEpochMilli() + ".csv"),
                    "shown_at,recording_id,surface\n" + at + "," + recording + ",radio\n");
            new Exposures(courtroom.database().as(Role.OFFICE), courtroom.clock()).importFrom(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Standing ask() {
        courtroom.wait(Duration.ofDays(30));
        return new Checks(List.of(new ZeroExposure(courtroom.database().as(Role.OFFICE))))
                .ask("ZeroExposure", courtroom.now());
    }

    private static Instant after(Duration time) {
        return Courtroom.MORNING.plus(time);
    }

    @Test
    void nothing_is_due_before_anything_was_shown() {
        assertThat(ask()).isInstanceOf(Standing.NotDueYet.class);
    }

    @Test
    void what_was_shown_before_or_is_another_recording_or_was_spared_keeps_the_promise() {
        shown(WITHDRAWN, after(Duration.ofMinutes(-1)));
        shown("FRZ032600001", after(Duration.ofDays(1)));
        shown(SPARED, after(Duration.ofDays(1)));

        assertThat(ask()).isInstanceOf(Standing.Kept.class);
    }

    @Test
    void within_the_hour_that_consumers_have_it_is_counted_and_not_broken() {
        shown(WITHDRAWN, after(Duration.ofMinutes(59)));

        Standing standing = ask();

        assertThat(standing).isInstanceOf(Standing.Kept.class);
        assertThat(standing.figures().count("within_the_hour")).isEqualTo(1);
    }

    @Test
    void one_exposure_after_it_breaks_the_promise() {
        shown(WITHDRAWN, after(Duration.ofHours(2)));

        Standing standing = ask();

        assertThat(standing).isInstanceOf(Standing.Broken.class);
        assertThat(standing.figures().count("ineligible")).isEqualTo(1);
    }

    @Test
    void after_an_appeal_that_succeeds_it_may_be_shown_and_before_it_might_not() {
        courtroom.wait(Duration.ofDays(2));
        CaseId appeal = courtroom.docket().appeal(withdrawal.id(), "We recorded it in a barn.");
        courtroom.docket().decide(courtroom.again(courtroom.carl), appeal, courtroom.draft(new Act.Grant()));
        shown(WITHDRAWN, after(Duration.ofDays(3)));
        assertThat(ask()).isInstanceOf(Standing.Kept.class);

        shown(WITHDRAWN, after(Duration.ofDays(1)));
        assertThat(ask()).isInstanceOf(Standing.Broken.class);
    }
}
