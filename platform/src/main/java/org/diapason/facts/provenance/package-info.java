/**
 * Provenance marks: what a picture or a sound file itself says of how it was made.
 *
 * <p>{@link org.diapason.facts.provenance.Provenance} reads the C2PA manifests (C2PA 2.1, in JUMBF boxes, ISO/IEC 19566-5)
 * and XMP of JPEG, PNG, MP3 and RIFF files, and named texts of MP3, FLAC and Ogg files, and answers with {@link org.diapason.facts.provenance.Marks}: the digital
 * source types that manifests, their ingredients, XMP and texts name, or that there are none, or that the file is malformed.
 * Files come from strangers: every length is checked before it is used, nothing is read twice as deep as it may be, and
 * a bad file is an answer. A missing mark proves nothing; a mark is what somebody claims of the file. It knows no
 * delivery, no machine and no decision.
 */
@NullMarked
package org.diapason.facts.provenance;

import org.jspecify.annotations.NullMarked;
