package org.diapason.web.signin;

/**
 * The first administrator's form.
 *
 * @param refused whether what was given cannot be taken
 */
record WelcomeView(String person, String name, boolean refused) {}
