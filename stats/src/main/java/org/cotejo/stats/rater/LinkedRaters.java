package org.cotejo.stats.rater;

import java.util.Arrays;
import org.cotejo.stats.rating.Ratings;

/** Which raters are linked by items that they rated, directly or through others. */
final class LinkedRaters {
    private final int[] parent;

    private LinkedRaters(int raters) {
        parent = new int[raters];
        Arrays.setAll(parent, rater -> rater);
    }

    /** For each rater the number of the group, from 0 in the order of the first rater; -1 for one without ratings. */
    static int[] groups(Ratings ratings) {
        var links = new LinkedRaters(ratings.raters());
        var hasRated = new boolean[ratings.raters()];
        for (int item = 0; item < ratings.items(); item++) {
            for (int row = ratings.start(item); row < ratings.start(item + 1); row++) {
                hasRated[ratings.rater(row)] = true;
                links.join(ratings.rater(ratings.start(item)), ratings.rater(row));
            }
        }
        var number = new int[hasRated.length];
        Arrays.fill(number, -1);
        var group = new int[hasRated.length];
        int found = 0;
        for (int rater = 0; rater < group.length; rater++) {
            int root = links.root(rater);
            if (hasRated[rater] && number[root] < 0) number[root] = found++;
            group[rater] = hasRated[rater] ? number[root] : -1;
        }
        return group;
    }

    private int root(int rater) {
        int at = rater;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void join(int a, int b) {
        parent[root(b)] = root(a);
    }
}
