package org.diapason.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diapason.charter.ClauseId;
import org.diapason.facts.catalogue.Contract;
import org.diapason.facts.catalogue.SupplierId;
import org.diapason.facts.delivery.Delivered;
import org.diapason.facts.delivery.Ern;
import org.diapason.facts.people.PersonId;
import org.diapason.facts.people.Reviewer;
import org.diapason.facts.people.StaffRole;
import org.diapason.facts.people.TrainingTopic;
import org.diapason.judgement.Act;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Decision;
import org.diapason.judgement.Docket;
import org.diapason.judgement.Draft;
import org.diapason.judgement.FirstReading;
import org.diapason.judgement.Machine;
import org.diapason.judgement.Proposal;
import org.diapason.judgement.Subject;
import org.diapason.store.Sha256;
import org.diapason.web.signin.SignIn;

/** A program that delivers and decides until it is killed, and says each thing after it is done. */
final class KilledProgram {
    static final SupplierId SUPPLIER = new SupplierId(Ern.SENDER);

    private KilledProgram() {}

    public static void main(String[] arguments) throws IOException {
        Path inbox = Path.of(arguments[1]);
        try (Program program = Program.open(Path.of(arguments[0]))) {
            Reviewer reviewer = reviewer(program);
            Docket docket = program.docket(true);
            program.contracts().enter(contract(), "A supplier");
            for (long number = System.nanoTime(); ; number++) {
                Path message = Files.writeString(inbox.resolve(number + ".xml"), message(number));
                Delivered delivered = program.deliveries().deliver(message).getFirst();
                System.out.println(delivered.status().code() + " " + message);
                CaseId id = program.machinesIntake().propose(proposal(number));
                docket.read(reviewer, id, FirstReading.Impression.OTHERWISE, "An empty group.");
                Decision decision = docket.decide(
                        reviewer,
                        id,
                        new Draft(new Act.Dismiss(), ClauseId.of(13), "Nothing speaks against this group."));
                System.out.println("decided " + decision.id());
            }
        }
    }

    private static Reviewer reviewer(Program program) {
        PersonId person = new PersonId("ana");
        if (!program.staff().knows(person)) {
            program.staff().enter(person, "Ana", SignIn.hash("secret"), Set.of(StaffRole.ANALYST));
            program.staff().train(person, TrainingTopic.LISTENS);
        }
        return new SignIn(program.staff(), program.clock())
                .signIn(person, "secret")
                .orElseThrow();
    }

    static Contract contract() {
        return new Contract(
                SUPPLIER, "No generated deliveries.", true, false, LocalDate.of(2020, 1, 1), Optional.empty());
    }

    private static String message(long number) {
        return Ern.ern43("M" + number, "XWD01" + String.format(Locale.ROOT, "%07d", Math.floorMod(number, 10_000_000)));
    }

    private static Proposal proposal(long number) {
        LocalDate day = LocalDate.of(2026, 10, 1);
        return new Proposal(
                Optional.of(new Machine("test", "1", "0")),
                new Subject.Ring("ring " + number, Sha256.of("listens " + number), 0, day, day),
                "A group",
                0,
                0,
                List.of(),
                List.of());
    }
}
