"""Spreadsheets of action items: what a secretary's columns mean, and items as rows that lose nothing.

Knows neither files nor the store: cells come and go as text.
"""
