/** What every module test stands on: one real server on one real PostgreSQL, driven through its public doors. */
@NullMarked
package org.cotejo.harness;

import org.jspecify.annotations.NullMarked;
