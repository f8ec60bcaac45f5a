package org.diapason.facts.catalogue;

/** What in the catalogue recordings can belong to. */
public enum Scope {
    RECORDING,
    RELEASE,
    ARTIST,
    SUPPLIER
}
