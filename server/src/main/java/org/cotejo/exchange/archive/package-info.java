/** The evidence of a project as one file that anybody derives again without this house. */
@NullMarked
package org.cotejo.exchange.archive;

import org.jspecify.annotations.NullMarked;
