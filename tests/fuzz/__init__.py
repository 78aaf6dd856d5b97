"""Invented minutes in every kind of document, and what becomes of them when they are damaged."""
