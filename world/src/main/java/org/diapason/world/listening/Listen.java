package org.diapason.world.listening;

/**
 * One listen.
 *
 * @param at when it began, in milliseconds since 1970
 * @param recording index in the catalogue
 * @param contextId what the context was, such as the album's code; empty where there is none
 * @param country where the listener was
 * @param ingestedAt when the service got to know of it, in milliseconds since 1970
 */
public record Listen(
        long at,
        Account account,
        int recording,
        int playedMs,
        Context context,
        String contextId,
        Device device,
        Network network,
        boolean skipped,
        boolean saved,
        Country country,
        long ingestedAt) {
    private static final int REPORTING_MS = 2_000;

    /** A listen at home that was reported as soon as it was over. */
    public Listen(
            long at,
            Account account,
            int recording,
            int playedMs,
            Context context,
            String contextId,
            Device device,
            Network network,
            boolean skipped,
            boolean saved) {
        this(
                at,
                account,
                recording,
                playedMs,
                context,
                contextId,
                device,
                network,
                skipped,
                saved,
                account.country(),
                at + playedMs + REPORTING_MS);
    }

    /** The same listen as it looks from another country, device and network. */
    public Listen from(Country where, Device on, Network through) {
        return new Listen(
                at, account, recording, playedMs, context, contextId, on, through, skipped, saved, where, ingestedAt);
    }

    /** The same listen, of which the service hears at a moment, unless it is still going on then. */
    public Listen reportedAt(long moment) {
        return new Listen(
                at,
                account,
                recording,
                playedMs,
                context,
                contextId,
                device,
                network,
                skipped,
                saved,
                country,
                Math.max(moment, ingestedAt));
    }
}
