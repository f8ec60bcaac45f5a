package org.diapason.listens.suspicion;

import org.diapason.listens.Database;
import org.diapason.listens.Script;
import org.diapason.listens.graph.BipartiteGraph;

/** The listens as numbers: aggregates in the database, and the graph of accounts and shared recordings. */
final class Plays {
    private final Accounts accounts;
    private final BipartiteGraph graph;

    private Plays(Accounts accounts, BipartiteGraph graph) {
        this.accounts = accounts;
        this.graph = graph;
    }

    static Plays of(Database database) {
        database.run(script("plays.sql"));
        database.run(script("aggregates.sql"));
        return new Plays(Accounts.of(database), graph(database));
    }

    Accounts accounts() {
        return accounts;
    }

    BipartiteGraph graph() {
        return graph;
    }

    private static BipartiteGraph graph(Database database) {
        var size = Math.toIntExact(database.number(script("count_edges.sql")));
        var edges = new int[3][size];
        var next = new int[1];
        database.each(script("edges.sql"), row -> {
            for (var column = 0; column < 3; column++) {
                edges[column][next[0]] = row.getInt(column + 1);
            }
            next[0]++;
        });
        var lefts = Math.toIntExact(database.number(script("count_accounts.sql")));
        var rights = Math.toIntExact(database.number(script("count_recordings.sql")));
        return BipartiteGraph.of(lefts, rights, size, edges[0], edges[1], edges[2]);
    }

    static Script script(String name) {
        return Script.beside(Plays.class, name);
    }
}
