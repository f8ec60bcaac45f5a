package org.diapason.web.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diapason.judgement.DecisionId;
import org.diapason.judgement.Docket;
import org.diapason.judgement.DocketRefusal;
import org.diapason.judgement.Exhibit;
import org.diapason.store.Blobs;
import org.diapason.web.gate.Turnstile;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Appealing, without an account: the number of the decision and what is wrong with it are enough. */
@Controller
class AppealPages {
    private static final int LONGEST_GROUNDS = 10_000;
    private static final int MOST_FILES = 10;

    private final Docket docket;
    private final Blobs kept;
    private final Turnstile turnstile;

    AppealPages(Docket docket, Blobs kept, Turnstile turnstile) {
        this.docket = docket;
        this.kept = kept;
        this.turnstile = turnstile;
    }

    @GetMapping("/appeal")
    View ask(Page page, @RequestParam(defaultValue = "") String decision) {
        return page.show("open/appeal", new AppealView(decision, "", ""));
    }

    /**
     * Opens the appeal.
     *
     * @param files that show what is said; more than ten are too many
     * @param website a field that people do not see: who fills it is a program, and is thanked like anybody
     */
    @PostMapping("/appeal")
    View appeal(
            Page page,
            @RequestParam String decision,
            @RequestParam String grounds,
            @RequestParam(defaultValue = "") String website,
            @RequestParam Optional<List<MultipartFile>> files,
            HttpServletRequest request,
            HttpServletResponse response) {
        turnstile.pass("appeal", request);
        if (!website.isEmpty()) {
            return page.show("open/appealed", new AppealView(decision, "", ""));
        }
        List<MultipartFile> enclosed = files.orElse(List.of());
        if (enclosed.size() > MOST_FILES) {
            return refused(page, response, new AppealView(decision, grounds, "too_many_files"));
        }
        try {
            String asked = grounds.substring(0, Math.min(LONGEST_GROUNDS, grounds.length()));
            docket.appeal(new DecisionId(decision.strip()), asked, () -> keep(enclosed));
            return new RedirectView("/reasons/" + decision.strip() + "#appeal");
        } catch (DocketRefusal refusal) {
            String code = refusal.code().name().toLowerCase(Locale.ROOT);
            return refused(page, response, new AppealView(decision, grounds, code));
        }
    }

    private static View refused(Page page, HttpServletResponse response, AppealView again) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return page.show("open/appeal", again);
    }

    private List<Exhibit> keep(List<MultipartFile> files) {
        return files.stream().filter(file -> !file.isEmpty()).map(this::keep).toList();
    }

    private Exhibit keep(MultipartFile file) {
        try (InputStream bytes = file.getInputStream()) {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            return new Exhibit(name, kept.keep(bytes), file.getSize());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not keep what was enclosed: " + e.getMessage(), e);
        }
    }
}
