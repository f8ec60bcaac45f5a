package org.diapason.audio.report;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes a picture of 256 colours from dark to light as PNG (ISO/IEC 15948): header, palette, data, end. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Red, green and blue at equal steps of loudness: lightness only grows, so that it reads without colour too. */
    private static final int[][] STOPS = {
        {16, 14, 20}, {58, 24, 62}, {128, 38, 62}, {196, 76, 44}, {238, 150, 80}, {252, 238, 206}
    };

    private Png() {}

    /** The file of a picture, {@code pixels} row by row from the top. */
    static byte[] of(int width, int height, byte[] pixels) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        byte[] head = {8, 3, 0, 0, 0};
        chunk(file, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(head));
        chunk(file, "PLTE", palette());
        chunk(file, "IDAT", deflated(rows(width, height, pixels)));
        chunk(file, "IEND", ByteBuffer.allocate(0));
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, ByteBuffer content) {
        byte[] named = ByteBuffer.allocate(4 + content.capacity())
                .put(type.getBytes(US_ASCII))
                .put(content.array())
                .array();
        CRC32 check = new CRC32();
        check.update(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.capacity()).array());
        file.writeBytes(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    private static ByteBuffer palette() {
        ByteBuffer colours = ByteBuffer.allocate(3 * 256);
        for (int level = 0; level < 256; level++) {
            double place = level / 255.0 * (STOPS.length - 1);
            int below = Math.min(STOPS.length - 2, (int) place);
            for (int part = 0; part < 3; part++) {
                double from = STOPS[below][part];
                colours.put((byte) Math.round(from + (place - below) * (STOPS[below + 1][part] - from)));
            }
        }
        return colours;
    }

    /** Each row begins with the number of its filter, 0 for none. */
    private static byte[] rows(int width, int height, byte[] pixels) {
        byte[] rows = new byte[height * (width + 1)];
        for (int row = 0; row < height; row++) {
            System.arraycopy(pixels, row * width, rows, row * (width + 1) + 1, width);
        }
        return rows;
    }

    private static ByteBuffer deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return ByteBuffer.wrap(out.toByteArray());
        } finally {
            deflater.end();
        }
    }
}
