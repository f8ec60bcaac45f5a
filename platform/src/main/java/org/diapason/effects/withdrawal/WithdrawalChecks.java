package org.diapason.effects.withdrawal;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.diapason.charter.ClauseCheck;
import org.diapason.charter.Words;
import org.diapason.journal.Journal;
import org.diapason.judgement.Act;
import org.diapason.judgement.Decisions;

/** The checks of what the charter promises to those whom a decision takes something from. */
public final class WithdrawalChecks {
    private WithdrawalChecks() {}

    /**
     * They read with the office's rights.
     *
     * @param folder of the notices
     */
    public static List<ClauseCheck> of(DataSource office, Decisions decisions, Journal journal, Path folder) {
        NoticeRecord record = new NoticeRecord(office, decisions, journal, folder);
        return List.of(
                new EveryoneTold(
                        12,
                        "SanctionsTold",
                        act -> act.sanctions() || act.isHold(),
                        new Words(
                                "{decisions|sanction ou retenue|sanctions et retenues}",
                                "{decisions|sanction or hold|sanctions and holds}"),
                        record),
                new WithdrawnByTwo(record),
                new EveryoneTold(
                        52,
                        "ExclusionsTold",
                        act -> act instanceof Act.Exclude,
                        new Words("{decisions|exclusion|exclusions}", "{decisions|exclusion|exclusions}"),
                        record),
                new EveryoneTold(
                        53,
                        "WaitingMoneyTold",
                        act -> act instanceof Act.Exclude || act.isHold(),
                        new Words(
                                "{decisions|décision fait attendre|décisions font attendre} de l’argent",
                                "{decisions|decision keeps|decisions keep} money waiting"),
                        record));
    }
}
