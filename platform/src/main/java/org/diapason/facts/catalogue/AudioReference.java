package org.diapason.facts.catalogue;

import java.util.Optional;
import org.diapason.store.Sha256;

/**
 * Where a recording's sound is. It stays where it is; what was hashed when it came can be told from
 * what lies there later.
 *
 * @param location a path or an address
 * @param digest of the file when it came; empty when nobody has read it yet
 */
public record AudioReference(String location, Optional<Sha256> digest) {}
