"""How time is taken: CPU time, the best of several runs."""
import subprocess
import time
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Measure:
    """How long a task took, and the numbers by which results are compared."""

    seconds: float
    numbers: np.ndarray

    @staticmethod
    def of_command(command):
        """What another process measured, by task: it prints name, seconds and numbers, a line each."""
        printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        measures = {}
        for line in printed.splitlines():
            name, seconds, *numbers = line.split()
            measures[name] = Measure(float(seconds), np.array(numbers, dtype=float))
        return measures


def best(work, runs=7):
    """The least CPU time of this process, after one run to warm up."""
    work()
    times = []
    for _ in range(runs):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return min(times)
