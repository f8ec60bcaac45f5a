package org.diapason.audio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Decodes one file at a time in a child process, so that a malicious file takes down one decode and nothing else.
 *
 * <p>The child gets the open file as its standard input and may open nothing else: no path, no network, no playlist. It
 * is told the container and which codecs it may use, has bounds on memory, processor time and written files, and gives
 * back bare samples. Safe for use by several threads.
 */
final class Decoder {

    /** What is delivered as music; pictures and films inside a file are not decoded. */
    private static final String CODECS = "aac,aac_fixed,aac_latm,alac,flac,mp1float,mp1,mp2float,mp2,mp3float,mp3,opus,"
            + "libopus,vorbis,pcm_alaw,pcm_mulaw,pcm_u8,pcm_s8,pcm_s16le,pcm_s16be,pcm_s24le,pcm_s24be,pcm_s32le,"
            + "pcm_s32be,pcm_f32le,pcm_f32be,pcm_f64le,pcm_f64be,adpcm_ms,adpcm_ima_wav";

    /**
     * The decoder hands each frame from thread to thread. As a batch job, where the system knows such, none of them pushes
     * another aside at every frame, which takes a fifth off its processor time.
     */
    private static final String LESS_SWITCHING = "chrt --batch 0 true 2>/dev/null && set -- chrt --batch 0 \"$@\"";

    private static final int FRAME_BYTES = 2 * Float.BYTES;

    private final FfmpegProgram program;
    private final DecodeLimits limits;

    Decoder(FfmpegProgram program, DecodeLimits limits) {
        this.program = program;
        this.limits = limits;
    }

    /**
     * How a decoding ended.
     *
     * @param seconds how much sound came out
     * @param complaint why it is not the whole recording, when it is not
     */
    record Decoded(double seconds, Optional<String> complaint) {}

    /** Decodes a file and shows each excerpt to the listener, the last one perhaps shorter. */
    Decoded decode(SoundFile file, Consumer<Excerpt> listener) throws IOException {
        Process process = start(file);
        CompletableFuture<Boolean> deadline = killAtDeadline(process);
        CompletableFuture<DecoderMessages> messages = CompletableFuture.supplyAsync(
                () -> DecoderMessages.read(process.getErrorStream()), Thread::startVirtualThread);
        try (InputStream sound = process.getInputStream()) {
            double seconds = readExcerpts(sound, listener);
            int status = process.onExit().join().exitValue();
            return deadline.getNow(false)
                    ? tooSlow(seconds)
                    : new Decoded(seconds, complaint(file, seconds, status, messages.join()));
        } catch (IOException e) {
            // Killing the decoder may close its pipe under the reader's hands.
            if (deadline.getNow(false)) {
                return tooSlow(0);
            }
            throw e;
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(SoundFile file) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(file.container()))
                .redirectInput(file.path().toFile());
        builder.environment().clear();
        builder.environment().putAll(program.environment());
        return builder.start();
    }

    private List<String> command(Container container) {
        String bounds = "ulimit -c 0; ulimit -f 0; ulimit -t %d; ulimit -v %d 2>/dev/null; %s; exec \"$@\""
                .formatted(limits.wallTime().toSeconds() + 1, limits.memoryMegabytes() * 1024L, LESS_SWITCHING);
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", bounds, "sh"));
        command.add(program.executable().toString());
        command.addAll(List.of("-hide_banner", "-nostdin", "-nostats", "-loglevel", "info", "-threads", "1"));
        command.addAll(List.of("-protocol_whitelist", "fd,pipe", "-codec_whitelist", CODECS));
        command.addAll(List.of("-f", container.demuxer, "-i", "fd:", "-map", "0:a:0", "-vn", "-sn", "-dn"));
        command.addAll(List.of("-map_metadata", "-1", "-map_chapters", "-1"));
        command.addAll(List.of("-t", String.valueOf(limits.sound().toSeconds())));
        command.addAll(List.of("-ar", String.valueOf(Excerpt.SAMPLE_RATE), "-ac", "2", "-f", "f32le", "pipe:1"));
        return command;
    }

    private CompletableFuture<Boolean> killAtDeadline(Process process) {
        CompletableFuture<Boolean> deadline = new CompletableFuture<>();
        deadline.completeOnTimeout(true, limits.wallTime().toMillis(), TimeUnit.MILLISECONDS);
        var unused = process.onExit().thenAccept(exited -> deadline.complete(false));
        deadline.thenAccept(reached -> {
            if (reached) {
                process.destroyForcibly();
            }
        });
        return deadline;
    }

    private static double readExcerpts(InputStream sound, Consumer<Excerpt> listener) throws IOException {
        Excerpt excerpt = new Excerpt();
        byte[] bytes = new byte[8192 * FRAME_BYTES];
        int read;
        while ((read = sound.readNBytes(bytes, 0, bytes.length)) > 0) {
            ByteBuffer frames = ByteBuffer.wrap(bytes, 0, read).order(ByteOrder.LITTLE_ENDIAN);
            while (frames.remaining() >= FRAME_BYTES) {
                excerpt.append(frames.getFloat(), frames.getFloat());
                if (excerpt.isFull()) {
                    listener.accept(excerpt);
                    excerpt.next();
                }
            }
        }
        if (excerpt.samples() > 0) {
            listener.accept(excerpt);
        }
        return excerpt.endSeconds();
    }

    private Decoded tooSlow(double seconds) {
        return new Decoded(
                seconds,
                Optional.of(Words.of(
                        "Expected to decode within %d seconds, stopped after that; convert the file",
                        limits.wallTime().toSeconds())));
    }

    private Optional<String> complaint(SoundFile file, double seconds, int status, DecoderMessages messages) {
        double heard = limits.sound().toSeconds();
        double expected = Math.min(messages.declaredSeconds().orElse(seconds), heard);
        if (seconds == 0) {
            return Optional.of(
                    Words.of("Expected sound, found none that decodes (%s); deliver it again", messages.last()));
        } else if (file.truncated() || isMuchShorter(seconds, expected)) {
            return Optional.of(Words.of(
                    "Expected a whole recording, found one that is cut off after %.1f seconds; deliver it again",
                    seconds));
        } else if (status != 0) {
            return Optional.of(Words.of(
                    "Expected to decode to the end, the decoder stopped after %.1f seconds (%s); deliver it again",
                    seconds, messages.last()));
        }
        return Optional.empty();
    }

    /** A declared length is trusted to five per cent or one second: headers are rounded and mp3 has padding. */
    private static boolean isMuchShorter(double seconds, double expected) {
        return seconds < 0.95 * expected && seconds < expected - 1;
    }
}
