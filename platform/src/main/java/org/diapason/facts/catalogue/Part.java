package org.diapason.facts.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What of a recording or release somebody contributed to, for credits that a listener can read. The roles are
 * those of DDEX's allowed values (ContributorRole, version 9); where a role fits two parts the first of this order has it.
 */
public enum Part {
    PRODUCTION("Engineer|Produc|Mix|Master|Tonmeister|SoundRecordist|Programm|SoundDesigner|TapeOperator"),
    VOICE("Vocal|Singer|Choir|Chorus|Voice|Narrator|Speaker|StoryTeller"),
    COMPOSITION("Compos|Arrange|Adapter|NonLyric|Creator"),
    LYRICS("Lyric|Librett|Author|Translator"),
    ARTWORK("Design|Graphic|Photo|Illustrat|Paint|ArtDirector|Cartoon|Calligraph"),
    INSTRUMENTS("Musician|Orchestra|Conductor|Soloist|Accompan|String|Instrument|DJ|BandLeader|ConcertMaster"),
    PERFORMANCE("Artist|Perform|Ensemble|MusicGroup|GroupMember"),
    OTHER("");

    private final Pattern roles;

    Part(String roles) {
        this.roles = Pattern.compile(roles);
    }

    /** The part that a role is about. */
    public static Part ofRole(String role) {
        return Arrays.stream(values())
                .filter(part -> part.roles.matcher(role).find())
                .findFirst()
                .orElse(OTHER);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Part ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
