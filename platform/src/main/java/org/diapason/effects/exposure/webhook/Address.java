package org.diapason.effects.exposure.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An address that a program gave. Whoever gives one must not make the service call its own network: only https, and only
 * hosts whose every address is public. Resolved names stay the same for thirty seconds in the JDK, so what is asked right
 * before a call holds for the call.
 */
record Address(URI uri) {
    private static final String NEXT = " Give the https address of a host that the internet reaches.";

    /** What stands against calling it. */
    static Optional<String> refusal(String address, boolean isDemonstration) {
        try {
            return refusal(new URI(address), isDemonstration);
        } catch (URISyntaxException e) {
            return Optional.of("Expected an address such as https://host/path, found " + address + "." + NEXT);
        }
    }

    private static Optional<String> refusal(URI uri, boolean isDemonstration) {
        if (uri.getHost() == null || uri.getUserInfo() != null) {
            return Optional.of("Expected an address such as https://host/path, found " + uri + "." + NEXT);
        }
        try {
            List<InetAddress> hosts = Arrays.asList(InetAddress.getAllByName(uri.getHost()));
            if (isDemonstration && hosts.stream().allMatch(InetAddress::isLoopbackAddress)) {
                return Optional.empty();
            }
            if (!"https".equals(uri.getScheme())) {
                return Optional.of("Expected https, found " + uri.getScheme() + "." + NEXT);
            }
            return hosts.stream()
                    .filter(host -> !isPublic(host))
                    .findFirst()
                    .map(host -> "Expected a host that is reached through the internet, found " + uri.getHost() + " at "
                            + host.getHostAddress() + "." + NEXT);
        } catch (UnknownHostException e) {
            return Optional.of("Expected a host with an address, found none for " + uri.getHost() + "." + NEXT);
        }
    }

    /** Neither this machine, nor its networks, nor what IANA keeps for special purposes (RFC 6890). */
    static boolean isPublic(InetAddress host) {
        if (host.isLoopbackAddress()
                || host.isAnyLocalAddress()
                || host.isLinkLocalAddress()
                || host.isSiteLocalAddress()
                || host.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = host.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return bytes.length == 4 ? isPublic(first, second) : isGlobalUnicast(first, second, bytes[2] & 0xFF);
    }

    private static boolean isPublic(int first, int second) {
        boolean carriers = first == 100 && second >= 64 && second < 128;
        boolean protocols = first == 192 && second == 0;
        boolean measuring = first == 198 && (second == 18 || second == 19);
        return first != 0 && first < 240 && !carriers && !protocols && !measuring;
    }

    /** 2000::/3, without 2001::/23 and 6to4 (2002::/16), in which addresses of IPv4 hide. */
    private static boolean isGlobalUnicast(int first, int second, int third) {
        boolean special = first == 0x20 && (second == 0x02 || second == 0x01 && third < 2);
        return first >> 5 == 1 && !special;
    }
}
