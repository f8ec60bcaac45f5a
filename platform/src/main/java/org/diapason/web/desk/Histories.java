package org.diapason.web.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.Recording;
import org.diapason.facts.catalogue.RecordingId;
import org.diapason.facts.catalogue.Supplier;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.judgement.Case;
import org.diapason.judgement.Cases;
import org.diapason.judgement.Member;
import org.diapason.judgement.Subject;
import org.springframework.stereotype.Component;

/** Gathers what is known of the suppliers and artists of a case: how long, how much, and what was judged before. */
@Component
class Histories {
    /** More would be a catalogue and no history. */
    private static final int MOST = 8;

    private final Catalogue catalogue;
    private final Cases cases;

    Histories(Catalogue catalogue, Cases cases) {
        this.catalogue = catalogue;
        this.cases = cases;
    }

    HistoryView of(Case about, List<Member> members, Instant now) {
        List<Recording> recordings = catalogue.listRecordings(members.stream()
                .filter(member -> member.kind() == Member.Kind.RECORDING)
                .filter(member -> !member.role().equals("camouflage"))
                .map(member -> new RecordingId(member.id()))
                .toList());
        return new HistoryView(
                suppliers(about, recordings), artists(recordings), cases.listRelated(about.id(), MOST, now));
    }

    private List<Supplier> suppliers(Case about, List<Recording> recordings) {
        Set<SupplierId> ids =
                recordings.stream().map(Recording::supplier).collect(Collectors.toCollection(HashSet::new));
        if (about.subject() instanceof Subject.Batch batch) {
            ids.add(batch.supplier());
        }
        return ids.isEmpty()
                ? List.of()
                : catalogue.listSuppliers(ids).stream().limit(MOST).toList();
    }

    /** Those with the most recordings here. */
    private static List<HistoryView.Artist> artists(List<Recording> recordings) {
        Map<String, List<Recording>> byName = recordings.stream()
                .collect(Collectors.groupingBy(Recording::artist, TreeMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .filter(artist -> !artist.getKey().isEmpty())
                .map(artist -> new HistoryView.Artist(
                        artist.getKey(),
                        artist.getValue().size(),
                        artist.getValue().stream()
                                .map(Recording::knownSince)
                                .min(Comparator.naturalOrder())
                                .orElseThrow()))
                .sorted(Comparator.comparingInt(HistoryView.Artist::recordings)
                        .reversed()
                        .thenComparing(HistoryView.Artist::name))
                .limit(MOST)
                .toList();
    }
}
