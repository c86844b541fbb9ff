package org.cotejo.evidence.capture;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The product's way to ask, with ports of this machine allowed as an operator would. */
public final class LocalRequests {
    private LocalRequests() {}

    public static VettedRequests allowing(int... ports) {
        var allowed = Arrays.stream(ports).mapToObj(port -> "127.0.0.1:" + port).collect(Collectors.toSet());
        return new VettedRequests(new Vetting(allowed, InetAddress::getAllByName));
    }
}
