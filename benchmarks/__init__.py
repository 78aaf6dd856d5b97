"""Measurements that hold us to ratios taken in one run: `make bench`."""
