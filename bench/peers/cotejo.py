"""Cotejo's side: its library through the Java files beside this package, and its command line."""
from dataclasses import dataclass
from pathlib import Path

from .timing import Measure

FOLDER = Path(__file__).parent.parent


@dataclass(frozen=True)
class Cotejo:
    """Where it is."""

    java: str
    library: str
    launcher: str

    def measure(self, source, *arguments):
        """What a Java file of ours measures, by task."""
        options = ["-XX:+UseSerialGC", "-Xmx3g", "-cp", self.library]
        return Measure.of_command([self.java, *options, str(FOLDER / source), *map(str, arguments)])
