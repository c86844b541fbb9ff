"""Makes an archive, verifies it with Cotejo and reads it with py-wacz and warcio, and prints one table."""
import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

FOLDER = Path(__file__).parent.parent
RUNS = 3


def arguments():
    """Where things are; the launcher fills in most."""
    parser = argparse.ArgumentParser(prog="cotejo bench archive", description=__doc__)
    parser.add_argument("--java", required=True)
    parser.add_argument("--libraries", required=True, help="the folder of the jars")
    parser.add_argument("--launcher", required=True, help="the script ./cotejo")
    parser.add_argument("--claims", type=int, default=1000)
    parser.add_argument("--page-bytes", type=int, default=60000)
    return parser.parse_args()


def made(given, folder):
    """Writes the archive; the seconds of CPU that one page costs, by step."""
    source = str(FOLDER / "ArchiveBench.java")
    words = [str(folder), str(given.claims), str(given.page_bytes)]
    command = [given.java, "-cp", given.libraries + "/*", source, *words]
    printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return {name: float(value) for name, value in (line.split() for line in printed.splitlines())}


def best(command):
    """The least wall time and the least CPU time of a few runs, in seconds."""
    walls, cpus = [], []
    for _ in range(RUNS):
        before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        walls.append(time.perf_counter() - begun)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpus.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(walls), min(cpus)


def main():
    """One table, and what one page costs."""
    given = arguments()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print("Making an archive ...", file=sys.stderr, flush=True)
        costs = made(given, folder)
        archive = folder / "evidence.zip"
        with zipfile.ZipFile(archive) as zipped:
            zipped.extract("evidence.wacz", folder)
        with zipfile.ZipFile(folder / "evidence.wacz") as zipped:
            warcs = [name for name in zipped.namelist() if name.startswith("archive/")]
            zipped.extractall(folder, warcs)
        print("Verifying and reading it ...", file=sys.stderr, flush=True)
        wacz = [sys.executable, "-m", "wacz.main", "validate", "-f", str(folder / "evidence.wacz")]
        warcio = [sys.executable, "-m", "warcio.cli", "check", *(str(folder / name) for name in warcs)]
        ours = best([given.launcher, "verify", str(archive)])
        peers = {"py-wacz validate: container, hashes": best(wacz), "warcio check: digests of the records": best(warcio)}
        show(given, costs, ours, peers)


def show(given, costs, ours, peers):
    """Prints it as the page has it."""
    print("| whole process | s | CPU s | ratio of CPU to Cotejo's |\n|---|---:|---:|---:|")
    print(f"| `cotejo verify`: everything | {ours[0]:.2f} | {ours[1]:.2f} | 1.00 |")
    for name, (wall, cpu) in peers.items():
        print(f"| {name} | {wall:.2f} | {cpu:.2f} | {cpu / ours[1]:.2f} |")
    claim = 1000 * ours[1] / given.claims
    print(f"\n{given.claims} claims, each with a page of {given.page_bytes} bytes and a calculation of its own;")
    print(f"{costs['archive_megabytes']:.0f} MB, written in {costs['write_seconds']:.1f} s.")
    print(f"CPU per verified claim {claim:.2f} ms; extracting a page {1000 * costs['extract']:.2f} ms;")
    print(f"locating a quotation {1000 * costs['locate_exact']:.3f} ms exactly, "
          f"{1000 * costs['locate_layout']:.2f} ms at level layout.")
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}.")


if __name__ == "__main__":
    main()
