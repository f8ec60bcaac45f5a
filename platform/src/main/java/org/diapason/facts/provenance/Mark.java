package org.diapason.facts.provenance;

import java.util.Optional;
import org.diapason.facts.catalogue.AiShare;

/**
 * One digital source type that a file names (IPTC NewsCodes, digitalsourcetype), such as {@code trainedAlgorithmicMedia}.
 *
 * @param sourceType the last word of its address, as written, without the spaces that some tools leave around it
 */
public record Mark(String sourceType, Marks.Place place) {

    /**
     * How much of the thing is made by generative AI, in the word of the list; empty when the word does not say.
     * {@code algorithmicMedia} is made by an algorithm that was not trained on anybody's work: not generative.
     */
    public Optional<AiShare> generated() {
        return switch (sourceType) {
            case "trainedAlgorithmicMedia" -> Optional.of(AiShare.ALL);
            case "compositeWithTrainedAlgorithmicMedia" -> Optional.of(AiShare.PARTLY);
            default -> Optional.empty();
        };
    }

    /** The mark in an address such as {@code http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture}. */
    static Optional<Mark> of(String address, Marks.Place place) {
        String word = address.strip();
        word = word.substring(word.lastIndexOf('/') + 1);
        return word.isEmpty() || word.length() > 80 ? Optional.empty() : Optional.of(new Mark(word, place));
    }
}
