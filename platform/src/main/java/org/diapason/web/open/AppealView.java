package org.diapason.web.open;

/**
 * The form of an appeal.
 *
 * @param refusal the code of what stands against it; blank before it was sent
 */
record AppealView(String decision, String grounds, String refusal) {}
