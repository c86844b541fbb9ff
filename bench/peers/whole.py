"""The table of whole processes: from a file to the answer, start, reading and all."""
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

import numpy as np
import pandas

from . import table, world
from .cotejo import FOLDER

TIMES = ("peer s", "Cotejo s", "ratio", "peer CPU s", "Cotejo CPU s", "CPU ratio")
HEADS = ("task", "file", "n", "peer", *TIMES, "largest difference of results")
ALPHA = ("agreement", "--level", "interval", "--ci", "none", "--json")
BRADLEY_TERRY = ("rank", "--model", "bradley-terry", "--ci", "none", "--json")
TASKS = (
    ("alpha, interval", "ratings", ALPHA, "pandas, krippendorff", "alpha_of_file.py"),
    ("Bradley-Terry, half ties", "votes", BRADLEY_TERRY, "pandas, evalica", "strengths_of_file.py"),
)
RUNS = 3


def print_table(cotejo, folder, rows):
    """Each task from CSV and from JSONL."""
    write(folder, rows)
    lines = []
    for task, name, (command, *options), peer, script in TASKS:
        for kind in ("csv", "jsonl"):
            path = str(folder / f"{name}.{kind}")
            theirs = best([sys.executable, str(FOLDER / "scripts" / script), path])
            ours = best([cotejo.launcher, "stats", command, path, *options])
            lines.append((task, kind.upper(), rows, peer, *cells(theirs, ours)))
    table.show("Whole processes, from a file to the answer", HEADS, lines)


def write(folder, rows):
    """The columns as text: ratings of named items by named raters, votes on named models."""
    folder.mkdir()
    random = np.random.default_rng(world.SEED)
    votes, ratings = world.votes(random, rows), world.ratings(random, rows)
    frames = {
        "votes": {
            "a": named("model", votes["a"]),
            "b": named("model", votes["b"]),
            "winner": np.array(["a", "b", "tie"])[votes["outcome"]],
        },
        "ratings": {
            "item": named("item", ratings["item"]),
            "rater": named("rater", ratings["rater"]),
            "value": ratings["value"] + 1,
        },
    }
    for name, columns in frames.items():
        frame = pandas.DataFrame(columns)
        frame.to_csv(folder / f"{name}.csv", index=False)
        frame.to_json(folder / f"{name}.jsonl", orient="records", lines=True)


def named(what, numbers):
    """The names of numbered things."""
    return np.array([f"{what}-{number}" for number in range(numbers.max() + 1)])[numbers]


@dataclass(frozen=True)
class Run:
    """One process: what the clock says, the CPU time of it and its children, and its answer."""

    wall: float
    cpu: float
    numbers: np.ndarray


def best(command):
    """The least times of several runs of a command."""
    runs = [run(command) for _ in range(RUNS)]
    return Run(min(run.wall for run in runs), min(run.cpu for run in runs), runs[0].numbers)


def run(command):
    """Runs a command to its end."""
    with tempfile.TemporaryFile() as printed:
        begun = time.perf_counter()
        process = subprocess.Popen(command, stdout=printed)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, command)
        printed.seek(0)
        return Run(wall, used.ru_utime + used.ru_stime, numbers(json.load(printed)))


def numbers(answer):
    """The estimate, or the strengths in the order of the players' names."""
    if "estimate" in answer:
        return np.array([answer["estimate"]])
    return np.array([player["log_strength"] for player in sorted(answer["players"], key=lambda player: player["name"])])


def cells(theirs, ours):
    """Both sides' times, the ratios, and how far the answers differ."""
    difference = np.abs(theirs.numbers - ours.numbers).max()
    return (
        *(f"{number:.2f}" for number in (theirs.wall, ours.wall, theirs.wall / ours.wall)),
        *(f"{number:.2f}" for number in (theirs.cpu, ours.cpu, theirs.cpu / ours.cpu)),
        f"{difference:.1e}",
    )
