package org.diapason.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.diapason.facts.people.Reviewer;
import org.diapason.judgement.DocketRefusal.Code;
import org.diapason.store.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DocketTest {
    private final Courtroom courtroom = new Courtroom();
    private final Docket docket = courtroom.docket();

    @AfterEach
    void close() {
        courtroom.close();
    }

    @Test
    void a01_a_proposal_has_no_effect_and_opens_one_case() {
        CaseId first = courtroom.ring(3, 1_000);
        CaseId again = courtroom.ring(3, 1_000);

        assertThat(again).isEqualTo(first);
        assertThat(courtroom.cases().list(courtroom.now())).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(Case.State.OPEN);
            assertThat(one.evidence())
                    .singleElement()
                    .extracting(Evidence::code)
                    .isEqualTo("hours");
        });
        assertThat(courtroom.decisions().inForce(courtroom.now())).isEmpty();
    }

    @Test
    void a02_a_person_decides_with_a_reason_and_a_clause() {
        CaseId id = courtroom.ring(3, 1_000);
        courtroom.judgeSample(courtroom.ana, id, 0);

        Decision decision = docket.decide(courtroom.ana, id, courtroom.draft(new Act.Exclude()));

        assertThat(decision.isGrave()).isFalse();
        assertThat(decision.charterVersion()).isEqualTo("2026-01");
        assertThat(courtroom.decisions().inForce(courtroom.now()))
                .extracting(Decision::id)
                .containsExactly(decision.id());
    }

    @Test
    void a03_whoever_is_not_signed_in_or_not_trained_decides_nothing() {
        CaseId id = courtroom.ring(3, 1_000);
        courtroom.judgeSample(courtroom.ana, id, 0);
        Draft draft = courtroom.draft(new Act.Exclude());
        Reviewer stranger = new Reviewer(courtroom.ana.person(), UUID.randomUUID());

        refused(() -> docket.decide(stranger, id, draft), Code.NOT_SIGNED_IN);
        refused(() -> docket.decide(courtroom.newcomer, id, draft), Code.NOT_TRAINED);
        courtroom.wait(Duration.ofHours(9));
        refused(() -> docket.decide(courtroom.ana, id, draft), Code.NOT_SIGNED_IN);
        courtroom.wait(Duration.ofDays(366));
        Reviewer lapsed = courtroom.again(courtroom.ana);
        refused(() -> docket.decide(lapsed, id, draft), Code.NOT_TRAINED);
    }

    @Test
    void a04_a_reason_is_needed_and_the_act_must_answer_the_question() {
        CaseId id = courtroom.ring(3, 1_000);
        courtroom.judgeSample(courtroom.ana, id, 0);

        refused(
                () -> docket.decide(courtroom.ana, id, new Draft(new Act.Exclude(), Courtroom.CLAUSE, "bots")),
                Code.REASON_TOO_SHORT);
        refused(() -> docket.decide(courtroom.ana, id, courtroom.draft(new Act.Withdraw())), Code.ACT_DOES_NOT_FIT);
    }

    @Test
    void a05_what_a_machine_proposed_is_read_before_it_is_decided() {
        CaseId id = courtroom.intake().propose(Courtroom.ringProposal("unread", 3, 1_000));

        refused(() -> docket.decide(courtroom.ana, id, courtroom.draft(new Act.Dismiss())), Code.NOT_READ);

        docket.read(courtroom.bela, id, FirstReading.Impression.CANNOT_TELL, "Too little to go by.");
        refused(() -> docket.decide(courtroom.ana, id, courtroom.draft(new Act.Dismiss())), Code.NOT_READ);
        docket.read(courtroom.ana, id, FirstReading.Impression.OTHERWISE, "It could be a school.");
        assertThat(docket.decide(courtroom.ana, id, courtroom.draft(new Act.Dismiss()))
                        .decidedBy())
                .isEqualTo(courtroom.ana.person());
    }

    @Test
    void b01_nobody_is_sanctioned_before_the_sample_is_judged() {
        CaseId id = courtroom.ring(200, 1_000);

        refused(() -> docket.decide(courtroom.ana, id, courtroom.draft(new Act.Exclude())), Code.SAMPLE_NOT_JUDGED);
        assertThat(courtroom.cases().sample(id)).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void b02_one_innocent_in_thirty_needs_a_larger_sample_and_is_spared() {
        CaseId id = courtroom.ring(200, 1_000);
        courtroom.judgeSample(courtroom.ana, id, 1);
        refused(() -> docket.decide(courtroom.ana, id, courtroom.draft(new Act.Exclude())), Code.BOUND_TOO_WIDE);

        docket.enlargeSample(courtroom.ana, id)
                .forEach(member ->
                        docket.rule(courtroom.bela, id, member, Finding.CONFIRMED, "hours", Duration.ofSeconds(50)));
        Decision decision = courtroom.decided(id, new Act.Exclude());

        assertThat(decision.bound().judged()).isEqualTo(60);
        assertThat(decision.bound().share()).isBetween(0.07, 0.08);
        assertThat(decision.spared())
                .containsExactly(courtroom.cases().sample(id).getFirst());
    }

    @Test
    void b03_only_the_sample_is_judged_and_each_member_once() {
        CaseId id = courtroom.ring(3, 1_000);
        String member = courtroom.cases().sample(id).getFirst();
        docket.rule(courtroom.ana, id, member, Finding.CANNOT_TELL, "too little", Duration.ofSeconds(40));

        refused(
                () -> docket.rule(courtroom.bela, id, member, Finding.CONFIRMED, "x", Duration.ZERO),
                Code.ALREADY_RULED);
        refused(
                () -> docket.rule(courtroom.bela, id, "somebody else", Finding.CONFIRMED, "x", Duration.ZERO),
                Code.NOT_IN_THE_SAMPLE);
    }

    @Test
    void c01_a_grave_decision_waits_for_a_second_person() {
        CaseId id = courtroom.batch(4);
        courtroom.judgeSample(courtroom.ana, id, 0);

        Decision first = docket.decide(courtroom.ana, id, courtroom.draft(new Act.Withdraw()));

        assertThat(first.effectiveAt()).isEmpty();
        assertThat(courtroom.decisions().inForce(courtroom.now())).isEmpty();
        refused(() -> docket.countersign(courtroom.ana, first.id(), true), Code.SAME_PERSON);
        refused(() -> docket.decide(courtroom.bela, id, courtroom.draft(new Act.Dismiss())), Code.AWAITS_SECOND_PERSON);

        docket.countersign(courtroom.bela, first.id(), true);
        assertThat(courtroom.decisions().inForce(courtroom.now())).hasSize(1);
        refused(() -> docket.countersign(courtroom.carl, first.id(), true), Code.NOTHING_TO_COUNTERSIGN);
    }

    @Test
    void c02_a_second_person_who_does_not_agree_opens_the_case_again() {
        CaseId id = courtroom.ring(3, Docket.GRAVE_MONEY_MICRO + 1);
        courtroom.judgeSample(courtroom.ana, id, 0);
        Decision first = docket.decide(courtroom.ana, id, courtroom.draft(new Act.Exclude()));

        docket.countersign(courtroom.bela, first.id(), false);

        assertThat(courtroom.decisions().inForce(courtroom.now())).isEmpty();
        docket.decide(courtroom.bela, id, courtroom.draft(new Act.Dismiss()));
        refused(() -> docket.decide(courtroom.bela, id, courtroom.draft(new Act.Dismiss())), Code.ALREADY_DECIDED);
    }

    @Test
    void d01_a_hold_ends_at_its_deadline_by_itself() {
        CaseId id = courtroom.ring(3, 1_000);
        courtroom.decided(id, new Act.Hold(courtroom.now().plus(Duration.ofDays(10))));
        assertThat(courtroom.cases().find(id, courtroom.now()).orElseThrow().state())
                .isEqualTo(Case.State.HELD);

        courtroom.wait(Duration.ofDays(10));

        assertThat(courtroom.decisions().inForce(courtroom.now())).isEmpty();
        assertThat(courtroom.cases().find(id, courtroom.now()).orElseThrow().state())
                .isEqualTo(Case.State.OPEN);
    }

    @Test
    void d02_a_hold_is_extended_once_by_two_people_and_is_never_long() {
        CaseId id = courtroom.ring(3, 1_000);
        refused(
                () -> courtroom.decided(id, new Act.Hold(courtroom.now().plus(Duration.ofDays(31)))),
                Code.HOLD_TOO_LONG);
        courtroom.decided(id, new Act.Hold(courtroom.now().plus(Duration.ofHours(4))));
        refused(
                () -> courtroom.decided(id, new Act.Hold(courtroom.now().plus(Duration.ofDays(2)))),
                Code.ACT_DOES_NOT_FIT);

        Decision extension =
                courtroom.decided(id, new Act.ExtendHold(courtroom.now().plus(Duration.ofDays(20))));

        assertThat(extension.isGrave()).isTrue();
        refused(
                () -> courtroom.decided(id, new Act.ExtendHold(courtroom.now().plus(Duration.ofDays(25)))),
                Code.ACT_DOES_NOT_FIT);
    }

    @Test
    void d03_deciding_the_case_ends_its_hold() {
        CaseId id = courtroom.ring(3, 1_000);
        courtroom.decided(id, new Act.Hold(courtroom.now().plus(Duration.ofDays(10))));
        courtroom.decided(id, new Act.Dismiss());

        assertThat(courtroom.decisions().inForce(courtroom.now()))
                .extracting(Decision::act)
                .containsExactly(new Act.Dismiss());
    }

    @Test
    void e01_an_appeal_is_a_new_case_that_another_person_hears_and_undoes_the_decision() {
        CaseId id = courtroom.ring(3, Docket.GRAVE_MONEY_MICRO + 1);
        courtroom.judgeSample(courtroom.ana, id, 0);
        Decision decision = courtroom.decided(id, new Act.Exclude());

        CaseId appeal = docket.appeal(decision.id(), "These are forty children in a school.");

        refused(() -> docket.decide(courtroom.ana, appeal, courtroom.draft(new Act.Grant())), Code.SAME_PERSON);
        refused(() -> docket.decide(courtroom.bela, appeal, courtroom.draft(new Act.Grant())), Code.SAME_PERSON);
        docket.decide(courtroom.carl, appeal, courtroom.draft(new Act.Grant()));
        assertThat(courtroom.decisions().inForce(courtroom.now()))
                .extracting(Decision::act)
                .containsExactly(new Act.Grant());
        refused(() -> docket.appeal(decision.id(), "Again"), Code.ALREADY_APPEALED);
    }

    @Test
    void e01b_what_an_appellant_encloses_is_kept_with_the_appeal_and_never_without_one() {
        CaseId id = courtroom.ring(3, 1_000);
        courtroom.judgeSample(courtroom.ana, id, 0);
        Decision decision = courtroom.decided(id, new Act.Exclude());
        Exhibit session = new Exhibit("C:\\songs/session.als", Sha256.of("a session"), 9);
        Exhibit demo = new Exhibit("démo 2019.wav", Sha256.of("a demo"), 6);

        refused(
                () -> docket.appeal(decision.id(), " ", () -> fail("asked for files of an appeal that was refused")),
                Code.REASON_TOO_SHORT);
        CaseId appeal = docket.appeal(decision.id(), "I sang this.", () -> List.of(session, demo));

        assertThat(courtroom.cases().exhibits(appeal)).containsExactly(session, demo);
        assertThat(session.name()).isEqualTo("session.als");
        assertThat(courtroom.cases().exhibits(id)).isEmpty();
    }

    @Test
    void e02_what_was_in_force_stays_readable_as_of_any_time() {
        CaseId id = courtroom.ring(3, 1_000);
        courtroom.judgeSample(courtroom.ana, id, 0);
        Decision decision = courtroom.decided(id, new Act.Exclude());
        var then = courtroom.now();
        courtroom.wait(Duration.ofHours(1));
        docket.decide(courtroom.carl, docket.appeal(decision.id(), "An error"), courtroom.draft(new Act.Grant()));

        assertThat(courtroom.decisions().inForce(then)).extracting(Decision::id).containsExactly(decision.id());
        assertThat(courtroom.decisions().inForce(courtroom.now()))
                .extracting(Decision::id)
                .doesNotContain(decision.id());
    }

    @Test
    void e03_a_decision_is_final_when_its_window_has_closed_and_no_appeal_is_open() {
        CaseId id = courtroom.ring(3, 1_000);
        courtroom.judgeSample(courtroom.ana, id, 0);
        Decision decision = courtroom.decided(id, new Act.Exclude());
        var closes = courtroom.now().plus(Decision.APPEAL_WINDOW);
        assertThat(decision.isFinal(closes.minusSeconds(1))).isFalse();
        assertThat(decision.isFinal(closes)).isTrue();

        docket.appeal(decision.id(), "An error");
        Decision appealed = courtroom.decisions().find(decision.id()).orElseThrow();
        assertThat(appealed.isFinal(closes)).isFalse();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable step, Code code) {
        AbstractThrowableAssert<?, ?> thrown = assertThatThrownBy(step);
        thrown.asInstanceOf(InstanceOfAssertFactories.type(DocketRefusal.class))
                .extracting(DocketRefusal::code)
                .isEqualTo(code);
    }
}
