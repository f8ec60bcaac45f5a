package org.diapason.world.delivery;

import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Release;

/** Writes a message as a NewReleaseMessage of DDEX ERN 3.8.2, profile AudioAlbum. */
final class Ern382 extends ErnWriter {
    /** The strongest digest that the allowed values of 3.8.2 have next to SHA-1. */
    static final String DIGEST = "MD5";

    private static final String NAMESPACE = "http://ddex.net/xml/ern/382";

    private Ern382(Message message) {
        super(message);
    }

    static String write(Message message) {
        return new Ern382(message).write();
    }

    private String write() {
        xml.open(
                "ern:NewReleaseMessage",
                "xmlns:ern",
                NAMESPACE,
                "MessageSchemaVersionId",
                "ern/382",
                "ReleaseProfileVersionId",
                "CommonReleaseTypes/14/AudioAlbumMusicOnly",
                "LanguageAndScriptCode",
                "en");
        header();
        xml.leaf("UpdateIndicator", "OriginalMessage");
        xml.open("ResourceList");
        for (int i = 0; i < message.recordings().size(); i++) {
            recording(i + 1, message.recordings().get(i), message.files().get(i));
        }
        xml.close().open("ReleaseList");
        mainRelease();
        for (int i = 0; i < message.recordings().size(); i++) {
            trackRelease(i + 1, message.recordings().get(i));
        }
        xml.close().open("DealList");
        deals();
        return xml.close().close().toString();
    }

    private void recording(int number, Recording recording, SoundFile file) {
        xml.open("SoundRecording");
        xml.leaf("SoundRecordingType", "MusicalWorkSoundRecording");
        xml.open("SoundRecordingId").leaf("ISRC", recording.isrc()).close();
        xml.leaf("ResourceReference", "A" + number);
        xml.open("ReferenceTitle").leaf("TitleText", recording.title()).close();
        xml.leaf("Duration", Message.duration(recording));
        xml.open("SoundRecordingDetailsByTerritory").leaf("TerritoryCode", "Worldwide");
        titleAndArtist(recording.title());
        xml.leaf("DisplayArtistName", message.release().artist().name());
        xml.leaf("LabelName", message.release().artist().label().name());
        soundRight();
        genre();
        xml.leaf("ParentalWarningType", "NotExplicit");
        xml.open("TechnicalSoundRecordingDetails");
        xml.leaf("TechnicalResourceDetailsReference", "T" + number);
        xml.leaf("AudioCodecType", "PCM").leaf("NumberOfChannels", "1");
        xml.leaf("SamplingRate", "44.1", "UnitOfMeasure", "kHz").leaf("BitsPerSample", "16");
        xml.leaf("Duration", Message.duration(file.seconds()));
        xml.open("File").leaf("FileName", file.name()).leaf("FilePath", "resources/");
        xml.open("HashSum").leaf("HashSum", file.digest()).leaf("HashSumAlgorithmType", DIGEST);
        xml.close().close().close().close().close();
    }

    private void titleAndArtist(String title) {
        xml.open("Title", "TitleType", "DisplayTitle").leaf("TitleText", title).close();
        xml.open("DisplayArtist", "SequenceNumber", "1");
        xml.open("PartyName")
                .leaf("FullName", message.release().artist().name())
                .close();
        xml.leaf("ArtistRole", "MainArtist").close();
    }

    private void genre() {
        xml.open("Genre")
                .leaf("GenreText", message.release().artist().genre().text())
                .close();
    }

    private void mainRelease() {
        Release release = message.release();
        xml.open("Release", "IsMainRelease", "true");
        xml.open("ReleaseId").leaf("ICPN", release.icpn(), "IsEan", "true").close();
        xml.leaf("ReleaseReference", "R0");
        xml.open("ReferenceTitle").leaf("TitleText", release.title()).close();
        xml.open("ReleaseResourceReferenceList");
        for (int number = 1; number <= release.recordings().size(); number++) {
            reference(number);
        }
        xml.close().leaf("ReleaseType", "Album");
        details(release.title());
        xml.close();
    }

    private void trackRelease(int number, Recording recording) {
        xml.open("Release");
        xml.open("ReleaseId").leaf("ISRC", recording.isrc()).close();
        xml.leaf("ReleaseReference", "R" + number);
        xml.open("ReferenceTitle").leaf("TitleText", recording.title()).close();
        xml.open("ReleaseResourceReferenceList");
        reference(number);
        xml.close().leaf("ReleaseType", "TrackRelease");
        details(recording.title());
        xml.close();
    }

    private void reference(int number) {
        xml.leaf("ReleaseResourceReference", "A" + number, "ReleaseResourceType", "PrimaryResource");
    }

    private void details(String title) {
        xml.open("ReleaseDetailsByTerritory").leaf("TerritoryCode", "Worldwide");
        xml.leaf("DisplayArtistName", message.release().artist().name());
        xml.leaf("LabelName", message.release().artist().label().name());
        titleAndArtist(title);
        xml.leaf("ParentalWarningType", "NotExplicit");
        genre();
        xml.leaf("ReleaseDate", message.release().delivered().toString()).close();
        soundRight();
    }

    private void deals() {
        xml.open("ReleaseDeal");
        for (int number = 0; number <= message.recordings().size(); number++) {
            xml.leaf("DealReleaseReference", "R" + number);
        }
        deal("SubscriptionModel");
        deal("AdvertisementSupportedModel");
        xml.close();
    }

    private void deal(String commercialModel) {
        xml.open("Deal").open("DealTerms").leaf("CommercialModelType", commercialModel);
        xml.open("Usage").leaf("UseType", "OnDemandStream").close();
        xml.leaf("TerritoryCode", "Worldwide");
        xml.open("ValidityPeriod")
                .leaf("StartDate", message.release().delivered().toString());
        xml.close().close().close();
    }
}
