package org.cotejo.corpus;

/** One bad row of the file that a dataset came from. */
public record DatasetError(long line, String field, String code, String message) {}
