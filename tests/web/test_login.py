"""Coming in, going out, and what happens to those who are not in."""

from datetime import timedelta

import pytest

from tests.web.site import KEY, NOW, Site
from tracker.web.login import local


def test_the_key_opens_the_door_and_leads_where_one_wanted_to_go(web: Site) -> None:
    answer = web.post("/login", {"name": "Ada Lind", "key": KEY, "next": "/review"})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/review")
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-tracker=")
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Secure" in cookie
    assert KEY not in cookie


def test_a_wrong_key_is_told_and_opens_nothing(web: Site) -> None:
    answer = web.post("/login", {"name": "Ada Lind", "key": "a guess"})
    assert answer.status_code == 401
    assert "Nyckeln stämmer inte." in answer.text
    assert 'value="Ada Lind"' in answer.text
    assert "Set-Cookie" not in answer.headers


def test_guessing_is_stopped_for_a_while_even_for_the_right_key(web: Site) -> None:
    for _ in range(10):
        web.post("/login", {"name": "Eve", "key": "a guess"})
    answer = web.post("/login", {"name": "Eve", "key": KEY})
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "900")
    web.now = NOW + timedelta(minutes=16)
    assert web.post("/login", {"name": "Ada Lind", "key": KEY}).status_code == 303


def test_without_a_name_nobody_comes_in(web: Site) -> None:
    assert web.post("/login", {"name": " ", "key": KEY}).status_code == 422


def test_a_page_sends_a_stranger_to_the_login_and_back(web: Site) -> None:
    answer = web.get("/review?body=ks")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/login?next=/review%3Fbody%3Dks")
    assert 'name="next" value="/review?body=ks"' in web.get(answer.headers["Location"]).text


@pytest.mark.parametrize(
    "address", ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:x", "", "x"]
)
def test_no_login_leads_to_another_site(address: str) -> None:
    assert local(address) == "/"


def test_logging_out_ends_the_session_everywhere(web: Site) -> None:
    web.log_in()
    copied = dict(web.client.cookies)
    answer = web.post("/logout", on="/")
    assert answer.headers["Location"] == "/login"
    web.client.cookies.clear()
    web.client.cookies.update(copied)
    assert web.get("/").status_code == 303


def test_a_form_without_its_token_changes_nothing(web: Site) -> None:
    assert web.client.post("/login", data={"name": "Ada", "key": KEY}).status_code == 403


def test_a_form_from_yesterday_asks_for_a_reload(web: Site) -> None:
    token = web.token("/login")
    web.now = NOW + timedelta(hours=25)
    answer = web.client.post("/login", data={"name": "Ada", "key": KEY, "form_token": token})
    assert answer.status_code == 403
    assert "ladda om sidan" in answer.text


def test_a_program_that_posts_json_to_a_page_is_told_so(web: Site) -> None:
    assert web.client.post("/login", json={}).status_code == 415


def test_the_language_follows_the_browser_and_then_the_visitor(web: Site) -> None:
    assert "Logga in" in web.get("/login").text
    assert "Log in" in web.get("/login", Accept_Language="en-GB,en;q=0.9,sv;q=0.1").text
    assert "Log in" in web.get("/login?lang=en").text
    assert '<html lang="en">' in web.get("/login").text


def test_a_field_of_a_novels_length_is_refused_and_no_bug(web: Site) -> None:
    answer = web.post("/login", {"name": "Ada Lind", "key": "x" * 10_001})
    assert answer.status_code == 422
    assert "Texten är för lång." in answer.text
