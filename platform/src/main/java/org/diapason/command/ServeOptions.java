package org.diapason.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.diapason.web.signin.SamplePeople;
import picocli.CommandLine.Option;

/** The options of a command that serves pages, and the wait for its end. */
final class ServeOptions {
    /** Longer than requests under way are given to end. */
    private static final long LONGEST_STOP_SECONDS = 40;

    @Option(names = "--port", paramLabel = "N", description = "The port (default: 8080; 0: any that is free).")
    private int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "HOST",
            description = "The address to listen at (default: 127.0.0.1, which only this machine reaches).")
    private String host = "127.0.0.1";

    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    WebServer.Place place(SamplePeople samples) {
        return new WebServer.Place(port, host, samples);
    }

    /** Where readers find it. */
    String address(int servedPort) {
        return "http://" + host + ":" + servedPort + "/";
    }

    /**
     * Waits until the program is told to stop (Ctrl-C, SIGTERM), which then waits in turn until {@link #stopped} is
     * called, so that everything closes in order.
     */
    void awaitStop() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        told.await();
    }

    /** Everything is closed: the program may go. */
    void stopped() {
        stopped.countDown();
    }

    private void stop() {
        told.countDown();
        try {
            if (!stopped.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("Did not stop within " + LONGEST_STOP_SECONDS + " s; what was decided is kept.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
