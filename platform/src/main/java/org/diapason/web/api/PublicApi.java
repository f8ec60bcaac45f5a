package org.diapason.web.api;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.diapason.charter.Board;
import org.diapason.charter.JsonBoard;
import org.diapason.effects.withdrawal.StatementOfReasons;
import org.diapason.journal.Journal;
import org.diapason.journal.Kind;
import org.diapason.judgement.DecisionId;
import org.diapason.judgement.Decisions;
import org.diapason.web.page.Missing;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may read. */
@RestController
@RequestMapping("/api/v1")
class PublicApi {
    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_STATEMENTS = 100;

    private final Board board;
    private final Journal journal;
    private final Decisions decisions;
    private final Clock clock;

    PublicApi(Board board, Journal journal, Decisions decisions, Clock clock) {
        this.board = board;
        this.journal = journal;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Every promise and how it stands, one JSON object a line. */
    @GetMapping(path = "/charter", produces = MediaType.APPLICATION_NDJSON_VALUE)
    String charter() {
        return JsonBoard.write(board.latest(clock.instant()));
    }

    /** Published entries from an index on, one JSON object a line, in their canonical bytes. */
    @GetMapping(path = "/journal", produces = MediaType.APPLICATION_NDJSON_VALUE)
    String journal(@RequestParam(defaultValue = "0") long from, @RequestParam(defaultValue = "100") int most) {
        return lines(journal.listPublished(Math.max(0, from), Math.clamp(most, 0, MOST_ENTRIES)));
    }

    /** The register of machines, one entry of the journal a line, in their order. */
    @GetMapping(path = "/uses", produces = MediaType.APPLICATION_NDJSON_VALUE)
    String uses() {
        return lines(journal.listRecorded(Kind.AI_USE_REGISTER));
    }

    private static String lines(List<String> entries) {
        return entries.stream().map(entry -> entry + "\n").collect(Collectors.joining());
    }

    /**
     * Statements of reasons, oldest first, at most a hundred at once, as the DSA Transparency Database takes them.
     *
     * @param from how many come before
     */
    @GetMapping("/reasons")
    Map<String, List<SortedMap<String, Object>>> reasons(@RequestParam(defaultValue = "0") int from) {
        return Map.of(
                "statements",
                decisions.list().stream()
                        .flatMap(decision ->
                                StatementOfReasons.of(
                                        decision, decisions.covered(decision).size())
                                        .stream())
                        .skip(Math.max(0, from))
                        .limit(MOST_STATEMENTS)
                        .toList());
    }

    /** The statement of reasons of a decision in force, in the fields of the DSA Transparency Database. */
    @GetMapping("/reasons/{id}")
    SortedMap<String, Object> reasons(@PathVariable String id) {
        return decisions
                .find(new DecisionId(id))
                .flatMap(decision -> StatementOfReasons.of(
                        decision, decisions.covered(decision).size()))
                .orElseThrow(() -> new Missing("statement of reasons " + id));
    }
}
