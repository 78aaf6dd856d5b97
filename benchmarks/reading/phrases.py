"""Due words: µs a phrase and how they are understood, beside dateparser, over the tables of the tests."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from functools import partial
from typing import Any

from benchmarks.reading import cost
from benchmarks.reading.peers import peer
from benchmarks.table import show
from tests.core.dates.phrases import TABLES, Phrase, Verdict, phrases, verdict
from tracker.core import dates

ROUNDS = 3
VERDICTS: tuple[Verdict, ...] = ("right", "wrong", "doubt", "missed")

Parse = Callable[[Phrase], date | None]


def told() -> None:
    """Print a row for us and one for each way to ask dateparser."""
    table = [phrase for path in TABLES for phrase in phrases(path)]
    rows = [("ours", _cost(lambda: [dates.parse_due(one.words, base=one.base) for one in table], table))]
    counts = [Counter(map(verdict, table))]
    for name, parse in _others().items():
        rows.append((name, _cost(partial(_all, parse, table), table)))
        counts.append(Counter(_verdict(phrase, parse(phrase)) for phrase in table))
    shown = [(*row, *(str(found[one]) for one in VERDICTS)) for row, found in zip(rows, counts, strict=True)]
    title = (
        f"Dates: {len(table)} phrases, best of {ROUNDS} rounds. dateparser tells no doubts: for it the right day\n"
        "counts, doubtful or not, and none where no day is said"
    )
    show(title, ("parser", "µs CPU a phrase", "right", "wrong in silence", "doubt", "missed"), shown)


def _all(parse: Parse, table: Sequence[Phrase]) -> None:
    for phrase in table:
        parse(phrase)


def _cost(work: cost.Work, table: Sequence[Phrase]) -> str:
    return f"{cost.least({'': work}, rounds=ROUNDS)[''] * 1e6 / len(table):,.0f}"


def _verdict(phrase: Phrase, day: date | None) -> Verdict:
    """Judge a parser that gives a day or none, in its favour."""
    wanted = phrase.answer.removesuffix("?")
    if day is not None:
        return "right" if wanted == day.isoformat() else "wrong"
    return "missed" if wanted[0].isdigit() else "right"


def _others() -> dict[str, Parse]:
    module, finding = peer("dateparser"), peer("dateparser.search")
    if module is None or finding is None:
        return {}
    return {
        "dateparser": partial(_parsed, module, {}),
        "dateparser, told day before month": partial(_parsed, module, {"DATE_ORDER": "DMY"}),
        "the same, searching in the words": partial(_found, finding, {"DATE_ORDER": "DMY"}),
    }


def _parsed(module: Any, more: dict[str, str], phrase: Phrase) -> date | None:
    found: datetime | None = module.parse(phrase.words, languages=["sv"], settings=_settings(phrase) | more)
    return found.date() if found else None


def _found(module: Any, more: dict[str, str], phrase: Phrase) -> date | None:
    """Give the last day found, as a span is due on its last."""
    found: list[tuple[str, datetime]] | None = module.search_dates(
        phrase.words, languages=["sv"], settings=_settings(phrase) | more
    )
    return found[-1][1].date() if found else None


def _settings(phrase: Phrase) -> dict[str, Any]:
    return {"RELATIVE_BASE": datetime.combine(phrase.base, time()), "PREFER_DATES_FROM": "future"}
