/** The lead's data browser: which items a project has, how far each is, and everything that was done on one. */
@NullMarked
package org.cotejo.insight.items;

import org.jspecify.annotations.NullMarked;
