"""Times Cotejo's statistics against their peers on the same arrays in one run, and prints the ratios.

Warm, one thread, CPU time, the best of several runs, indexed input. A ratio above 1 means that Cotejo is faster.
"""
import os

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS", "NUMEXPR_NUM_THREADS"):
    os.environ[name] = "1"

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROWS = int(os.environ.get("COTEJO_BENCH_ROWS", "1000000"))
MODELS, RATERS, PER_ITEM, CLASSES = 200, 1000, 5, 5


def best(work, runs=7):
    work()
    times = []
    for _ in range(runs):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return min(times)


def votes(random):
    """Popularity ~ rank^-0.5, strengths ~ N(0, 1), Davidson ties with nu = 0.7 (STATISTICS 1.1 without style)."""
    share = np.arange(1, MODELS + 1) ** -0.5
    share /= share.sum()
    a = random.choice(MODELS, ROWS, p=share).astype(np.int32)
    b = random.choice(MODELS, ROWS, p=share).astype(np.int32)
    b = np.where(a == b, (b + 1) % MODELS, b).astype(np.int32)
    theta = random.normal(size=MODELS)
    s = np.exp((theta[a] - theta[b]) / 2)
    total = s + 1 / s + 0.7
    u = random.random(ROWS)
    outcome = np.where(u < s / total, 0, np.where(u < (s + 1 / s) / total, 1, 2)).astype(np.int8)
    return a, b, outcome


def ratings(random):
    """Items x 5 raters, 5 ordinal categories around a latent value; labels of workers with accuracy Beta(7, 3)."""
    items = ROWS // PER_ITEM
    item = np.repeat(np.arange(items, dtype=np.int32), PER_ITEM)
    first = random.integers(0, RATERS, items)
    rater = ((first[:, None] + np.arange(PER_ITEM) * 199) % RATERS).astype(np.int32).ravel()
    latent = random.normal(size=items)[item] + random.normal(scale=0.8, size=len(item))
    value = np.digitize(latent, [-1.2, -0.4, 0.4, 1.2]).astype(np.int32)
    truth = random.choice(CLASSES, items, p=[0.1, 0.2, 0.3, 0.25, 0.15])[item]
    right = random.random(len(item)) < random.beta(7, 3, RATERS)[rater]
    wrong = (truth + random.integers(1, CLASSES, len(item))) % CLASSES
    label = np.where(right, truth, wrong).astype(np.int32)
    return item, rater, value, label


def ours(folder, java, jars):
    source = Path(__file__).with_name("Bench.java")
    printed = subprocess.run(
        [java, "-XX:+UseSerialGC", "-cp", jars, str(source), str(folder)], check=True, capture_output=True, text=True
    ).stdout
    found = {}
    for line in printed.splitlines():
        name, seconds, *numbers = line.split()
        found[name] = (float(seconds), np.array([float(number) for number in numbers]))
    return found


def main():
    java, jars = sys.argv[1], sys.argv[2]
    random = np.random.default_rng(20261124)
    a, b, outcome = votes(random)
    item, rater, value, label = ratings(random)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for column, array in {"a": a, "b": b, "outcome": outcome, "item": item, "rater": rater, "value": value, "label": label}.items():
            array.tofile(folder / f"{column}.bin")
        found = ours(folder, java, jars)
    rows = []
    rank_rows(rows, found, a, b, outcome)
    alpha_rows(rows, found, item, value)
    dawid_skene_rows(rows, found, item, rater, label)
    heads = ("task", "n", "peer", "peer ms", "Cotejo ms", "ratio", "must", "stretch", "largest difference of results")
    widths = [max(len(str(row[i])) for row in [heads, *rows]) for i in range(len(heads))]
    for row in [heads, *rows]:
        print("  ".join(str(cell).ljust(width) for cell, width in zip(row, widths)).rstrip())


def row(task, peer, peer_seconds, our_seconds, goals, difference):
    ratio = peer_seconds / our_seconds
    return (task, ROWS, peer, f"{peer_seconds * 1e3:.1f}", f"{our_seconds * 1e3:.1f}", f"{ratio:.2f}", *goals, f"{difference:.1e}")


def rank_rows(rows, found, a, b, outcome):
    """The compiled core on numpy arrays, without the look-up of names that its public call does first."""
    import evalica
    from evalica import _brzo

    codes = np.array([int(evalica.Winner.X), int(evalica.Winner.Y), int(evalica.Winner.Draw)], dtype=np.uint8)
    votes = {"xs": a.astype(np.uintp), "ys": b.astype(np.uintp), "winners": codes[outcome], "weights": np.ones(len(a))}
    options = {"total": MODELS, "win_weight": 1.0, "tie_weight": 0.5, "tolerance": 1e-10, "limit": 1000}
    bradley_terry = lambda: _brzo.bradley_terry(**votes, **options)[0]
    newman = lambda: _brzo.newman(**votes, **{**options, "tie_weight": 1.0, "v_init": 0.5})[0]
    for task, work, name, goals in (
        ("Bradley-Terry, half ties", bradley_terry, "bradley_terry", ("1", "2.5")),
        ("Davidson, strengths alone", newman, "davidson", ("", "")),
        ("Davidson, ours with standard errors", newman, "davidson_se", ("2", "6")),
        ("Davidson, ours with rank intervals too", newman, "davidson_ranks", ("", "")),
    ):
        seconds, strengths = found[name]
        scores = np.log(np.asarray(work(), dtype=float))
        difference = np.abs(strengths - (scores - scores.mean())).max()
        rows.append(row(task, "evalica 0.4.2, core", best(work, 15), seconds, goals, difference))


def alpha_rows(rows, found, item, value):
    import krippendorff

    counts = np.zeros((item.max() + 1, CLASSES), dtype=int)
    np.add.at(counts, (item, value), 1)
    work = lambda metric: krippendorff.alpha(
        value_counts=counts, value_domain=np.arange(1, CLASSES + 1), level_of_measurement=metric
    )
    seconds, alphas = found["alpha_three_metrics"]
    theirs = np.array([work(metric) for metric in ("nominal", "ordinal", "interval")])
    difference = np.abs(alphas - theirs).max()
    peer = best(lambda: work("interval"))
    rows.append(row("alpha: our three metrics, its one", "krippendorff 0.9.0, counts built", peer, seconds, ("10", "30"), difference))


def dawid_skene_rows(rows, found, item, rater, label):
    import pandas
    from crowdkit.aggregation import DawidSkene

    frame = pandas.DataFrame({"task": item, "worker": rater, "label": label})
    steps = 5
    begun = time.process_time()
    DawidSkene(n_iter=1, tol=0).fit(frame)
    one = time.process_time() - begun
    begun = time.process_time()
    model = DawidSkene(n_iter=1 + steps, tol=0).fit(frame)
    many = time.process_time() - begun
    seconds, shares = found["dawid_skene_step"]
    difference = np.abs(shares - np.asarray(model.priors_.sort_index())).max()
    rows.append(row("Dawid-Skene, per step", "crowd-kit 1.4.2", (many - one) / steps, seconds, ("25", "60"), difference))


if __name__ == "__main__":
    main()
