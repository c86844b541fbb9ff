package org.cotejo.evidence.capture;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.bundle.text.Extraction;
import org.cotejo.bundle.warc.ContentDecoding;
import org.cotejo.bundle.warc.HttpAnswer;
import org.cotejo.evidence.capture.FetchFailure.Code;

/**
 * Fetches one document over plain sockets: every hop is vetted, dialled by the address that was judged, read within limits,
 * and kept as it came. It sends no cookie, no referrer, no password, and fetches nothing that a page contains.
 */
final class Fetcher {
    private static final List<Integer> REDIRECTS = List.of(301, 302, 303, 307, 308);
    private static final int META_MAX = 2;

    private final Vetting vetting;
    private final FetchLimits limits;
    private final InstantSource clock;
    private final String software;

    /** @param software what the fetcher calls itself, with an address at which its operator is reached */
    Fetcher(Vetting vetting, FetchLimits limits, InstantSource clock, String software) {
        this.vetting = vetting;
        this.limits = limits;
        this.clock = clock;
        this.software = software;
    }

    Fetched fetch(String url) throws FetchFailure {
        var deadline = Wire.Deadline.in(limits.totalMillis());
        var exchanges = new ArrayList<Exchange>();
        var address = WebAddress.read(url);
        var refreshes = 0;
        while (true) {
            var exchange = exchanged(address, exchanges, deadline);
            exchanges.add(exchange);
            var location = redirect(exchange);
            if (location.isPresent()) {
                address = next(address, location.get(), exchanges);
                continue;
            }
            var fetched = read(exchanges);
            var refresh = refreshes < META_MAX ? MetaRefresh.in(fetched) : Optional.<String>empty();
            if (refresh.isEmpty()) return fetched;
            refreshes++;
            address = next(address, refresh.get(), exchanges);
        }
    }

    private WebAddress next(WebAddress address, String location, List<Exchange> exchanges) throws FetchFailure {
        if (exchanges.size() > limits.hopsMax()) {
            throw new FetchFailure(Code.TOO_MANY_REDIRECTS, "more than " + limits.hopsMax() + " redirects");
        }
        return address.resolve(location);
    }

    private static Optional<String> redirect(Exchange exchange) {
        return REDIRECTS.contains(exchange.answer().status())
                ? exchange.answer().header("location")
                : Optional.empty();
    }

    private Exchange exchanged(WebAddress address, List<Exchange> before, Wire.Deadline deadline) throws FetchFailure {
        var used = before.stream().mapToInt(one -> one.response().length).sum();
        var ip = vetting.vet(address, deadline.millisLeft());
        var request = request(address);
        // WARC tells seconds; what is said of the time is what is stored.
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var received = new Wire(limits, deadline).ask(address, ip, request, limits.wireBytesMax() - used);
        try {
            var answer = HttpAnswer.read(received.bytes());
            return new Exchange(address, ip, at, request, received.bytes(), answer, received.cut());
        } catch (HttpAnswer.Malformed e) {
            throw new FetchFailure(Code.BAD_RESPONSE, "no response of HTTP/1: " + e.getMessage());
        }
    }

    private byte[] request(WebAddress address) {
        return ("GET " + address.path() + " HTTP/1.1\r\nHost: " + address.authority() + "\r\nUser-Agent: " + software
                        + "\r\nAccept: text/html,application/xhtml+xml,application/pdf,application/json,text/plain;q=0.9,*/*;q=0.5"
                        + "\r\nAccept-Language: es,en;q=0.8\r\nAccept-Encoding: gzip, deflate, br\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private Fetched read(List<Exchange> exchanges) throws FetchFailure {
        var last = exchanges.getLast();
        try {
            var answer = last.answer();
            var decoding = ContentDecoding.of(answer.body(), answer.contentEncodings(), limits.decodedBytesMax());
            var extraction = Extraction.of(
                    decoding.payload(), answer.header("content-type").orElse(""));
            var flags = new ArrayList<String>();
            if (last.cut() || !answer.complete()) flags.add("truncated");
            decoding.flags().stream().filter(flag -> !flags.contains(flag)).forEach(flags::add);
            extraction.flags().stream().filter(flag -> !flags.contains(flag)).forEach(flags::add);
            return new Fetched(exchanges, decoding.payload(), extraction, flags);
        } catch (ContentDecoding.TooLarge e) {
            throw new FetchFailure(Code.TOO_LARGE, "the document unpacks to more than the limit");
        }
    }
}
