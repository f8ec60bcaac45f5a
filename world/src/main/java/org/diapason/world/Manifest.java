package org.diapason.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.diapason.world.catalogue.Catalogue;
import org.diapason.world.scenario.Settings;
import tools.jackson.databind.json.JsonMapper;

/** The file {@code world.json}: what a world was made from. */
final class Manifest {
    /** Changes whenever the same recipe gives other bytes. */
    private static final String GENERATOR = "diapason-world 2";

    private Manifest() {}

    static void write(
            Path file,
            Recipe recipe,
            int deliveries,
            Catalogue catalogue,
            int badListens,
            Map<String, Settings> scenarios)
            throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("generator", GENERATOR);
        json.put("seed", recipe.seed());
        json.put("month", recipe.month().toString());
        json.put("accounts", recipe.accounts());
        json.put("listens", recipe.listens());
        json.put("bad_listens", badListens);
        json.put("deliveries", deliveries);
        json.put("recordings", catalogue.recordings().size());
        json.put("back_catalogue", recipe.backCatalogue());
        json.put("audio_seconds", recipe.audioSeconds());
        json.put("ranges", recipe.band().name().toLowerCase(Locale.ROOT));
        Map<String, Object> played = new LinkedHashMap<>();
        scenarios.forEach((name, settings) -> played.put(name, new TreeMap<>(settings.values())));
        json.put("scenarios", played);
        String text =
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(json);
        Files.writeString(file, text + "\n");
    }
}
