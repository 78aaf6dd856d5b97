"""How like two wordings of a task are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.reconcile.likeness import Known, Match
from tracker.core.reconcile.wording import words

TASKS = (
    "Ta in offert på nytt broräcke vid Storån",
    "Revidera stadgarna inför årsmötet",
    "Uppdatera hemsidan med nya kontaktuppgifter",
    "Skicka ut enkät till samtliga kommuner om dricksvatten",
    "Boka lokal för höstens konferens",
    "Kontakta Länsstyrelsen om bidrag till fiskvägen",
    "Ta fram förslag till budget för 2026",
    "Ta in offert på staket vid lekplatsen",
    "Kontakta Norrby kommun om avtalet",
    "Märka upp cyklarna i källaren inför rensning",
)
KNOWN = Known(TASKS)


def likest(text: str) -> Match:
    return KNOWN.like(text)[0]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Offert på broräcke", 0),
        ("Stadgerevidering till årsmöte", 1),
        ("Lägga ut rätt kontaktuppgifter på webbplatsen", 2),
        ("Frågeformulär om dricksvattnet går ut till kommunerna", 3),
        ("Hitta en sal till konferensen i höst", 4),
        ("Söka medel hos Länsstyrelsen för fiskväg", 5),
        ("Budgetförslag 2026", 6),
        ("Cykelrensningen: märkningen", 9),
    ],
)
def test_other_forms_compounds_and_words_of_like_meaning_are_the_same_task(text: str, meant: int) -> None:
    assert likest(text).at == meant
    assert likest(text).likeness > 0.65


@pytest.mark.parametrize(
    "text",
    [
        "Kontakta Söderby kommun om avtalet",
        "Ta fram förslag till budget för 2027",
        "Ta in offert på grind till lekplatsen",
        "Boka buss till konferensen",
        "Ta fram förslag till verksamhetsplan",
        "Bjuda in Karl Öman till nästa möte",
    ],
)
def test_another_name_year_or_thing_is_another_task(text: str) -> None:
    assert all(match.likeness < 0.5 for match in KNOWN.like(text))


def test_words_that_tell_nothing_here_are_left_out() -> None:
    known = Known(["Ben tar hand om skylten", "Ben tar hand om båten"])
    assert known.like("Ben") != []
    assert known.like("Ben", but=["Ben Ås"]) == []


def test_a_word_of_like_meaning_alone_is_never_enough_to_be_sure() -> None:
    [match] = Known(["Teckna avtal"]).like("Överenskommelsen")
    assert (match.has_noun, match.likeness <= 0.55) == (False, True)


def test_a_verb_alone_is_too_little_to_be_sure_of_anything() -> None:
    assert all(match.likeness < 0.5 for match in Known(["Kontakta kommunen"]).like("Kontakta"))


@pytest.mark.parametrize("text", ["", "och att för", "…", "<b></b>"])
def test_a_wording_that_says_nothing_is_like_nothing(text: str) -> None:
    assert KNOWN.like(text) == []


def test_a_noun_of_its_own_weighs_more_than_a_verb_or_a_word_of_any_task() -> None:
    told = {word.text: word.weight for word in words("Ta fram förslag till skyltar vid Storån")}
    assert told["storan"] > told["skyltar"] > told["forslag"]


@given(st.text(max_size=80), st.lists(st.text(max_size=60), max_size=6))
def test_likeness_is_a_share_whatever_is_written(text: str, known: list[str]) -> None:
    assert all(0 <= match.likeness <= 1 for match in Known(known).like(text))


@given(st.sampled_from(TASKS))
def test_a_task_is_likest_to_itself(text: str) -> None:
    assert (likest(text).at, likest(text).likeness) == (TASKS.index(text), 1.0)
