package org.diapason.audio;

import java.util.List;

/** Says what was measured means. There are two, so that each can be held against the other. */
public sealed interface Detector permits Fusion, LinesAlone {

    /** Its name and version, and the digest of all that it was calibrated with. */
    Model model();

    /** The outcome of one recording. */
    Outcome judge(Heard heard);

    /**
     * What a detector says.
     *
     * @param score 0 to 1, higher is more generated
     * @param pValue share of comparable human recordings that would score as high
     * @param referenceGroup the human recordings it was compared with
     */
    record Outcome(Verdict verdict, double score, double pValue, String referenceGroup, List<Hearing.Window> windows) {
        public Outcome {
            windows = List.copyOf(windows);
        }
    }
}
