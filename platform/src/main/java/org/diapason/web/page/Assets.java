package org.diapason.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.diapason.store.Sha256;

/** The addresses of our own style and script, with a part of their digest: browsers keep them until they change. */
final class Assets {
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    String address(String name) {
        return addresses.computeIfAbsent(name, Assets::withDigest);
    }

    private static String withDigest(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/static/assets/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("Expected " + name + " in static/assets, found none.");
            }
            return "/assets/" + name + "?v="
                    + Sha256.of(in.readAllBytes()).hex().substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
