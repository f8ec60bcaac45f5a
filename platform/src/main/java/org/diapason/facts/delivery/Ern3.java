package org.diapason.facts.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** ERN 3: what differs by territory is in {@code …DetailsByTerritory}, parties are written where they act. */
record Ern3() implements Dialect {
    private static final String RECORDING_DETAILS = "SoundRecordingDetailsByTerritory";
    private static final String RELEASE_DETAILS = "ReleaseDetailsByTerritory";

    @Override
    public Message.SoundRecording recording(Node node, Map<String, Party> parties) {
        List<Node> details = node.list(RECORDING_DETAILS);
        return new Message.SoundRecording(
                node.place(),
                node.text("ResourceReference").orElse(""),
                Dialect.identifiers(node.list("SoundRecordingId")),
                node.text("ReferenceTitle", "TitleText").orElse(""),
                artists(main(details)),
                artists(details),
                labels(details),
                node.text(RECORDING_DETAILS, "PLine", "PLineCompany")
                        .or(() -> node.text(RECORDING_DETAILS, "PLine", "PLineText")),
                Dialect.duration(node),
                file(node, "SoundRecording"),
                Declaration.NONE_MADE);
    }

    @Override
    public Message.Companion companion(Node node) {
        return new Message.Companion(
                node.place(),
                node.name(),
                node.text("ResourceReference").orElse(""),
                file(node, node.name()),
                Declaration.NONE_MADE);
    }

    @Override
    public Message.Release release(Node node, Map<String, Party> parties) {
        List<Node> details = node.list(RELEASE_DETAILS);
        return new Message.Release(
                node.place(),
                node.texts("ReleaseReference"),
                Dialect.identifiers(node.list("ReleaseId")),
                node.text("ReferenceTitle", "TitleText").orElse(""),
                artists(main(details)),
                artists(details),
                labels(details),
                node.texts("ReleaseResourceReferenceList", "ReleaseResourceReference"),
                Declaration.NONE_MADE);
    }

    /** The details that hold where no others do. */
    private static List<Node> main(List<Node> details) {
        return details.stream()
                .filter(Ern3::isEverywhere)
                .findFirst()
                .or(() -> details.stream().findFirst())
                .stream()
                .toList();
    }

    private static boolean isEverywhere(Node details) {
        List<String> territories = details.texts("TerritoryCode");
        return territories.isEmpty() || territories.contains("Worldwide");
    }

    private static List<Message.Artist> artists(List<Node> details) {
        List<Message.Artist> artists = details.stream()
                .flatMap(territory -> Dialect.inSequence(territory.list("DisplayArtist")).stream())
                .flatMap(artist ->
                        artist
                                .text("PartyName", "FullName")
                                .map(name -> new Message.Artist(name, isni(artist)))
                                .stream())
                .distinct()
                .toList();
        return artists.isEmpty() ? displayNames(details) : artists;
    }

    private static Optional<String> isni(Node artist) {
        return artist.list("PartyId").stream()
                .filter(id -> id.isFlagged("IsISNI"))
                .flatMap(id -> id.text().stream())
                .findFirst();
    }

    private static List<Message.Artist> displayNames(List<Node> details) {
        return details.stream()
                .flatMap(territory -> territory.texts("DisplayArtistName").stream())
                .map(name -> new Message.Artist(name, Optional.empty()))
                .distinct()
                .toList();
    }

    private static Message.Labels labels(List<Node> details) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Node territory : details) {
            territory.text("LabelName").ifPresent(label -> {
                if (isEverywhere(territory)) {
                    labels.putIfAbsent(Message.Labels.EVERYWHERE, label);
                } else {
                    territory.texts("TerritoryCode").forEach(code -> labels.putIfAbsent(code, label));
                }
            });
        }
        return new Message.Labels(labels);
    }

    private static Optional<Message.ResourceFile> file(Node resource, String kind) {
        return resource.list(kind + "DetailsByTerritory", "Technical" + kind + "Details").stream()
                .filter(technical -> !technical.isTrue("IsPreview"))
                .flatMap(technical -> technical.list("File").stream())
                .flatMap(file -> path(file)
                        .map(path -> new Message.ResourceFile(
                                file.place(),
                                path,
                                file.text("HashSum", "HashSum"),
                                file.text("HashSum", "HashSumAlgorithmType")))
                        .stream())
                .findFirst();
    }

    private static Optional<String> path(Node file) {
        return file.text("FileName")
                .map(name -> file.text("FilePath")
                                .map(path -> path.endsWith("/") ? path : path + "/")
                                .orElse("")
                        + name)
                .or(() -> file.text("URL"));
    }
}
