package org.diapason.web.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How one account listened in the days of its case, next to all accounts.
 *
 * @param account pseudonymous
 * @param measures what can be compared
 * @param hours how high each hour of the day stands, 0 to 1
 */
record AccountConduct(String account, List<Measure> measures, List<Double> hours) {
    AccountConduct {
        measures = List.copyOf(measures);
        hours = List.copyOf(hours);
    }

    /**
     * One number of an account.
     *
     * @param code its key among the words of the pages
     * @param rank how many of 100 accounts have less
     */
    record Measure(String code, double value, double rank) {}

    /** The conduct of some accounts. */
    record Of(Map<String, AccountConduct> byAccount) {
        static final Of NOBODY = new Of(Map.of());

        static Of these(List<AccountConduct> conducts) {
            return new Of(conducts.stream().collect(Collectors.toMap(AccountConduct::account, Function.identity())));
        }

        Optional<AccountConduct> find(String account) {
            return Optional.ofNullable(byAccount.get(account));
        }
    }

    static AccountConduct read(ResultSet row, long[] hours) throws SQLException {
        List<Measure> measures = new ArrayList<>();
        for (String code : List.of("listens", "recordings", "hours", "seconds")) {
            measures.add(new Measure(code, row.getDouble(code), row.getDouble(code + "_rank")));
        }
        long most = 1;
        for (long listens : hours) {
            most = Math.max(most, listens);
        }
        List<Double> heights = new ArrayList<>();
        for (long listens : hours) {
            heights.add(listens / (double) most);
        }
        return new AccountConduct(row.getString("account_id"), measures, heights);
    }
}
