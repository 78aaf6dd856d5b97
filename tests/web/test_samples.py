"""Samples of letters on their pages."""

from pathlib import Path

import pytest

from tests.web.site import Site, item, keep, site
from tracker.jobs import samples
from tracker.store import Store


@pytest.mark.parametrize("kind", samples.kinds())
def test_each_kind_of_letter_is_shown_at_two_widths_as_text_and_with_headers(ada: Site, kind: str) -> None:
    page = ada.get(f"/letters/samples/{kind}")
    assert page.status_code == 200
    assert page.text.count(f'src="/letters/samples/{kind}/html?language=sv"') == 2
    assert "Auto-Submitted" in page.text
    assert "frame-src 'self'" in page.headers["Content-Security-Policy"]
    letter = ada.get(f"/letters/samples/{kind}/html?language=en")
    assert 'lang="en"' in letter.text
    assert letter.headers["Content-Security-Policy"].endswith("; sandbox")


def test_the_list_leads_to_each_kind(ada: Site) -> None:
    page = ada.get("/letters/samples").text
    assert all(f'href="/letters/samples/{kind}"' in page for kind in samples.kinds())
    assert 'href="/letters/samples"' in ada.get("/letters").text


def test_a_bodys_own_items_are_shown_and_nothing_is_kept(store: Store, ada: Site) -> None:
    keep(store, item("a", "Måla bänkarna"))
    assert "Måla bänkarna" in ada.get("/letters/samples/many/html?body=ks").text
    assert "Måla bänkarna" not in ada.get("/letters/samples/many/html").text
    assert store.outbox.list() == []


@pytest.mark.parametrize("path", ["nothing", "nothing/html", "many?body=nobody", "many/html?body=nobody"])
def test_a_kind_or_a_body_that_there_is_not_is_not_found(ada: Site, path: str) -> None:
    assert ada.get(f"/letters/samples/{path}").status_code == 404


def test_a_language_that_there_is_not_is_refused(ada: Site) -> None:
    assert ada.get("/letters/samples/many?language=fi").status_code == 422


def test_a_broken_template_of_ones_own_is_told_on_the_page(store: Store, tmp_path: Path) -> None:
    (tmp_path / "own" / "email").mkdir(parents=True)
    (tmp_path / "own" / "email" / "daily.txt").write_text("{{ nmae }}", encoding="utf-8")
    ada = site(store, tmp_path, templates=tmp_path / "own").log_in()
    page = ada.get("/letters/samples/many").text
    assert "En egen mall används inte:" in page
    assert "email/daily.txt, line 1" in page
    assert "Hej Ben!" in page
