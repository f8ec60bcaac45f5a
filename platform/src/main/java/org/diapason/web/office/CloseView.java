package org.diapason.web.office;

import java.util.Optional;
import org.diapason.effects.royalty.Statement;
import org.diapason.judgement.Decision;

/**
 * A month that is to be closed.
 *
 * @param close the decision that closed it
 */
record CloseView(Statement statement, CloseChecklist.State checklist, Optional<Decision> close) {}
