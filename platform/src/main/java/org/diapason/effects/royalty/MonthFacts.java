package org.diapason.effects.royalty;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diapason.facts.catalogue.PayeeSpan;
import org.diapason.facts.catalogue.PayeeTerm;
import org.diapason.facts.listening.Pool;
import org.diapason.facts.listening.SharingModel;
import org.diapason.facts.listening.SharingRule;
import org.diapason.judgement.Decision;
import org.diapason.store.Sha256;

/**
 * Everything a month's account follows from, as known at one time.
 *
 * @param month which
 * @param pools what is to be shared, all in one currency, at most one of each territory and plan
 * @param rule how it is shared
 * @param listens the month's Parquet files, by their path below the folder of listens
 * @param payees who is paid for a recording, where and when, in rising order of precedence
 * @param terms what contracts promise payees, at most one of each payee and territory
 * @param artists the first artist of a recording, by its identifier; only the artist-centric model asks
 * @param decisions those in force
 * @param decidedListens the kept Parquet file of listens of each decision that has some
 */
public record MonthFacts(
        YearMonth month,
        List<Pool> pools,
        SharingRule rule,
        SortedMap<String, Path> listens,
        List<PayeeSpan> payees,
        List<PayeeTerm> terms,
        Map<String, String> artists,
        List<Decision> decisions,
        Map<Sha256, Path> decidedListens) {

    public MonthFacts {
        pools = List.copyOf(pools);
        listens = new TreeMap<>(listens);
        payees = List.copyOf(payees);
        terms = List.copyOf(terms);
        artists = Map.copyOf(artists);
        decisions = List.copyOf(decisions);
        decidedListens = Map.copyOf(decidedListens);
        if (pools.stream().map(Pool::currency).distinct().count() != 1) {
            throw new IllegalArgumentException("A month is shared in one currency; for " + month + " came " + pools);
        }
    }

    /** ISO 4217. */
    public String currency() {
        return pools.getFirst().currency();
    }

    /** All that is to be shared, micro-units. */
    public long poolMicro() {
        return pools.stream().mapToLong(Pool::amountMicro).reduce(0, Math::addExact);
    }

    /** Whether any contract promises an amount a subscriber. */
    boolean promisesBySubscriber() {
        return terms.stream().anyMatch(term -> term.subscriberMicro() > 0);
    }

    /** The same facts, shared by another model. */
    public MonthFacts under(SharingModel model) {
        return new MonthFacts(
                month, pools, rule.under(model), listens, payees, terms, artists, decisions, decidedListens);
    }

    /** Whether the same account follows from these other facts, each as of its time. Cheap: no listen is read. */
    public boolean leadsTo(Instant asOf, MonthFacts other, Instant otherAsOf) {
        return pools.equals(other.pools)
                && rule.equals(other.rule)
                && listens.equals(other.listens)
                && payees.equals(other.payees)
                && terms.equals(other.terms)
                && artists.equals(other.artists)
                && Followed.of(this, asOf).equals(Followed.of(other, otherAsOf));
    }
}
