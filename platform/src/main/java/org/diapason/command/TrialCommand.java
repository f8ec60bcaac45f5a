package org.diapason.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.diapason.audio.AudioFiles;
import org.diapason.audio.Audition;
import org.diapason.judgement.CaseId;
import org.diapason.judgement.Releases;
import org.diapason.proposals.audition.Auditor;
import org.diapason.proposals.audition.Trial;
import org.diapason.store.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "trial",
        mixinStandardHelpOptions = true,
        description =
                "Tries this program's detector against the one in office: in its shadow, and on recordings that people"
                        + " made. What it may be released for becomes a case; two people decide.")
final class TrialCommand implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    @Option(
            names = "--human",
            required = true,
            paramLabel = "DIR",
            description = "Recordings that people made, as many and as different as can be.")
    private Path human = Path.of(".");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Program program = installation.open();
                Audition audition = Audition.open(Runtime.getRuntime().availableProcessors())) {
            Auditor auditor = program.auditor(audition);
            Optional<String> inOffice = program.releases().inOffice(program.now());
            if (inOffice.filter(auditor.machine().toString()::equals).isPresent() || inOffice.isEmpty()) {
                throw new IllegalArgumentException("Expected a detector in office and another to be tried, found "
                        + inOffice.map(machine -> machine + " in office, which is this program's")
                                .orElse("none in office")
                        + ". Install another version, or hear recordings first: ./diapason month.");
            }
            return tried(program, audition, auditor, inOffice.get());
        }
    }

    private int tried(Program program, Audition audition, Auditor auditor, String inOffice)
            throws IOException, InterruptedException {
        List<Path> files = AudioFiles.at(human);
        Trial trial = new Trial(audition, program.role(Role.MACHINE));
        program.record().register(auditor.machine());
        program.record().register(auditor.challenger());
        auditor.shadow(_ -> {});
        Trial.Result result = trial.hear(files, new Progress("heard", files.size())::at);
        boolean admitted = Releases.admits(result.human(), result.falseAlarms());
        program.record().tried(auditor.machine(), result.human(), result.falseAlarms(), admitted);
        String words = auditor.machine().name() + " " + auditor.machine().version() + " called " + result.falseAlarms()
                + " of " + result.human() + " recordings by people generated";
        if (!admitted) {
            spec.commandLine()
                    .getErr()
                    .println(words + "; at most 1 in 100, of at least " + Releases.FEWEST_HUMAN
                            + ", may be. It stays in the shadow.");
            return 1;
        }
        CaseId id = program.machinesIntake().propose(trial.proposal(auditor.machine(), inOffice, result));
        spec.commandLine().getOut().println(words + ". Two people decide about its release: /desk/cases/" + id);
        return 0;
    }
}
