"""When the task of a sentence is due; the meeting is Wednesday 4 March 2026."""

from datetime import date

import pytest

from tests.core.dates.phrases import said
from tracker.core import dates

HELD_ON = date(2026, 3, 4)


def found(text: str) -> tuple[str, str] | None:
    """The words that say when, and what they mean."""
    due = dates.find_due(text, base=HELD_ON)
    if due is None:
        return None
    assert text[slice(*due.span)] == due.words
    return due.words, said(due.due)


@pytest.mark.parametrize(
    ("text", "words", "answer"),
    [
        ("Ada tar fram ett förslag senast den 3 maj.", "senast den 3 maj", "2026-05-03"),
        ("Förslaget ska vara klart senast 2026-05-09 och skickas ut.", "klart senast 2026-05-09", "2026-05-09"),
        ("Ada bokar lokal (klart 1/5)", "klart 1/5", "2026-05-01"),
        ("Ben återkommer med siffror till nästa möte.", "till nästa möte", "meeting"),
        ("Ben redovisar läget på nästa styrelsemöte och bjuder in", "på nästa styrelsemöte", "meeting styrelsemöte"),
        ("Underlaget kompletteras inför mötet i juni", "inför mötet i juni", "meeting 2026-06"),
        ("Återrapportera till nämnden i september.", "till nämnden i september", "meeting 2026-09 nämnden"),
        ("Kontakta skolorna innan sommaren för att stämma av", "innan sommaren", "2026-05-31?"),
        ("En översyn görs under hösten av kansliet", "under hösten", "2026-11-30?"),
        ("Ada ringer leverantören v. 12", "v. 12", "2026-03-20"),
        ("Enkäten går ut under vecka 12.", "under vecka 12", "2026-03-20"),
        ("Ben mejlar alla senast fredag", "senast fredag", "2026-03-06"),
        ("Ben mejlar alla på fredag", "på fredag", "2026-03-06"),
        ("Ada kontaktar snarast kommunen", "snarast", "symbolic"),
        ("Chen skickar listan inom två veckor.", "inom två veckor", "2026-03-18"),
        ("Synpunkter lämnas till Ada till den 3 maj", "till den 3 maj", "2026-05-03"),
        ("Lämna synpunkter före den 3 maj.", "före den 3 maj", "2026-05-02?"),
        ("Rapporten redovisas den 3 maj", "redovisas den 3 maj", "2026-05-03"),
        ("Ben gör klart listan i slutet av maj", "i slutet av maj", "2026-05-31?"),
        ("Ta in offert senast den 3 maj (prel.)", "senast den 3 maj (prel.)", "2026-05-03?"),
        ("Ta in offert senast den 3 maj?", "senast den 3 maj?", "2026-05-03?"),
        # the one most plainly said, and of those the last
        ("Påbörjas snarast, klart senast 1 juni", "klart senast 1 juni", "2026-06-01"),
        ("Efter mötet den 12 maj skickar Ada listan senast den 20 maj.", "senast den 20 maj", "2026-05-20"),
        ("Under våren tar Ada fram ett förslag till nästa möte", "till nästa möte", "meeting"),
    ],
)
def test_words_that_make_a_time_the_due_one_are_found(text: str, words: str, answer: str) -> None:
    assert found(text) == (words, answer)


@pytest.mark.parametrize(
    "text",
    [
        "Bjud in till konferensen den 17 juni",
        "Protokollet från den 3 mars justeras",
        "Ada följer upp beslutet efter den 1 maj",
        "Avtalet gäller från v. 12",
        "Flytta mötet till den 17 juni",
        "Konferensen den 3–4 maj planeras av Ada",
        "Ada bjuder in kommunerna till nästa möte med skolan",
        "Nästa möte är den 12 maj",
        "Planera våren",
        "Maj-Britt kontaktar Tor",
        "Se § 12/2026 och punkt 4.1",
        "Ring 08-123 45 67 mellan kl 9 och 12",
        "Skicka listan till styrelsen",
        "",
    ],
)
def test_other_times_are_not_when_it_is_due(text: str) -> None:
    assert found(text) is None


def test_a_loose_season_is_never_certain() -> None:
    due = dates.find_due("Arbetet görs under maj månad", base=HELD_ON)
    assert due is not None
    assert not due.due.is_certain
