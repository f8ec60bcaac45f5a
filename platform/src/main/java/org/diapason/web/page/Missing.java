package org.diapason.web.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What an address names is not there: the answer is 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what such as {@code case case-12} */
    public Missing(String what) {
        super("There is no " + what + " here.");
    }
}
