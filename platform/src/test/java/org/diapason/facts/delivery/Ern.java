package org.diapason.facts.delivery;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small valid messages of an invented supplier, for tests to bend. */
final class Ern {
    static final String SENDER = "PADPIDA2026010199Z";

    private Ern() {}

    /** ERN 4.3: one release of one recording with a deal from 2026-10-01. */
    static String ern43(String messageId, String isrc) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/43" ReleaseProfileVersionId="Audio" AvsVersionId="3">
                  <MessageHeader>
                    <MessageThreadId>T1</MessageThreadId>
                    <MessageId>%1$s</MessageId>
                    <MessageSender>
                      <PartyId>PADPIDA2026010199Z</PartyId>
                      <PartyName><FullName>Velm Distribution</FullName></PartyName>
                    </MessageSender>
                    <MessageRecipient><PartyId>PADPIDA2026010100A</PartyId></MessageRecipient>
                    <MessageCreatedDateTime>2026-10-05T08:00:00Z</MessageCreatedDateTime>
                  </MessageHeader>
                  <PartyList>
                    <Party><PartyReference>P1</PartyReference><PartyName><FullName>Ondra Vey</FullName></PartyName></Party>
                    <Party><PartyReference>P2</PartyReference><PartyName><FullName>Korr Records</FullName></PartyName></Party>
                  </PartyList>
                  <ResourceList>
                    <SoundRecording>
                      <ResourceReference>A1</ResourceReference>
                      <Type>MusicalWorkSoundRecording</Type>
                      <SoundRecordingEdition>
                        <ResourceId><ISRC>%2$s</ISRC></ResourceId>
                        <PLine><Year>2026</Year><PLineText>(P) 2026 Korr Records</PLineText></PLine>
                        <TechnicalDetails>
                          <TechnicalResourceDetailsReference>T1</TechnicalResourceDetailsReference>
                          <DeliveryFile><Type>AudioFile</Type><File><URI>resources/%2$s.wav</URI></File></DeliveryFile>
                        </TechnicalDetails>
                      </SoundRecordingEdition>
                      <DisplayTitleText>Low Tide</DisplayTitleText>
                      <DisplayArtistName>Ondra Vey</DisplayArtistName>
                      <DisplayArtist SequenceNumber="1">
                        <ArtistPartyReference>P1</ArtistPartyReference>
                        <DisplayArtistRole>MainArtist</DisplayArtistRole>
                      </DisplayArtist>
                      <Duration>PT3M12S</Duration>
                    </SoundRecording>
                  </ResourceList>
                  <ReleaseList>
                    <Release>
                      <ReleaseReference>R0</ReleaseReference>
                      <ReleaseId><ICPN>2000000000015</ICPN></ReleaseId>
                      <DisplayTitleText>Low Tide</DisplayTitleText>
                      <DisplayArtistName>Ondra Vey</DisplayArtistName>
                      <DisplayArtist SequenceNumber="1">
                        <ArtistPartyReference>P1</ArtistPartyReference>
                        <DisplayArtistRole>MainArtist</DisplayArtistRole>
                      </DisplayArtist>
                      <ReleaseLabelReference ApplicableTerritoryCode="Worldwide">P2</ReleaseLabelReference>
                      <ResourceGroup>
                        <ResourceGroupContentItem>
                          <SequenceNumber>1</SequenceNumber>
                          <ReleaseResourceReference>A1</ReleaseResourceReference>
                        </ResourceGroupContentItem>
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
                """.formatted(messageId, isrc);
    }

    /** ERN 3.8.2: one release with a label of its own in Canada, of as many recordings as wanted. */
    static String ern382(String messageId, int recordings) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/382" MessageSchemaVersionId="ern/382">
                  <MessageHeader>
                    <MessageThreadId>T1</MessageThreadId>
                    <MessageId>%1$s</MessageId>
                    <MessageSender>
                      <PartyId>PADPIDA2026010199Z</PartyId>
                      <PartyName><FullName>Velm Distribution</FullName></PartyName>
                    </MessageSender>
                    <MessageRecipient><PartyId>PADPIDA2026010100A</PartyId></MessageRecipient>
                    <MessageCreatedDateTime>2026-10-05T08:00:00+02:00</MessageCreatedDateTime>
                  </MessageHeader>
                  <ResourceList>
                %2$s
                  </ResourceList>
                  <ReleaseList>
                    <Release>
                      <ReleaseId><ICPN>2000000000022</ICPN></ReleaseId>
                      <ReleaseReference>R0</ReleaseReference>
                      <ReferenceTitle><TitleText>Harbour</TitleText></ReferenceTitle>
                      <ReleaseResourceReferenceList>
                %3$s
                      </ReleaseResourceReferenceList>
                      <ReleaseDetailsByTerritory>
                        <TerritoryCode>Worldwide</TerritoryCode>
                        <DisplayArtistName>Ondra Vey</DisplayArtistName>
                        <LabelName>Korr Records</LabelName>
                      </ReleaseDetailsByTerritory>
                      <ReleaseDetailsByTerritory>
                        <TerritoryCode>CA</TerritoryCode>
                        <LabelName>Korr North</LabelName>
                      </ReleaseDetailsByTerritory>
                    </Release>
                  </ReleaseList>
                  <DealList>
                    <ReleaseDeal>
                      <DealReleaseReference>R0</DealReleaseReference>
                      <Deal><DealTerms>
                        <CommercialModelType>SubscriptionModel</CommercialModelType>
                        <Usage><UseType>OnDemandStream</UseType></Usage>
                        <TerritoryCode>Worldwide</TerritoryCode>
                        <ValidityPeriod><StartDate>2026-10-01</StartDate></ValidityPeriod>
                      </DealTerms></Deal>
                    </ReleaseDeal>
                  </DealList>
                </ern:NewReleaseMessage>
                """.formatted(messageId, each(recordings, Ern::recording382), each(recordings, Ern::reference382));
    }

    /** ERN 3.8.2: takes the release of {@link #ern382} back. */
    static String purge382(String messageId) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <ern:PurgeReleaseMessage xmlns:ern="http://ddex.net/xml/ern/382" MessageSchemaVersionId="ern/382">
                  <MessageHeader>
                    <MessageThreadId>T1</MessageThreadId>
                    <MessageId>%s</MessageId>
                    <MessageSender><PartyId>PADPIDA2026010199Z</PartyId></MessageSender>
                    <MessageRecipient><PartyId>PADPIDA2026010100A</PartyId></MessageRecipient>
                    <MessageCreatedDateTime>2026-10-20T08:00:00Z</MessageCreatedDateTime>
                  </MessageHeader>
                  <PurgedRelease><ReleaseId><ICPN>2000000000022</ICPN></ReleaseId></PurgedRelease>
                </ern:PurgeReleaseMessage>
                """.formatted(messageId);
    }

    private static String recording382(int number) {
        return """
                    <SoundRecording>
                      <SoundRecordingId><ISRC>XW-D99-26-%05d</ISRC></SoundRecordingId>
                      <ResourceReference>A%d</ResourceReference>
                      <ReferenceTitle><TitleText>Pier %d</TitleText></ReferenceTitle>
                      <Duration>PT2M30S</Duration>
                      <SoundRecordingDetailsByTerritory><TerritoryCode>Worldwide</TerritoryCode></SoundRecordingDetailsByTerritory>
                    </SoundRecording>""".formatted(number, number, number);
    }

    private static String reference382(int number) {
        return "<ReleaseResourceReference>A" + number + "</ReleaseResourceReference>";
    }

    private static String each(int count, java.util.function.IntFunction<String> text) {
        return IntStream.rangeClosed(1, count).mapToObj(text).collect(Collectors.joining("\n"));
    }
}
