package org.cotejo.evidence.capture;

import java.net.InetAddress;
import java.time.Instant;
import org.cotejo.bundle.warc.HttpAnswer;

/**
 * One request and its response, byte for byte.
 *
 * @param address what was asked
 * @param ip which machine answered
 * @param at when it was asked
 * @param cut whether the connection ended, or the limit was reached, before the response did
 */
record Exchange(
        WebAddress address,
        InetAddress ip,
        Instant at,
        byte[] request,
        byte[] response,
        HttpAnswer answer,
        boolean cut) {}
