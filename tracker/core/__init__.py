"""Arithmetic only: no files, network, clock, log, settings or framework."""
