package org.diapason.web.api;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.diapason.effects.exposure.EligibilityFeed;
import org.diapason.effects.exposure.FeedConsumers;
import org.diapason.effects.exposure.FeedVersion;
import org.diapason.effects.exposure.webhook.Registration;
import org.diapason.effects.exposure.webhook.Webhooks;
import org.diapason.web.page.Missing;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The eligibility feed, for the programs that recommend: the whole set, or what changed since a version. Each says which
 * version it has taken, and how long that took is measured.
 */
@RestController
@RequestMapping("/api/v1/eligibility")
class FeedApi {
    private static final int MOST_VERSIONS = 1_000;

    private final EligibilityFeed feed;
    private final FeedConsumers consumers;
    private final Webhooks webhooks;

    FeedApi(EligibilityFeed feed, FeedConsumers consumers, Webhooks webhooks) {
        this.feed = feed;
        this.consumers = consumers;
        this.webhooks = webhooks;
    }

    /** The current set: {@code number}, {@code as_of}, {@code version}, {@code recordings}. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Resource current(Principal program) {
        return file(program, feed.current());
    }

    /** The current set as Parquet. */
    @GetMapping(path = "/table", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Resource table(Principal program) {
        return file(program, feed.currentTable());
    }

    /** The versions that came after a number, the oldest first. */
    @GetMapping(path = "/versions", produces = MediaType.APPLICATION_JSON_VALUE)
    List<FeedVersion> versions(Principal program, @RequestParam(defaultValue = "0") long after) {
        consumers.asked(program.getName());
        return consumers.listVersions(after + 1, MOST_VERSIONS);
    }

    /** The versions as an Atom feed, the newest first, each with a link to what it changed. */
    @GetMapping(path = "/atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    String atom(Principal program) {
        consumers.asked(program.getName());
        long latest = consumers.findLatest().map(FeedVersion::number).orElse(0L);
        return FeedAtom.of(consumers
                .listVersions(Math.max(1, latest - FeedAtom.MOST + 1), FeedAtom.MOST)
                .reversed());
    }

    /** What a version changed of the one before: {@code changed} and {@code removed}. */
    @GetMapping(path = "/changes/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource changes(Principal program, @PathVariable long number) {
        return file(program, feed.findChanges(number).orElseThrow(() -> new Missing("version " + number)));
    }

    /** The program has taken this version, and all before it. */
    @PostMapping("/acknowledgements")
    void acknowledge(Principal program, @RequestParam long number) {
        if (!consumers.acknowledge(program.getName(), number)) {
            throw new Missing("version " + number);
        }
    }

    /**
     * From now on each new version is sent to this address, signed as Standard Webhooks 1.0 has it; an answer of 2xx
     * acknowledges it. The answer here has the secret, once.
     */
    @PutMapping("/webhook")
    ResponseEntity<Map<String, String>> webhook(Principal program, @RequestParam String address) {
        return switch (webhooks.register(program.getName(), address)) {
            case Registration.Made(String secret) -> ResponseEntity.ok(Map.of("address", address, "secret", secret));
            case Registration.Refused(String reason) ->
                ResponseEntity.unprocessableContent().body(Map.of("refused", reason));
        };
    }

    /** Nothing is sent to the program any more. */
    @DeleteMapping("/webhook")
    void endWebhook(Principal program) {
        webhooks.end(program.getName());
    }

    private Resource file(Principal program, Path file) {
        consumers.asked(program.getName());
        if (!Files.isRegularFile(file)) {
            throw new Missing("the eligibility feed: nothing was published yet");
        }
        return new FileSystemResource(file);
    }
}
