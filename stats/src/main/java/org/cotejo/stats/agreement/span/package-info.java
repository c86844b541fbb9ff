/** Agreement on where something is and what it is: spans of text, compared by character and as wholes. */
package org.cotejo.stats.agreement.span;
