package org.diapason.world.listening;

import java.util.function.UnaryOperator;

/**
 * Something that changes how an honest account's own listens look for a while, such as a journey.
 *
 * @param start in milliseconds since 1970
 * @param end the first moment after it
 * @param mark the truth about the listens that it changes
 */
public record Circumstance(long start, long end, Mark mark, UnaryOperator<Listen> change) {

    boolean covers(Listen listen) {
        return listen.at() >= start && listen.at() < end;
    }
}
