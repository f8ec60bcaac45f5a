package org.diapason.audio;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diapason.audio.Texture.Opinion;
import org.diapason.audio.Texture.Patch;

/**
 * The network of channel B, trained by us ({@code audio/training/texture.py}), run by ONNX Runtime on one thread of the
 * processor. Input {@code float[1][number]} ({@link TextureNumbers}), output one logit. Thread-safe.
 */
final class TextureNetwork implements AutoCloseable {

    private static final String RESOURCE = "texture.onnx";
    private static final long[] SHAPE = {1, TextureNumbers.COUNT};

    private final OrtEnvironment environment = NetworkRuntime.open();
    private final OrtSession session;

    TextureNetwork(byte[] onnx) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(onnx, options);
        } catch (OrtException e) {
            throw new IllegalStateException("Expected a network that ONNX Runtime can run; train it anew", e);
        }
    }

    /** The network that ships, as it is stored. */
    static byte[] stored() {
        try (InputStream in = Objects.requireNonNull(TextureNetwork.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Opinion> hear(List<Patch> patches) {
        return patches.stream()
                .map(patch -> new Opinion(patch.startSeconds(), patch.endSeconds(), logit(patch.numbers())))
                .toList();
    }

    private double logit(float[] numbers) {
        try (OnnxTensor input = OnnxTensor.createTensor(environment, FloatBuffer.wrap(numbers), SHAPE);
                OrtSession.Result output = session.run(Map.of("texture", input))) {
            return ((float[]) output.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("A network that was opened must run", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("A network that was opened must close", e);
        }
    }
}
