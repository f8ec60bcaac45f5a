package org.diapason.journal.tiles;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A log of which some files are different, or gone. The files themselves stay as they are. */
final class AlteredLog implements LogFiles {
    private final LogFiles original;
    private final Map<String, Optional<byte[]>> altered = new HashMap<>();

    AlteredLog(LogFiles original) {
        this.original = original;
    }

    @Override
    public Optional<byte[]> find(String path) {
        return altered.containsKey(path) ? altered.get(path) : original.find(path);
    }

    void replace(String path, byte[] bytes) {
        altered.put(path, Optional.of(bytes));
    }

    void remove(String path) {
        altered.put(path, Optional.empty());
    }

    void flip(String path, int place) {
        byte[] bytes = find(path).orElseThrow().clone();
        bytes[place] ^= 1;
        replace(path, bytes);
    }
}
