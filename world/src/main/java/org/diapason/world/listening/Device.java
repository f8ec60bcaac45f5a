package org.diapason.world.listening;

/** A device, numbered from 0 in its population. */
public record Device(int index, String id, Type type) {

    /** What it is. */
    public enum Type {
        PHONE,
        DESKTOP,
        SPEAKER,
        TABLET
    }
}
