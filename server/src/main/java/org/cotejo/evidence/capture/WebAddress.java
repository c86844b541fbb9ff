package org.cotejo.evidence.capture;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.cotejo.evidence.capture.FetchFailure.Code;

/**
 * An address on the web, read strictly: whatever two programs could understand differently is refused.
 *
 * @param scheme `http` or `https`
 * @param host in lower case and ASCII; an IPv6 address without its brackets
 * @param port as written, or the scheme's own
 * @param path with its query, percent-encoded
 */
record WebAddress(String scheme, String host, int port, String path) {
    private static final int LENGTH_MAX = 4_096;

    static WebAddress read(String text) throws FetchFailure {
        var url = text.strip();
        if (url.isEmpty() || url.length() > LENGTH_MAX)
            throw bad("an address of 1 to " + LENGTH_MAX + " characters is expected");
        if (url.chars().anyMatch(each -> each < 0x20 || each == 0x7F || each == '\\' || each == ' ')) {
            throw bad("control characters, spaces and backslashes have no place in an address");
        }
        var colon = url.indexOf(':');
        var scheme = colon < 0 ? "" : url.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchFailure(Code.SCHEME_REFUSED, "only http and https are fetched");
        }
        if (!url.startsWith("://", colon) || url.startsWith("/", colon + 3)) throw bad("the host is missing");
        var rest = url.substring(colon + 3);
        var end = endOfAuthority(rest);
        var authority = rest.substring(0, end);
        if (authority.indexOf('@') >= 0) {
            throw new FetchFailure(Code.USER_INFO_REFUSED, "a name or password in an address is not sent");
        }
        return of(scheme, authority, path(rest.substring(end)));
    }

    /** Where a redirect leads, seen from here. */
    WebAddress resolve(String location) throws FetchFailure {
        var target = location.strip();
        if (target.chars().anyMatch(each -> each < 0x20 || each == 0x7F))
            throw bad("a redirect with control characters");
        target = target.replace(" ", "%20");
        if (target.matches("(?i)[a-z][a-z0-9+.-]*:.*")) return read(target);
        if (target.startsWith("//")) return read(scheme + ":" + target);
        if (target.startsWith("/")) return read(origin() + target);
        var query = path.indexOf('?');
        var bare = query < 0 ? path : path.substring(0, query);
        if (target.startsWith("?")) return read(origin() + bare + target);
        if (target.isEmpty() || target.startsWith("#")) return this;
        return read(origin() + normalised(bare.substring(0, bare.lastIndexOf('/') + 1) + target));
    }

    String origin() {
        return scheme + "://" + authority();
    }

    /** As it stands in the Host header: the port only where it is not the scheme's own. */
    String authority() {
        var name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return port == defaultPort(scheme) ? name : name + ":" + port;
    }

    String hostAndPort() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }

    boolean isSecure() {
        return scheme.equals("https");
    }

    @Override
    public String toString() {
        return origin() + path;
    }

    private static WebAddress of(String scheme, String authority, String path) throws FetchFailure {
        var isLiteral = authority.startsWith("[");
        var close = isLiteral ? authority.indexOf(']') : -1;
        if (isLiteral && close < 0) throw bad("a bracket that is not closed");
        var colon = isLiteral ? close + 1 : authority.indexOf(':');
        var hasPort = colon >= 0 && colon < authority.length();
        if (hasPort && authority.charAt(colon) != ':') throw bad("something stands between host and port");
        var host = authority.substring(0, hasPort ? colon : authority.length());
        var port = hasPort ? port(authority.substring(colon + 1), scheme) : defaultPort(scheme);
        var name = isLiteral ? Hosts.ipv6(host.substring(1, host.length() - 1)) : Hosts.name(host);
        return new WebAddress(scheme, name, port, path);
    }

    private static int port(String text, String scheme) throws FetchFailure {
        if (text.isEmpty()) return defaultPort(scheme);
        if (!text.matches("[0-9]{1,5}")) throw bad("a port that is no number");
        var port = Integer.parseInt(text);
        if (port < 1 || port > 65_535) throw bad("a port outside 1 to 65535");
        return port;
    }

    private static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static int endOfAuthority(String rest) {
        var end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) end++;
        return end;
    }

    /** Path and query without the fragment; characters outside ASCII as the bytes of their UTF-8. */
    private static String path(String rest) {
        var hash = rest.indexOf('#');
        var plain = hash < 0 ? rest : rest.substring(0, hash);
        if (!plain.startsWith("/")) plain = "/" + plain;
        var path = new StringBuilder();
        for (var each : plain.getBytes(StandardCharsets.UTF_8)) {
            var isPlain = each > 0x20 && "\"<>^`{|}".indexOf(each) < 0;
            if (isPlain) path.append((char) each);
            else path.append(String.format("%%%02X", each & 0xFF));
        }
        return path.toString();
    }

    private static String normalised(String path) {
        var kept = new java.util.ArrayDeque<String>();
        var query = path.indexOf('?');
        var bare = query < 0 ? path : path.substring(0, query);
        var parts = bare.split("/", -1);
        for (var index = 1; index < parts.length; index++) {
            var isLast = index == parts.length - 1;
            if (parts[index].equals("..")) kept.pollLast();
            else if (!parts[index].equals(".")) kept.addLast(parts[index]);
            if (isLast && (parts[index].equals("..") || parts[index].equals("."))) kept.addLast("");
        }
        return "/" + String.join("/", kept) + (query < 0 ? "" : path.substring(query));
    }

    static FetchFailure bad(String message) {
        return new FetchFailure(Code.BAD_URL, message);
    }

    /** Names and numbers of hosts. */
    private static final class Hosts {
        private static final int LABEL_MAX = 63;

        static String name(String written) throws FetchFailure {
            if (written.isEmpty()) throw bad("the host is missing");
            if (written.indexOf('%') >= 0) throw ambiguous(written);
            String name;
            try {
                name = IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            } catch (IllegalArgumentException e) {
                throw bad("a host that is no name: " + written);
            }
            if (name.endsWith(".")) name = name.substring(0, name.length() - 1);
            if (name.isEmpty() || name.startsWith(".") || name.contains(".."))
                throw bad("a host that is no name: " + written);
            var labels = name.split("\\.");
            for (var label : labels) if (label.length() > LABEL_MAX) throw bad("a label of over 63 characters");
            // A last label of digits is an address in one of its many spellings; only the plain one is understood by
            // all.
            var last = labels[labels.length - 1];
            if (last.matches("[0-9]+|0x[0-9a-f]*") && !isPlainIpv4(labels)) throw ambiguous(written);
            return name;
        }

        static String ipv6(String written) throws FetchFailure {
            if (!written.matches("[0-9a-fA-F:.]{2,45}") || written.indexOf(':') < 0) throw ambiguous(written);
            return written.toLowerCase(Locale.ROOT);
        }

        private static boolean isPlainIpv4(String[] labels) {
            if (labels.length != 4) return false;
            for (var label : labels) {
                if (!label.matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(label) > 255) return false;
            }
            return true;
        }

        private static FetchFailure ambiguous(String written) {
            return new FetchFailure(Code.AMBIGUOUS_HOST, "a number that programs read differently: " + written);
        }
    }
}
