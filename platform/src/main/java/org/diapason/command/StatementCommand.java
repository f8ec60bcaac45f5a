package org.diapason.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.diapason.effects.royalty.Difference;
import org.diapason.effects.royalty.SignedAccount;
import org.diapason.effects.royalty.dsr.Sender;
import org.diapason.facts.listening.SharingModel;
import org.diapason.web.office.MonthAccount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "statement",
        mixinStandardHelpOptions = true,
        description = "Writes a month's account, as of now or of any time; the same time gives the same bytes.")
final class StatementCommand implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    @Parameters(paramLabel = "YYYY-MM", description = "Which month.")
    private Optional<YearMonth> month = Optional.empty();

    @Option(names = "--as-of", paramLabel = "TIME", description = "Such as 2026-11-30T12:00:00Z (default: now).")
    private Optional<Instant> asOf = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the account is written.")
    private Path out = Path.of("");

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "As if another rule were in force: pro_rata, user_centric or artist_centric.")
    private Optional<String> model = Optional.empty();

    @Option(
            names = "--signed",
            description =
                    "Of a closed month: as of the time of its close; differences.csv lists what this version of the"
                            + " program works out otherwise than was signed.")
    private boolean signed;

    @Option(
            names = "--what-if",
            description = "Also writes what-if.csv: the three models side by side, and what excluded listens would"
                    + " have diverted from whom.")
    private boolean whatIf;

    @Option(
            names = "--dsr",
            paramLabel = "DPID",
            description = "Also writes DDEX sales reports (DSR), sent by this party.")
    private Optional<String> sender = Optional.empty();

    @Option(
            names = "--service",
            paramLabel = "NAME",
            description = "How the reports call the service (default: ${DEFAULT-VALUE}).",
            defaultValue = "Music")
    private String service = "Music";

    @Option(
            names = "--letters",
            paramLabel = "LANGUAGE",
            description = "Also writes payees/ID.pdf, a letter to each payee, in French or English: fr or en.")
    private Optional<String> letters = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Program program = installation.open()) {
            Optional<SignedAccount> close = signed ? Optional.of(signed(program)) : Optional.empty();
            Instant time = close.map(SignedAccount::asOf).or(() -> asOf).orElseGet(program::now);
            MonthAccount.Written account = write(program.account(), time);
            sender.ifPresent(
                    party -> program.account().report(account, time, new Sender(party, service, service), out));
            letters.map(StatementCommand::language)
                    .ifPresent(language -> program.account().tell(account, time, language, out));
            close.ifPresent(kept -> tell(kept.compare(out)));
            if (whatIf) {
                program.account()
                        .whatIf(month.orElseThrow(), time, (_, _) -> {})
                        .write(out);
            }
            spec.commandLine()
                    .getOut()
                    .println(
                            installation.json()
                                    ? Totals.json(account.statement())
                                    : Totals.words(account.statement(), out));
            spec.commandLine().getOut().flush();
        }
        return 0;
    }

    private SignedAccount signed(Program program) {
        YearMonth which = month.orElseThrow();
        if (asOf.isPresent() || model.isPresent()) {
            throw new IllegalArgumentException(
                    "Expected --signed alone: the close of " + which + " says as of when, and by which rule.");
        }
        return program.closedMonths()
                .findSigned(which, program.now())
                .orElseThrow(
                        () -> new IllegalArgumentException("Expected a month that two people closed, whose manifest"
                                + " is as they signed it; " + which + " is not one. Leave --signed out."));
    }

    /** On the side, so that what programs read stays as it is. */
    private void tell(List<Difference> differences) {
        spec.commandLine()
                .getErr()
                .println(
                        differences.isEmpty()
                                ? "As it was signed, to the byte."
                                : differences.size() + " differences from what was signed, in "
                                        + out.resolve("differences.csv"));
    }

    private static Locale language(String code) {
        return switch (code) {
            case "fr" -> Locale.FRENCH;
            case "en" -> Locale.ENGLISH;
            default -> throw new IllegalArgumentException("Expected letters in fr or en, found " + code + ".");
        };
    }

    private MonthAccount.Written write(MonthAccount account, Instant time) {
        YearMonth which = month.orElseThrow();
        return model.map(SharingModel::of)
                .map(other -> account.write(which, time, other, out))
                .orElseGet(() -> account.write(which, time, out));
    }
}
