package org.diapason.effects.exposure.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.diapason.effects.exposure.Eligibility;
import org.diapason.effects.exposure.EligibilityFeed;
import org.diapason.effects.exposure.FeedConsumer;
import org.diapason.effects.exposure.FeedConsumers;
import org.diapason.effects.exposure.Ineligible;
import org.diapason.facts.SettableClock;
import org.diapason.listens.Resources;
import org.diapason.store.Role;
import org.diapason.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of the feed, sent to a real receiver. */
class WebhooksTest {
    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock("2026-11-01T10:00:00Z");
    private TestDatabase database;
    private EligibilityFeed feed;
    private FeedConsumers consumers;
    private Webhooks webhooks;
    private Receiver receiver;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        DataSource office = database.as(Role.OFFICE);
        feed = new EligibilityFeed(folder, office, new Resources(1, 256, folder), clock);
        consumers = new FeedConsumers(office, clock);
        webhooks = new Webhooks(office, feed, consumers, "a key", true, clock);
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        receiver.close();
        database.close();
    }

    private void publish(String notHeard) {
        clock.pass(Duration.ofSeconds(1));
        feed.publish(new Eligibility(
                clock.instant(), new TreeMap<>(Map.of("a", Set.of(), notHeard, Set.of(Ineligible.NOT_HEARD)))));
    }

    private String register() {
        clock.pass(Duration.ofSeconds(1));
        return ((Registration.Made) webhooks.register("radio", receiver.address())).secret();
    }

    private FeedConsumer radio() {
        return consumers.list().getFirst();
    }

    @Test
    void A01_each_version_after_the_asking_is_sent_in_order_and_its_answer_acknowledges_it() {
        publish("b");
        register();
        publish("c");
        publish("d");

        webhooks.send();

        assertThat(receiver.bodies()).hasSize(2);
        assertThat(receiver.bodies().getFirst()).contains("\"number\":2", "\"changed\":{\"c\":[\"not_heard\"]}");
        assertThat(receiver.bodies().getLast()).contains("\"number\":3");
        assertThat(radio().taken()).isEqualTo(3);
        webhooks.send();
        assertThat(receiver.bodies()).hasSize(2);
    }

    @Test
    void A02_a_call_is_signed_with_the_secret_that_was_given_and_with_no_other() throws GeneralSecurityException {
        String before = register();
        String secret = register();
        publish("b");
        webhooks.send();

        Receiver.Received call = receiver.calls().getFirst();
        assertThat(call.header("webhook-signature"))
                .isEqualTo(signed(secret, call))
                .isNotEqualTo(signed(before, call));
        assertThat(call.header("webhook-id")).isEqualTo("eligibility-1");
        assertThat(call.header("webhook-timestamp"))
                .isEqualTo(Long.toString(clock.instant().getEpochSecond()));
    }

    /** As a consumer works it out, from the text of Standard Webhooks 1.0. */
    private static String signed(String secret, Receiver.Received call) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String text = call.header("webhook-id") + "." + call.header("webhook-timestamp") + "." + call.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void B01_what_is_not_answered_is_sent_again_after_a_while_and_nothing_later_before_it() {
        register();
        receiver.answer(500, 503, 204);
        publish("b");
        publish("c");

        webhooks.send();
        webhooks.send();
        assertThat(receiver.bodies()).hasSize(1);
        assertThat(radio().behind()).isEqualTo(2);
        assertThat(webhooks.list()).extracting(Webhook::failure).containsExactly(Optional.of("500"));

        clock.pass(Duration.ofSeconds(10));
        webhooks.send();
        clock.pass(Duration.ofSeconds(19));
        webhooks.send();
        assertThat(receiver.bodies()).hasSize(2);

        clock.pass(Duration.ofSeconds(1));
        webhooks.send();
        assertThat(receiver.bodies()).hasSize(4).last().asString().contains("\"number\":2");
        assertThat(webhooks.list()).extracting(Webhook::failure).containsExactly(Optional.empty());
        assertThat(radio().behind()).isZero();
    }

    @Test
    void B02_a_redirect_is_not_followed() {
        register();
        receiver.answer(302);
        publish("b");

        webhooks.send();

        assertThat(receiver.bodies()).hasSize(1);
        assertThat(webhooks.list()).extracting(Webhook::failure).containsExactly(Optional.of("302"));
    }

    @Test
    void B03_one_that_is_gone_does_not_keep_another_from_its_version() {
        register();
        Receiver gone = new Receiver();
        webhooks.register("another", gone.address());
        gone.close();
        publish("b");

        webhooks.send();

        assertThat(receiver.bodies()).hasSize(1);
        assertThat(consumers.list())
                .extracting(FeedConsumer::name, FeedConsumer::behind)
                .containsExactly(tuple("another", 1L), tuple("radio", 0L));
    }

    @Test
    void B04_nobody_is_waited_for_longer_than_patience() {
        receiver.neverAnswer();
        Webhook webhook = new Webhook(1, "radio", receiver.address(), clock.instant(), Optional.empty());

        Call.Outcome outcome =
                new Call(Duration.ofMillis(200)).make(webhook, 1, "{}", Signature.of("a key", 1), clock.instant());

        assertThat(outcome).isEqualTo(new Call.Outcome(false, "no answer within PT0.2S"));
    }

    @Test
    void C01_after_its_end_nothing_is_sent_and_the_program_still_counts() {
        register();
        webhooks.end("radio");
        publish("b");

        webhooks.send();

        assertThat(receiver.calls()).isEmpty();
        assertThat(webhooks.list()).isEmpty();
        assertThat(radio().behind()).isEqualTo(1);
    }

    @Test
    void C02_a_service_that_is_no_demonstration_does_not_call_itself_even_when_it_once_took_the_address() {
        register();
        publish("b");
        Webhooks real = new Webhooks(database.as(Role.OFFICE), feed, consumers, "a key", false, clock);

        real.send();

        assertThat(receiver.calls()).isEmpty();
        assertThat(real.register("radio", receiver.address())).isInstanceOf(Registration.Refused.class);
        assertThat(real.list().getFirst().failure().orElseThrow()).contains("Expected https");
    }
}
