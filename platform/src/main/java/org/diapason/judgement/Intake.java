package org.diapason.judgement;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.diapason.journal.Journal;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The slot through which proposals reach the docket: one case a subject, with its sample drawn. Whoever
 * holds it can open cases and nothing else. Proposing the same again changes nothing.
 */
public final class Intake {
    private final CaseTables cases;
    private final SampleTables samples;
    private final TransactionTemplate transaction;
    private final CaseJournal journal;
    private final RandomGenerator random;
    private final Clock clock;

    /**
     * Opens cases with the rights of these connections.
     *
     * @param random gives each case the seed of its sample; nobody may be able to foresee it
     */
    public Intake(DataSource source, Journal journal, RandomGenerator random, Clock clock) {
        this.cases = new CaseTables(source);
        this.samples = new SampleTables(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        this.journal = new CaseJournal(journal, source);
        this.random = random;
        this.clock = clock;
    }

    /** The case that this proposal opens, or opened before. */
    public CaseId propose(Proposal proposal) {
        CaseId id = cases.caseIdOf(proposal);
        return Optional.ofNullable(transaction.execute(_ -> open(id, proposal))).orElse(id);
    }

    private CaseId open(CaseId id, Proposal proposal) {
        cases.lock(id);
        if (!cases.isOpened(id)) {
            long seed = random.nextLong();
            cases.insertCase(id, proposal, seed, clock.instant());
            List<String> order = Sample.order(proposal.members(), proposal.subject(), seed);
            samples.insertSample(id, order.subList(0, Math.min(Sample.FIRST, order.size())), 0);
            journal.opened(id, proposal, seed);
        }
        return id;
    }
}
