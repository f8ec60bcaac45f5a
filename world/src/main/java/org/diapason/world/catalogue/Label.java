package org.diapason.world.catalogue;

/** A label under a supplier: whom a recording's money goes to. */
public record Label(String name, Supplier supplier) {

    /** The payee, {@code <DPID>/<label>}, as the table of listens names it. */
    public String payeeId() {
        return supplier.id() + "/" + name;
    }
}
