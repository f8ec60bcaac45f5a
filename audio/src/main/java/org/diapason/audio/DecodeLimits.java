package org.diapason.audio;

import java.time.Duration;

/**
 * What one file may cost before its decoding is stopped.
 *
 * @param wallTime time that the child process may run
 * @param sound how much of the recording is decoded, from its start
 * @param memoryMegabytes address space of the child process, where the system can bound it
 */
public record DecodeLimits(Duration wallTime, Duration sound, int memoryMegabytes) {

    /** A quarter of an hour of sound, in at most one minute and one gigabyte. */
    public static final DecodeLimits USUAL = new DecodeLimits(Duration.ofMinutes(1), Duration.ofMinutes(15), 1024);

    public DecodeLimits {
        if (!wallTime.isPositive() || !sound.isPositive() || memoryMegabytes <= 0) {
            throw new IllegalArgumentException("Decode limits must be positive, got %s, %s, %d megabytes"
                    .formatted(wallTime, sound, memoryMegabytes));
        }
    }
}
