/**
 * Signing in: the only place where a {@link org.diapason.facts.people.Reviewer} is made, out of a
 * person's name and password.
 */
@NullMarked
package org.diapason.web.signin;

import org.jspecify.annotations.NullMarked;
