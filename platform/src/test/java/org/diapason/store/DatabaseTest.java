package org.diapason.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseTest {
    @Test
    void the_embedded_server_writes_through_to_the_disk_and_asks_for_a_password(@TempDir Path root) {
        try (DataFolder folder = DataFolder.open(root);
                Database database = Database.embedded(folder)) {
            JdbcClient client = JdbcClient.create(database.as(Role.OPEN));
            assertThat(show(client, "fsync")).isEqualTo("on");
            assertThat(show(client, "synchronous_commit")).isEqualTo("on");
            assertThat(show(client, "full_page_writes")).isEqualTo("on");
            assertThat(JdbcClient.create(database.owner())
                            .sql("select count(*) from pg_hba_file_rules where auth_method = 'trust'")
                            .query(Integer.class)
                            .single())
                    .as("rules that let anyone in")
                    .isZero();
        }
    }

    @Test
    void a_data_folder_has_one_program_at_a_time(@TempDir Path root) {
        try (DataFolder first = DataFolder.open(root)) {
            assertThatThrownBy(() -> DataFolder.open(first.root()))
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining("--data");
        }
        DataFolder.open(root).close();
    }

    @Test
    void an_owner_without_a_password_is_refused() {
        assertThatThrownBy(() -> Database.at("jdbc:postgresql://localhost/nowhere?user=me"))
                .hasMessageContaining("user and password");
    }

    private static String show(JdbcClient client, String setting) {
        return client.sql("show " + setting).query(String.class).single();
    }
}
