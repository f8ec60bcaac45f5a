package org.diapason.prove;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diapason.facts.catalogue.SupplierId;

/** A made-up message of ERN 4.3: one release of ten recordings by one artist, with a deal. */
final class MadeMessage {
    private static final int RECORDINGS = 10;

    private MadeMessage() {}

    /** The message with this number; no two have a recording in common. */
    static String of(SupplierId supplier, int number) {
        return String.format(
                Locale.ROOT,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/43" ReleaseProfileVersionId="Audio" AvsVersionId="3">
                  <MessageHeader>
                    <MessageThreadId>T%2$d</MessageThreadId>
                    <MessageId>M%2$d</MessageId>
                    <MessageSender><PartyId>%1$s</PartyId><PartyName><FullName>A supplier</FullName></PartyName></MessageSender>
                    <MessageRecipient><PartyId>PADPIDA2026010100A</PartyId></MessageRecipient>
                    <MessageCreatedDateTime>2026-10-05T08:00:00Z</MessageCreatedDateTime>
                  </MessageHeader>
                  <PartyList>
                    <Party><PartyReference>P1</PartyReference><PartyName><FullName>Artist %2$d</FullName></PartyName></Party>
                    <Party><PartyReference>P2</PartyReference><PartyName><FullName>A label</FullName></PartyName></Party>
                  </PartyList>
                  <ResourceList>
                %3$s
                  </ResourceList>
                  <ReleaseList>
                    <Release>
                      <ReleaseReference>R0</ReleaseReference>
                      <ReleaseId><ICPN>%4$013d</ICPN></ReleaseId>
                      <DisplayTitleText>Release %2$d</DisplayTitleText>
                      <DisplayArtistName>Artist %2$d</DisplayArtistName>
                      <DisplayArtist SequenceNumber="1"><ArtistPartyReference>P1</ArtistPartyReference>\
                <DisplayArtistRole>MainArtist</DisplayArtistRole></DisplayArtist>
                      <ReleaseLabelReference ApplicableTerritoryCode="Worldwide">P2</ReleaseLabelReference>
                      <ResourceGroup>
                %5$s
                      </ResourceGroup>
                    </Release>
                  </ReleaseList>
                  <DealList>
                    <ReleaseDeal>
                      <DealReleaseReference>R0</DealReleaseReference>
                      <Deal><DealTerms>
                        <TerritoryCode>Worldwide</TerritoryCode>
                        <ValidityPeriod><StartDate>2026-10-01</StartDate></ValidityPeriod>
                        <CommercialModelType>SubscriptionModel</CommercialModelType>
                        <UseType>Stream</UseType>
                      </DealTerms></Deal>
                    </ReleaseDeal>
                  </DealList>
                </ern:NewReleaseMessage>
                """,
                supplier,
                number,
                each(place -> recording(number, place)),
                2_000_000_000_000L + number,
                each(MadeMessage::track));
    }

    private static String recording(int number, int place) {
        return String.format(
                Locale.ROOT, """
                    <SoundRecording>
                      <ResourceReference>A%2$d</ResourceReference>
                      <Type>MusicalWorkSoundRecording</Type>
                      <SoundRecordingEdition>
                        <ResourceId><ISRC>XW%3$03X26%4$05d</ISRC></ResourceId>
                        <PLine><Year>2026</Year><PLineText>(P) 2026 A label</PLineText></PLine>
                      </SoundRecordingEdition>
                      <DisplayTitleText>Recording %2$d of %1$d</DisplayTitleText>
                      <DisplayArtistName>Artist %1$d</DisplayArtistName>
                      <DisplayArtist SequenceNumber="1"><ArtistPartyReference>P1</ArtistPartyReference>\
                <DisplayArtistRole>MainArtist</DisplayArtistRole></DisplayArtist>
                      <Duration>PT3M%2$dS</Duration>
                    </SoundRecording>""", number, place, number / 10_000, number % 10_000 * RECORDINGS + place - 1);
    }

    private static String track(int place) {
        return "        <ResourceGroupContentItem><SequenceNumber>" + place
                + "</SequenceNumber><ReleaseResourceReference>A" + place
                + "</ReleaseResourceReference></ResourceGroupContentItem>";
    }

    private static String each(IntFunction<String> text) {
        return IntStream.rangeClosed(1, RECORDINGS).mapToObj(text).collect(Collectors.joining("\n"));
    }
}
