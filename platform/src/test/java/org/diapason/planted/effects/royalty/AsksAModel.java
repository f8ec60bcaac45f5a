package org.diapason.planted.effects.royalty;

import org.diapason.audio.Audition;

/** Money that a model counts. */
public final class AsksAModel {
    public String model(Audition audition) {
        return audition.toString();
    }
}
