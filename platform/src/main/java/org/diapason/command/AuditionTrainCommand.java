package org.diapason.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.diapason.audio.training.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description =
                "Trains a model on labelled clips: the grid, the network of texture, the weights of the channels.")
final class AuditionTrainCommand implements Callable<Integer> {
    @Mixin
    private StudyOptions options = new StudyOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "MODEL",
            description = "A folder for weighing.json and texture.onnx.")
    private Path out = Path.of("");

    @Option(
            names = "--python",
            paramLabel = "PROGRAM",
            description = "A Python with what audio/training/requirements.txt names.",
            defaultValue = "python3")
    private String python = "python3";

    @Option(names = "--jobs", paramLabel = "N", description = "Recordings measured at the same time.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Study study = options.study();
        Progress progress = new Progress("measured", study.size());
        Path script = Path.of("audio", "training", "texture.py");
        study.prepare(decoder(), python, script, jobs, progress::at);
        Files.createDirectories(out);
        Files.writeString(out.resolve("weighing.json"), study.weighing());
        Files.write(out.resolve("texture.onnx"), study.network());
        spec.commandLine()
                .getOut()
                .println("A model is in " + out + "; it ships when both files are in"
                        + " audio/src/main/resources/org/diapason/audio.");
        return 0;
    }

    private static Path decoder() {
        return Path.of(System.getProperty("user.home"), ".cache", "diapason");
    }
}
