/** The checks that are too heavy for the server: grammar by LanguageTool, algebra by Symja, in a process of their own. */
@NullMarked
package org.cotejo.tools;

import org.jspecify.annotations.NullMarked;
