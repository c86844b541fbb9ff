/** What a verdict of a claim must rest on, for whoever takes it in and for whoever checks it years later. */
@NullMarked
package org.cotejo.bundle.proof;

import org.jspecify.annotations.NullMarked;
