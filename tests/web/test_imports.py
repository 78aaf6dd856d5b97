"""The secretary sends a list, sees what it brings, and says yes."""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.web.site import Site
from tracker.core.model import Status

LIST = (
    "Åtgärd;Ansvarig;Klart;Svar\nBoka sal;Ben Åkerlund;2026-03-20;2026-04-01\nKöpa ljus;Magnus;2026-03-20;2026-04-01\n"
).encode("cp1252")


def send(site: Site, content: bytes = LIST, name: str = "lista.csv", **values: str) -> Any:
    return site.post("/import", {"body": "ks", **values}, files={"file": (name, content)})


def carried(html: str) -> dict[str, str]:
    return {name: re.findall(f'name="{name}" value="([^"]+)"', html)[0] for name in ("file_key", "file_name")}


def test_the_preview_shows_what_a_list_brings_and_keeps_none_of_it(ada: Site) -> None:
    page = send(ada).text
    assert "Boka sal" in page
    assert "Ingen här heter Magnus" in page
    assert "Inget är sparat ännu" in page
    assert ada.store.items.list() == []


def test_a_yes_takes_in_what_was_shown_and_the_file_is_gone(ada: Site) -> None:
    answer = ada.post("/import/apply", {"body": "ks", **carried(send(ada).text)}, on="/import")
    assert answer.status_code == 200
    assert [(item.text, item.status) for item in ada.store.items.list()] == [
        ("Boka sal", Status.OPEN), ("Köpa ljus", Status.PROPOSED)
    ]  # fmt: skip
    assert list((ada.settings.data / "imports").iterdir()) == []


def test_a_column_may_be_chosen_without_sending_the_file_again(ada: Site) -> None:
    values = {"body": "ks", "column-due": "D", **carried(send(ada).text)}
    assert "1 april 2026" in ada.post("/import", values).text
    ada.post("/import/apply", values, on="/import")
    assert {str(item.due_on) for item in ada.store.items.list()} == {"2026-04-01"}


def test_the_file_waits_where_only_this_user_can_read_it(ada: Site) -> None:
    send(ada)
    [file] = (ada.settings.data / "imports").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("key", ["0" * 64, "../../tracker.toml", ""])
def test_a_file_that_does_not_wait_here_is_asked_for_again(ada: Site, key: str) -> None:
    answer = ada.post("/import/apply", {"file_key": key, "file_name": "x"}, on="/import")
    assert (answer.status_code, "Filen är inte kvar" in answer.text) == (422, True)


def test_a_file_that_is_no_list_is_told_why(ada: Site) -> None:
    answer = send(ada, b"%PDF-1.7", "lista.xlsx")
    assert (answer.status_code, "Filen är inget kalkylark utan PDF" in answer.text) == (422, True)


def test_the_same_list_twice_says_that_it_is_known(ada: Site) -> None:
    ada.post("/import/apply", {"body": "ks", **carried(send(ada).text)}, on="/import")
    assert "2 var kända sedan tidigare" in send(ada).text


@pytest.mark.parametrize(("kind", "begins"), [("csv", b"\xef\xbb\xbfkey,"), ("xlsx", b"PK"), ("json", b"[")])
def test_everything_is_given_as_a_file(ada: Site, kind: str, begins: bytes) -> None:
    answer = ada.get(f"/export/items.{kind}")
    assert answer.status_code == 200
    assert answer.content.startswith(begins)
    assert answer.headers["content-disposition"] == f'attachment; filename="atgarder-2026-03-04.{kind}"'


def test_strangers_neither_send_nor_get_anything(web: Site, tmp_path: Path) -> None:
    assert {web.get(path).status_code for path in ("/import", "/export/items.json")} <= {303, 401}
