package org.diapason.world.delivery;

import org.diapason.world.catalogue.Artist;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Release;

/** Writes a message as a NewReleaseMessage of DDEX ERN 4.3, profile Audio. */
final class Ern43 extends ErnWriter {
    static final String DIGEST = "SHA-256";

    private static final String NAMESPACE = "http://ddex.net/xml/ern/43";
    private static final String[] WORLDWIDE = {"ApplicableTerritoryCode", "Worldwide"};
    private static final String[] WORLDWIDE_DEFAULT = {"ApplicableTerritoryCode", "Worldwide", "IsDefault", "true"};

    private Ern43(Message message) {
        super(message);
    }

    static String write(Message message) {
        return new Ern43(message).write();
    }

    private String write() {
        xml.open(
                "ern:NewReleaseMessage",
                "xmlns:ern",
                NAMESPACE,
                "ReleaseProfileVersionId",
                "Audio",
                "LanguageAndScriptCode",
                "en",
                "AvsVersionId",
                "3");
        header();
        parties();
        xml.open("ResourceList");
        for (int i = 0; i < message.recordings().size(); i++) {
            recording(i + 1, message.recordings().get(i), message.files().get(i));
        }
        xml.close().open("ReleaseList");
        mainRelease();
        for (int number = 1; number <= message.recordings().size(); number++) {
            trackRelease(number);
        }
        xml.close().open("DealList");
        deals();
        return xml.close().close().toString();
    }

    private void parties() {
        Artist artist = message.release().artist();
        xml.open("PartyList");
        namedParty("PArtist", artist.name());
        namedParty("PLabel", artist.label().name());
        xml.close();
    }

    private void namedParty(String reference, String name) {
        xml.open("Party").leaf("PartyReference", reference);
        xml.open("PartyName").leaf("FullName", name).close().close();
    }

    private void recording(int number, Recording recording, SoundFile file) {
        xml.open("SoundRecording");
        xml.leaf("ResourceReference", "A" + number);
        xml.leaf("Type", "MusicalWorkSoundRecording");
        xml.open("SoundRecordingEdition");
        xml.open("ResourceId").leaf("ISRC", recording.isrc()).close();
        soundRight();
        xml.open("TechnicalDetails").leaf("TechnicalResourceDetailsReference", "T" + number);
        xml.open("DeliveryFile").leaf("Type", "AudioFile");
        xml.leaf("AudioCodecType", "PCM").leaf("NumberOfChannels", "1");
        xml.leaf("SamplingRate", "44.1", "UnitOfMeasure", "kHz").leaf("BitsPerSample", "16");
        xml.leaf("Duration", Message.duration(file.seconds()));
        xml.open("File").leaf("URI", "resources/" + file.name());
        xml.open("HashSum")
                .leaf("Algorithm", DIGEST)
                .leaf("HashSumValue", file.digest())
                .close();
        xml.leaf("FileSize", Long.toString(file.bytes()));
        xml.close().close().close().close();
        titleAndArtist(recording.title());
        xml.leaf("Duration", Message.duration(recording));
        xml.leaf("ParentalWarningType", "NotExplicit");
        xml.close();
    }

    private void titleAndArtist(String title) {
        xml.leaf("DisplayTitleText", title);
        xml.open("DisplayTitle", WORLDWIDE_DEFAULT).leaf("TitleText", title).close();
        xml.leaf("DisplayArtistName", message.release().artist().name(), WORLDWIDE_DEFAULT);
        xml.open("DisplayArtist", "SequenceNumber", "1");
        xml.leaf("ArtistPartyReference", "PArtist");
        xml.leaf("DisplayArtistRole", "MainArtist").close();
    }

    private void labelReference() {
        xml.leaf("ReleaseLabelReference", "PLabel", WORLDWIDE);
    }

    private void genre() {
        xml.open("Genre", WORLDWIDE)
                .leaf("GenreText", message.release().artist().genre().text())
                .close();
    }

    private void mainRelease() {
        Release release = message.release();
        xml.open("Release").leaf("ReleaseReference", "R0").leaf("ReleaseType", "Album");
        xml.open("ReleaseId").leaf("ICPN", release.icpn()).close();
        titleAndArtist(release.title());
        labelReference();
        soundRight();
        genre();
        xml.leaf("ReleaseDate", release.delivered().toString(), WORLDWIDE_DEFAULT);
        xml.leaf("ParentalWarningType", "NotExplicit");
        xml.open("ResourceGroup");
        for (int number = 1; number <= release.recordings().size(); number++) {
            xml.open("ResourceGroupContentItem").leaf("SequenceNumber", Integer.toString(number));
            xml.leaf("ReleaseResourceReference", "A" + number).close();
        }
        xml.close().close();
    }

    private void trackRelease(int number) {
        String isrc = message.recordings().get(number - 1).isrc();
        xml.open("TrackRelease").leaf("ReleaseReference", "R" + number);
        xml.open("ReleaseId")
                .leaf("ProprietaryId", isrc, "Namespace", message.supplier().id())
                .close();
        xml.leaf("ReleaseResourceReference", "A" + number);
        labelReference();
        genre();
        xml.close();
    }

    private void deals() {
        xml.open("ReleaseDeal");
        for (int number = 0; number <= message.recordings().size(); number++) {
            xml.leaf("DealReleaseReference", "R" + number);
        }
        xml.open("Deal").open("DealTerms").leaf("TerritoryCode", "Worldwide");
        xml.open("ValidityPeriod")
                .leaf("StartDate", message.release().delivered().toString())
                .close();
        xml.leaf("CommercialModelType", "SubscriptionModel");
        xml.leaf("CommercialModelType", "AdvertisementSupportedModel");
        xml.leaf("UseType", "OnDemandStream");
        xml.close().close().close();
    }
}
