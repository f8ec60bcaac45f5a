package org.diapason.audio;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.diapason.audio.Decoder.Decoded;
import org.diapason.audio.Detector.Outcome;
import org.diapason.audio.Heard.Coding;
import org.diapason.audio.UpsamplingTraces.Finding;

/**
 * A machine that hears recordings: give it audio files and it says what it heard and how sure it is.
 *
 * <p>It opens questions and answers none: its verdict is evidence for people. The same file gives the same hearing,
 * whatever the number of jobs. Safe for use by several threads.
 */
public final class Audition implements AutoCloseable {

    private final Decoder decoder;
    private final TextureNetwork network;
    private final Fusion fusion;
    private final LinesAlone challenger = LinesAlone.stored();
    private final ExecutorService jobs;

    /**
     * Opens an audition that unpacks its decoder below {@code cache}, once.
     *
     * @param jobs how many files are heard at the same time by {@link #hearAll}
     */
    public Audition(Path cache, int jobs, DecodeLimits limits) throws IOException {
        if (jobs < 1) {
            throw new IllegalArgumentException("Expected at least one job, got %d".formatted(jobs));
        }
        byte[] weighing = Weighing.stored();
        byte[] onnx = TextureNetwork.stored();
        this.decoder = new Decoder(FfmpegProgram.in(cache), limits);
        this.network = new TextureNetwork(onnx);
        this.fusion = new Fusion(Weighing.of(weighing), digest(weighing, onnx));
        this.jobs = Executors.newFixedThreadPool(jobs);
    }

    /** An audition with one job, the usual limits and its decoder in the user's cache folder. */
    public static Audition open() throws IOException {
        return open(1);
    }

    /** An audition with the usual limits and its decoder in the user's cache folder. */
    public static Audition open(int jobs) throws IOException {
        return new Audition(Path.of(System.getProperty("user.home"), ".cache", "diapason"), jobs, DecodeLimits.USUAL);
    }

    /** What this audition hears with. */
    public Model model() {
        return fusion.model();
    }

    /** The detector that is kept to be compared with it. */
    public Model challenger() {
        return challenger.model();
    }

    /**
     * What two detectors say of a recording that was decoded and measured once.
     *
     * @param champion names its evidence, and what the challenger says
     * @param challenger the verdict and the windows, without evidence
     */
    public record Opinions(Hearing champion, Hearing challenger) {}

    /** Hears one file; whatever is wrong with it is in the hearing, never an exception. */
    public Hearing hear(Path file) {
        return opinions(file).champion();
    }

    private Opinions opinions(Path file) {
        try {
            SoundFile sound = SoundFile.open(file);
            String digest = sha256(file);
            Ears ears = new Ears();
            Decoded decoded = decoder.decode(sound, ears::hear);
            if (decoded.complaint().isPresent()) {
                return unheard(file, Optional.of(digest), decoded.seconds(), List.of(), decoded.complaint());
            } else if (ears.traces().heardNothing()) {
                List<Evidence> nothing = List.of(Testimony.nothingHeard());
                return unheard(file, Optional.of(digest), decoded.seconds(), nothing, Optional.empty());
            }
            return heard(file, digest, decoded.seconds(), Coding.of(sound.container()), ears);
        } catch (SoundFile.Refused refused) {
            return refused(file, refused.reason());
        } catch (NoSuchFileException e) {
            return refused(file, "Expected an audio file, found nothing there; check the path");
        } catch (IOException e) {
            return refused(file, Words.of("Expected a file that can be read, reading failed (%s); check it", e));
        }
    }

    /** What a file looks like to those who judge it; empty when it cannot be decoded. */
    public Optional<Portrait> portray(Path file) {
        try {
            Sketch sketch = new Sketch();
            Decoded decoded = decoder.decode(SoundFile.open(file), sketch::draw);
            return decoded.seconds() == 0 ? Optional.empty() : Optional.of(sketch.portrait());
        } catch (SoundFile.Refused | IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Hears many files, several at a time, and passes the hearings on in the order of the files. */
    public void hearAll(List<Path> files, Consumer<Hearing> listener) throws InterruptedException {
        compareAll(files, opinions -> listener.accept(opinions.champion()));
    }

    /** The same, with what the challenger says. */
    public void compareAll(List<Path> files, Consumer<Opinions> listener) throws InterruptedException {
        List<Future<Opinions>> waiting =
                files.stream().map(file -> jobs.submit(() -> opinions(file))).toList();
        for (Future<Opinions> opinions : waiting) {
            try {
                listener.accept(opinions.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("Hearing a file must not throw", e.getCause());
            }
        }
    }

    @Override
    public void close() {
        jobs.shutdownNow();
        network.close();
    }

    /** The channels that hear one recording, excerpt by excerpt. */
    private record Ears(UpsamplingTraces traces, Texture texture, Production production) {
        Ears() {
            this(new UpsamplingTraces(), new Texture(), new Production());
        }

        void hear(Excerpt excerpt) {
            traces.hear(excerpt);
            texture.hear(excerpt);
            production.hear(excerpt);
        }
    }

    private Opinions heard(Path file, String digest, double seconds, Coding coding, Ears ears) {
        Finding traces = ears.traces().finding();
        Heard heard = traces.heard(coding, network.hear(ears.texture().patches()));
        Hearing other = hearing(file, digest, seconds, challenger.judge(heard), List.of(), challenger.model());
        Outcome outcome = fusion.judge(heard);
        List<Evidence> evidence = new ArrayList<>(Testimony.of(new Testimony.Case(
                traces,
                heard,
                fusion.weigh(heard),
                fusion.shareOfSure(heard),
                fusion.grounds(heard),
                ears.production().finding(),
                outcome.verdict())));
        evidence.add(Testimony.challenger(other));
        return new Opinions(hearing(file, digest, seconds, outcome, evidence, fusion.model()), other);
    }

    private static Hearing hearing(
            Path file, String digest, double seconds, Outcome outcome, List<Evidence> evidence, Model model) {
        return new Hearing(
                file.toString(),
                Optional.of(digest),
                seconds,
                outcome.verdict(),
                OptionalDouble.of(outcome.score()),
                OptionalDouble.of(outcome.pValue()),
                Optional.of(outcome.referenceGroup()),
                outcome.windows(),
                evidence,
                model,
                Optional.empty());
    }

    private Opinions refused(Path file, String error) {
        return unheard(file, Optional.empty(), 0, List.of(), Optional.of(error));
    }

    private Opinions unheard(
            Path file, Optional<String> digest, double seconds, List<Evidence> evidence, Optional<String> error) {
        return new Opinions(
                unheard(file, digest, seconds, evidence, error, fusion.model()),
                unheard(file, digest, seconds, evidence, error, challenger.model()));
    }

    private static Hearing unheard(
            Path file,
            Optional<String> digest,
            double seconds,
            List<Evidence> evidence,
            Optional<String> error,
            Model model) {
        return new Hearing(
                file.toString(),
                digest,
                seconds,
                Verdict.UNDETERMINED,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                List.of(),
                evidence,
                model,
                error);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = sha256();
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    private static String digest(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
