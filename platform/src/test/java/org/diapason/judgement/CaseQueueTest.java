package org.diapason.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.judgement.Case.State;
import org.diapason.judgement.CaseQueue.Filter;
import org.diapason.judgement.CaseQueue.Order;
import org.diapason.store.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The queue says where each case stands, and its tally says the same. */
class CaseQueueTest {
    private final Courtroom court = new Courtroom();
    private final CaseQueue queue = new CaseQueue(court.database().as(Role.DESK));

    @AfterEach
    void close() {
        court.close();
    }

    private List<CaseId> list(State state) {
        return queue.list(new Filter(Optional.empty(), Optional.of(state), Order.MONEY), 0, 50, court.now()).stream()
                .map(entry -> entry.about().id())
                .toList();
    }

    @Test
    void every_case_stands_in_one_place_and_is_counted_there() {
        CaseId small = court.ring(2, 1_000);
        CaseId large = court.ring(3, 5_000);
        CaseId dismissed = court.ring(4, 1_000);
        court.decided(dismissed, new Act.Dismiss());
        CaseId held = court.ring(5, 1_000);
        court.decided(held, new Act.Hold(court.now().plus(Duration.ofDays(10))));
        CaseId waiting = batch(4, true);
        CaseId refused = batch(5, false);

        assertThat(list(State.OPEN)).containsExactly(large, small, refused);
        assertThat(list(State.DECIDED)).containsExactly(dismissed);
        assertThat(list(State.HELD)).containsExactly(held);
        assertThat(list(State.AWAITS_SECOND_PERSON)).containsExactly(waiting);
        CaseQueue.Count count = queue.count(court.now());
        for (State state : State.values()) {
            assertThat(count.of(state)).as("%s", state).isEqualTo(list(state).size());
        }
        assertThat(count.of(new Filter(Optional.of("batch"), Optional.of(State.OPEN), Order.MONEY)))
                .isEqualTo(1);
        assertThat(count.total()).isEqualTo(6);
        assertThat(count.waiting()).isEqualTo(5);
    }

    private CaseId batch(int recordings, boolean waits) {
        CaseId id = court.batch(recordings);
        court.judgeSample(court.ana, id, 0);
        Decision decision = court.docket().decide(court.ana, id, court.draft(new Act.Withdraw()));
        if (!waits) {
            court.docket().countersign(court.bela, decision.id(), false);
        }
        return id;
    }

    @Test
    void a_hold_has_a_clock_while_it_runs_and_its_extension_another() {
        Instant start = court.now();
        CaseId id = court.ring(3, 1_000);
        court.decided(id, new Act.Hold(start.plus(Duration.ofHours(4))));
        assertThat(queue.holds(court.now()))
                .containsExactly(Map.entry(id, new HoldClock(start, start.plus(Duration.ofHours(4)))));

        court.wait(Duration.ofHours(3));
        Instant later = court.now();
        court.decided(id, new Act.ExtendHold(later.plus(Duration.ofDays(20))));
        assertThat(queue.holds(court.now()).get(id)).isEqualTo(new HoldClock(later, later.plus(Duration.ofDays(20))));

        court.decided(id, new Act.Dismiss());
        assertThat(queue.holds(court.now())).isEmpty();
    }

    @Test
    void a_case_knows_the_others_about_the_same_payee_or_supplier_and_no_others() {
        CaseId one = court.ringThatPays("first", "payee-a", "payee-b");
        CaseId other = court.ringThatPays("second", "payee-b");
        CaseId stranger = court.ringThatPays("third", "payee-c");
        CaseId batch = court.batch(2);
        CaseId again = court.batch(3);

        assertThat(related(one)).containsExactly(other);
        assertThat(related(stranger)).isEmpty();
        assertThat(related(batch)).containsExactly(again);
    }

    @Test
    void a_related_case_says_how_large_its_group_is_and_what_became_of_it() {
        CaseId one = court.batch(2);
        CaseId other = court.batch(3);
        assertThat(court.cases().listRelated(one, 10, court.now()))
                .extracting(Related::members, Related::outcome)
                .containsExactly(tuple(3, Optional.empty()));

        court.judgeSample(court.ana, other, 0);
        Decision waiting = court.docket().decide(court.ana, other, court.draft(new Act.Withdraw()));
        assertThat(court.cases().listRelated(one, 10, court.now()))
                .extracting(Related::outcome)
                .containsExactly(Optional.empty());

        court.docket().countersign(court.bela, waiting.id(), true);
        assertThat(court.cases().listRelated(one, 10, court.now()))
                .extracting(Related::outcome)
                .containsExactly(Optional.of(new Act.Withdraw()));
    }

    private List<CaseId> related(CaseId id) {
        return court.cases().listRelated(id, 10, court.now()).stream()
                .map(related -> related.about().id())
                .toList();
    }
}
