/**
 * Ratings: who gave which category to what, held as primitive arrays sorted by item. Agreement and the rater models
 * read them.
 */
package org.cotejo.stats.rating;
