"""Peers that learn how raters err."""
from functools import partial

import numpy as np
import pandas
from crowdkit.aggregation import DawidSkene

from .ratio import Line
from .timing import Measure, best

STEPS = 5


def dawid_skene(ours, ratings):
    """crowd-kit: a step is a fifth of the difference between a fit of six steps and one of one."""
    frame = pandas.DataFrame({"task": ratings["item"], "worker": ratings["rater"], "label": ratings["label"]})
    short, long = DawidSkene(n_iter=1, tol=0), DawidSkene(n_iter=1 + STEPS, tol=0)
    seconds = (best(partial(long.fit, frame), 3) - best(partial(short.fit, frame), 3)) / STEPS
    theirs = Measure(seconds, np.asarray(long.priors_.sort_index()))
    return [Line("Dawid-Skene, per step", "crowd-kit 1.4.2", theirs, ours["dawid_skene_step"], ("25", "60"))]
