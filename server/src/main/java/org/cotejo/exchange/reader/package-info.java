/** Reads import files row by row into responses with their conversations: no server, no database. */
@NullMarked
package org.cotejo.exchange.reader;

import org.jspecify.annotations.NullMarked;
