package org.diapason.effects.royalty.dsr;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.diapason.store.Sha256;

/**
 * Who gets a message.
 *
 * @param partyId DPID; empty when there are several recipients, or it is not known
 * @param name empty when there are several
 * @param repertoire whose recordings it is about
 */
record Recipient(String partyId, String name, Collection<String> repertoire) {
    /** Several: publishers and societies get the same. */
    static final Recipient SEVERAL = new Recipient("", "", List.of());

    /** The record company of these payees, by its DPID or, where a payee has none, by the payee's name. */
    static Recipient company(String party, List<Reported> rows) {
        TreeSet<String> labels = new TreeSet<>();
        rows.forEach(row -> labels.add(row.payee().substring(row.payee().indexOf('/') + 1)));
        return party.matches("PADPIDA[a-zA-Z0-9]+")
                ? new Recipient(party, String.join(", ", labels), labels)
                : new Recipient("", party, List.of());
    }

    /** How it is called in a file's name: letters, digits and dashes. */
    String inName() {
        if (!partyId.isEmpty()) {
            return partyId;
        }
        if (name.matches("[A-Za-z0-9-]*")) {
            return name;
        }
        String plain = name.replaceAll("[^A-Za-z0-9]+", "-");
        return plain + "-" + Sha256.of(name).hex().substring(0, 8);
    }
}
