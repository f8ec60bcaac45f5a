package org.diapason.charter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The check of C63: the charter is gone over within its delay, and every version after the first was
 * announced as many days ahead as it promises, one still to come included.
 */
final class Review implements ClauseCheck {
    private static final String RULE = "today <= in_force_from + review_within_days; "
            + "announced_on + notice_days <= in_force_from for every version but the first";

    private final Charter charter;

    Review(Charter charter) {
        this.charter = charter;
    }

    @Override
    public ClauseId clause() {
        return ClauseId.of(63);
    }

    @Override
    public Standing run(Instant asOf) {
        LocalDate today = asOf.atOffset(ZoneOffset.UTC).toLocalDate();
        LocalDate due = charter.versionInForce(asOf).reviewDue();
        List<VersionId> sudden = sudden();
        Figures figures = Figures.of("days_left", ChronoUnit.DAYS.between(today, due))
                .and("review_due", due.toString())
                .and("versions", charter.versions().size())
                .and("sudden_versions", sudden.size());
        if (!sudden.isEmpty()) {
            Figures named =
                    figures.and("sudden", sudden.stream().map(VersionId::text).collect(Collectors.joining(", ")));
            return new Standing.Broken(
                    named.words("Versions annoncées trop tard : {sudden}.", "Versions announced too late: {sudden}."),
                    named,
                    RULE);
        }
        return today.isAfter(due)
                ? new Standing.Broken(
                        figures.words("La relecture était due le {review_due}.", "The review was due on {review_due}."),
                        figures,
                        RULE)
                : new Standing.Kept(
                        figures.words(
                                "Prochaine relecture dans {days_left} jours au plus tard, le {review_due}.",
                                "The next review is due within {days_left} days, by {review_due}."),
                        figures,
                        RULE);
    }

    private List<VersionId> sudden() {
        return charter.versions().stream()
                .skip(1)
                .filter(Review::isSudden)
                .map(CharterVersion::id)
                .toList();
    }

    private static boolean isSudden(CharterVersion version) {
        return version.announcedOn()
                .map(day -> day.plusDays(version.noticeDays()).isAfter(version.inForceFrom()))
                .orElse(true);
    }
}
