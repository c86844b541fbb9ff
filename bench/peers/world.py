"""The data that both sides are given (STATISTICS 1.1): sets of columns, the same ones for the same seed."""
import numpy as np

SEED = 20261124
MODELS, RATERS, PER_ITEM, CLASSES = 200, 1000, 5, 5
STYLE = (0.25, -0.1, 0.05, 0.0)


def make(rows):
    """Votes, ratings, and votes that style has a say in."""
    random = np.random.default_rng(SEED)
    return {"votes": votes(random, rows), "ratings": ratings(random, rows), "styled": styled_votes(random, rows)}


def write(folder, sets):
    """Each set becomes a folder, each column a file of plain numbers."""
    for name, columns in sets.items():
        (folder / name).mkdir(parents=True)
        for column, array in columns.items():
            array.tofile(folder / name / f"{column}.bin")


def votes(random, rows, style=0.0):
    """Popularity ~ rank^-0.5, strengths ~ N(0, 1), Davidson ties with nu = 0.7; outcome 0 is a, 1 is b, 2 a tie."""
    share = np.arange(1, MODELS + 1) ** -0.5
    share /= share.sum()
    a = random.choice(MODELS, rows, p=share).astype(np.int32)
    b = random.choice(MODELS, rows, p=share).astype(np.int32)
    b = np.where(a == b, (b + 1) % MODELS, b).astype(np.int32)
    theta = random.normal(size=MODELS)
    s = np.exp((theta[a] - theta[b] + style) / 2)
    total = s + 1 / s + 0.7
    u = random.random(rows)
    outcome = np.where(u < s / total, 0, np.where(u < (s + 1 / s) / total, 1, 2)).astype(np.int8)
    return {"a": a, "b": b, "outcome": outcome}


def styled_votes(random, rows):
    """Votes with covariates ~ N(0, 1), of which all but the last have an effect."""
    styles = random.normal(size=(len(STYLE), rows))
    covariates = {f"style{k}": column for k, column in enumerate(styles)}
    return votes(random, rows, np.asarray(STYLE) @ styles) | covariates


def ratings(random, rows):
    """Items x 5 raters, 5 ordinal categories around a latent value; labels of workers with accuracy Beta(7, 3)."""
    items = rows // PER_ITEM
    item = np.repeat(np.arange(items, dtype=np.int32), PER_ITEM)
    first = random.integers(0, RATERS, items)
    rater = ((first[:, None] + np.arange(PER_ITEM) * 199) % RATERS).astype(np.int32).ravel()
    latent = random.normal(size=items)[item] + random.normal(scale=0.8, size=len(item))
    value = np.digitize(latent, [-1.2, -0.4, 0.4, 1.2]).astype(np.int32)
    truth = random.choice(CLASSES, items, p=[0.1, 0.2, 0.3, 0.25, 0.15])[item]
    right = random.random(len(item)) < random.beta(7, 3, RATERS)[rater]
    wrong = (truth + random.integers(1, CLASSES, len(item))) % CLASSES
    label = np.where(right, truth, wrong).astype(np.int32)
    return {"item": item, "rater": rater, "value": value, "label": label}
