package io.github.opendata4j.client.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which addresses are reached from everywhere, by the registries of special addresses (IANA, RFC 6890 and its
 * successors). Addresses that carry another within them, such as those of NAT64, are judged by both.
 */
final class PublicAddresses {
    /** What is not public, as network/bits. */
    private static final List<Network> SPECIAL_4 = networks(
            "0.0.0.0/8", // "this network"
            "10.0.0.0/8",
            "100.64.0.0/10", // shared by a provider's customers
            "127.0.0.0/8",
            "169.254.0.0/16", // link-local, and where clouds keep their metadata
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24", // examples in documents
            "192.88.99.0/24", // 6to4 relays, given up
            "192.168.0.0/16",
            "198.18.0.0/15", // measurements
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast

    /** Of IPv6, what is public stands in one block; these are the exceptions in it. */
    private static final List<Network> SPECIAL_6 = networks(
            "2001::/23", // protocols, Teredo among them
            "2001:db8::/32", // examples in documents
            "2002::/16", // 6to4: would lead to whatever stands in it
            "3fff::/20"); // examples in documents

    /** Names that no public name service has (RFC 6761, RFC 6762, RFC 8375, and ICANN's for private use). */
    private static final List<String> INSIDE = List.of(".localhost", ".local", ".home.arpa", ".internal");

    private static final Network GLOBAL_6 = Network.of("2000::/3");

    /** Addresses of IPv4 within IPv6: in the last four bytes. */
    private static final List<Network> CARRIERS =
            networks("::ffff:0:0:0/96", "64:ff9b::/96"); // translated (RFC 2765), NAT64 (RFC 6052)

    private PublicAddresses() {}

    /** Whether a host is a private address as such, or has a name that only the inside of a network knows. */
    static boolean isInside(String host) {
        if (host.indexOf(':') >= 0 || host.matches("[0-9.]+")) {
            try {
                return !isPublic(InetAddress.getByName(host)); // no name, so nothing is looked up
            } catch (UnknownHostException e) {
                return true;
            }
        }
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return name.indexOf('.') < 0 || INSIDE.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isPublic4(bytes);
        }
        if (!(address instanceof Inet6Address)) {
            return false;
        }
        // Java turns IPv4-mapped addresses into Inet4Address itself
        if (CARRIERS.stream().anyMatch(network -> network.has(bytes))) {
            return isPublic4(new byte[] {bytes[12], bytes[13], bytes[14], bytes[15]});
        }
        return GLOBAL_6.has(bytes) && SPECIAL_6.stream().noneMatch(network -> network.has(bytes));
    }

    private static boolean isPublic4(byte[] bytes) {
        return SPECIAL_4.stream().noneMatch(network -> network.has(bytes));
    }

    private static List<Network> networks(String... texts) {
        List<Network> list = new ArrayList<>();
        for (String text : texts) {
            list.add(Network.of(text));
        }
        return List.copyOf(list);
    }

    /** Addresses with the same first bits. */
    private static final class Network {
        private final byte[] start;
        private final int bits;

        private Network(byte[] start, int bits) {
            this.start = start;
            this.bits = bits;
        }

        static Network of(String text) {
            int slash = text.indexOf('/');
            return new Network(bytes(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
        }

        private static byte[] bytes(String literal) {
            try {
                return InetAddress.getByName(literal).getAddress(); // no name, so nothing is looked up
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("No address: " + literal, e);
            }
        }

        boolean has(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit += 8) {
                int mask = bits - bit >= 8 ? 0xFF : 0xFF << (8 - (bits - bit));
                if (((address[bit / 8] ^ start[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
