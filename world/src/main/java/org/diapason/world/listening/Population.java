package org.diapason.world.listening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.diapason.world.chance.Chance;
import org.diapason.world.chance.Lottery;
import org.jspecify.annotations.Nullable;

/**
 * All accounts of a world with their devices and networks. Identifiers tell nothing of who is honest.
 */
public final class Population {
    private static final int PROVIDERS_PER_COUNTRY = 4;
    private static final int MOBILE_PREFIXES = 24;
    private static final double FAMILY_GROWS = 0.65;
    private static final double AGE_MEDIAN_DAYS = 900;
    private static final double AGE_SIGMA = 1.0;
    private static final double AGE_LIMIT_DAYS = 4_500;
    private static final Lottery COUNTRIES = Lottery.of(Country.values().length, i -> Country.values()[i].share());
    private static final Lottery PLANS = Lottery.of(Plan.values().length, i -> Plan.values()[i].share());

    private final Month month;
    private final Chance chance;
    private final List<Account> accounts = new ArrayList<>();
    private final List<Device> devices = new ArrayList<>();
    private final List<Network> networks = new ArrayList<>();
    private final List<Network> mobile = new ArrayList<>();
    private @Nullable Account family;

    public Population(Month month, Chance chance) {
        this.month = month;
        this.chance = chance;
        for (int i = 0; i < Country.values().length * MOBILE_PREFIXES; i++) {
            mobile.add(provider(Country.values()[i / MOBILE_PREFIXES], i));
        }
    }

    public List<Account> accounts() {
        return Collections.unmodifiableList(accounts);
    }

    List<Device> devices() {
        return Collections.unmodifiableList(devices);
    }

    List<Network> networks() {
        return Collections.unmodifiableList(networks);
    }

    /** Somebody like everybody: a phone and perhaps more, a home and a mobile network. */
    public Account somebody() {
        Chance own = chance.child(accounts.size());
        Country country = Country.values()[COUNTRIES.draw(own)];
        List<Device> owned = new ArrayList<>(List.of(device(Device.Type.PHONE)));
        for (Device.Type type : List.of(Device.Type.DESKTOP, Device.Type.SPEAKER, Device.Type.TABLET)) {
            if (own.happens(0.3)) {
                owned.add(device(type));
            }
        }
        double age = Math.min(AGE_LIMIT_DAYS, own.logNormal(AGE_MEDIAN_DAYS, AGE_SIGMA));
        Plan plan = Plan.values()[PLANS.draw(own)];
        if (plan == Plan.FAMILY) {
            return member(country, age, owned, own);
        }
        return enrol(country, plan, age, "", owned, List.of(home(country), mobileNetwork(country, own)));
    }

    /** Joins the family that was begun last, or begins one: an address, a country and a subscription. */
    private Account member(Country country, double age, List<Device> owned, Chance own) {
        Account head = family;
        if (head == null || !own.happens(FAMILY_GROWS)) {
            List<Network> used = List.of(home(country), mobileNetwork(country, own));
            family = enrol(country, Plan.FAMILY, age, "", owned, used);
            return family;
        }
        List<Network> used = List.of(head.networks().getFirst(), mobileNetwork(head.country(), own));
        return enrol(head.country(), Plan.FAMILY, age, head.household(), owned, used);
    }

    /** Closes the family that was begun last: whoever comes next is no member of it. */
    public void endFamily() {
        family = null;
    }

    /**
     * Adds an account.
     *
     * @param ageDays how long before the month it was created
     * @param household empty for one of its own
     */
    public Account enrol(
            Country country, Plan plan, double ageDays, String household, List<Device> owned, List<Network> used) {
        int index = accounts.size();
        String home = household.isEmpty() ? identifier("h", index) : household;
        long createdAt = month.start() - (long) (ageDays * Month.DAY_MS);
        Account account = new Account(index, identifier("a", index), country, plan, createdAt, home, owned, used);
        accounts.add(account);
        return account;
    }

    public Device device(Device.Type type) {
        Device device = new Device(devices.size(), identifier("d", devices.size()), type);
        devices.add(device);
        return device;
    }

    /** A new prefix at an access provider of the country. */
    public Network home(Country country) {
        return provider(country, networks.size());
    }

    /** A prefix that many people of the country share. */
    public Network mobileNetwork(Country country, Chance own) {
        return mobile.get(country.ordinal() * MOBILE_PREFIXES + own.below(MOBILE_PREFIXES));
    }

    /** A new prefix at a data centre. */
    public Network dataCentre() {
        return network(Network.FIRST_DATA_CENTRE + networks.size() % Network.DATA_CENTRES);
    }

    private Network provider(Country country, int number) {
        return network(Network.FIRST_PROVIDER
                + country.ordinal() * PROVIDERS_PER_COUNTRY
                + Math.floorMod(number, PROVIDERS_PER_COUNTRY));
    }

    private Network network(int asn) {
        Network network = new Network(networks.size(), identifier("n", networks.size()), asn);
        networks.add(network);
        return network;
    }

    private String identifier(String kind, int index) {
        return kind
                + HexFormat.of().toHexDigits(chance.child(kind).scramble(index)).substring(4);
    }
}
