/**
 * Makes labelled synthetic months: deliveries with audio, listens with attacks and look-alikes, and
 * the truth about both in files that only tests and proofs read.
 *
 * <p>It writes files and links to nothing of Diapason; nothing links to it.
 */
@NullMarked
package org.diapason.world;

import org.jspecify.annotations.NullMarked;
