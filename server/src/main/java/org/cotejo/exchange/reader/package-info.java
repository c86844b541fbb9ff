/** Reads import files row by row into responses with their conversations: no server, no database. */
@NamedInterface("reader")
@NullMarked
package org.cotejo.exchange.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
