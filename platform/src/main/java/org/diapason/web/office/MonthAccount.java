package org.diapason.web.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diapason.effects.royalty.Correction;
import org.diapason.effects.royalty.MonthFacts;
import org.diapason.effects.royalty.Royalty;
import org.diapason.effects.royalty.SignedRules;
import org.diapason.effects.royalty.Standing;
import org.diapason.effects.royalty.Statement;
import org.diapason.effects.royalty.StatementFiles;
import org.diapason.effects.royalty.WhatIf;
import org.diapason.effects.royalty.dsr.SalesReports;
import org.diapason.effects.royalty.dsr.Sender;
import org.diapason.effects.royalty.letter.Account;
import org.diapason.effects.royalty.letter.Letters;
import org.diapason.facts.catalogue.Catalogue;
import org.diapason.facts.catalogue.PayeeTerms;
import org.diapason.facts.listening.Listens;
import org.diapason.facts.listening.Pool;
import org.diapason.facts.listening.Pools;
import org.diapason.facts.listening.SharingModel;
import org.diapason.facts.listening.SharingRule;
import org.diapason.judgement.Act;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Decisions;
import org.diapason.judgement.Evidence;
import org.diapason.judgement.Intake;
import org.diapason.judgement.Proposal;
import org.diapason.judgement.Subject;
import org.diapason.listens.Resources;
import org.diapason.store.Blobs;
import org.diapason.store.Sha256;

/** The account of a month: gathered from facts and decisions as of a time, written, and closed by two people. */
public final class MonthAccount {
    private final Catalogue catalogue;
    private final Listens listens;
    private final Pools pools;
    private final PayeeTerms terms;
    private final Decisions decisions;
    private final Intake intake;
    private final Blobs blobs;
    private final Resources resources;

    public MonthAccount(
            Catalogue catalogue,
            Listens listens,
            Pools pools,
            PayeeTerms terms,
            Decisions decisions,
            Intake intake,
            Blobs blobs,
            Resources resources) {
        this.catalogue = catalogue;
        this.listens = listens;
        this.pools = pools;
        this.terms = terms;
        this.decisions = decisions;
        this.intake = intake;
        this.blobs = blobs;
        this.resources = resources;
    }

    /**
     * A written account.
     *
     * @param corrections of closed months, paid with it
     * @param rule how it was shared
     * @param manifest the digest of its manifest, which names everything it follows from
     */
    public record Written(Statement statement, List<Correction> corrections, SharingRule rule, Sha256 manifest) {}

    /**
     * Writes a month's account as of a time into a folder, with what closed months turned out to owe since: the same
     * time and version give the same bytes, on any day.
     *
     * @throws IllegalArgumentException when nobody said what the month's pool is
     */
    public Written write(YearMonth month, Instant asOf, Path folder) {
        return write(facts(month, asOf), corrections(month, asOf), asOf, folder);
    }

    /** The same month shared by another model than the one in force, without corrections: to look at, not to close. */
    public Written write(YearMonth month, Instant asOf, SharingModel model, Path folder) {
        return write(facts(month, asOf).under(model), List.of(), asOf, folder);
    }

    private Written write(MonthFacts facts, List<Correction> corrections, Instant asOf, Path folder) {
        Statement statement = Royalty.follow(facts, asOf, resources, folder);
        Sha256 manifest = StatementFiles.write(statement, corrections, facts, asOf, folder);
        return new Written(statement, corrections, facts.rule(), manifest);
    }

    /** Writes the DDEX sales reports of a written account into {@code dsr} below its folder. */
    public void report(Written account, Instant asOf, Sender sender, Path folder) {
        new SalesReports(sender, catalogue::listRecordings, resources).write(account.statement(), asOf, folder);
    }

    /** Writes a letter to each payee of a written account into {@code payees} below its folder. */
    public void tell(Written account, Instant asOf, Locale locale, Path folder) {
        new Letters(catalogue::listRecordings, resources)
                .write(
                        new Account(
                                account.statement(), account.corrections(), account.rule(), asOf, account.manifest()),
                        locale,
                        folder);
    }

