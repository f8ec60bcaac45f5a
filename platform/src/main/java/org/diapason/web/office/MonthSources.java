package org.diapason.web.office;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diapason.effects.royalty.MonthFacts;
import org.diapason.effects.royalty.SignedRules;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.PayeeTerms;
import org.diapason.facts.listening.Listens;
import org.diapason.facts.listening.Pool;
import org.diapason.facts.listening.Pools;
import org.diapason.facts.listening.SharingModel;
import org.diapason.facts.listening.SharingRule;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Decisions;
import org.diapason.judgement.Subject;
import org.diapason.store.Blobs;
import org.diapason.store.Sha256;

/** Where everything that a month's account follows from is gathered, as of a time. */
record MonthSources(
        Catalogue catalogue, Listens listens, Pools pools, PayeeTerms terms, Decisions decisions, Blobs blobs) {

    /** @throws IllegalArgumentException when nobody said what the month's pool is */
    MonthFacts facts(YearMonth month, Instant asOf) {
        List<Decision> inForce = decisions.inForce(asOf);
        SharingRule rule = SignedRules.ruleOf(month, inForce);
        return new MonthFacts(
                month,
                pools(month, asOf),
                rule,
                listens.month(month, asOf).files(),
                catalogue.listPayees(asOf),
                terms.listTerms(month, asOf),
                rule.model() == SharingModel.ARTIST_CENTRIC ? catalogue.firstArtists(asOf) : Map.of(),
                inForce,
                decidedListens(inForce));
    }

    /** A text that is another one whenever the account is, or may be; cheap to gather. */
    String basis(YearMonth month, Instant asOf) {
        return pools(month, asOf) + "\n" + terms.listTerms(month, asOf) + "\n" + catalogue.revision() + "\n"
                + listens.month(month, asOf).files().keySet() + "\n" + decisions.revision(asOf);
    }

    private List<Pool> pools(YearMonth month, Instant asOf) {
        List<Pool> known = pools.listPools(month, asOf);
        long currencies = known.stream().map(Pool::currency).distinct().count();
        if (currencies != 1) {
            throw new IllegalArgumentException("Expected the pool of " + month + " in one currency, as known at " + asOf
                    + ", found " + currencies + ". Enter one: ./diapason pool FILE (month,currency,amount_micro)");
        }
        return known;
    }

    private Map<Sha256, Path> decidedListens(List<Decision> inForce) {
        Map<Sha256, Path> files = new HashMap<>();
        for (Decision decision : inForce) {
            if (decision.subject() instanceof Subject.Ring ring) {
                files.put(ring.listens(), blobs.get(ring.listens()));
            }
        }
        return files;
    }
}
