/**
 * What may be recommended, as a pure function of facts and decisions, and its feed.
 *
 * <p>Public types: {@link org.diapason.effects.exposure.Eligibility} and what it is made from, {@link
 * org.diapason.effects.exposure.RecordingFacts}; {@link org.diapason.effects.exposure.EligibilityFeed}, its numbered
 * versions, and {@link org.diapason.effects.exposure.FeedConsumers}, who takes them and how late; {@link
 * org.diapason.effects.exposure.ExposureChecks} hold the published feed against the charter. What is not eligible still
 * plays, is found and is paid: only recommending needs a hearing and a trusted source (C23, C25). It sees decisions,
 * never a proposal.
 */
@NullMarked
package org.diapason.effects.exposure;

import org.jspecify.annotations.NullMarked;
