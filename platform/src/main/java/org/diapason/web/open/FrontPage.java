package org.diapason.web.open;

import org.diapason.charter.Board;
import org.diapason.web.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The first page: the four rooms, with this month's numbers flowing through them. */
@Controller
class FrontPage {
    private final Rooms rooms;
    private final Board board;
    private final JournalReader journal;

    FrontPage(Rooms rooms, Board board, JournalReader journal) {
        this.rooms = rooms;
        this.board = board;
        this.journal = journal;
    }

    @GetMapping("/")
    View front(Page page) {
        return page.show(
                "open/front",
                new FrontView(rooms.numbers(page.now()), BoardView.of(board.latest(page.now())), journal.newest(6)));
    }
}
