"""English: most of what its minutes say, a file for each noun of `words.tables`. Tables, no code.

Keys are lower case.
"""

from tracker.core.words.en import dates, decisions, head, likeness, lists, people, tasks, tracking

NOUNS = (dates, head, lists, tracking, likeness, decisions, tasks, people)
