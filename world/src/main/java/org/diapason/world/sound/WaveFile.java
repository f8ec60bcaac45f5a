package org.diapason.world.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.diapason.world.chance.Chance;

/** A RIFF WAVE file in memory: mono, 16 bits, at {@link Studio#RATE}. */
public final class WaveFile {
    private static final int HEADER = 44;

    private WaveFile() {}

    /**
     * The bytes of the file.
     *
     * @param dither chance for the triangular noise of one step that hides the rounding
     */
    public static byte[] bytes(float[] samples, Chance dither) {
        int size = samples.length * 2;
        ByteBuffer buffer = ByteBuffer.allocate(HEADER + size).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(ascii("RIFF")).putInt(HEADER - 8 + size).put(ascii("WAVE"));
        buffer.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        buffer.putInt(Studio.RATE).putInt(Studio.RATE * 2).putShort((short) 2).putShort((short) 16);
        buffer.put(ascii("data")).putInt(size);
        for (float sample : samples) {
            double noise = dither.unit() + dither.unit() - 1;
            buffer.putShort((short) Math.clamp(Math.round(sample * 32_767 + noise), -32_768, 32_767));
        }
        return buffer.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
