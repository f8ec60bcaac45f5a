package org.diapason.world.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.world.catalogue.Supplier.Kind;
import org.diapason.world.catalogue.Supplier.Standard;
import org.diapason.world.chance.Names;

/**
 * Invents the suppliers of a world: four labels, two distributors, a flooder, two small ones whose
 * deliveries must be refused, and a specialist.
 */
public final class Suppliers {
    private static final String CLAUSE =
            "The supplier delivers no recording generated from end to end by artificial intelligence.";
    private static final LocalDate OPENING = LocalDate.of(2019, 1, 1);
    private static final List<Kind> KINDS = List.of(
            Kind.LABEL,
            Kind.LABEL,
            Kind.LABEL,
            Kind.LABEL,
            Kind.DISTRIBUTOR,
            Kind.DISTRIBUTOR,
            Kind.FLOODER,
            Kind.EXPIRED,
            Kind.CLAUSELESS,
            Kind.SPECIALIST);
    private static final int RELATED_PARTY = 4;
    private static final int MONTHS_SINCE_EXPIRY = 16;

    private Suppliers() {}

    /**
     * Makes them in a fixed order, numbered from 1 as in {@link Codes}.
     *
     * @param month the month of the world; the expired contract ended long before it
     */
    public static List<Supplier> invent(Names names, YearMonth month) {
        List<Supplier> suppliers = new ArrayList<>();
        for (int number = 1; number <= KINDS.size(); number++) {
            suppliers.add(invent(names, month, number));
        }
        return List.copyOf(suppliers);
    }

    private static Supplier invent(Names names, YearMonth month, int number) {
        Kind kind = KINDS.get(number - 1);
        Optional<LocalDate> end = kind == Kind.EXPIRED
                ? Optional.of(month.minusMonths(MONTHS_SINCE_EXPIRY).atEndOfMonth())
                : Optional.empty();
        boolean related = number == RELATED_PARTY;
        return new Supplier(
                Codes.party(number),
                names.company(business(kind)),
                kind,
                number % 2 == 0 ? Standard.ERN_382 : Standard.ERN_43,
                kind == Kind.CLAUSELESS ? "" : CLAUSE,
                true,
                related,
                OPENING,
                end);
    }

    private static String business(Kind kind) {
        return switch (kind) {
            case LABEL, EXPIRED, CLAUSELESS -> "Music Group";
            case DISTRIBUTOR, FLOODER, SPECIALIST -> "Distribution";
        };
    }
}
