package org.diapason.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.diapason.web.signin.SamplePeople;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the pages of an installation: the desk, the office and the public site.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    @Mixin
    private ServeOptions serving = new ServeOptions();

    @Override
    public Integer call() throws InterruptedException {
        try (Program program = installation.open();
                WebServer server = WebServer.start(program, serving.place(new SamplePeople(List.of())));
                Upkeep _ = Upkeep.start(program, server.webhooks())) {
            System.err.println("Diapason is at " + serving.address(server.port()));
            server.findWelcome()
                    .ifPresent(path -> System.err.println("Nobody works here yet. The administrator starts at "
                            + serving.address(server.port()) + path + " (one time, within an hour)."));
            serving.awaitStop();
        }
        return 0;
    }
}
