"""Peers that rank models by votes."""
import math
from functools import partial

import evalica
import numpy as np
from evalica import _brzo
from scipy.optimize import minimize
from scipy.special import expit

from .ratio import Line
from .timing import Measure, best
from .world import MODELS, STYLE

UNIT = math.log(10)
RIDGE = 0.5


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


def style_control(ours, votes):
    """Strengths and effects of style in one fit.

    FastChat's package on PyPI (0.2.36) is older than its style control. This is an equal fit: its objective (logits with
    strengths in units of base 10, ties as half wins, ridge 0.5 on all parameters), minimised with its method and options.
    The covariates are in the unit that ours are given in, their root mean square.
    """
    matches = np.column_stack([votes["a"], votes["b"]])
    styles = np.column_stack([votes[f"style{k}"] for k in range(len(STYLE))])
    styles /= np.sqrt((styles**2).mean(axis=0))
    won = np.array([1.0, 0.0, 0.5])[votes["outcome"]]
    start = np.zeros(MODELS + len(STYLE))
    options = {"maxiter": 100, "gtol": 1e-6}
    fit = partial(minimize, penalised, start, (matches, styles, won), "L-BFGS-B", jac=True, options=options)
    found = fit().x
    parameters = np.concatenate([centred(UNIT * found[:MODELS]), found[MODELS:]])
    peer = "an equal fit of FastChat's (scipy 1.17.1, L-BFGS-B)"
    theirs = Measure(best(fit, 3), parameters)
    return [Line("style control, 4 covariates", peer, theirs, ours["style_control"], ("15", "40"))]


def penalised(parameters, matches, styles, won):
    """Minus the log-likelihood with the ridge's penalty, and its gradient."""
    strengths = parameters[:MODELS][matches]
    expected = expit(UNIT * (strengths[:, 0] - strengths[:, 1]) + styles @ parameters[MODELS:])
    likelihood = (won * np.log(expected) + (1 - won) * np.log(1 - expected)).sum()
    surprise = won - expected
    gradient = RIDGE * parameters
    np.add.at(gradient, matches, -UNIT * surprise[:, None] * np.array([1.0, -1.0]))
    gradient[MODELS:] -= styles.T @ surprise
    return RIDGE / 2 * (parameters @ parameters) - likelihood, gradient


def centred(strengths):
    """Strengths that sum to 0, as ours do."""
    return strengths - strengths.mean()
