package org.diapason.world.catalogue;

/** The styles of a world; {@code text} is what a delivery calls it. */
public enum Genre {
    CHANSON("Chanson"),
    FOLK("Folk"),
    ROCK("Rock"),
    HOUSE("House"),
    JAZZ("Jazz"),
    AMBIENT("Ambient");

    private final String text;

    Genre(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
