package org.diapason.web.open;

import java.util.List;

/**
 * The first page.
 *
 * @param newest entries of the journal, the newest first
 */
record FrontView(Rooms.Numbers rooms, BoardView board, List<JournalView.Line> newest) {}
