"""Times irrCAC on a folder's ratings; prints name, seconds, value and interval, a line for each coefficient."""
import sys
import time
from pathlib import Path

import numpy as np
import pandas
from irrCAC.raw import CAC

RUNS = 5


def ratings(folder):
    """A row for each item, which all have equally many ratings; who gave them makes no difference here."""
    item = np.fromfile(folder / "item.bin", dtype=np.int32)
    value = np.fromfile(folder / "value.bin", dtype=np.int32)
    return pandas.DataFrame(value.reshape(item.max() + 1, -1) + 1)


def main():
    frame = ratings(Path(sys.argv[1]))
    categories = sorted(np.unique(frame).tolist())
    for name, weights, coefficient in (
        ("gwet_ac1", "identity", CAC.gwet),
        ("gwet_ac2", "ordinal", CAC.gwet),
        ("fleiss", "identity", CAC.fleiss),
    ):
        times = []
        for _ in range(RUNS):
            begun = time.process_time()
            found = coefficient(CAC(frame, weights=weights, categories=categories, digits=15))["est"]
            times.append(time.process_time() - begun)
        print(name, min(times), found["coefficient_value"], *found["confidence_interval"])


if __name__ == "__main__":
    main()
