package org.diapason.facts.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** ERN 4: parties are listed once and referred to, what differs by territory says so in an attribute. */
record Ern4() implements Dialect {

    @Override
    public Message.SoundRecording recording(Node node, Map<String, Party> parties) {
        List<Message.Artist> artists = artists(node, parties);
        return new Message.SoundRecording(
                node.place(),
                node.text("ResourceReference").orElse(""),
                Dialect.identifiers(both(node, "ResourceId")),
                title(node),
                artists,
                artists,
                new Message.Labels(Map.of()),
                both(node, "PLine").stream()
                        .flatMap(line -> line.text("PLineCompany").or(() -> line.text("PLineText")).stream())
                        .findFirst(),
                Dialect.duration(node),
                file(node),
                Declaration.of(node));
    }

    @Override
    public Message.Companion companion(Node node) {
        return new Message.Companion(
                node.place(), node.name(), node.text("ResourceReference").orElse(""), file(node), Declaration.of(node));
    }

    @Override
    public Message.Release release(Node node, Map<String, Party> parties) {
        List<Message.Artist> artists = artists(node, parties);
        return new Message.Release(
                node.place(),
                node.texts("ReleaseReference"),
                Dialect.identifiers(node.list("ReleaseId")),
                title(node),
                artists,
                artists,
                labels(node, parties),
                Stream.of("ReleaseResourceReference", "LinkedReleaseResourceReference")
                        .flatMap(name -> node.below(name).stream())
                        .flatMap(reference -> reference.text().stream())
                        .toList(),
                Declaration.of(node));
    }

    /** In ERN 4.3 the editions of a recording or video carry what stood in the resource itself before. */
    private static List<Node> both(Node resource, String name) {
        return Stream.of(
                        resource.list("SoundRecordingEdition", name),
                        resource.list("VideoEdition", name),
                        resource.list(name))
                .flatMap(List::stream)
                .toList();
    }

    private static String title(Node node) {
        return byDefault(node.list("DisplayTitleText"))
                .flatMap(Node::text)
                .or(() -> byDefault(node.list("DisplayTitle")).flatMap(title -> title.text("TitleText")))
                .orElse("");
    }

    /** The one that is marked as the default, else the first: others hold in a territory or a script. */
    private static Optional<Node> byDefault(List<Node> all) {
        return all.stream()
                .filter(one -> one.isFlagged("IsDefault"))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static List<Message.Artist> artists(Node node, Map<String, Party> parties) {
        List<Message.Artist> artists = Dialect.inSequence(node.list("DisplayArtist")).stream()
                .flatMap(artist -> artist.texts("ArtistPartyReference").stream())
                .flatMap(reference -> Optional.ofNullable(parties.get(reference)).stream())
                .map(party -> new Message.Artist(party.name(), party.isni()))
                .distinct()
                .toList();
        return artists.isEmpty()
                ? byDefault(node.list("DisplayArtistName"))
                        .flatMap(Node::text)
                        .map(name -> new Message.Artist(name, Optional.empty()))
                        .stream()
                        .toList()
                : artists;
    }

    private static Message.Labels labels(Node release, Map<String, Party> parties) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Node reference : release.list("ReleaseLabelReference")) {
            Optional<String> label = reference.text().map(parties::get).map(Party::name);
            String territories = reference.attribute("ApplicableTerritoryCode").orElse("Worldwide");
            for (String territory : territories.split("[\\s,]+")) {
                String key = territory.equals("Worldwide") ? Message.Labels.EVERYWHERE : territory;
                label.ifPresent(name -> labels.putIfAbsent(key, name));
            }
        }
        return new Message.Labels(labels);
    }

    private static Optional<Message.ResourceFile> file(Node resource) {
        return both(resource, "TechnicalDetails").stream()
                .flatMap(technical ->
                        Stream.concat(technical.list("DeliveryFile", "File").stream(), technical.list("File").stream()))
                .flatMap(file -> file
                        .text("URI")
                        .map(path -> new Message.ResourceFile(
                                file.place(),
                                path,
                                file.text("HashSum", "HashSumValue"),
                                file.text("HashSum", "Algorithm")))
                        .stream())
                .findFirst();
    }
}
