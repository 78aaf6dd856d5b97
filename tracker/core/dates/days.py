"""Forms of words that state a day or a span of days: numbers, and a day with the name of its month."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from tracker.core.dates.patterns import (
    AND,
    DASH,
    GAP,
    MONTH,
    NUMBER_END,
    NUMBER_START,
    SPACE,
    UP_TO,
    YEAR,
    YEAR_AFTER,
    any_of,
    compiled,
    key,
    month_of,
)
from tracker.core.dates.reading import (
    DOUBTFUL_PASSED,
    ImpossibleError,
    Reading,
    day,
    full_year,
    is_near,
    last_of,
    next_year_with,
    said_year,
)
from tracker.core.words import WORDS
from tracker.core.words.sv.dates import MONTHS as SWEDISH_MONTHS

DayRead = Callable[[re.Match[str], date | None], Reading | None]
"""Reads without a base too, but then only what bears its year."""
DayRule = tuple[re.Pattern[str], DayRead]

# 2026-05-09, 2026.05.09, 2026/05/09; 2026-05-18 – 2026-05-19, 2026-05-18--19
YEAR_FIRST = compiled(
    rf"{NUMBER_START}(?P<year>{YEAR})(?P<mark>{DASH}|[/.]|\s{DASH}\s)(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)"
    rf"(?:{UP_TO}(?:(?:(?P<to_year>{YEAR}){DASH})?(?P<to_month>\d\d?){DASH})?(?P<to_day>\d\d?)(?![\d:]|\.\d))?"
    rf"(?:(?=t\d\d:)|{NUMBER_END})"
)
# 260509, 20260509, 260830-31, 260830-260902. Not 260830-0902: that is a personal number.
CLOSE = compiled(
    rf"{NUMBER_START}(?<!\d\s)(?P<year>(?:20)?\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)"
    rf"(?:{DASH}(?:(?P<to_year>(?:20)?\d\d)(?P<to_month>0[1-9]|1[0-2]))?(?P<to_day>[0-3]\d))?{NUMBER_END}"
)
# 9.5.2026, 24/5/2026, 24-05-2026, 1.–15.6.2026, 28.5–2.6.2026
DAY_FIRST = compiled(
    rf"{NUMBER_START}(?:(?P<from_day>\d\d?)\.?(?:(?P<from_month>\d\d?)\.?)?{UP_TO})?(?P<day>\d\d?)(?P<mark>[-./])\s?(?P<month>\d\d?)(?P=mark)\s?(?P<year>{YEAR}){NUMBER_END}"
)
# 30.04.26, 26-04-30, 30/4/26
SHORT_YEAR = compiled(
    rf"{NUMBER_START}(?P<first>\d\d?)(?P<mark>[-./])(?P<second>\d\d?)(?P=mark)(?P<third>\d\d){NUMBER_END}"
)
# 19/12, 24/5 2026, 24/5-26, 18-19/5, 30/4-2/5
SLASH = compiled(
    rf"{NUMBER_START}(?:(?P<from_day>\d\d?)(?:(?:/(?P<from_month>\d\d?))?{UP_TO}|{AND}))?"
    rf"(?P<day>\d\d?)\s?/\s?(?P<month>\d\d?)(?!\d){YEAR_AFTER}{NUMBER_END}"
)
_ENDING = rf":?{any_of(WORDS.ordinal_endings)}(?!\w)"
_DAY = rf"(?:\d\d?(?:{_ENDING}|\.)?|(?<!\w){any_of(WORDS.day_words)}(?!\w))"
# 17 juni, 17:e juni 2026, 18-19 maj, 30 april - 2 maj, sista april
WORDED = compiled(
    rf"{NUMBER_START}(?:(?P<from_day>{_DAY})(?:(?:{GAP}(?P<from_month>{MONTH}))?{UP_TO}|{AND})(?:den{SPACE})?)?"
    rf"(?P<day>{_DAY}){GAP}(?:{any_of(WORDS.day_joints)}{SPACE})?(?P<month>{MONTH}){YEAR_AFTER}"
)
# October 19, 2026
MONTH_FIRST = compiled(
    rf"(?<!\w)(?P<month>{any_of(WORDS.months_before_day)}){SPACE}(?P<day>\d\d?)(?:{_ENDING})?"
    rf"(?:,?{SPACE}(?P<year>{YEAR}))?{NUMBER_END}"
)
_NUMBER = re.compile(rf"\d(?<![\w/+].)(?<!{DASH}.)(?<!\d[.,:].)")
_WORD = re.compile(r"[^\W\d_]+")
_BEGINNING_WORDS = frozenset((*WORDS.day_words, *WORDS.months_before_day))

_FIGURES = re.compile(r"\d+")

_NUMBERED = compiled(rf"(?<!\w){any_of(WORDS.numbered)}[.:]?{GAP}$")
_COUNTED = compiled(rf"(?<!\w){any_of(WORDS.counted)}[.:]?{GAP}$")
_MARKED = compiled(rf"(?<!\w){any_of((*WORDS.due_marks, *WORDS.weekdays, *WORDS.the))}:?{SPACE}$")
_MEASURED = compiled(rf"{GAP}(?:[%€]|{any_of(WORDS.measured)}(?!\w))")
_REACH = max(map(len, (*WORDS.numbered, *WORDS.counted))) + 5


def _year_first(match: re.Match[str], base: date | None) -> Reading | None:
    start = day(int(match["year"]), int(match["month"]), int(match["day"]))
    is_likely = base is None or is_near(start.year, base)
    return Reading(start, _end(match, start), is_likely, has_year=True)


def _close(match: re.Match[str], base: date | None) -> Reading | None:
    year = full_year(match["year"])
    if (base and not is_near(year, base)) or is_lookalike(match):
        return None
    start = day(year, int(match["month"]), int(match["day"]))
    return Reading(start, _end(match, start), has_year=True)


def _day_first(match: re.Match[str], base: date | None) -> Reading | None:
    if _follows(_NUMBERED, match):
        return None
    number, month = int(match["day"]), int(match["month"])
    start = day(int(match["year"]), month, number)
    # English pens write 5/9/2026 for the 9th of May.
    is_plain = match["mark"] == "." or number > 12 or number == month
    is_certain = is_plain and (base is None or is_near(start.year, base))
    if not match["from_day"]:
        return Reading(start, None, is_certain, has_year=True)
    first = day(start.year, int(match["from_month"] or month), int(match["from_day"]))
    return Reading(first, _after(first, start), is_certain, has_year=True)


def _short_year(match: re.Match[str], base: date | None) -> Reading | None:
    """Choose among the orders in which the numbers may stand those that minutes of that day would speak of."""
    if base is None or _follows(_NUMBERED, match):
        return None
    first, second, third = (int(match[name]) for name in ("first", "second", "third"))
    orders = [(third, second, first)]
    if match["mark"] == "-":
        orders.insert(0, (first, second, third))
    elif match["mark"] == "/":
        orders.append((third, first, second))
    likely = [found for order in orders if (found := _likely(order, base))]
    if not likely:
        return None
    is_plain = match["mark"] != "-" or likely[0] == _likely(orders[0], base)
    # "1.5.26" may be a heading's number, which nobody writes with two digits throughout.
    is_plain = is_plain and (match["mark"] != "." or len(match["first"]) == len(match["second"]) == 2)
    return Reading(likely[0], None, is_plain and len(set(likely)) == 1, has_year=True)


def _likely(order: tuple[int, int, int], base: date) -> date | None:
    year, month, number = order
    try:
        found = date(2000 + year, month, number)
    except ValueError:
        return None
    return found if base - DOUBTFUL_PASSED <= found and is_near(found.year, base) else None


def _slash(match: re.Match[str], base: date | None) -> Reading | None:
    if is_lookalike(match):
        return None
    if match.group() in WORDS.idioms and not _follows(_MARKED, match):
        return None
    from_month = int(match["from_month"]) if match["from_month"] else None
    return _day_and_month(match, base, month=int(match["month"]), from_month=from_month)


def _worded(match: re.Match[str], base: date | None) -> Reading | None:
    if _follows(_NUMBERED, match):
        return None
    from_month = _month(match["from_month"]) if match["from_month"] else None
    return _day_and_month(match, base, month=_month(match["month"]), from_month=from_month)


def _month_first(match: re.Match[str], base: date | None) -> Reading | None:
    month, number = _month(match["month"]), int(match["day"])
    if match["year"]:
        return Reading(day(int(match["year"]), month, number), has_year=True)
    if base is None:
        return None
    found, is_certain = next_year_with(lambda year: day(year, month, number), base)
    # "April 14" written in Swedish may be the year.
    return Reading(found, None, is_certain and match["month"] not in SWEDISH_MONTHS)


RULES: tuple[DayRule, ...] = (
    (YEAR_FIRST, _year_first),
    (DAY_FIRST, _day_first),
    (SHORT_YEAR, _short_year),
    (WORDED, _worded),
    (SLASH, _slash),
    (CLOSE, _close),
    (MONTH_FIRST, _month_first),
)


def beginnings(text: str) -> Iterator[int]:
    """Find the few places where one of these may begin, much sooner than the rules could."""
    yield from (match.start() for match in _NUMBER.finditer(text))
    for match in _WORD.finditer(text):
        if match.group() in _BEGINNING_WORDS:
            yield match.start()


def is_lookalike(match: re.Match[str]) -> bool:
    """Tell whether the number counts or measures something, or is the number of a paragraph, a room, a telephone."""
    return _follows(_NUMBERED, match) or _follows(_COUNTED, match) or bool(_MEASURED.match(match.string, match.end()))


def _day_and_month(match: re.Match[str], base: date | None, *, month: int, from_month: int | None) -> Reading | None:
    year, is_certain = _stated_year(match, base)
    if year:
        last = _of_month(year, month, match["day"])
    elif base:
        last, is_certain = next_year_with(lambda year: _of_month(year, month, match["day"]), base)
    else:
        return None
    if not match["from_day"]:
        return Reading(last, None, is_certain, has_year=year is not None)
    first = _of_month(last.year, from_month or month, match["from_day"])
    if first > last and from_month:
        first = _of_month(last.year - 1, from_month, match["from_day"])
    is_span = not match["both"] or last - first == timedelta(days=1)
    return Reading(first, _after(first, last), is_certain and is_span, has_year=year is not None)


def _stated_year(match: re.Match[str], base: date | None) -> tuple[int | None, bool]:
    year, digits = said_year(match, base), match["short_year"] or ""
    if year is None:
        return None, True
    if base and not is_near(year, base):
        if len(digits) == 2:
            raise ImpossibleError
        return year, False
    # 18/5-27 may be the eighteenth to the twenty-seventh.
    may_be_span = len(digits) == 2 and not match["year_gap"] and _number(match["day"]) < int(digits) <= 31
    return year, not may_be_span or bool(base and year == base.year)


def _of_month(year: int, month: int, words: str) -> date:
    number = _number(words)
    if not number and not words[0].isdigit():
        return last_of(year, month)
    return day(year, month, number)


def _number(words: str) -> int:
    digits = _FIGURES.match(words)
    return int(digits.group()) if digits else WORDS.day_words[key(words)]


def _month(words: str) -> int:
    return month_of(words)


def _end(match: re.Match[str], start: date) -> date | None:
    if not match["to_day"]:
        return None
    year = full_year(match["to_year"]) if match["to_year"] else start.year
    month = int(match["to_month"]) if match["to_month"] else start.month
    return _after(start, day(year, month, int(match["to_day"])))


def _after(start: date, end: date) -> date:
    # A span that runs backwards is a slip, and nobody can tell of which end.
    if end <= start:
        raise ImpossibleError
    return end


def _follows(pattern: re.Pattern[str], match: re.Match[str]) -> bool:
    return bool(pattern.search(match.string, max(0, match.start() - _REACH), match.start()))
