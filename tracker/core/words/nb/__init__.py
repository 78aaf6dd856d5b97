"""Norwegian (bokmål): what differs from Swedish, a file for each noun of `words.tables`. Tables, no code.

Keys are lower case.
"""

from tracker.core.words.nb import dates, decisions, head, lists, people, tasks, tracking

NOUNS = (dates, head, lists, tracking, decisions, tasks, people)
