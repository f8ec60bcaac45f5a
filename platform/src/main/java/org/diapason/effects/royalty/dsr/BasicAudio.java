package org.diapason.effects.royalty.dsr;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The BasicAudioProfile 1.2: a message a month and territory for publishers and societies; a summary a plan, a block a
 * recording. That of a closed month has what was corrected: streams are more, or fewer, than were reported.
 */
final class BasicAudio {
    private final Occasion occasion;

    BasicAudio(Occasion occasion) {
        this.occasion = occasion;
    }

    /** @param rows those of the month and territory, by recording */
    void write(List<Reported> rows, Titles titles) throws IOException {
        Reported.Market first = rows.getFirst().market();
        try (Message message = Message.open(
                occasion.about(first.month()),
                "BasicAudioProfile",
                "1.2",
                Recipient.SEVERAL,
                Line.territory(first.territory()))) {
            Map<String, Integer> summaries = new TreeMap<>();
            for (Map.Entry<Reported.Market, Total> market : sorted(rows).entrySet()) {
                summaries.put(market.getKey().plan(), summaries.size() + 1);
                message.putSummary(summary(summaries.size(), market.getKey(), market.getValue()));
            }
            for (List<Reported> block : blocks(rows)) {
                put(message, block, summaries, titles);
            }
            message.foot();
        }
    }

    /** The rows of a recording at a time; where only money was corrected there is nothing to report. */
    private static Collection<List<Reported>> blocks(List<Reported> rows) {
        return rows.stream()
                .filter(row -> row.listens() != 0)
                .collect(Collectors.groupingBy(Reported::recording, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static Map<Reported.Market, Total> sorted(List<Reported> rows) {
        Map<Reported.Market, Total> byPlan = new TreeMap<>(Reported.BY_TERRITORY_AND_PLAN);
        byPlan.putAll(Total.byMarket(rows));
        return byPlan;
    }

    private Line summary(int id, Reported.Market market, Total total) {
        return Line.of(RecordType.MARKET)
                .with("SummaryRecordId", id)
                .with("CommercialModel", Line.commercialModel(market.plan()))
                .with("UseType", "OnDemandStream")
                .with("Territory", Line.territory(market.territory()))
                .with("ServiceDescription", market.service(occasion.sender()))
                .with("Usages", total.listens())
                .with("CurrencyOfReporting", occasion.currency())
                .withMoney("NetRevenue", total.micro())
                .with("ContentCategory", "Music");
    }

    private static void put(Message message, List<Reported> block, Map<String, Integer> summaries, Titles titles)
            throws IOException {
        long id = message.beginBlock();
        String recording = block.getFirst().recording();
        Line resource = Line.of(RecordType.RESOURCE)
                .with("BlockId", id)
                .with("ResourceReference", "A1")
                .with("DspResourceId", recording)
                .with("ISRC", Titles.isrc(recording).orElse(""))
                .with("Title", titles.title(recording))
                .with("DisplayArtistName", titles.artist(recording))
                .with("ResourceType", "SoundRecording");
        titles.length(recording).ifPresent(length -> resource.withLength("Duration", length));
        message.put(resource);
        for (Reported row : block) {
            int summary = summaries.getOrDefault(row.market().plan(), 0);
            message.put(Line.of(RecordType.USAGE)
                    .with("BlockId", id)
                    .with("SummaryRecordId", summary)
                    .with("SalesTransactionId", id + "-" + summary)
                    .with("TransactedResource", "A1")
                    .with("IsRoyaltyBearing", true)
                    .with("NumberOfStreams", row.listens()));
        }
    }
}
