package org.diapason.web.office;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diapason.effects.royalty.ClosedMonths;
import org.diapason.effects.royalty.Correction;
import org.diapason.effects.royalty.Corrections;
import org.diapason.effects.royalty.MonthFacts;
import org.diapason.effects.royalty.Restated;
import org.diapason.effects.royalty.Royalty;
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
import org.diapason.facts.listening.Pools;
import org.diapason.facts.listening.SharingModel;
import org.diapason.facts.listening.SharingRule;
import org.diapason.judgement.Decisions;
import org.diapason.listens.Resources;
import org.diapason.store.Blobs;
import org.diapason.store.Sha256;

/** The account of a month: gathered from facts and decisions as of a time, written, and told. */
public final class MonthAccount {
    private final MonthSources sources;
    private final ClosedMonths closed;
    private final Resources resources;

    public MonthAccount(
            Catalogue catalogue,
            Listens listens,
            Pools pools,
            PayeeTerms terms,
            Decisions decisions,
            Blobs blobs,
            Resources resources) {
        this.sources = new MonthSources(catalogue, listens, pools, terms, decisions, blobs);
        this.closed = new ClosedMonths(decisions, blobs);
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
        return write(sources.facts(month, asOf), restated(month, asOf), asOf, folder);
    }

    /** The same month shared by another model than the one in force, without corrections: to look at, not to close. */
    public Written write(YearMonth month, Instant asOf, SharingModel model, Path folder) {
        return write(sources.facts(month, asOf).under(model), List.of(), asOf, folder);
    }

    private Written write(MonthFacts facts, List<Restated> restated, Instant asOf, Path folder) {
        Statement statement = Royalty.follow(facts, asOf, resources, folder);
        List<Correction> corrections = Corrections.write(restated, resources, folder);
        Sha256 manifest = StatementFiles.write(statement, corrections, facts, asOf, folder);
        return new Written(statement, corrections, facts.rule(), manifest);
    }

    /** Writes the DDEX sales reports of a written account into {@code dsr} below its folder. */
    public void report(Written account, Instant asOf, Sender sender, Path folder) {
        new SalesReports(sender, sources.catalogue()::listRecordings, resources)
                .write(account.statement(), asOf, folder);
    }

    /** Writes a letter to each payee of a written account into {@code payees} below its folder. */
    public void tell(Written account, Instant asOf, Locale locale, Path folder) {
        new Letters(sources.catalogue()::listRecordings, resources)
                .write(
                        new Account(
                                account.statement(), account.corrections(), account.rule(), asOf, account.manifest()),
                        locale,
                        folder);
    }

    /** What each payee would get under each model, and what excluded listens would have diverted. */
    public WhatIf whatIf(YearMonth month, Instant asOf, WhatIf.Progress progress) {
        return WhatIf.of(sources.facts(month, asOf), asOf, resources, progress);
    }

    private List<Restated> restated(YearMonth month, Instant asOf) {
        List<Restated> restated = new ArrayList<>();
        closed.accountedBefore(month, asOf)
                .forEach((earlier, accounted) -> restated.add(new Restated(
                        sources.facts(earlier, accounted), accounted, sources.facts(earlier, asOf), asOf)));
        return restated.stream().filter(Restated::isDue).toList();
    }

    /** The account of a month as of a time, without writing it. */
    Statement statement(YearMonth month, Instant asOf) {
        return Royalty.follow(sources.facts(month, asOf), asOf, resources);
    }

    /** A text that is another one whenever the account as of now is, or may be; cheap to gather. */
    String basis(YearMonth month, Instant asOf) {
        return sources.basis(month, asOf);
    }
}
