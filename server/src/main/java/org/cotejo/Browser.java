package org.cotejo;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Opens an address in the person's browser, where there is one. */
final class Browser {
    private Browser() {}

    static void open(String url, PrintStream out) {
        for (var command : List.of("xdg-open", "open")) {
            try {
                new ProcessBuilder(command, url)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return;
            } catch (IOException e) {
                continue; // not on this system
            }
        }
        out.println("No browser was found to open; use a link above.");
    }
}