    /** What each payee would get under each model, and what excluded listens would have diverted. */
    public WhatIf whatIf(YearMonth month, Instant asOf) {
        return WhatIf.of(facts(month, asOf), asOf, resources);
    }

    /**
     * What each closed month before this one owes since it was last accounted for: when it was closed, or when a month
     * between was.
     */
    private List<Correction> corrections(YearMonth month, Instant asOf) {
        SortedMap<YearMonth, Instant> closed = closedBefore(month, asOf);
        List<Correction> corrections = new ArrayList<>();
        for (YearMonth earlier : closed.keySet()) {
            Instant accounted = Collections.max(closed.tailMap(earlier).values());
            MonthFacts then = facts(earlier, accounted);
            MonthFacts now = facts(earlier, asOf);
            if (accounted.isBefore(asOf) && !then.leadsTo(accounted, now, asOf)) {
                corrections.addAll(Correction.between(
                        Royalty.follow(then, accounted, resources), Royalty.follow(now, asOf, resources)));
            }
        }
        return corrections;
    }

    /** The months before this one that were closed, and the time that each one's account is of. */
    private SortedMap<YearMonth, Instant> closedBefore(YearMonth month, Instant asOf) {
        SortedMap<YearMonth, Instant> closed = new TreeMap<>();
        for (Decision decision : decisions.inForce(asOf)) {
            if (decision.act() instanceof Act.CloseMonth
                    && decision.subject() instanceof Subject.MonthEnd end
                    && end.month().isBefore(month)) {
                closed.merge(
                        end.month(),
                        StatementFiles.timeOf(blobs.get(end.manifest())),
                        (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return closed;
    }

    /** The account of a month as of a time, without writing it. */
    Statement statement(YearMonth month, Instant asOf) {
        return Royalty.follow(facts(month, asOf), asOf, resources);
    }

    /** A text that is another one whenever the account as of now is, or may be; cheap to gather. */
    String basis(YearMonth month, Instant asOf) {
        return pools(month, asOf) + "\n" + terms.listTerms(month, asOf) + "\n" + catalogue.revision() + "\n"
                + listens.month(month, asOf).files().keySet() + "\n" + decisions.revision(asOf);
    }

    /**
     * Opens the case in which two people close this account; its manifest is kept for ever.
     *
     * @throws IllegalArgumentException when the month is closed at that time, or the account does not add up
     */
    public CaseId proposeClose(YearMonth month, Written account, Instant asOf, Path folder) {
        findClose(month, asOf).ifPresent(decision -> {
            throw new IllegalArgumentException("Expected a month that is open, but two people closed " + month + " by "
                    + decision.id() + ". What it owes since is corrected in a later month.");
        });
        if (!account.statement().addsUp()) {
            throw new IllegalArgumentException("Expected parts that make the pool of " + month
                    + " to the unit, which they do not. Do not close it; look for what is missing.");
        }
        try {
            Sha256 manifest = blobs.keep(folder.resolve("manifest.json"));
            return intake.propose(new Proposal(
                    Optional.empty(),
                    new Subject.MonthEnd(month, manifest),
                    "The account of " + month + " is ready to be closed",
                    0,
                    account.statement().poolMicro(),
                    reconciliation(account.statement()),
                    List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not keep the manifest of " + month + ": " + e.getMessage(), e);
        }
    }

    /** The decision that closed a month, if one is in force. */
    public Optional<Decision> findClose(YearMonth month, Instant asOf) {
        return decisions.inForce(asOf).stream()
                .filter(decision -> decision.act() instanceof Act.CloseMonth)
                .filter(decision -> decision.subject() instanceof Subject.MonthEnd end
                        && end.month().equals(month))
                .findFirst();
    }

    private MonthFacts facts(YearMonth month, Instant asOf) {
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

    private static List<Evidence> reconciliation(Statement statement) {
        return List.of(Standing.values()).stream()
                .map(standing -> Evidence.of(
                        "month_end." + standing.code(),
                        "Listens " + standing.code().replace('_', ' '),
                        statement.listens(standing),
                        "listens",
                        Evidence.Reading.NEUTRAL,
                        statement.micro(standing) + " micro-units"))
                .toList();
    }
}
