package org.diapason.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.diapason.charter.ClauseId;
import org.diapason.command.WebHouse;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.judgement.Act;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Draft;
import org.junit.jupiter.api.Test;

/** Our own pages refuse what was withdrawn from the second signature on: nothing is cached, the very next answer is 410. */
class WithdrawnPageTest {
    private static final RecordingId RECORDING = new RecordingId("XWD992609999");

    private final WebHouse house = WebHouse.open();

    private int status() {
        return Browsing.anonymous(house).get("/recordings/" + RECORDING).statusCode();
    }

    @Test
    void the_next_request_after_the_second_signature_is_refused_and_the_one_before_is_not() {
        CaseId asked = house.askedToLeave(RECORDING);
        Decision decision = house.docket()
                .decide(
                        house.person("ines"),
                        asked,
                        new Draft(
                                new Act.Withdraw(),
                                ClauseId.of(51),
                                "The recording was made by a machine, and was said to be somebody's."));
        assertThat(status()).isEqualTo(200);

        house.docket().countersign(house.person("samir"), decision.id(), true);

        assertThat(status()).isEqualTo(410);
        assertThat(Browsing.anonymous(house)
                        .get("/recordings/" + RECORDING)
                        .headers()
                        .firstValue("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).contains("no-store"));
    }
}
