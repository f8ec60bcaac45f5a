package org.diapason.effects.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.diapason.judgement.Act;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Courtroom;
import org.diapason.judgement.Decision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a group leaves the catalogue, what a supplier is charged with, and how both are undone. */
class WithdrawalsTest {
    private static final int GROUP = 250;

    private Courtroom courtroom;
    private Decision withdrawal;

    @BeforeEach
    void a_batch_is_withdrawn() {
        courtroom = new Courtroom();
        withdrawal = withdraw(GROUP);
    }

    @AfterEach
    void close() {
        courtroom.close();
    }

    private Decision withdraw(int recordings) {
        CaseId batch = courtroom.batch(recordings);
        courtroom.judgeSample(courtroom.again(courtroom.ana), batch, 0);
        Decision decision =
                courtroom.docket().decide(courtroom.again(courtroom.ana), batch, courtroom.draft(new Act.Withdraw()));
        return courtroom.docket().countersign(courtroom.again(courtroom.bela), decision.id(), true);
    }

    private void appealSucceeds() {
        CaseId appeal = courtroom.docket().appeal(withdrawal.id(), "We recorded it in a barn.");
        courtroom.docket().decide(courtroom.again(courtroom.carl), appeal, courtroom.draft(new Act.Grant()));
    }

    private Withdrawals at(Duration time) {
        return Withdrawals.follow(courtroom.decisions().list(), courtroom.decisions()::covered, after(time));
    }

    private List<Strike.State> strikesAt(Duration time) {
        return Strike.list(courtroom.decisions().list(), after(time)).stream()
                .map(Strike::state)
                .toList();
    }

    private static Instant after(Duration time) {
        return Courtroom.MORNING.plus(time);
    }

    @Test
    void A01_a_hundredth_leaves_first_and_the_rest_a_week_later() {
        Withdrawals first = at(Duration.ofDays(6));

        assertThat(at(Duration.ofSeconds(-1)).recordings()).isEmpty();
        assertThat(first.recordings()).hasSize(3);
        assertThat(at(Duration.ofDays(7)).recordings()).hasSize(GROUP).containsAllEntriesOf(first.recordings());
    }

    @Test
    void A02_of_a_single_recording_the_first_stage_is_all() {
        assertThat(Stages.size(1)).isEqualTo(1);
        assertThat(Stages.size(100)).isEqualTo(1);
        assertThat(Stages.size(101)).isEqualTo(2);
    }

    @Test
    void A03_an_appeal_that_succeeds_brings_everything_back() {
        courtroom.wait(Duration.ofDays(10));
        appealSucceeds();

        assertThat(at(Duration.ofDays(9)).recordings()).hasSize(GROUP);
        assertThat(at(Duration.ofDays(10)).recordings()).isEmpty();
    }

    @Test
    void B01_when_appeals_succeed_no_second_stage_begins() {
        courtroom.wait(Duration.ofDays(1));
        appealSucceeds();
        Decision second = withdraw(GROUP + 100);

        assertThat(at(Duration.ofDays(7)).halted()).isEmpty();
        Withdrawals halted = at(Duration.ofDays(9));
        assertThat(halted.halted()).containsExactly(second.id());
        assertThat(halted.recordings()).hasSize(4);
    }

    @Test
    void B02_what_has_left_is_not_brought_back_by_another_groups_appeal() {
        courtroom.wait(Duration.ofDays(1));
        withdraw(GROUP + 100);
        courtroom.wait(Duration.ofDays(8));
        appealSucceeds();

        assertThat(at(Duration.ofDays(10)).halted()).isEmpty();
        assertThat(at(Duration.ofDays(10)).recordings()).hasSize(GROUP + 100);
    }

    @Test
    void C01_a_strike_follows_the_decision_and_ends_with_time() {
        assertThat(strikesAt(Duration.ofSeconds(-1))).isEmpty();
        assertThat(strikesAt(Duration.ofDays(364))).containsExactly(Strike.State.COUNTS);
        assertThat(strikesAt(Duration.ofDays(365))).containsExactly(Strike.State.EXPIRED);
    }

    @Test
    void C02_an_appeal_undoes_a_strike_and_leaves_it_in_the_history() {
        courtroom.wait(Duration.ofDays(1));
        appealSucceeds();

        assertThat(strikesAt(Duration.ofHours(1))).containsExactly(Strike.State.COUNTS);
        assertThat(strikesAt(Duration.ofDays(2))).containsExactly(Strike.State.UNDONE);
    }

    @Test
    void C03_no_proposal_alone_is_a_strike_and_takes_nothing() {
        courtroom.batch(30);

        assertThat(strikesAt(Duration.ofDays(1))).hasSize(1);
        assertThat(at(Duration.ofDays(8)).recordings()).hasSize(GROUP);
    }

    @Test
    void D01_what_was_out_wrongly_is_made_good_by_the_day() {
        courtroom.wait(Duration.ofDays(9));
        appealSucceeds();

        assertThat(MakeGood.list(
                        courtroom.decisions().list(), courtroom.decisions()::covered, after(Duration.ofDays(8))))
                .isEmpty();
        assertThat(MakeGood.list(
                        courtroom.decisions().list(), courtroom.decisions()::covered, after(Duration.ofDays(9))))
                .singleElement()
                .satisfies(owed -> {
                    assertThat(owed.withdrawal().id()).isEqualTo(withdrawal.id());
                    assertThat(owed.recordings()).isEqualTo(GROUP);
                    assertThat(owed.recordingDays()).isEqualTo(3 * 9 + (GROUP - 3) * 2);
                });
    }

    @Test
    void D02_pages_refuse_as_soon_as_the_second_person_has_signed() {
        Shelf shelf = new Shelf(courtroom.decisions(), courtroom.clock());
        CaseId batch = courtroom.batch(1);
        courtroom.judge(batch);
        Decision waiting = courtroom.docket().decide(courtroom.ana, batch, courtroom.draft(new Act.Withdraw()));
        String recording = courtroom.decisions().covered(waiting).first();
        boolean before =
                shelf.findWithdrawal(recording).filter(waiting.id()::equals).isPresent();

        courtroom.docket().countersign(courtroom.bela, waiting.id(), true);

        assertThat(before).isFalse();
        assertThat(shelf.withdrawals().recordings()).containsKey(recording);
    }
}
