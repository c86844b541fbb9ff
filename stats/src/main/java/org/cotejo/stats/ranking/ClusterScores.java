package org.cotejo.stats.ranking;

/**
 * The score (gradient) of each cluster of votes at a fit: its votes' scores added up, as sparse vectors.
 */
final class ClusterScores {
    private final Fit fit;
    private final Votes votes;
    private final int[] clusterStart;
    private final int[] voteAt;
    private final int[] slotOf;
    private final double[] halfSign;
    private final double[] tie;

    /** Receives one cluster: `touched` lists, in its first `size` places, where `score` may differ from 0. */
    interface Visitor {
        void visit(int cluster, double[] score, int[] touched, int size);
    }

    ClusterScores(Fit fit, Votes votes, Clustering clustering) {
        this.fit = fit;
        this.slotOf = fit.model().cells.slotOfVotes();
        this.votes = votes;
        var clusterOf = clustering.clusterOf();
        this.clusterStart = new int[clustering.count() + 1];
        for (var cluster : clusterOf) clusterStart[cluster + 1]++;
        for (int c = 0; c < clustering.count(); c++) clusterStart[c + 1] += clusterStart[c];
        this.voteAt = new int[clusterOf.length];
        var next = clusterStart.clone();
        for (int vote = 0; vote < clusterOf.length; vote++) voteAt[next[clusterOf[vote]]++] = vote;
        var cells = fit.model().cells;
        this.halfSign = new double[cells.size()];
        this.tie = new double[cells.size()];
        for (int cell = 0; cell < cells.size(); cell++) {
            var expected = fit.model().expected(fit.parameters(), cell);
            halfSign[cell] = expected.halfSign();
            tie[cell] = expected.tie();
        }
    }

    int count() {
        return clusterStart.length - 1;
    }

    /** Visits the clusters in their order; the arrays are reused from one visit to the next. */
    void each(Visitor visitor) {
        var size = fit.model().size;
        var players = fit.model().cells.players;
        var score = new double[size];
        var touched = new int[size];
        var isTouched = new boolean[size];
        for (int cluster = 0; cluster < count(); cluster++) {
            int count = 0;
            for (int place = clusterStart[cluster]; place < clusterStart[cluster + 1]; place++) {
                var slot = slotOf[voteAt[place]];
                if (slot < 0) continue;
                add(score, slot, votes.weight(voteAt[place]));
                count = touch(touched, isTouched, count, fit.model().cells.left[slot / 3]);
                count = touch(touched, isTouched, count, fit.model().cells.right[slot / 3]);
            }
            if (count == 0) continue;
            for (int extra = players; extra < size; extra++) touched[count++] = extra;
            visitor.visit(cluster, score, touched, count);
            for (int t = 0; t < count; t++) {
                score[touched[t]] = 0;
                isTouched[touched[t]] = false;
            }
        }
    }

    /** The upper triangle of the information that the votes of one cluster carry. */
    double[] information(int cluster) {
        var model = fit.model();
        var information = new double[model.size * model.size];
        for (int place = clusterStart[cluster]; place < clusterStart[cluster + 1]; place++) {
            var slot = slotOf[voteAt[place]];
            if (slot < 0) continue;
            var cell = slot / 3;
            var weight = votes.weight(voteAt[place]);
            var curvature = weight * (0.25 * (1 - tie[cell]) - halfSign[cell] * halfSign[cell]);
            model.addInformation(information, cell, curvature, -weight * tie[cell] * halfSign[cell]);
            if (model.estimatesTies) {
                information[model.cells.players * model.size + model.cells.players] +=
                        weight * tie[cell] * (1 - tie[cell]);
            }
        }
        return information;
    }

    /** Each cluster's share of the weight in the fit. */
    double[] shares() {
        var shares = new double[count()];
        double total = 0;
        for (int cluster = 0; cluster < shares.length; cluster++) {
            for (int place = clusterStart[cluster]; place < clusterStart[cluster + 1]; place++) {
                if (slotOf[voteAt[place]] >= 0) shares[cluster] += votes.weight(voteAt[place]);
            }
            total += shares[cluster];
        }
        for (int cluster = 0; cluster < shares.length; cluster++) shares[cluster] /= total;
        return shares;
    }

    private void add(double[] score, int slot, double weight) {
        var model = fit.model();
        var cell = slot / 3;
        var sign = slot % 3 == PairCells.LEFT_WINS ? 0.5 : slot % 3 == PairCells.RIGHT_WINS ? -0.5 : 0;
        var difference = weight * (sign - halfSign[cell]);
        score[model.cells.left[cell]] += difference;
        score[model.cells.right[cell]] -= difference;
        if (model.estimatesTies) {
            score[model.cells.players] += weight * ((slot % 3 == PairCells.TIES ? 1 : 0) - tie[cell]);
        }
        var first = model.firstCovariate();
        for (int k = 0; k < model.cells.covariates().length; k++) {
            score[first + k] += difference * model.cells.covariates()[k][cell];
        }
    }

    private static int touch(int[] touched, boolean[] isTouched, int count, int index) {
        if (isTouched[index]) return count;
        isTouched[index] = true;
        touched[count] = index;
        return count + 1;
    }
}
