package org.cotejo.corpus.models;

import java.util.UUID;

/** A chat model at one version; its name is never on an evaluator's screen. */
public record Model(UUID id, String name) {}
