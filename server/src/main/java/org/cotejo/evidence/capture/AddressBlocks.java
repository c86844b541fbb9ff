package org.cotejo.evidence.capture;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Addresses that no fetch reaches: those of this machine, of private networks, of protocols and of documentation. */
final class AddressBlocks {
    private static final List<Block> REFUSED = List.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "::/96",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .stream()
            .map(Block::of)
            .toList();
    private static final int MAPPED_PREFIX = 12;

    private AddressBlocks() {}

    private record Block(byte[] network, int bits) {
        static Block of(String text) {
            var parts = text.split("/");
            try {
                return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalStateException("not a block of addresses: " + text, e);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != network.length) return false;
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (network[bit / 8] & mask)) return false;
            }
            return true;
        }
    }

    static boolean refuses(InetAddress address) {
        var bytes = plain(address);
        return REFUSED.stream().anyMatch(block -> block.holds(bytes));
    }

    /** An IPv4 address in IPv6 clothes is judged as what it is. */
    private static byte[] plain(InetAddress address) {
        var bytes = address.getAddress();
        if (address instanceof Inet4Address || bytes.length == 4) return bytes;
        var isMapped = bytes[10] == -1 && bytes[11] == -1;
        for (var index = 0; index < 10; index++) isMapped &= bytes[index] == 0;
        return isMapped ? Arrays.copyOfRange(bytes, MAPPED_PREFIX, bytes.length) : bytes;
    }
}
