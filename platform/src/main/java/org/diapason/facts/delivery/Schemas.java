package org.diapason.facts.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * The XML schemas of ERN in a folder of the service, as {@code ern/<version>/release-notification.xsd} with version
 * {@code 382}, {@code 411}… They are DDEX's and are not shipped; without them messages are read but not validated.
 * Nothing outside the folder's file system is ever opened. Safe for use by many threads.
 */
public final class Schemas {
    private static final String FILE = "release-notification.xsd";

    private final Optional<Path> folder;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private Schemas(Optional<Path> folder) {
        this.folder = folder;
    }

    /** No schemas: no message is validated. */
    public static Schemas none() {
        return new Schemas(Optional.empty());
    }

    /**
     * The schemas in a folder.
     *
     * @throws IOException when there are none
     */
    public static Schemas in(Path folder) throws IOException {
        Path ern = Files.isDirectory(folder.resolve("ern")) ? folder.resolve("ern") : folder;
        try (var versions = Files.list(ern)) {
            if (versions.noneMatch(version -> Files.isRegularFile(version.resolve(FILE)))) {
                throw new IOException("expected ern/<version>/" + FILE + " in " + folder + ", found none");
            }
        }
        return new Schemas(Optional.of(ern));
    }

    /** What is not valid in a message of this version, such as {@code 4.3.2}; nothing when there is no schema for it. */
    List<Finding> check(Path message, String version) throws IOException {
        Optional<Path> file = folder.map(
                        ern -> ern.resolve(version.replace(".", "")).resolve(FILE))
                .filter(Files::isRegularFile);
        return file.isEmpty()
                ? List.of()
                : SchemaCheck.check(message, version, schemas.computeIfAbsent(version, _ -> schema(file.get())));
    }

    private static Schema schema(Path file) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            return factory.newSchema(new StreamSource(file.toFile()));
        } catch (SAXException e) {
            throw new IllegalArgumentException(
                    "Expected an XML schema in " + file + ", but: " + e.getMessage() + ". Fetch it from DDEX again.",
                    e);
        }
    }
}
