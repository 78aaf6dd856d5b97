"""English: the few words that Swedish minutes borrow. Tables, no code; keys are lower case."""

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "oct": 10, "november": 11, "december": 12,
}  # fmt: skip

MONTHS_BEFORE_DAY = tuple(MONTHS)

DUE_WORDS = ("by", "due", "on", "the", "of")
