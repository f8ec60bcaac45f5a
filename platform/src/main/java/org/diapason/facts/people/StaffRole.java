package org.diapason.facts.people;

/** What a person may do here. A person may hold several; an auditor reads everything and decides nothing. */
public enum StaffRole {
    ANALYST,
    SENIOR_ANALYST,
    CATALOGUE,
    ACCOUNTANT,
    EDITOR,
    COMPLIANCE,
    AUDITOR,
    ADMINISTRATOR
}
