"""Reads minutes, tracks their action items and reminds the people responsible."""
