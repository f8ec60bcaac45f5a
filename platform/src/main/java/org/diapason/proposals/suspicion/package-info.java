/**
 * A machine looks at a month of listens, and proposes each group that looks organised.
 *
 * <p>Public types: {@link org.diapason.proposals.suspicion.Suspector} and {@link
 * org.diapason.proposals.suspicion.SuspicionChecks}. The looking is done by the library {@code
 * org.diapason.listens}; here its cases become proposals. It knows no decision and no effect.
 */
@NullMarked
package org.diapason.proposals.suspicion;

import org.jspecify.annotations.NullMarked;
