package org.diapason.effects.royalty.dsr;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** One file being written: named, headed and counted as DSR part 1 has it. To be closed. */
final class Message implements AutoCloseable {
    /** The form that DDEX's own published samples have. */
    private static final String VERSION = "dsrf/30";

    private static final DateTimeFormatter IN_NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

    private final BufferedWriter writer;
    private long lines;
    private long summaries;
    private long blocks;

    private Message(BufferedWriter writer) {
        this.writer = writer;
    }

    static Message open(Occasion occasion, String profile, String version, Recipient recipient, String territory)
            throws IOException {
        Sender sender = occasion.sender();
        String created = IN_NAME.format(occasion.created());
        String name = String.join(
                "_",
                "DSR",
                recipient.inName(),
                sender.partyId(),
                sender.service(),
                occasion.month().toString(),
                territory,
                "1of1",
                created);
        Message message = new Message(Files.newBufferedWriter(occasion.folder().resolve(name + ".tsv")));
        message.put(Line.of(RecordType.HEAD)
                .with("MessageVersion", VERSION)
                .with("Profile", profile)
                .with("ProfileVersion", version)
                .with("MessageId", name)
                .with("MessageCreatedDateTime", DateTimeFormatter.ISO_INSTANT.format(occasion.created()))
                .with("FileNumber", 1)
                .with("NumberOfFiles", 1)
                .with("UsageStartDate", occasion.month().atDay(1))
                .with("UsageEndDate", occasion.month().atEndOfMonth())
                .with("SenderPartyId", sender.partyId())
                .with("SenderName", sender.name())
                .with("ServiceDescription", sender.service())
                .with("RecipientPartyId", recipient.partyId())
                .with("RecipientName", recipient.name())
                .withAll("RepresentedRepertoire", recipient.repertoire()));
        return message;
    }

    void put(Line line) throws IOException {
        writer.write(line + "\n");
        lines++;
    }

    void putSummary(Line line) throws IOException {
        put(line);
        summaries++;
    }

    /** Begins a block, and gives its identifier. */
    long beginBlock() {
        return ++blocks;
    }

    /** Ends a message of blocks. */
    void foot() throws IOException {
        put(Line.of(RecordType.FOOT)
                .with("NumberOfLinesInFile", lines + 1)
                .with("NumberOfLinesInReport", lines + 1)
                .with("NumberOfSummaryRecords", summaries)
                .with("NumberOfBlocksInFile", blocks)
                .with("NumberOfBlocksInReport", blocks));
    }

    /** Ends a message of single lines. */
    void closing() throws IOException {
        put(Line.of(RecordType.CLOSING)
                .with("NumberOfLinesInReport", lines + 1)
                .with("NumberOfSummaryRecords", summaries));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
