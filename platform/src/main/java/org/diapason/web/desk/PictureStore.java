package org.diapason.web.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.diapason.store.DataFolder;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pictures that were drawn before: the last ones in memory, all of them as files that may be thrown away at any time. What
 * a picture is of never changes, so neither does the picture. Safe for use by many threads; one draws while those who want
 * something new wait.
 */
@Component
class PictureStore {
    /** Pictures in memory, some fifty kilobytes each. */
    private static final int REMEMBERED = 200;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path folder;
    private final Map<String, Object> remembered = new LinkedHashMap<>(16, 0.75f, true);
    private final Object pencil = new Object();

    PictureStore(DataFolder data) {
        this.folder = data.scratch().resolve("pictures");
    }

    /** Whether it was drawn before. */
    boolean has(String key) {
        return Files.exists(file(key));
    }

    /**
     * The picture, drawn now unless it was drawn before.
     *
     * @param key a file name, the same for the same picture alone
     */
    <T> T get(String key, Class<T> type, Supplier<T> draw) {
        return find(key, type).orElseGet(() -> {
            synchronized (pencil) {
                return find(key, type).orElseGet(() -> keep(key, draw.get()));
            }
        });
    }

    private <T> Optional<T> find(String key, Class<T> type) {
        synchronized (remembered) {
            Object known = remembered.get(key);
            if (known != null) {
                return Optional.of(type.cast(known));
            }
        }
        if (!has(key)) {
            return Optional.empty();
        }
        Optional<T> read = read(key, type);
        read.ifPresent(picture -> remember(key, picture));
        return read;
    }

    /** A file that another version wrote, or that was cut off, is drawn again. */
    private <T> Optional<T> read(String key, Class<T> type) {
        try {
            return Optional.of(JSON.readValue(file(key).toFile(), type));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private <T> T keep(String key, T picture) {
        try {
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder, "picture", ".new");
            JSON.writeValue(written.toFile(), picture);
            Files.move(written, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not keep a picture in " + folder + ": " + e.getMessage(), e);
        }
        remember(key, picture);
        return picture;
    }

    private void remember(String key, Object picture) {
        synchronized (remembered) {
            remembered.put(key, picture);
            if (remembered.size() > REMEMBERED) {
                remembered.remove(remembered.keySet().iterator().next());
            }
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ".json");
    }
}
