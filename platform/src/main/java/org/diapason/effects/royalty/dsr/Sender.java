package org.diapason.effects.royalty.dsr;

/**
 * The service, as it names itself in its reports.
 *
 * @param partyId DPID
 * @param name in full
 * @param service what is reported on, without space or underscore
 */
public record Sender(String partyId, String name, String service) {
    public Sender {
        if (!partyId.matches("PADPIDA[a-zA-Z0-9]+")) {
            throw new IllegalArgumentException("Expected a DPID such as PADPIDA2026000001A, found " + partyId
                    + ". DDEX gives one to each of its licensees.");
        }
        if (name.isBlank() || !service.matches("[^\\s_]+")) {
            throw new IllegalArgumentException(
                    "Expected the sender's name, and a service without space or underscore, found '" + name + "' and '"
                            + service + "'.");
        }
    }
}
