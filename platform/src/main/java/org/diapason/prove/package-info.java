/**
 * The long proofs: how fast and how right Diapason is, measured here and now, and written into {@code
 * docs/benchmarks.md}.
 *
 * <p>Public types: {@link org.diapason.prove.Proof}, one measurement with its table; {@link
 * org.diapason.prove.Proofs}, all there are; {@link org.diapason.prove.Benchmarks}, the document; {@link org.diapason.prove.LabelledMonths},
 * which {@link org.diapason.prove.WorldProgram} makes, to measure suspicion on. A proof uses the
 * rooms as anyone may; no room knows it.
 */
@NullMarked
package org.diapason.prove;

import org.jspecify.annotations.NullMarked;
