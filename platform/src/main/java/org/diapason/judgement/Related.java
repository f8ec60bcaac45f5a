package org.diapason.judgement;

import java.util.Optional;

/**
 * A case about some of the recordings, payees or supplier that another one is about.
 *
 * @param members how many accounts or recordings its group has
 * @param outcome what was last decided about it and has effect
 */
public record Related(Case about, int members, Optional<Act> outcome) {}
