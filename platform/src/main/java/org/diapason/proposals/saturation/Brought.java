package org.diapason.proposals.saturation;

import java.util.Optional;
import org.diapason.facts.catalogue.RecordingId;

/**
 * A recording as it was delivered.
 *
 * @param title blank when the supplier gave none
 * @param duration as the supplier wrote it (ISO 8601); empty when it did not
 * @param sound digest of the sound file; empty when none came along
 */
record Brought(RecordingId recording, String title, Optional<String> duration, Optional<String> sound) {}
