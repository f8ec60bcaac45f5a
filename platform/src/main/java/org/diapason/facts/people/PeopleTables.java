package org.diapason.facts.people;

import static org.diapason.store.Timestamps.instant;
import static org.diapason.store.Timestamps.utc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of this package. */
final class PeopleTables {
    private final JdbcClient client;

    PeopleTables(DataSource source) {
        this.client = JdbcClient.create(source);
    }

    void insertPerson(PersonId person, String name, String passwordHash, Instant joinedAt) {
        client.sql("insert into person (person_id, name, password_hash, joined_at) values (?, ?, ?, ?)")
                .params(person.value(), name, passwordHash, utc(joinedAt))
                .update();
    }

    void insertRole(PersonId person, StaffRole role) {
        client.sql("insert into person_role (person_id, role) values (?, ?)")
                .params(person.value(), role.name())
                .update();
    }

    void deactivate(PersonId person) {
        client.sql("update person set active = false where person_id = ?")
                .param(person.value())
                .update();
    }

    void insertTraining(PersonId person, TrainingTopic topic, Instant completedAt, Instant validUntil) {
        client.sql("insert into training (person_id, topic, completed_at, valid_until) values (?, ?, ?, ?)")
                .params(person.value(), topic.code(), utc(completedAt), utc(validUntil))
                .update();
    }

    void insertWorkshop(String id, LocalDate day, String subject, int invited, int attended) {
        client.sql("insert into workshop (workshop_id, held_on, subject, invited, attended) values (?, ?, ?, ?, ?)")
                .params(id, day, subject, invited, attended)
                .update();
    }

    Optional<String> findPasswordHash(PersonId person) {
        return client.sql("select password_hash from person where person_id = ? and active")
                .param(person.value())
                .query(String.class)
                .optional();
    }

    List<Colleague> list(Instant now) {
        return client.sql("""
                        select p.*,
                               (select string_agg(role, ',' order by role) from person_role r where r.person_id = p.person_id) as roles,
                               (select string_agg(distinct topic, ',') from training t
                                where t.person_id = p.person_id and t.completed_at <= :now and t.valid_until > :now) as topics,
                               (select count(*) from sign_in s
                                where s.person_id = p.person_id and s.closes_at > :now
                                  and not exists (select from sign_out o where o.session_id = s.session_id)) as sessions
                        from person p order by p.person_id
                        """)
                .param("now", utc(now))
                .query((row, _) -> new Colleague(
                        new PersonId(row.getString("person_id")),
                        row.getString("name"),
                        row.getBoolean("active"),
                        constants(StaffRole.class, row.getString("roles")),
                        constants(TrainingTopic.class, row.getString("topics")),
                        row.getInt("sessions")))
                .list();
    }

    private static <T extends Enum<T>> Set<T> constants(Class<T> type, @Nullable String names) {
        Set<T> constants = EnumSet.noneOf(type);
        if (names != null) {
            for (String name : names.split(",", -1)) {
                constants.add(Enum.valueOf(type, name.toUpperCase(Locale.ROOT)));
            }
        }
        return constants;
    }

    List<UUID> openSessions(PersonId person, Instant now) {
        return client.sql("""
                        select session_id from sign_in s where person_id = ? and closes_at > ?
                          and not exists (select from sign_out o where o.session_id = s.session_id)
                        order by opened_at, session_id
                        """)
                .params(person.value(), utc(now))
                .query(UUID.class)
                .list();
    }

    long countPeople() {
        return client.sql("select count(*) from person").query(Long.class).single();
    }

    String name(PersonId person) {
        return client.sql("select name from person where person_id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    Set<StaffRole> roles(PersonId person) {
        Set<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
        client.sql("select role from person_role where person_id = ?")
                .param(person.value())
                .query(String.class)
                .list()
                .forEach(role -> roles.add(StaffRole.valueOf(role)));
        return roles;
    }

    void insertSignIn(UUID session, PersonId person, Instant openedAt, Instant closesAt) {
        client.sql("insert into sign_in (session_id, person_id, opened_at, closes_at) values (?, ?, ?, ?)")
                .params(session, person.value(), utc(openedAt), utc(closesAt))
                .update();
    }

    void insertSignOut(UUID session, Instant closedAt) {
        client.sql("insert into sign_out (session_id, closed_at) values (?, ?) on conflict do nothing")
                .params(session, utc(closedAt))
                .update();
    }

    boolean isOpen(UUID session, PersonId person, Instant now) {
        return client.sql("""
                        select exists (
                            select from sign_in join person using (person_id)
                            where session_id = :session and person_id = :person and active
                              and opened_at <= :now and closes_at > :now
                              and not exists (select from sign_out where sign_out.session_id = sign_in.session_id))
                        """)
                .param("session", session)
                .param("person", person.value())
                .param("now", utc(now))
                .query(Boolean.class)
                .single();
    }

    boolean isTrained(PersonId person, TrainingTopic topic, Instant now) {
        return client.sql("""
                        select exists (
                            select from training
                            where person_id = :person and topic = :topic
                              and completed_at <= :now and valid_until > :now)
                        """)
                .param("person", person.value())
                .param("topic", topic.code())
                .param("now", utc(now))
                .query(Boolean.class)
                .single();
    }

    void insertToken(MachineTokens.Made made, PersonId madeBy) {
        client.sql("insert into machine_token (digest, name, scopes, made_by, made_at) values (?, ?, ?, ?, ?)")
                .params(
                        made.digest(),
                        made.name(),
                        made.scopes().stream().sorted().map(MachineScope::code).toArray(String[]::new),
                        madeBy.value(),
                        utc(made.madeAt()))
                .update();
    }

    void endToken(String digest, Instant now) {
        client.sql("insert into machine_token_ended (digest, ended_at) values (?, ?) on conflict do nothing")
                .params(digest, utc(now))
                .update();
    }

    /** Those that were not ended. */
    List<MachineTokens.Made> listTokens() {
        return client.sql("""
                        select t.digest, name, array_to_string(scopes, ',') as scopes, made_at
                        from machine_token t left join machine_token_ended using (digest)
                        where ended_at is null order by name, t.digest
                        """)
                .query((row, _) -> new MachineTokens.Made(
                        row.getString("digest"),
                        row.getString("name"),
                        constants(MachineScope.class, row.getString("scopes")),
                        instant(row, "made_at")))
                .list();
    }
}
