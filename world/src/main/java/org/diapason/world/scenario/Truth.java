package org.diapason.world.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diapason.world.catalogue.Label;
import org.diapason.world.catalogue.Recording;
import org.diapason.world.listening.Account;

/** Who did what in a world. Only tests and proofs read it. */
public final class Truth {
    private final Map<Integer, Part> accounts = new TreeMap<>();
    private final Map<String, SortedMap<String, String>> payees = new TreeMap<>();

    /** What somebody has to do with a scenario. */
    private record Part(String scenario, String role) {}

    public void perpetrator(String scenario, Account account) {
        accounts.put(account.index(), new Part(scenario, "perpetrator"));
    }

    /** An honest account that somebody else uses beside its owner, who knows nothing of it. */
    public void takenOver(String scenario, Account account) {
        accounts.put(account.index(), new Part(scenario, "taken_over"));
    }

    /** An honest account that looks like an attack. */
    public void honest(String scenario, Account account) {
        accounts.put(account.index(), new Part(scenario, "honest"));
    }

    /** The payees of these recordings, whom an attack enriches on purpose. */
    public void gains(String scenario, List<Recording> recordings) {
        recordings.forEach(recording -> payee(recording.artist().label(), scenario, "gains"));
    }

    /** A payee who knows nothing of the attack that seems to be theirs. */
    public void framed(String scenario, Label label) {
        payee(label, scenario, "framed");
    }

    private void payee(Label label, String scenario, String role) {
        payees.computeIfAbsent(label.payeeId(), _ -> new TreeMap<>()).put(scenario, role);
    }

    public boolean isFree(Account account) {
        return !accounts.containsKey(account.index());
    }

    /** Writes all accounts, ordinary ones with an empty scenario. */
    public void writeAccounts(Path file, List<Account> everybody) throws IOException {
        List<String> lines = new ArrayList<>(List.of("account_id,attack_or_lookalike,role"));
        Part ordinary = new Part("", "honest");
        for (Account account : everybody) {
            Part part = accounts.getOrDefault(account.index(), ordinary);
            lines.add(account.id() + "," + part.scenario() + "," + part.role());
        }
        Files.write(file, lines);
    }

    /** Writes the payees that attacks have to do with, a line for each attack. */
    public void writePayees(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of("payee_id,attack,role"));
        payees.forEach(
                (payee, parts) -> parts.forEach((scenario, role) -> lines.add(payee + "," + scenario + "," + role)));
        Files.write(file, lines);
    }
}
