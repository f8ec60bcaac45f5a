package org.diapason.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this program and the children that it waited for have used, as Linux tells in {@code /proc} (proc(5)). */
final class ProcessorTime {
    /** The kernel tells times in hundredths of a second, whatever its own clock. */
    private static final double TICKS_A_SECOND = 100;

    /** Fields after the name of the program: user and system time, its own and its children's. */
    private static final int FIRST_TIME = 11;

    private ProcessorTime() {}

    /** Processor time of the program and its children so far. */
    static double seconds() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = 0;
        for (int time = FIRST_TIME; time < FIRST_TIME + 4; time++) {
            ticks += Long.parseLong(fields[time]);
        }
        return ticks / TICKS_A_SECOND;
    }
}
