"""Peers that rank models by votes."""
from functools import partial

import evalica
import numpy as np
from evalica import _brzo

from .ratio import Line
from .timing import Measure, best
from .world import MODELS


def plain(ours, votes):
    """evalica's compiled core on numpy arrays, without the look-up of names that its public call does first."""
    codes = np.array([int(evalica.Winner.X), int(evalica.Winner.Y), int(evalica.Winner.Draw)], dtype=np.uint8)
    given = {
        "xs": votes["a"].astype(np.uintp),
        "ys": votes["b"].astype(np.uintp),
        "winners": codes[votes["outcome"]],
        "weights": np.ones(len(votes["a"])),
    }
    options = {"total": MODELS, "win_weight": 1.0, "tie_weight": 0.5, "tolerance": 1e-10, "limit": 1000}
    bradley_terry = partial(_brzo.bradley_terry, **given, **options)
    newman = partial(_brzo.newman, **given, **{**options, "tie_weight": 1.0, "v_init": 0.5})
    lines = []
    for task, work, name, goals in (
        ("Bradley-Terry, half ties", bradley_terry, "bradley_terry", ("1", "2.5")),
        ("Davidson, strengths alone", newman, "davidson", ("", "")),
        ("Davidson, ours with standard errors", newman, "davidson_se", ("2", "6")),
        ("Davidson, ours with rank intervals too", newman, "davidson_ranks", ("", "")),
    ):
        theirs = Measure(best(work, 15), centred(np.log(work()[0])))
        lines.append(Line(task, "evalica 0.4.2, core", theirs, ours[name], goals))
    return lines


def centred(strengths):
    """Strengths that sum to 0, as ours do."""
    return strengths - strengths.mean()
