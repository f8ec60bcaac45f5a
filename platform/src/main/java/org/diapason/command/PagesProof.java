package org.diapason.command;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diapason.facts.catalogue.Artist;
import org.diapason.facts.catalogue.Artists;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Decision;
import org.diapason.prove.Machine;
import org.diapason.prove.Proof;
import org.diapason.store.Role;

/**
 * How long each page takes while ten thousand cases wait and twenty people ask without a pause, over HTTP. Readers and
 * service share the machine.
 */
final class PagesProof implements Proof {
    private static final int CASES = 10_000;
    private static final int PEOPLE = 20;
    private static final int VISITS = 100;
    private static final int WARMING = 40;

    /** Sample people who read the desk. */
    private static final List<String> STAFF = List.of("ines", "samir", "theo", "amelie", "noor");

    /** One who may read the register of staff. */
    private static final String AUDITOR = "paul";

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String title() {
        return "Pages";
    }

    @Override
    public List<String> run(Path scratch) throws IOException, InterruptedException {
        try (CrowdedHouse house = CrowdedHouse.open(scratch)) {
            List<CaseId> cases = house.crowd(CASES);
            house.settle();
            PageReader auditor = PageReader.signedIn(house.address(), AUDITOR);
            List<PageReader> readers = Stream.concat(
                            Stream.of(auditor),
                            IntStream.range(1, PEOPLE)
                                    .mapToObj(i -> PageReader.signedIn(house.address(), STAFF.get(i % STAFF.size()))))
                    .toList();
            List<Page> pages = pages(house, cases, auditor);
            visit(readers, pages, WARMING);
            Map<String, List<Long>> micros = visit(readers, pages, VISITS);
            List<String> lines = new ArrayList<>();
            lines.add(Machine.line("./diapason prove pages", Clock.systemUTC()));
            lines.add("");
            lines.add(String.format(
                    Locale.ROOT,
                    "%,d open cases; %d people, signed in, who each ask for the next page as soon as the last one came; each "
                            + "page %d times in a seeded order, after %d times to warm up. Readers run on the same cores. "
                            + "Milliseconds to the last byte. Asked: 200 at the 95th percentile.",
                    CASES,
                    PEOPLE,
                    VISITS,
                    WARMING));
            lines.add("");
            lines.add("| page | median | 95 % | longest |");
            lines.add("|---|---|---|---|");
            micros.forEach((page, taken) -> lines.add(row(page, taken)));
            lines.add(row(
                    "**all**", micros.values().stream().flatMap(List::stream).toList()));
            return lines;
        }
    }

    /**
     * A page.
     *
     * @param addresses differ from visit to visit
     * @param reader who reads it when not everybody may
     */
    private record Page(String name, List<String> addresses, Optional<PageReader> reader) {
        String address(int visit) {
            return addresses.get(visit % addresses.size());
        }
    }

    private static List<Page> pages(CrowdedHouse house, List<CaseId> cases, PageReader auditor) {
        List<Decision> decisions =
                house.program().decisions().inForce(house.program().now());
        Decision decision = decisions.stream()
                .filter(one -> one.act().sanctions())
                .findFirst()
                .orElseThrow();
        List<CaseId> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, new Random(11));
        String recording =
                house.program().catalogue().search("", 0, 1).getFirst().id().value();
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("front", List.of("/"));
        pages.put("charter", List.of("/charter"));
        pages.put("a clause", List.of("/charter/C63", "/charter/C12"));
        pages.put("machines in use", List.of("/uses"));
        pages.put("journal", List.of("/journal", "/journal?before=5000"));
        pages.put("an entry", List.of("/journal/0", "/journal/5000"));
        pages.put("how to verify", List.of("/verify"));
        pages.put("a statement of reasons", List.of("/reasons/" + decision.id()));
        pages.put("appeal", List.of("/appeal"));
        pages.put("sign-in", List.of("/sign-in"));
        pages.put("queue", List.of("/desk"));
        pages.put(
                "queue, other orders",
                List.of("/desk?order=oldest", "/desk?order=newest&kind=ring", "/desk?state=all"));
        pages.put("queue, deep", List.of("/desk?from=5000", "/desk?kind=ring&from=9000"));
        pages.put(
                "an open case", shuffled.stream().map(id -> "/desk/cases/" + id).toList());
        pages.put("a decided case", List.of("/desk/cases/" + decision.caseId()));
        pages.put("month", List.of("/office/months/" + CrowdedHouse.MONTH));
        pages.put("month, what if", List.of("/office/months/" + CrowdedHouse.MONTH + "/what-if"));
        pages.put("month, its close", List.of("/office/months/" + CrowdedHouse.MONTH + "/close"));
        pages.put("deliveries", List.of("/office/deliveries"));
        pages.put("a delivery", List.of("/office/deliveries/1"));
        pages.put("catalogue", List.of("/office/catalogue"));
        pages.put("a recording", List.of("/office/catalogue/" + recording));
        pages.put("a recording, for everybody", List.of("/recordings/" + recording));
        pages.put("suppliers", List.of("/office/suppliers"));
        pages.put("a supplier", List.of("/office/suppliers/" + supplier(house, recording)));
        pages.put("withdrawals", List.of("/office/withdrawals"));
        pages.put("profiles", List.of("/office/profiles"));
        Artist artist = new Artists(house.program().role(Role.OFFICE))
                .listOf(new RecordingId(recording))
                .getFirst();
        String id = URLEncoder.encode(artist.id().value(), StandardCharsets.UTF_8);
        pages.put("an artist", List.of("/office/artist?id=" + id));
        pages.put("completing a profile", List.of("/artist?id=" + id));
        List<Page> all = new ArrayList<>();
        pages.forEach((name, addresses) -> all.add(new Page(name, addresses, Optional.empty())));
        all.add(new Page("people", List.of("/office/people"), Optional.of(auditor)));
        return all;
    }

    private static String supplier(CrowdedHouse house, String recording) {
        return house.program()
                .catalogue()
                .findRecording(new RecordingId(recording))
                .orElseThrow()
                .supplier()
                .value();
    }

    /** Micro-seconds of each visit, by page. */
    private static Map<String, List<Long>> visit(List<PageReader> readers, List<Page> pages, int times)
            throws InterruptedException {
        Map<String, List<Long>> micros = new LinkedHashMap<>();
        List<Runnable> visits = new ArrayList<>();
        AtomicInteger turn = new AtomicInteger();
        ThreadLocal<PageReader> reader =
                ThreadLocal.withInitial(() -> readers.get(turn.getAndIncrement() % readers.size()));
        for (Page page : pages) {
            List<Long> taken = Collections.synchronizedList(new ArrayList<>());
            micros.put(page.name(), taken);
            for (int i = 0; i < times; i++) {
                String address = page.address(i);
                visits.add(() -> taken.add(
                        page.reader().orElseGet(reader::get).read(address).toNanos() / 1_000));
            }
        }
        Collections.shuffle(visits, new Random(7));
        try (ExecutorService people = Executors.newFixedThreadPool(readers.size())) {
            for (Future<?> visit : visits.stream().map(people::submit).toList()) {
                visit.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A page did not come: " + e.getCause(), e);
        }
        return micros;
    }

    private static String row(String page, List<Long> micros) {
        List<Long> sorted = micros.stream().sorted().toList();
        return String.format(
                Locale.ROOT, "| %s | %.0f | %.0f | %.0f |", page, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1)) / 1e3;
    }
}
