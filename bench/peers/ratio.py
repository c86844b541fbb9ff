"""The table of ratios: a line for each task, above 1 where Cotejo is faster."""
from dataclasses import dataclass

import numpy as np

from . import table
from .timing import Measure

HEADS = ("task", "n", "peer", "peer ms", "Cotejo ms", "ratio", "must", "stretch", "largest difference of results")


@dataclass(frozen=True)
class Line:
    """One task, its peer, both measures, and the goals for the ratio: must and stretch."""

    task: str
    peer: str
    theirs: Measure
    ours: Measure
    goals: tuple = ("", "")

    def cells(self, rows):
        """What is shown of it."""
        ratio = self.theirs.seconds / self.ours.seconds
        difference = np.abs(self.theirs.numbers - self.ours.numbers).max()
        times = (f"{self.theirs.seconds * 1e3:.1f}", f"{self.ours.seconds * 1e3:.1f}", f"{ratio:.2f}")
        return (self.task, rows, self.peer, *times, *self.goals, f"{difference:.1e}")


def print_table(rows, lines):
    table.show("Against the peers", HEADS, [line.cells(rows) for line in lines])
