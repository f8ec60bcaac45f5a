package org.diapason.facts.delivery;

import java.time.Duration;

/**
 * How much of a stranger's message is read before it is refused. The largest of DDEX's own samples has
 * 743 kB, 20 levels and texts of a few hundred characters.
 *
 * @param bytes of the file
 * @param depth of nested elements
 * @param textCharacters of one element
 * @param elements of one part of the message: a recording, a release, the deals of a release
 * @param time to read the whole message
 */
public record Limits(long bytes, int depth, int textCharacters, int elements, Duration time) {
    public static final Limits STANDARD = new Limits(64L << 20, 200, 1 << 20, 200_000, Duration.ofSeconds(30));
}
