/** What the claims of a project add up to: factual precision, the sources they rest on, and where raters disagree. */
@NullMarked
package org.cotejo.insight.facts;

import org.jspecify.annotations.NullMarked;
