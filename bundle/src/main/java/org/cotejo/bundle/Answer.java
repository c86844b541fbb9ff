package org.cotejo.bundle;

import java.util.Map;

/** What a command found: as one JSON object for machines, and as text for people. */
record Answer(Map<String, ?> json, String text) {}
