package org.diapason.world.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.diapason.world.catalogue.Catalogue;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.catalogue.Release;
import org.diapason.world.catalogue.Supplier;
import org.diapason.world.catalogue.Supplier.Standard;
import org.diapason.world.chance.Chance;
import org.diapason.world.sound.Studio;
import org.diapason.world.sound.WaveFile;

/**
 * Writes the deliveries of a catalogue: {@code <batch>/<message id>.xml} and {@code
 * <batch>/resources/<isrc>.wav}. Works on all processors; the bytes depend on the chance only.
 */
public final class Deliveries {
    private final Path folder;
    private final Chance chance;
    private final Studio studio;
    private final int seconds;

    private Deliveries(Path folder, Chance chance, int seconds) {
        this.folder = folder;
        this.chance = chance;
        this.seconds = seconds;
        studio = new Studio(chance.child("studio"));
    }

    /**
     * Writes all of them, and the broken ones.
     *
     * @param folder where one folder for each delivery is made
     * @param seconds of sound in each file
     * @return how many deliveries there are, broken ones included
     */
    public static int write(Path folder, Catalogue catalogue, YearMonth month, Chance chance, int seconds)
            throws IOException {
        Deliveries deliveries = new Deliveries(folder, chance, seconds);
        List<Release> delivered =
                catalogue.releases().stream().filter(Release::isDelivered).toList();
        try {
            delivered.parallelStream().forEach(deliveries::deliver);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return delivered.size()
                + BrokenDeliveries.write(folder, catalogue.suppliers().getFirst(), month);
    }

    private void deliver(Release release) {
        try {
            Path batch = folder.resolve(release.batch());
            Path resources = Files.createDirectories(batch.resolve("resources"));
            Standard standard = release.artist().label().supplier().standard();
            List<SoundFile> files = new ArrayList<>();
            for (Recording recording : release.recordings()) {
                files.add(record(resources, recording, standard));
            }
            Message message = new Message("MSG-" + release.icpn(), release, files);
            Files.writeString(batch.resolve(message.id() + ".xml"), text(message, standard));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SoundFile record(Path resources, Recording recording, Standard standard) throws IOException {
        Chance own = chance.child(recording.index());
        int decoder = decoder(recording.artist().label().supplier(), own);
        float[] samples =
                studio.record(recording.artist().genre(), recording.making(), decoder, own, seconds * Studio.RATE);
        byte[] wave = WaveFile.bytes(samples, own.child("dither"));
        String name = recording.isrc() + ".wav";
        Files.write(resources.resolve(name), wave);
        return SoundFile.of(name, seconds, wave, standard == Standard.ERN_43 ? Ern43.DIGEST : Ern382.DIGEST);
    }

    /** A flooder owns one generator; the customers of the others use any. */
    private int decoder(Supplier supplier, Chance own) {
        return supplier.kind() == Supplier.Kind.FLOODER
                ? 0
                : own.child("decoder").below(studio.decoders());
    }

    private static String text(Message message, Standard standard) {
        return switch (standard) {
            case ERN_382 -> Ern382.write(message);
            case ERN_43 -> Ern43.write(message);
        };
    }
}
