package org.diapason.web.open;

import org.diapason.charter.Board;
import org.diapason.charter.Standings;
import org.diapason.web.page.Missing;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The charter: every promise, how it stands, the figures and the query behind them. */
@Controller
class CharterPages {
    private final Board board;

    CharterPages(Board board) {
        this.board = board;
    }

    @GetMapping("/charter")
    View board(Page page) {
        return page.show("open/board", BoardView.of(board.latest(page.now())));
    }

    @GetMapping("/charter/{clause}")
    View clause(Page page, @PathVariable String clause) {
        Standings standings = board.latest(page.now());
        return standings.lines().stream()
                .filter(line -> line.commitment().id().text().equals(clause))
                .findFirst()
                .map(line -> page.show("open/clause", new ClauseView(line, standings)))
                .orElseThrow(() -> new Missing("clause " + clause));
    }
}
