package org.diapason.world.listening;

/**
 * An address prefix, numbered from 0 in its population.
 *
 * @param asn number of the network's operator: 64512 and above are access providers, 64496 to 64511
 *     are data centres (ranges kept for private use and for documentation)
 */
public record Network(int index, String id, int asn) {
    static final int FIRST_PROVIDER = 64_512;
    static final int FIRST_DATA_CENTRE = 64_496;
    static final int DATA_CENTRES = 16;
}
