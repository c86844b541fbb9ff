"""Bradley-Terry strengths from a file of votes, as one writes it with pandas and evalica."""
import json
import sys

import evalica
import numpy as np
import pandas

path = sys.argv[1]
votes = pandas.read_csv(path) if path.endswith(".csv") else pandas.read_json(path, lines=True)
winners = votes["winner"].map({"a": evalica.Winner.X, "b": evalica.Winner.Y, "tie": evalica.Winner.Draw})
# Lists take half the time of pandas' columns.
found = evalica.bradley_terry(votes["a"].tolist(), votes["b"].tolist(), winners.tolist())
strengths = np.log(found.scores)
strengths -= strengths.mean()
print(json.dumps({"players": [{"name": name, "log_strength": strength} for name, strength in strengths.items()]}))
