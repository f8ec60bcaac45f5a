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
        var degrees = new int[Math.toIntExact(database.number(script("count_accounts.sql")))];
        database.each(script("degrees.sql"), row -> degrees[row.getInt(1)] = row.getInt(2));
        var rights = Math.toIntExact(database.number(script("count_recordings.sql")));
        var drawing = new BipartiteGraph.Drawing(degrees, rights);
        database.each(script("edges.sql"), row -> drawing.add(row.getInt(1), row.getInt(2), row.getInt(3)));
        return drawing.finish();
    }

    static Script script(String name) {
        return Script.beside(Plays.class, name);
    }
}
