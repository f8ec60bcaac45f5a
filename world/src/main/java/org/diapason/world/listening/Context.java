package org.diapason.world.listening;

/** From where a listen was started. */
public enum Context {
    ALBUM,
    PLAYLIST,
    RADIO,
    SEARCH,
    LIBRARY,
    AUTOPLAY
}
