"""The table of growth: our own work on more and more rows."""
import numpy as np

from . import table, world

HEADS = ("task", "n", "ms", "ns a row", "GB/s")
VOTE_BYTES = 4 + 4 + 1
RATING_BYTES = 4 + 4 + 4
TASKS = {
    "bradley_terry": ("Bradley-Terry, half ties", VOTE_BYTES),
    "davidson": ("Davidson, strengths alone", VOTE_BYTES),
    "alpha_three_metrics": ("alpha, three metrics", RATING_BYTES),
    "dawid_skene_step": ("Dawid-Skene, per step", RATING_BYTES),
}


def print_table(cotejo, folder, sizes):
    """One process measures all sizes, the least first."""
    for rows in sizes:
        random = np.random.default_rng(world.SEED)
        world.write(folder / str(rows), {"votes": world.votes(random, rows)})
        world.write(folder / str(rows), {"ratings": world.ratings(random, rows)})
    measures = cotejo.measure("Growth.java", folder, *sizes)
    lines = [cells(name, rows, measures[f"{name}/{rows}"].seconds) for name in TASKS for rows in sizes]
    table.show("Growth, on one thread (GB/s: the bytes of the input, read once, over the CPU time)", HEADS, lines)


def cells(name, rows, seconds):
    """One line of the table."""
    task, row_bytes = TASKS[name]
    speed = row_bytes * rows / seconds / 1e9
    return (task, rows, f"{seconds * 1e3:.2f}", f"{seconds / rows * 1e9:.1f}", f"{speed:.2f}")
