package org.diapason.facts.delivery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diapason.facts.catalogue.RecordingId;

/** What a message must have to be taken in, beyond being well-formed. */
final class MessageCheck {
    /** The longest identifier or name that is taken; DDEX's own samples stay below 100. */
    private static final int LONGEST = 250;

    private final Message message;
    private final List<Finding> findings = new ArrayList<>();

    private MessageCheck(Message message) {
        this.message = message;
    }

    static List<Finding> check(Message message) {
        MessageCheck check = new MessageCheck(message);
        check.header();
        message.recordings().forEach(check::recording);
        message.releases().forEach(check::release);
        message.purged().forEach(check::purge);
        check.references();
        return check.findings;
    }

    private void header() {
        Message.Header header = message.header();
        header.sender()
                .ifPresentOrElse(
                        sender -> length(new Node.Place("/" + header.type() + "/MessageHeader", 0), sender),
                        () -> missing("MessageHeader/MessageSender/PartyId, the DPID of the sender"));
        if (header.createdAt().isEmpty()) {
            missing("MessageHeader/MessageCreatedDateTime, a date and time");
        }
        if (header.id().isEmpty()) {
            findings.add(Finding.ofWhole(
                    FindingCode.MESSAGE_ID_MISSING,
                    "Expected a MessageId, found none. A message that comes twice is known by its bytes only."));
        }
        if (header.type().equals("NewReleaseMessage") && message.releases().isEmpty()) {
            missing("a Release in ReleaseList");
        }
        length(new Node.Place("/" + header.type() + "/MessageHeader/MessageId", 0), header.id());
    }

    private void recording(Message.SoundRecording recording) {
        Message.Identifiers ids = recording.identifiers();
        boolean valid = ids.isrc().flatMap(RecordingId::ofIsrc).isPresent();
        if (ids.isrc().isPresent() && !valid) {
            findings.add(Finding.at(
                    recording.place(),
                    FindingCode.ISRC_INVALID,
                    "Expected an ISRC (two letters, three letters or digits, seven digits), found "
                            + shortened(ids.isrc().get()) + ". The supplier's own identifier stands in for it."));
        }
        if (!valid && ids.proprietary().isEmpty()) {
            findings.add(Finding.at(
                    recording.place(),
                    FindingCode.RECORDING_ID_MISSING,
                    "Expected an ISRC or a ProprietaryId, found neither. Give the recording one."));
        }
        ids.proprietary().ifPresent(id -> length(recording.place(), id));
        Stream.of(recording.artists(), recording.allArtists())
                .flatMap(List::stream)
                .distinct()
                .forEach(artist -> length(recording.place(), artist.name()));
    }

    private void release(Message.Release release) {
        Message.Identifiers ids = release.identifiers();
        if (!ids.isKnown()) {
            findings.add(
                    Finding.at(
                            release.place(),
                            FindingCode.RELEASE_ID_MISSING,
                            "Expected an ICPN, GRid or ProprietaryId, found none. An update of this release will not find it."));
        }
        Stream.of(ids.icpn(), ids.grid(), ids.proprietary(), ids.isrc())
                .flatMap(id -> id.stream())
                .forEach(id -> length(release.place(), id));
        release.allArtists().forEach(artist -> length(release.place(), artist.name()));
        release.labels().byTerritory().values().forEach(label -> length(release.place(), label));
    }

    private void purge(Message.Purge purge) {
        if (!purge.release().isKnown()) {
            findings.add(Finding.at(
                    purge.place(),
                    FindingCode.RELEASE_ID_MISSING,
                    "Expected an ICPN, GRid or ProprietaryId of what is taken back, found none. Nothing is taken back; send"
                            + " it with the identifier that the release came with."));
        }
    }

    private void references() {
        Set<String> releases = new HashSet<>();
        message.releases().forEach(release -> releases.addAll(release.references()));
        for (Message.Deal deal : message.deals()) {
            for (String reference : deal.releases()) {
                if (!releases.contains(reference)) {
                    findings.add(Finding.at(
                            deal.place(),
                            FindingCode.DANGLING_REFERENCE,
                            "Expected a release " + shortened(reference)
                                    + " in this message, found none. The deal is left out."));
                }
            }
        }
    }

    private void missing(String what) {
        findings.add(Finding.ofWhole(
                FindingCode.MISSING_ELEMENT, "Expected " + what + ", found none. Add it and send the message again."));
    }

    private void length(Node.Place place, String value) {
        if (value.length() > LONGEST) {
            findings.add(Finding.at(
                    place,
                    FindingCode.VALUE_TOO_LONG,
                    "Expected an identifier or name of at most " + LONGEST + " characters, found " + value.length()
                            + ": " + shortened(value) + ". Shorten it."));
        }
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
