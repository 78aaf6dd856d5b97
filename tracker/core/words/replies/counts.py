"""Which items somebody means, and how long a time."""

NUMBERED = (
    *("nr", "nummer", "punkt", "punkterna", "punkten", "p", "åtgärd", "åtgärden", "åtgärderna", "uppgift", "uppgiften"),
    *("uppgifterna", "ärende", "item", "items", "task", "tasks", "point", "points", "no", "number", "numbers"),
)
"""Words before an item's number."""
COUNTED = {"ettan": 1, "tvåan": 2, "trean": 3, "fyran": 4, "femman": 5, "sexan": 6, "sjuan": 7, "åttan": 8, "nian": 9}
ALL = (
    "alla",
    "allt",
    "allting",
    "alltihop",
    "alltsammans",
    "samtliga",
    "all",
    "everything",
    "all of them",
    "all of these",
    "all items",
    "all tasks",
)
OF_TWO = ("båda", "bägge", "båda två", "bägge två", "both", "both of them")
SIZES = {"två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
REST = ("resten", "övriga", "de andra", "de övriga", "the rest", "the others", "others")
THINGS = (
    "punkter",
    "punkterna",
    "åtgärder",
    "åtgärderna",
    "uppgifter",
    "uppgifterna",
    "ärenden",
    "items",
    "tasks",
    "points",
    "delar",
    "sakerna",
)
AND = ("och", "and", "samt", "&", "+", "o", "resp", "respektive")
LINKS = ("med", "på", "för", "är", "with", "for", "on", "are", "is")
"""Words between what is said and the numbers after it: klar med 1."""
SPANS = (
    *(
        "%",
        "procent",
        "percent",
        "dag",
        "dagar",
        "vecka",
        "veckor",
        "månad",
        "månader",
        "timme",
        "timmar",
        "minuter",
        "h",
    ),
    *("år", "day", "days", "week", "weeks", "month", "months", "hour", "hours"),
)
"""What a number before it tells of time to come, or of a part."""
UNITS = (
    *("kr", "kronor", "tkr", "sek", "euro", "st", "personer", "leverantörer", "offerter", "people", "times", "gånger"),
    *("sidor", "pages", "meter", "m", "km", "ex", "stycken", "mkr"),
)
"""What a number before it counts."""
