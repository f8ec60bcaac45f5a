/** Breaches of the one rule, planted so that {@code CharterRuleTest} is seen to catch each. */
@NullMarked
package org.diapason.planted;

import org.jspecify.annotations.NullMarked;
