"""Swedish, which is complete: a file for each noun of `words.tables`, Finland's Swedish among the rest. Tables, no code.

Keys are lower case; slips that people and OCR make stand beside the right word.
"""

from tracker.core.words.sv import dates, decisions, head, likeness, lists, people, tasks, tracking

NOUNS = (dates, head, lists, tracking, likeness, decisions, tasks, people)
