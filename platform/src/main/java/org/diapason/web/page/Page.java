package org.diapason.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.diapason.facts.people.Reviewer;
import org.diapason.facts.people.StaffRole;
import org.springframework.web.servlet.View;

/**
 * One answer to one reader: a controller takes it as an argument and shows a template with it; the template asks it for
 * words, numbers and whatever else pages have in common.
 */
public final class Page {
    private final Frame frame;
    private final Reading reading;
    private final Texts texts;
    private final Writing writing;

    Page(Frame frame, Reading reading) {
        this.frame = frame;
        this.reading = reading;
        this.texts = Texts.in(reading.locale());
        this.writing = new Writing(reading.locale());
    }

    /**
     * Who reads, and how.
     *
     * @param path the address without its query
     * @param theme {@code light}, {@code dark}, or {@code auto} for what the reader's system prefers
     * @param csrf gives the token that a form carries; a page without forms asks for none, and starts no session
     * @param now the time of the answer
     */
    record Reading(
            Locale locale, String path, String theme, Optional<Visitor> visitor, Supplier<String> csrf, Instant now) {}

    /** Shows a template with one thing to show, {@code view}. */
    public View show(String template, Object view) {
        return show(template, Map.of("view", view));
    }

    /** Shows a template, such as {@code open/front}, with these parameters and itself as {@code page}. */
    public View show(String template, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("page", this);
        return new TemplateView(frame.templates(), template + ".jte", all);
    }

    /** The words of a key, its places filled. */
    public String text(String key, Object... values) {
        return texts.text(key, values);
    }

    /** The words of a key when there are any, or else these. */
    public String textOr(String otherwise, String key, Object... values) {
        return texts.find(key, values).orElse(otherwise);
    }

    /** Whether there are words for a key. */
    public boolean hasText(String key) {
        return texts.find(key).isPresent();
    }

    public Locale locale() {
        return reading.locale();
    }

    /** {@code fr} or {@code en}. */
    public String language() {
        return reading.locale().getLanguage();
    }

    public String theme() {
        return reading.theme();
    }

    public String csrf() {
        return reading.csrf().get();
    }

    public Instant now() {
        return reading.now();
    }

    public Optional<Visitor> visitor() {
        return reading.visitor();
    }

    /** The person at a page that only those who are signed in reach. */
    public Reviewer reviewer() {
        return reading.visitor()
                .map(Visitor::reviewer)
                .orElseThrow(() -> new IllegalStateException(reading.path() + " was reached without signing in"));
    }

    /** Whether the data are a demonstration's. */
    public boolean isDemonstration() {
        return frame.demonstration();
    }

    /** Whether the reader has a role that reads what is below {@code /desk} or {@code /office}. */
    public boolean isStaffOf(String room) {
        StaffRole other = room.equals("/desk") ? StaffRole.ADMINISTRATOR : StaffRole.EDITOR;
        return reading.visitor()
                .filter(visitor -> visitor.roles().stream().anyMatch(role -> role != other && role != StaffRole.EDITOR))
                .isPresent();
    }

    /** Whether the address is this one or below it. */
    public boolean isAt(String place) {
        return reading.path().equals(place) || reading.path().startsWith(place + "/");
    }

    public String path() {
        return reading.path();
    }

    /** The address of a file of ours, which changes with its content. */
    public String asset(String name) {
        return frame.assets().address(name);
    }

    public String number(long number) {
        return writing.number(number);
    }

    public String number(double number, int digits) {
        return writing.number(number, digits);
    }

    public String percent(double share) {
        return writing.percent(share);
    }

    public String money(long micro, String currency) {
        return writing.money(micro, currency);
    }

    /** The day of a moment, in UTC, as all days here are. */
    public LocalDate date(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    public String day(LocalDate day) {
        return writing.day(day);
    }

    public String shortDay(LocalDate day) {
        return writing.shortDay(day);
    }

    public String month(YearMonth month) {
        return writing.month(month);
    }

    public String time(Instant time) {
        return writing.time(time);
    }

    public String duration(Duration duration) {
        return writing.duration(duration);
    }

    /** How long ago. */
    public String age(Instant since) {
        return writing.duration(Duration.between(since, reading.now()));
    }
}
