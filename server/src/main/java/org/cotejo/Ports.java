package org.cotejo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Whether a port is free on the loopback address. */
final class Ports {
    private Ports() {}

    static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
