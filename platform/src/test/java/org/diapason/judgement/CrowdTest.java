package org.diapason.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.diapason.charter.ClauseId;
import org.diapason.facts.people.Reviewer;
import org.diapason.store.Role;
import org.junit.jupiter.api.Test;

/** Many people at once: nothing is lost, nothing is done twice. */
class CrowdTest {
    private static final int PEOPLE = 20;

    @Test
    void of_ten_decisions_at_once_about_each_case_one_is_taken() throws Exception {
        try (Courtroom court = new Courtroom();
                ExecutorService crowd = Executors.newFixedThreadPool(PEOPLE)) {
            List<CaseId> cases =
                    IntStream.range(0, 100).mapToObj(i -> court.ring(3, i + 1)).toList();
            AtomicInteger taken = new AtomicInteger();
            AtomicInteger refused = new AtomicInteger();
            List<Callable<Boolean>> decisions = IntStream.range(0, 1_000)
                    .mapToObj(i ->
                            deciding(court, i % 2 == 0 ? court.ana : court.bela, cases.get(i % 100), taken, refused))
                    .toList();
            for (Future<Boolean> decision : crowd.invokeAll(decisions)) {
                decision.get();
            }
            assertThat(taken).hasValue(100);
            assertThat(refused).hasValue(900);
            assertThat(court.database()
                            .client(Role.OFFICE)
                            .sql("select count(*), count(distinct case_id) from decision")
                            .query((row, _) -> row.getLong(1) + " of " + row.getLong(2))
                            .single())
                    .isEqualTo("100 of 100");
        }
    }

    private static Callable<Boolean> deciding(
            Courtroom court, Reviewer reviewer, CaseId id, AtomicInteger taken, AtomicInteger refused) {
        Draft draft = new Draft(new Act.Dismiss(), ClauseId.of(57), "The hours are those of a school, it is honest.");
        return () -> {
            try {
                court.docket().decide(reviewer, id, draft);
                taken.incrementAndGet();
            } catch (DocketRefusal refusal) {
                assertThat(refusal.code()).isEqualTo(DocketRefusal.Code.ALREADY_DECIDED);
                refused.incrementAndGet();
            }
            return true;
        };
    }
}
