package org.diapason.effects.exposure;

/**
 * What eligibility needs to know of a recording.
 *
 * @param recording its identifier
 * @param heard whether a machine has heard it, whatever it thought
 * @param trusted whether its metadata come from a supplier with a contract in force
 * @param ownProfile whether nobody else brought its artists first, or a person found that they are the same
 * @param established whether some kind of evidence supports its artist
 */
public record RecordingFacts(
        String recording, boolean heard, boolean trusted, boolean ownProfile, boolean established) {}
