@NullMarked
package org.cotejo;

import org.jspecify.annotations.NullMarked;
