package org.diapason.audio;

import ai.onnxruntime.OrtEnvironment;

/**
 * ONNX Runtime, loaded once in a program. While it loads it matches the program's whole command line by native recursion, a
 * few dozen bytes of stack and more for each letter: a usual stack holds some ten thousand letters, and beyond them the
 * process is killed without a word. So it is loaded on a stack for the longest command line that Linux takes (2 MB).
 */
final class NetworkRuntime {
    /** Reserved, and used only as far as the command line is long. */
    private static final long STACK_BYTES = 1L << 30;

    private NetworkRuntime() {}

    /** The one environment of the program. */
    static OrtEnvironment open() {
        Thread loader = new Thread(null, OrtEnvironment::getEnvironment, "network-runtime", STACK_BYTES);
        loader.start();
        try {
            loader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while ONNX Runtime was loading", e);
        }
        return OrtEnvironment.getEnvironment();
    }
}
