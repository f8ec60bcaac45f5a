package org.diapason.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.diapason.judgement.DocketRefusal;
import org.diapason.web.page.Page;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/** What the docket does not take becomes a page that says what is needed. */
@ControllerAdvice(basePackageClasses = Refusals.class)
class Refusals {

    @ExceptionHandler(DocketRefusal.class)
    View refused(DocketRefusal refusal, Page page, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        String back = request.getRequestURI().replaceFirst("/(consider|decisions|rulings|sample|reading)$", "");
        return page.show(
                "desk/refused",
                new RefusedView(
                        refusal.code().name().toLowerCase(Locale.ROOT),
                        String.valueOf(refusal.getMessage()),
                        back.startsWith("/desk/cases/") ? back : "/desk"));
    }
}
