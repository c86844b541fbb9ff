package org.cotejo.insight.facts;

import java.util.UUID;

/** One claim as one submission has it. */
record ClaimKey(UUID submission, UUID claim) {}
