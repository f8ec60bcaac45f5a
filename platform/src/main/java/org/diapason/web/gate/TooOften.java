package org.diapason.web.gate;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody asked too often: the answer is 429. */
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
final class TooOften extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooOften() {
        super("Too many requests came from this address. Wait a minute, then ask again.");
    }
}
