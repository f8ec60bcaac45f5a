package org.diapason.command;

import java.util.concurrent.CountDownLatch;
import org.diapason.web.signin.SamplePeople;
import picocli.CommandLine.Option;
import sun.misc.Signal;

/** The options of a command that serves pages, and the wait for its end. */
final class ServeOptions {
    @Option(names = "--port", paramLabel = "N", description = "The port (default: 8080; 0: any that is free).")
    private int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "HOST",
            description = "The address to listen at (default: 127.0.0.1, which only this machine reaches).")
    private String host = "127.0.0.1";

    WebServer.Place place(SamplePeople samples) {
        return new WebServer.Place(port, host, samples);
    }

    /** Where readers find it. */
    String address(int servedPort) {
        return "http://" + host + ":" + servedPort + "/";
    }

    /**
     * Waits until the program is told to stop (Ctrl-C, SIGTERM). It is told by a signal and not by a shutdown hook: hooks
     * run all at once, and the database must outlive the requests that are under way.
     */
    void awaitStop() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        Signal.handle(new Signal("INT"), _ -> told.countDown());
        Signal.handle(new Signal("TERM"), _ -> told.countDown());
        told.await();
    }
}
