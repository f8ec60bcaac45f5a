package org.diapason.effects.royalty.letter;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.diapason.effects.royalty.Correction;
import org.diapason.effects.royalty.LedgerLine;
import org.diapason.effects.royalty.PayeeLine;
import org.diapason.effects.royalty.Standing;
import org.diapason.facts.catalogue.Recording;
import org.diapason.facts.catalogue.RecordingId;

/** The letter to one payee: first what is paid, then what became of the listens, then why and how. */
final class Letter {
    private final Account account;
    private final PayeeLine line;
    private final List<Correction> corrections;
    private final List<LedgerLine> decided;
    private final Locale locale;

    /** To whom it goes, and what the account has about them; {@code decided} has a decision behind each line. */
    record Addressee(PayeeLine line, List<Correction> corrections, List<LedgerLine> decided) {}

    Letter(Account account, Addressee addressee, Locale locale) {
        this.account = account;
        this.line = addressee.line();
        this.corrections = addressee.corrections();
        this.decided = addressee.decided();
        this.locale = locale;
    }

    void write(Paid paid, Function<Collection<RecordingId>, List<Recording>> catalogue, Path file) throws IOException {
        String title = say(Phrase.TITLE) + ", " + month(account.statement().month());
        try (Sheet sheet = new Sheet(title, account.asOf())) {
            sheet.title(title);
            sheet.paragraph(line.payee());
            sheet.paragraph(say(Phrase.AS_OF) + " "
                    + DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", locale)
                            .withZone(ZoneOffset.UTC)
                            .format(account.asOf()));
            tellListens(sheet);
            tellCorrections(sheet);
            tellDecisions(sheet);
            tellMarkets(sheet, paid.markets(line.payee()));
            tellRecordings(sheet, paid, catalogue);
            tellHow(sheet);
            sheet.save(file);
        }
    }

    private void tellListens(Sheet sheet) throws IOException {
        sheet.heading(say(Phrase.YOUR_LISTENS));
        sheet.strongRow("", say(Phrase.LISTENS), say(Phrase.MONEY));
        for (Standing standing : Standing.values()) {
            if (standing == Standing.COUNTED || line.listens(standing) != 0 || line.micro(standing) != 0) {
                sheet.row(say(Phrase.of(standing)), number(line.listens(standing)), money(line.micro(standing)));
            }
        }
        if (line.topUpMicro() != 0) {
            sheet.row(say(Phrase.TOP_UP), "", money(line.topUpMicro()));
        }
        if (corrections.isEmpty()) {
            sheet.strongRow(say(Phrase.PAID), "", money(line.distributedMicro()));
        }
    }

    private void tellCorrections(Sheet sheet) throws IOException {
        if (corrections.isEmpty()) {
            return;
        }
        sheet.heading(say(Phrase.CORRECTED));
        long corrected = 0;
        for (Correction one : corrections) {
            String what = month(one.month()) + ", " + say(Phrase.of(one.standing()));
            sheet.row(what, number(one.listens()), money(one.micro()));
            if (one.topUpMicro() != 0) {
                sheet.row(month(one.month()) + ", " + say(Phrase.TOP_UP), "", money(one.topUpMicro()));
            }
            corrected += one.standing() == Standing.COUNTED ? one.micro() + one.topUpMicro() : 0;
        }
        sheet.strongRow(say(Phrase.PAID), "", money(line.distributedMicro() + corrected));
    }

    private void tellDecisions(Sheet sheet) throws IOException {
        if (decided.isEmpty()) {
            return;
        }
        sheet.heading(say(Phrase.DECIDED));
        for (LedgerLine one : decided) {
            sheet.row(one.decision() + ", " + say(Phrase.of(one.standing())), number(one.listens()));
        }
        if (line.listens(Standing.ESCROW) != 0) {
            sheet.paragraph(say(Phrase.ESCROW_WHY));
        }
        if (line.listens(Standing.HELD) != 0) {
            sheet.paragraph(say(Phrase.HELD_WHY));
        }
    }

    private void tellMarkets(Sheet sheet, List<Paid.Line> markets) throws IOException {
        if (markets.isEmpty()) {
            return;
        }
        sheet.heading(say(Phrase.WHERE));
        for (Paid.Line market : markets) {
            String territory = market.what().getFirst();
            String plan = market.what().getLast();
            sheet.row(
                    (territory.isEmpty()
                                    ? say(Phrase.ELSEWHERE)
                                    : Locale.of("", territory).getDisplayCountry(locale)) + ", "
                            + (plan.isEmpty() ? say(Phrase.NO_PLAN) : plan),
                    number(market.listens()),
                    money(market.micro()));
        }
    }

    private void tellRecordings(Sheet sheet, Paid paid, Function<Collection<RecordingId>, List<Recording>> catalogue)
            throws IOException {
        List<Paid.Line> recordings = paid.recordings(line.payee());
        if (recordings.isEmpty()) {
            return;
        }
        Map<String, String> titles = new HashMap<>();
        catalogue
                .apply(recordings.stream()
                        .map(one -> new RecordingId(one.what().getFirst()))
                        .toList())
                .forEach(known -> titles.put(known.id().value(), known.title() + " · " + known.artist()));
        sheet.heading(say(Phrase.RECORDINGS));
        for (Paid.Line one : recordings) {
            String id = one.what().getFirst();
            sheet.row(
                    titles.containsKey(id) ? titles.get(id) + " (" + id + ")" : id,
                    number(one.listens()),
                    money(one.micro()));
        }
        if (paid.more(line.payee()) > 0) {
            sheet.row(say(Phrase.MORE), number(paid.more(line.payee())));
        }
    }

    private void tellHow(Sheet sheet) throws IOException {
        sheet.heading(say(Phrase.HOW));
        sheet.paragraph(say(Phrase.of(account.rule().model())));
        sheet.row(say(Phrase.SHORTEST), number(account.rule().shortestMs() / 1000));
        sheet.row(say(Phrase.POOL), money(account.statement().poolMicro()));
        sheet.paragraph(say(Phrase.FILES));
        sheet.paragraph(account.manifest().hex());
    }

    private String say(Phrase phrase) {
        return phrase.in(locale);
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month);
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private String money(long micro) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(account.statement().currency()));
        return format.format(BigDecimal.valueOf(micro, 6));
    }
}
