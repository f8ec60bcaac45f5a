/**
 * Sends each new version of the eligibility feed to the programs that asked for it.
 *
 * <p>{@link org.diapason.effects.exposure.webhook.Webhooks} keeps the addresses and makes the calls: signed, in order, again
 * until they are answered, and never into the house's own network. An answer counts as the consumer's acknowledgement. The
 * package knows the feed and its consumers, and nothing of what the versions say.
 */
@NullMarked
package org.diapason.effects.exposure.webhook;

import org.jspecify.annotations.NullMarked;
