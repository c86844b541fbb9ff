"""Times Cotejo's statistics against their peers, on the same arrays and files in one run.

Everybody has one thread. The libraries read these names when they are loaded, which comes after this.
"""
import os

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS", "NUMEXPR_NUM_THREADS"):
    os.environ[name] = "1"
