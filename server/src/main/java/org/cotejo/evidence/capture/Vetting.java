package org.cotejo.evidence.capture;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.evidence.capture.FetchFailure.Code;

/**
 * Whether an address may be fetched, and to which machine exactly: a name is looked up once, and the answer that was judged
 * is the one that is dialled.
 */
final class Vetting {
    private static final Set<Integer> PORTS = Set.of(80, 443);

    private final Set<String> allowed;
    private final Resolver resolver;

    /** Looks up a name; another one stands in where a test answers. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    /** @param allowed entries `host:port` whose addresses are fetched wherever they are */
    Vetting(Set<String> allowed, Resolver resolver) {
        this.allowed =
                allowed.stream().map(one -> one.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        this.resolver = resolver;
    }

    /** The machine to dial. */
    InetAddress vet(WebAddress address, long millisLeft) throws FetchFailure {
        var isAllowed = allowed.contains(address.hostAndPort());
        if (!isAllowed && !PORTS.contains(address.port())) {
            throw new FetchFailure(Code.PORT_REFUSED, "port " + address.port() + " is not one of the web");
        }
        var found = lookUp(address.host(), millisLeft);
        if (!isAllowed && Stream.of(found).anyMatch(AddressBlocks::refuses)) {
            throw new FetchFailure(Code.ADDRESS_REFUSED, address.host() + " is an address inside this network");
        }
        return found[0];
    }

    private InetAddress[] lookUp(String host, long millisLeft) throws FetchFailure {
        var question = new FutureTask<>(() -> resolver.resolve(host));
        Thread.ofVirtual().start(question);
        try {
            var found = question.get(Math.max(1, millisLeft), TimeUnit.MILLISECONDS);
            if (found.length == 0) throw unknown(host);
            return found;
        } catch (ExecutionException e) {
            throw unknown(host);
        } catch (TimeoutException e) {
            throw new FetchFailure(Code.TIMEOUT, "the name " + host + " was not found in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchFailure(Code.TIMEOUT, "interrupted");
        }
    }

    private static FetchFailure unknown(String host) {
        return new FetchFailure(Code.UNKNOWN_HOST, "there is no host " + host);
    }
}
