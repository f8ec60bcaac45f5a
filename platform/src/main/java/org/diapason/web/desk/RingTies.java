package org.diapason.web.desk;

import org.diapason.listens.suspicion.Ties;

/** Who plays what in a ring, and among all others. */
record RingTies(Ties ring, Ties others) {}
