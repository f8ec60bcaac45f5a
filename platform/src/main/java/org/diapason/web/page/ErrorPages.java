package org.diapason.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What a reader sees when an address is not there, not theirs, or when something broke. It says what to do next. */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    View error(Page page, HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 404;
        return page.show("page/error", new ErrorView(code, cause(code)));
    }

    private static String cause(int code) {
        return switch (code) {
            case 403 -> "forbidden";
            case 404 -> "missing";
            case 429 -> "often";
            default -> code < 500 ? "asked" : "broken";
        };
    }
}
