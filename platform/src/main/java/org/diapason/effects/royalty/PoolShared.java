package org.diapason.effects.royalty;

import org.diapason.charter.Words;

/** The check of C27: of each closed month, what was paid, waits, is held or has no payee makes the pool and the top-ups, to the unit. */
final class PoolShared extends ManifestCheck {
    PoolShared(ClosedMonths months) {
        super(
                27,
                "distributed_micro + escrow_micro + held_micro + unallocated_micro = pool_micro + top_up_micro "
                        + "in the manifest of each closed month",
                months,
                new Words(
                        "Sur {months} mois clos, {wrong} dont les comptes ne tombent pas juste.",
                        "Of {months|closed month|closed months}, {wrong} whose account does not add up."),
                new Words(
                        "{months} mois clos, où chaque centime est à sa place.",
                        "{months|closed month|closed months}, with every cent in its place."));
    }

    @Override
    boolean holds(Manifest manifest) {
        return manifest.isShared();
    }
}
