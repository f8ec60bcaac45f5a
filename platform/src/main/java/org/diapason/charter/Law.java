package org.diapason.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the law asks, as data: the obligations with their dates, and the notes that tell readers about
 * them. Source: the references of the charter map; a date that it does not give is absent here.
 */
public record Law(List<Obligation> obligations, List<Note> notes) {

    /**
     * A duty that an article lays down.
     *
     * @param voluntary whether we follow it although it may not bind us
     * @param appliesFrom the first day it binds, when a date is known that readers need
     * @param existingSystemsUntil the day by which what was in use before must follow
     * @param clauses the promises that carry it out, at least one
     */
    public record Obligation(
            String id,
            String law,
            String article,
            Words duty,
            boolean voluntary,
            Optional<LocalDate> appliesFrom,
            Optional<LocalDate> existingSystemsUntil,
            List<ClauseId> clauses) {

        public Obligation {
            clauses = List.copyOf(clauses);
        }

        /** Its dates, the earlier first. */
        public List<LocalDate> dates() {
            List<LocalDate> dates = new ArrayList<>();
            appliesFrom.ifPresent(dates::add);
            existingSystemsUntil.ifPresent(dates::add);
            return List.copyOf(dates);
        }
    }

    /**
     * A note to the charter that explains a law.
     *
     * @param obligations the ids of the obligations it speaks of
     * @param text dates in it are written in full: {@code 2 août 2026}, {@code 2 August 2026}
     */
    public record Note(String law, List<String> obligations, Words text) {
        public Note {
            obligations = List.copyOf(obligations);
        }
    }

    public Law {
        obligations = List.copyOf(obligations);
        notes = List.copyOf(notes);
    }
}
