"""English: the few words that Swedish minutes borrow. Tables, no code; keys are lower case."""

MONTHS = {
    "january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7, "august": 8, "october": 10, "oct": 10,
}  # fmt: skip
"""Those that Swedish spells otherwise."""

DUE_WORDS = ("by", "due", "on", "before", "the", "of")
