"""Krippendorff's alpha of a file of ratings, as one writes it with pandas and krippendorff."""
import json
import sys

import krippendorff
import pandas

path = sys.argv[1]
ratings = pandas.read_csv(path) if path.endswith(".csv") else pandas.read_json(path, lines=True)
# crosstab counts the same in twenty times the time.
counts = ratings.groupby(["item", "value"]).size().unstack(fill_value=0)
alpha = krippendorff.alpha(
    value_counts=counts.to_numpy(), value_domain=counts.columns.to_numpy(), level_of_measurement="interval"
)
print(json.dumps({"estimate": alpha}))
