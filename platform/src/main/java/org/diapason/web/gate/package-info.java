/**
 * What keeps strangers from asking too often.
 *
 * <p>Public type: {@link org.diapason.web.gate.Turnstile}. Pages ask it before work that is dear, such as comparing a
 * password, or that opens something for people to do, such as an appeal. It knows addresses, and forgets them.
 */
@NullMarked
package org.diapason.web.gate;

import org.jspecify.annotations.NullMarked;
