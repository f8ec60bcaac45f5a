package org.diapason.world.lastfm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.diapason.world.Shared;
import org.diapason.world.Worlds;
import org.diapason.world.attack.Attacks;
import org.diapason.world.chance.Chance;
import org.diapason.world.scenario.Casting;
import org.diapason.world.scenario.Parameter.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastfmMonthTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 10);

    @TempDir
    Path folder;

    @Test
    void names_are_read_in_either_encoding_and_bad_lines_are_counted() throws Exception {
        Path from = invented();
        LastfmData data = LastfmData.read(from);

        assertThat(data.name(1)).isEqualTo("Zoé Véra");
        assertThat(data.name(2)).isEqualTo("Étoile");
        assertThat(data.name(3)).isEqualTo("Artist 3");
        assertThat(data.skippedLines()).isEqualTo(2);
        assertThat(data.listens()).containsOnlyKeys(10, 11);
    }

    @Test
    void a_person_keeps_the_proportions_of_their_artists() throws Exception {
        Path month = make(invented(), List.of());

        long all = Worlds.count(month, "SELECT count(*) FROM listens");
        long one = Worlds.count(month, """
                SELECT count(*) FROM listens JOIN read_csv('%s/catalogue.csv', all_varchar = true) USING (recording_id)
                WHERE artist = 'Zoé Véra'""".formatted(month));
        assertThat(all).isEqualTo(1_200);
        assertThat(one).isBetween(890L, 910L);
    }

    @Test
    void runs_hold_every_listen_once() {
        int[] listens = Runs.of(new int[] {4, 9, 2}, new int[] {5, 0, 3}, Chance.of(1));

        Arrays.sort(listens);
        assertThat(listens).containsExactly(2, 2, 2, 4, 4, 4, 4, 4);
    }

    @Test
    void real_people_make_a_month_of_six_hundred_listens_each() throws Exception {
        Path from = Shared.require("data/artists/lastfm2k");
        Path month = make(from, List.of());

        assertThat(Worlds.count(month, "SELECT count(*) FROM listens")).isEqualTo(1_892 * 600);
        assertThat(Worlds.count(month, "SELECT count(DISTINCT account_id) FROM listens"))
                .isBetween(1_880L, 1_892L);
        assertThat(Worlds.count(month, "SELECT count(DISTINCT recording_id) FROM listens"))
                .isGreaterThan(15_000);
        assertThat(month.resolve("truth")).doesNotExist();
    }

    @Test
    void attacks_among_real_people_enrich_no_real_artist() throws Exception {
        Path from = Shared.require("data/artists/lastfm2k");
        Path month = make(
                from,
                List.of(
                        Casting.parse("loop-farm", Attacks.ALL),
                        Casting.parse("drip", Attacks.ALL),
                        Casting.parse("framing", Attacks.ALL)));

        assertThat(Worlds.count(month, "SELECT count(*) FROM accounts WHERE role = 'honest'"))
                .isEqualTo(1_892);
        assertThat(realArtists(month, "attack IN ('A1', 'A7') AND role = 'gain'"))
                .isZero();
        assertThat(realArtists(month, "attack = 'A12'")).isPositive();
    }

    private static long realArtists(Path month, String condition) throws Exception {
        return Worlds.count(month, """
                SELECT count(*) FROM truth JOIN listens USING (listen_id)
                    JOIN read_csv('%s/catalogue.csv', all_varchar = true) USING (recording_id)
                WHERE artist_id LIKE 'lastfm-%%' AND %s""".formatted(month, condition));
    }

    private Path make(Path from, List<Casting> scenarios) throws Exception {
        Path out = Files.createDirectories(folder.resolve("month"));
        LastfmMonth.make(from, out, 1, MONTH, scenarios, Band.TUNE);
        return out;
    }

    /** Two people with three times as many listens to the first artist as to the others together. */
    private Path invented() throws Exception {
        Path from = Files.createDirectories(folder.resolve("data"));
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        names.write("id\tname\turl\tpictureURL\n".getBytes(StandardCharsets.UTF_8));
        names.write("1\tZoé Véra\tu\tp\n".getBytes(StandardCharsets.UTF_8));
        names.write("2\tÉtoile\tu\tp\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(from.resolve("artists.dat"), names.toByteArray());
        Files.writeString(from.resolve("user_artists.dat"), """
                userID\tartistID\tweight
                10\t1\t300
                10\t2\t100
                nobody\t1\t5
                11\t1\t30
                11\t3\t10
                11\t3
                """);
        return from;
    }
}
