"""Peers that measure agreement."""
from functools import partial

import krippendorff
import numpy as np

from .cotejo import FOLDER
from .ratio import Line
from .timing import Measure, best
from .world import CLASSES


def alpha(ours, ratings):
    """krippendorff, with its table of counts built: one metric against our three from the ratings."""
    item, value = ratings["item"], ratings["value"]
    counts = np.zeros((item.max() + 1, CLASSES), dtype=int)
    np.add.at(counts, (item, value), 1)
    work = partial(krippendorff.alpha, value_counts=counts, value_domain=np.arange(1, CLASSES + 1))
    alphas = np.array([work(level_of_measurement=metric) for metric in ("nominal", "ordinal", "interval")])
    theirs = Measure(best(partial(work, level_of_measurement="interval")), alphas)
    task, peer = "alpha: our three metrics, its one", "krippendorff 0.9.0, counts built"
    return [Line(task, peer, theirs, ours["alpha_three_metrics"], ("10", "30"))]


def chance_corrected(ours, python, folder):
    """irrCAC from an environment of its own, because it pins an old scipy; both sides with the published interval."""
    theirs = Measure.of_command([python, str(FOLDER / "scripts" / "with_irrcac.py"), str(folder)])
    tasks = {
        "gwet_ac1": "Gwet's AC1, with interval",
        "gwet_ac2": "Gwet's AC2, ordinal, with interval",
        "fleiss": "Fleiss' kappa, with interval",
    }
    return [Line(task, "irrCAC 0.4.4", theirs[name], ours[name]) for name, task in tasks.items()]
