from datetime import date

import pytest

from tracker.core import phrases
from tracker.core.model import Doubts, Question

TODAY = date(2026, 3, 4)


def test_a_day_is_said_as_swedes_write_it() -> None:
    assert phrases.day(date(2026, 3, 6), language="sv") == "6 mars 2026"
    assert phrases.weekday(date(2026, 3, 6), language="sv") == "fredag 6 mars 2026"
    assert phrases.weekday(date(2026, 3, 6), language="en") == "Friday 6 March 2026"


@pytest.mark.parametrize(
    ("on", "said", "tone"),
    [
        (date(2026, 2, 4), "28 dagar försenad", "late"),
        (date(2026, 3, 3), "1 dag försenad", "late"),
        (date(2026, 3, 4), "i dag", "today"),
        (date(2026, 3, 5), "i morgon", "soon"),
        (date(2026, 3, 6), "om 2 dagar", "soon"),
        (date(2026, 3, 11), "om 7 dagar", "soon"),
        (date(2026, 3, 12), "om 8 dagar", "later"),
    ],
)
def test_a_distance_is_said_in_words_and_shown_more_loudly_the_nearer_it_is(on: date, said: str, tone: str) -> None:
    assert phrases.distance(on, today=TODAY, language="sv") == said
    assert phrases.tone(on, today=TODAY) == tone


def test_one_and_many_have_their_own_forms() -> None:
    assert phrases.count("are late", 1, language="sv") == "1 försenad"
    assert phrases.count("are late", 2, language="sv") == "2 försenade"
    assert phrases.count("to do", 0, language="sv") == "0 åtgärder att göra"


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("code", list(Doubts))
def test_every_doubt_is_a_sentence_with_and_without_the_documents_words(code: Doubts, language: str) -> None:
    told, bare = (phrases.doubt(code, words, language=language) for words in ("Magnus", ""))
    assert "Magnus" in told
    assert "{" not in told + bare
    assert "””" not in told + bare
    assert told != bare
    for sentence in (told, bare):
        assert sentence[-1] in ".?"
        assert sentence[0].isupper() or not sentence[0].isalpha()


def test_words_with_braces_are_left_as_they_are() -> None:
    said = phrases.doubt(Doubts.AMBIGUOUS_PERSON, "{0} {words}", language="sv")
    assert said == "”{0} {words}” kan vara flera personer. Vem är det?"


def test_a_doubt_that_has_no_words_yet_is_told_by_its_code() -> None:
    assert phrases.doubt("brand-new", "Magnus", language="sv") == "brand-new: Magnus"
    assert phrases.doubt("brand-new", language="sv") == "brand-new"


def test_a_question_is_said_like_its_doubt() -> None:
    asked = Question("q1", "no-person", "", "direktionen", TODAY)
    assert phrases.question(asked, language="sv") == "Ingen ansvarig är utsedd. Vem ska göra det?"


def test_both_languages_have_the_same_tables() -> None:
    swedish, english = phrases.LANGUAGES["sv"], phrases.LANGUAGES["en"]
    assert swedish.COUNTS.keys() == english.COUNTS.keys()
    assert swedish.DOUBTS.keys() == english.DOUBTS.keys() == set(Doubts)
    assert len(swedish.MONTHS) == len(english.MONTHS) == 12
    assert len(swedish.WEEKDAYS) == len(english.WEEKDAYS) == 7
