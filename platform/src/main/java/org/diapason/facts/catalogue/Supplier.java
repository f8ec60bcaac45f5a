package org.diapason.facts.catalogue;

import java.time.Instant;
import java.util.Optional;

/**
 * Who delivers.
 *
 * @param name as the most trusted claim has it; empty when nobody gave one
 * @param recordings how many it holds
 * @param contract the one in force; empty when none is
 */
public record Supplier(SupplierId id, String name, long recordings, Instant knownSince, Optional<Contract> contract) {}
