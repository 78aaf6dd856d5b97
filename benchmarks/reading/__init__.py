"""How right and how fast minutes are read, beside others: `python -m benchmarks.reading`, a part of `make bench`.

Everything is measured in one run, in CPU time, each work by its best round. The peers come with the extra `bench`; a
row whose peer or program is missing is left out, and a line says so.
"""
