package org.diapason.web.signin;

import java.util.List;

/**
 * The form.
 *
 * @param samples who can be signed in as; empty outside a demonstration
 * @param person the name that was tried
 * @param refused whether name and password did not go together
 */
record SignInView(List<SamplePeople.Person> samples, String person, boolean refused) {}
