"""Makes the data, asks both sides, and prints three tables: ratios, growth, and whole processes from a file."""
import argparse
import os
import sys
import tempfile
from pathlib import Path

from . import agreement, growth, ranking, rater, ratio, whole, world
from .cotejo import Cotejo

ROWS = int(os.environ.get("COTEJO_BENCH_ROWS", "1000000"))


def arguments():
    """Where things are; the launcher fills this in."""
    parser = argparse.ArgumentParser(prog="peers", description=__doc__)
    parser.add_argument("--java", required=True, help="the java that runs Cotejo")
    parser.add_argument("--library", required=True, help="the jar of cotejo-stats")
    parser.add_argument("--launcher", required=True, help="the script ./cotejo")
    parser.add_argument("--irrcac-python", help="a Python that has irrCAC; without one its lines are left out")
    return parser.parse_args()


def say(what):
    """What happens now, beside the tables."""
    print(what, file=sys.stderr, flush=True)


def main():
    given = arguments()
    cotejo = Cotejo(given.java, given.library, given.launcher)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        say("[1/3] The same arrays ...")
        ratios(cotejo, folder, given.irrcac_python)
        say("[2/3] More and more rows ...")
        growth.print_table(cotejo, folder / "sizes", (ROWS // 10, ROWS, 10 * ROWS))
        say("[3/3] Whole processes, from a file ...")
        whole.print_table(cotejo, folder / "files", ROWS)


def ratios(cotejo, folder, irrcac_python):
    """The table of ratios, with a line for each task that a peer does too."""
    sets = world.make(ROWS)
    world.write(folder, sets)
    ours = cotejo.measure("Bench.java", folder)
    lines = ranking.plain(ours, sets["votes"])
    lines += agreement.alpha(ours, sets["ratings"])
    lines += rater.dawid_skene(ours, sets["ratings"])
    lines += ranking.style_control(ours, sets["styled"])
    if irrcac_python:
        lines += agreement.chance_corrected(ours, irrcac_python, folder / "ratings")
    ratio.print_table(ROWS, lines)


if __name__ == "__main__":
    main()
