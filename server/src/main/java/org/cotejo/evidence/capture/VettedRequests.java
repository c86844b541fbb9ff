package org.cotejo.evidence.capture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cotejo.bundle.warc.ContentDecoding;
import org.cotejo.bundle.warc.HttpAnswer;
import org.cotejo.evidence.capture.FetchFailure.Code;
import org.springframework.stereotype.Component;

/**
 * Asks an interface of somebody else by the way that captures take: every hop is vetted, dialled by the address that was judged
 * and read within limits. What is secret goes in a header, and only to the machine that it was meant for.
 */
@Component
public class VettedRequests {
    private static final List<Integer> REDIRECTS = List.of(301, 302, 303, 307, 308);
    private static final int WIRE_BYTES_MAX = 4_000_000;
    private static final int DECODED_BYTES_MAX = 16_000_000;
    private static final int HEADER_BYTES_MAX = 64 * 1024;
    private static final int HOPS_MAX = 3;

    private final Vetting vetting;

    VettedRequests(Vetting vetting) {
        this.vetting = vetting;
    }

    /**
     * What came.
     *
     * @param contentType the value of its header in lower case; empty where there was none
     * @param payload without transfer and content encodings
     * @param complete whether all came that was announced
     */
    public record Reply(int status, String contentType, byte[] payload, boolean complete) {}

    /**
     * Asks with GET.
     *
     * @param url to ask; its query may hold a key, so no message repeats it
     * @param headers sent beside the usual ones, and left out once a redirect leads to another origin
     * @param millisMax for everything, from the first name looked up to the last byte, in milliseconds
     * @throws FetchFailure where no response came within the limits
     */
    public Reply get(String url, Map<String, String> headers, int millisMax) throws FetchFailure {
        var limits = new FetchLimits(
                WIRE_BYTES_MAX, DECODED_BYTES_MAX, HEADER_BYTES_MAX, millisMax, millisMax, millisMax, HOPS_MAX);
        var deadline = Wire.Deadline.in(millisMax);
        var first = WebAddress.read(url);
        var address = first;
        for (var hop = 0; hop <= HOPS_MAX; hop++) {
            var own = address.origin().equals(first.origin()) ? headers : withoutSecrets(headers);
            var answer = asked(address, own, limits, deadline);
            var location = REDIRECTS.contains(answer.status())
                    ? answer.header("location")
                    : java.util.Optional.<String>empty();
            if (location.isEmpty()) return reply(answer, limits);
            address = address.resolve(location.get());
        }
        throw new FetchFailure(Code.TOO_MANY_REDIRECTS, "more than " + HOPS_MAX + " redirects");
    }

    /** How the asker names itself may be known to everybody. */
    private static Map<String, String> withoutSecrets(Map<String, String> headers) {
        return headers.containsKey("User-Agent") ? Map.of("User-Agent", headers.get("User-Agent")) : Map.of();
    }

    private HttpAnswer asked(
            WebAddress address, Map<String, String> headers, FetchLimits limits, Wire.Deadline deadline)
            throws FetchFailure {
        var ip = vetting.vet(address, deadline.millisLeft());
        var received = new Wire(limits, deadline).ask(address, ip, request(address, headers), limits.wireBytesMax());
        try {
            var answer = HttpAnswer.read(received.bytes());
            var isWhole = answer.complete() && !received.cut();
            return new HttpAnswer(answer.status(), answer.headers(), answer.body(), isWhole);
        } catch (HttpAnswer.Malformed e) {
            throw new FetchFailure(Code.BAD_RESPONSE, "no response of HTTP/1: " + e.getMessage());
        }
    }

    private static byte[] request(WebAddress address, Map<String, String> headers) throws FetchFailure {
        var text = new StringBuilder("GET " + address.path() + " HTTP/1.1\r\nHost: " + address.authority());
        for (var header : headers.entrySet()) {
            if (header.getValue().chars().anyMatch(each -> each < 0x20 || each > 0x7E))
                throw new FetchFailure(
                        Code.BAD_URL, "characters in the header " + header.getKey() + " that none holds");
            text.append("\r\n").append(header.getKey()).append(": ").append(header.getValue());
        }
        text.append("\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n");
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Reply reply(HttpAnswer answer, FetchLimits limits) throws FetchFailure {
        try {
            var decoding = ContentDecoding.of(answer.body(), answer.contentEncodings(), limits.decodedBytesMax());
            var isWhole = answer.complete() && !decoding.flags().contains("truncated");
            var type = answer.header("content-type").orElse("").toLowerCase(java.util.Locale.ROOT);
            return new Reply(answer.status(), type, decoding.payload(), isWhole);
        } catch (ContentDecoding.TooLarge e) {
            throw new FetchFailure(Code.TOO_LARGE, "the response unpacks to more than the limit");
        }
    }
}
