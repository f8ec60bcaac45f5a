package org.diapason.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diapason.command.WebHouse;
import org.diapason.facts.people.MachineScope;
import org.diapason.facts.people.MachineTokens;
import org.diapason.facts.people.PersonId;
import org.diapason.judgement.CaseId;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What programs may do: read, deliver, import, each with its own scope. None may decide. */
class ApiTest {
    private final WebHouse house = WebHouse.open();
    private final MachineTokens tokens = house.context().getBean(MachineTokens.class);

    private String token(MachineScope scope) {
        return tokens.make("program", Set.of(scope), new PersonId("lena"));
    }

    private HttpResponse<String> ask(String path, String token) {
        return new Browsing(house).send(request(path, token).GET());
    }

    private HttpResponse<String> send(String path, String token, String type, String body) {
        return new Browsing(house)
                .send(request(path, token)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house.address() + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    @Test
    void what_is_public_needs_no_token() {
        assertThat(ask("/api/v1/charter", "").body().lines()).hasSize(65);
        assertThat(ask("/api/v1/journal?most=2", "").body().lines()).hasSize(2);
        assertThat(ask("/api/v1/uses", "").body().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("\"kind\":\"ai-use.register\""));
        assertThat(ask("/api/v1/openapi", "").body()).contains("\"openapi\"", "/api/v1/deliveries");
    }

    @Test
    void openapi_describes_every_route_there_is() {
        String described = ask("/api/v1/openapi", "").body();
        assertThat(house.context()
                        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods())
                .allSatisfy((route, method) -> {
                    if (method.getBeanType().getPackageName().endsWith(".web.api")) {
                        assertThat(route.getPatternValues())
                                .allSatisfy(pattern -> assertThat(described).contains("\"" + pattern + "\""));
                    }
                });
    }

    @Test
    void health_is_open_and_metrics_are_counted() {
        assertThat(ask("/actuator/health", "").body()).contains("UP");
        assertThat(ask("/actuator/prometheus", token(MachineScope.READ)).body())
                .contains("http_server_requests_seconds_count", "jvm_memory_used_bytes");
    }

    @Test
    void each_scope_opens_its_own_doors_and_no_other() {
        for (String path : List.of(
                "/api/v1/cases",
                "/api/v1/cases/" + house.openRing(),
                "/api/v1/months",
                "/api/v1/deliveries",
                "/api/v1/recordings",
                "/api/v1/recordings/" + WebHouse.RECORDING,
                "/api/v1/suppliers",
                "/api/v1/suppliers/" + WebHouse.SUPPLIER,
                "/actuator/prometheus")) {
            assertThat(ask(path, "").statusCode()).as(path).isEqualTo(401);
            assertThat(ask(path, token(MachineScope.IMPORT)).statusCode())
                    .as(path)
                    .isEqualTo(403);
            assertThat(ask(path, token(MachineScope.READ)).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(send("/api/v1/deliveries", token(MachineScope.READ), "application/xml", "<a/>")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_bad_delivery_is_answered_with_its_findings() {
        HttpResponse<String> answer =
                send("/api/v1/deliveries", token(MachineScope.DELIVER), "application/xml", "<not closed");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("quarantined", "malformed-xml");
    }

    @Test
    void a_program_says_where_versions_of_the_feed_are_sent() {
        String token = token(MachineScope.READ);
        assertThat(webhook(token, "?address=https://10.0.0.1/hook", "PUT").body())
                .contains("refused");
        HttpResponse<String> made = webhook(token, "?address=http://127.0.0.1:9/hook", "PUT");
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.body()).contains("whsec_");
        assertThat(webhook(token, "", "DELETE").statusCode()).isEqualTo(200);
        assertThat(webhook(token(MachineScope.DELIVER), "", "DELETE").statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> webhook(String token, String query, String method) {
        return new Browsing(house)
                .send(request("/api/v1/eligibility/webhook" + query, token)
                        .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    @Test
    void listens_are_imported_once() {
        String rows = "listen_id,occurred_at,account_id,recording_id,played_ms,track_ms\n"
                + "sent-1,2026-09-03T10:00:00Z,account-1," + WebHouse.RECORDING + ",60000,200000\n";
        String token = token(MachineScope.IMPORT);
        assertThat(send("/api/v1/listens", token, "text/csv", rows).body()).contains("\"added\":1");
        assertThat(send("/api/v1/listens", token, "text/csv", rows).statusCode())
                .isEqualTo(200);
    }

    @Test
    void exposures_are_imported_once_and_tell_their_bad_rows() {
        String rows = "shown_at,recording_id,surface,position\n2026-09-03T10:00:00Z," + WebHouse.RECORDING
                + ",home,1\n2026-09-03T10:00:00Z," + WebHouse.RECORDING + ",cellar,1\n";
        String token = token(MachineScope.IMPORT);
        assertThat(send("/api/v1/exposures", token, "text/csv", rows).body())
                .contains("\"rows\":1", "\"unchanged\":false", "cellar");
        assertThat(send("/api/v1/exposures", token, "text/csv", rows).body()).contains("\"unchanged\":true");
        assertThat(send("/api/v1/exposures", token(MachineScope.DELIVER), "text/csv", rows)
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("/api/v1/exposures", token, "application/json", rows).statusCode())
                .isEqualTo(415);
    }

    @Test
    void a_case_is_read_with_its_evidence_and_its_group() {
        CaseId ring = house.openRing();
        String read = token(MachineScope.READ);

        assertThat(ask("/api/v1/cases?state=open&kind=ring&order=money", read).body())
                .contains("\"id\":\"" + ring + "\"")
                .doesNotContain("\"kind\":\"batch\"");
        assertThat(ask("/api/v1/cases?state=asleep", read).statusCode()).isEqualTo(400);
        assertThat(ask("/api/v1/cases/" + ring, read).body())
                .contains("\"evidence\":[", "\"role\":\"gains\"", "\"errorBound\":1.0");
        assertThat(ask("/api/v1/cases/none", read).statusCode()).isEqualTo(404);
    }

    @Test
    void the_catalogue_is_read_with_who_claims_what() {
        String read = token(MachineScope.READ);

        assertThat(ask("/api/v1/recordings?text=" + WebHouse.RECORDING, read).body())
                .contains("\"id\":\"" + WebHouse.RECORDING + "\"");
        assertThat(ask("/api/v1/recordings/" + WebHouse.RECORDING, read).body())
                .contains("\"field\":\"title\"", "\"trust\":\"SERVICE\"", "\"withdrawnBy\":null");
        assertThat(ask("/api/v1/suppliers/" + WebHouse.SUPPLIER, read).body())
                .contains("\"hasClauseInForce\":true", "\"contracts\":[", "\"strikes\":[");
        assertThat(ask("/api/v1/months/" + WebHouse.MONTH + "/what-if", read).body())
                .contains("\"inForce\":", "\"settledMicro\":");
    }

    @Test
    void no_token_decides() {
        CaseId ring = house.openRing();
        String all = tokens.make("program", EnumSet.allOf(MachineScope.class), new PersonId("lena"));
        for (String path : List.of(
                "/desk/cases/" + ring + "/decisions",
                "/desk/cases/" + ring + "/rulings",
                "/api/v1/cases/" + ring + "/decisions",
                "/api/v1/decisions")) {
            assertThat(send(path, all, "application/x-www-form-urlencoded", "act=exclude")
                            .statusCode())
                    .as(path)
                    .isIn(401, 403, 404, 405);
        }
        assertThat(house.desk()
                        .sql("select count(*) from decision where case_id = ?")
                        .param(ring.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void an_ended_token_opens_nothing() {
        String token = token(MachineScope.READ);
        tokens.find(token).ifPresent(made -> tokens.end(made.digest()));
        assertThat(ask("/api/v1/cases", token).statusCode()).isEqualTo(401);
    }

    @Test
    void the_feed_is_taken_by_number_and_acknowledged() {
        String read = token(MachineScope.READ);

        assertThat(ask("/api/v1/eligibility", "").statusCode()).isEqualTo(401);
        assertThat(ask("/api/v1/eligibility", read).body()).contains("\"number\":", "\"recordings\":{");
        assertThat(ask("/api/v1/eligibility/versions", read).body()).contains("\"number\":1");
        assertThat(ask("/api/v1/eligibility/changes/1", read).body()).contains("\"changed\":{");
        assertThat(ask("/api/v1/eligibility/atom", read).body())
                .contains("<entry>", "href=\"/api/v1/eligibility/changes/1\"");
        assertThat(send("/api/v1/eligibility/acknowledgements?number=1", read, "text/plain", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(send("/api/v1/eligibility/acknowledgements?number=99999", read, "text/plain", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void statements_of_reasons_are_public_and_name_no_person() {
        String id = house.exclude().id().value();

        String statements = ask("/api/v1/reasons", "").body();

        assertThat(statements)
                .contains("\"puid\":\"" + id + "\"", "AUTOMATED_DECISION_NOT_AUTOMATED")
                .doesNotContainPattern("\\b(ines|samir)\\b");
    }
}
