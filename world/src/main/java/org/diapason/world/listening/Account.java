package org.diapason.world.listening;

import java.util.List;

/**
 * An account, numbered from 0 in its population.
 *
 * @param createdAt milliseconds since 1970
 * @param household whom it shares a subscription or a home with
 * @param networks the home first
 */
public record Account(
        int index,
        String id,
        Country country,
        Plan plan,
        long createdAt,
        String household,
        List<Device> devices,
        List<Network> networks) {
    public Account {
        devices = List.copyOf(devices);
        networks = List.copyOf(networks);
    }

    /** The same account as it looks when it is used in another country, on one device behind one network. */
    public Account usedFrom(Country elsewhere, Device device, Network network) {
        return new Account(index, id, elsewhere, plan, createdAt, household, List.of(device), List.of(network));
    }
}
