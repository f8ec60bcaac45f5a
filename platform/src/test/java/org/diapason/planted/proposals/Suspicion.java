package org.diapason.planted.proposals;

/** What a planted effect should not see. */
public record Suspicion(String payee) {}
