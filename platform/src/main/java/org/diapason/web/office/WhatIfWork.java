package org.diapason.web.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.diapason.effects.royalty.Royalty;
import org.diapason.effects.royalty.WhatIf;
import org.diapason.store.DataFolder;
import org.diapason.store.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells months in other ways. Each is worked out once, away from the reader, for everything that it follows from; when
 * that changes it is another one. What was worked out is kept as files that may be thrown away at any time. Safe for use
 * by many threads; works at one month at a time.
 */
@Component
public class WhatIfWork implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WhatIfWork.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("what-if").factory());
    private final MonthAccount account;
    private final Path folder;
    private final Clock clock;
    private final Map<String, Work> underWay = new ConcurrentHashMap<>();
    private final Map<YearMonth, Kept> kept = new ConcurrentHashMap<>();

    WhatIfWork(MonthAccount account, DataFolder data, Clock clock) {
        this.account = account;
        this.folder = data.scratch().resolve("what-if");
        this.clock = clock;
    }

    /** What there is to show of a month. */
    sealed interface Answer {
        record Told(WhatIf whatIf) implements Answer {}

        /** It is being worked out: so many of its accounts are done. */
        record UnderWay(int done, int of) implements Answer {}
    }

    private record Kept(String key, WhatIf whatIf) {}

    /** One month at work, as far as it is. */
    private static final class Work {
        private volatile Answer.UnderWay reached = new Answer.UnderWay(0, WhatIf.ACCOUNTS);
        private final CompletableFuture<WhatIf> told = new CompletableFuture<>();
    }

    /** What a month would be, or how far the work at that is; asking begins it. */
    Answer ask(YearMonth month) {
        Instant now = clock.instant();
        String key = key(month, now);
        return find(month, key).<Answer>map(Answer.Told::new).orElseGet(() -> begin(month, now, key).reached);
    }

    /** What a month would be, for a program: it waits until that is worked out. */
    public WhatIf await(YearMonth month) {
        Instant now = clock.instant();
        String key = key(month, now);
        return find(month, key).orElseGet(() -> begin(month, now, key).told.join());
    }

    private String key(YearMonth month, Instant now) {
        return month + "-" + Sha256.of(Royalty.ENGINE + "\n" + account.basis(month, now));
    }

    private Work begin(YearMonth month, Instant asOf, String key) {
        Work begun = new Work();
        Work before = underWay.putIfAbsent(key, begun);
        if (before != null) {
            return before;
        }
        worker.execute(() -> work(month, asOf, key, begun));
        return begun;
    }

    private Optional<WhatIf> find(YearMonth month, String key) {
        Kept last = kept.get(month);
        if (last != null && last.key().equals(key)) {
            return Optional.of(last.whatIf());
        }
        if (!Files.exists(file(key))) {
            return Optional.empty();
        }
        WhatIf read = JSON.readValue(file(key).toFile(), WhatIf.class);
        kept.put(month, new Kept(key, read));
        return Optional.of(read);
    }

    private void work(YearMonth month, Instant asOf, String key, Work work) {
        try {
            Optional<WhatIf> known = find(month, key);
            WhatIf whatIf = known.isPresent()
                    ? known.get()
                    : account.whatIf(month, asOf, (done, of) -> work.reached = new Answer.UnderWay(done, of));
            if (known.isEmpty()) {
                keep(month, key, whatIf);
            }
            work.told.complete(whatIf);
        } catch (RuntimeException | IOException e) {
            LOG.error("{} could not be told in other ways, which the next reader tries again: {}", month, e, e);
            work.told.completeExceptionally(e);
        } finally {
            underWay.remove(key);
        }
    }

    /** In the place of what the month would have been before. */
    private void keep(YearMonth month, String key, WhatIf whatIf) throws IOException {
        Files.createDirectories(folder);
        try (var before = Files.newDirectoryStream(folder, month + "-*.json")) {
            for (Path file : before) {
                Files.delete(file);
            }
        }
        Path written = Files.createTempFile(folder, "what-if", ".new");
        JSON.writeValue(written.toFile(), whatIf);
        Files.move(written, file(key), StandardCopyOption.ATOMIC_MOVE);
        kept.put(month, new Kept(key, whatIf));
    }

    private Path file(String key) {
        return folder.resolve(key + ".json");
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
