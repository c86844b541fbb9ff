package org.cotejo.corpus;

/** A reply under judgment, blind: its exact text and hash under an alias, never the model. */
public record Response(ResponseId id, ItemId item, String alias, String text, String sha256) {}
