package org.diapason.effects.royalty.dsr;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The FinancialReportingToRecordCompaniesProfileSRB 1.0: a message a record company; a summary a month, territory and
 * plan, a line a recording and payee in one of these. Closed months have what was corrected; listens that were taken back
 * are returns. What a contract adds is a fee of the summary. What the layout asks for and the service does not know
 * (subscription fees, deductions) is 0.
 */
final class RecordCompany {
    private static final String TOP_UP = "ContractualMinimum";

    private final Occasion occasion;
    private final Map<Reported.Market, Total> markets;

    /** @param markets all paid listens of each month, territory and plan, whoever they pay */
    RecordCompany(Occasion occasion, Map<Reported.Market, Total> markets) {
        this.occasion = occasion;
        this.markets = Map.copyOf(markets);
    }

    /** @param rows those of the company, by month, territory and plan */
    void write(String party, List<Reported> rows, Titles titles) throws IOException {
        Map<Reported.Market, Total> own = Total.byMarket(rows);
        long territories =
                own.keySet().stream().map(Reported.Market::territory).distinct().count();
        String territory =
                territories == 1 ? Line.territory(rows.getFirst().market().territory()) : "Multi";
        try (Message message = Message.open(
                occasion,
                "FinancialReportingToRecordCompaniesProfileSRB",
                "1.0",
                Recipient.company(party, rows),
                territory)) {
            Map<Reported.Market, Integer> summaries = new HashMap<>();
            for (Map.Entry<Reported.Market, Total> market : own.entrySet()) {
                summaries.put(market.getKey(), summaries.size() + 1);
                message.putSummary(summary(summaries.size(), market.getKey(), market.getValue()));
            }
            int number = 0;
            for (Reported row : rows.stream().filter(Reported::isOfRecording).toList()) {
                message.put(sale(++number, summaries.getOrDefault(row.market(), 0), row, titles));
            }
            message.closing();
        }
    }

    private Line summary(int id, Reported.Market market, Total own) {
        Total all = markets.getOrDefault(market, own);
        Line line = Line.of(RecordType.ACCOUNT)
                .with("SummaryRecordId", id)
                .with("CommercialModel", Line.commercialModel(market.plan()))
                .with("UseType", "OnDemandStream")
                .with("ReportingPeriodStartDate", market.month().atDay(1))
                .with("ReportingPeriodEndDate", market.month().atEndOfMonth())
                .with("Territory", Line.territory(market.territory()))
                .with("ServiceDescription", market.service(occasion.sender()))
                .with("Usages", all.listens())
                .with("AllocatedUsages", own.listens())
                .with("Returns", own.returned())
                .with("MusicUsageRatio", 100)
                .with("CurrencyOfTransaction", occasion.currency())
                .with("CurrencyOfAccounting", occasion.currency())
                .with("ExchangeRate", 1)
                .withMoneyTwice("Deductions", 0)
                .withMoneyTwice("NetRevenue", all.micro())
                .withMoneyTwice("AllocatedRevenue", own.micro())
                .withMoneyTwice("AllocatedNetRevenue", own.micro())
                .withMoney("SubscriptionFeeInCurrencyOfAccounting", 0)
                .withMoneyTwice("FinalTotalAmount", own.micro() + own.topUpMicro());
        if (own.topUpMicro() != 0) {
            line.with("UsageIndependentFeeType", TOP_UP).withMoneyTwice("UsageIndependentFee", own.topUpMicro());
        }
        return line;
    }

    private Line sale(int number, int summary, Reported row, Titles titles) {
        String recording = row.recording();
        return Line.of(RecordType.SALE)
                .with("SalesTransactionId", number)
                .with("DspReleaseId", titles.release(recording))
                .with("ResourceISRC", Titles.isrc(recording).orElse(""))
                .with("DspResourceId", recording)
                .with("ResourceType", "SoundRecording")
                .with("ResourceTitle", titles.title(recording))
                .with("ResourceDisplayArtistName", titles.artist(recording))
                .with("SummaryRecordId", summary)
                .with("SalesTransactionDate", row.market().month())
                .with("TotalUsages", row.used())
                .with("Returns", row.returned())
                .with("NetUsage", row.listens())
                .with("RightSharePercentage", 100)
                .withMoneyTwice("CalculatedUnitPrice", row.listens() == 0 ? 0 : row.micro() / row.listens())
                .withMoneyTwice("AllocatedRevenue", row.micro())
                .withMoneyTwice("AllocatedNetRevenue", row.micro())
                .with("CopyrightObligationWithDSP", true);
    }
}
