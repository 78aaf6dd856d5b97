"""What programs ask for: items as JSON, health and numbers."""

from datetime import date, timedelta

import pytest

from tests.web.site import KEY, NOW, Site, item, keep
from tracker.core.model import Status
from tracker.jobs import rest, rounds
from tracker.store import Store

BEARER = {"Authorization": f"Bearer {KEY}"}


def test_items_are_listed_for_who_gives_the_key(store: Store, web: Site) -> None:
    keep(store, item("a", "Ta in offert", due_on=date(2026, 2, 20)))
    keep(store, item("b", "Boka sal", status=Status.CLOSED))
    [found] = web.get("/api/v1/items?overdue=true", **BEARER).json()["items"]
    assert (found["key"], found["due_on"], found["status"]) == ("a", "2026-02-20", "open")
    assert found["responsible"] == [{"name": "Ben Åkerlund", "key": "ben", "is_role": False}]
    assert len(web.get("/api/v1/items", **BEARER).json()["items"]) == 2
    assert len(web.get("/api/v1/items?status=closed", **BEARER).json()["items"]) == 1


def test_one_item_comes_with_its_history(store: Store, web: Site) -> None:
    keep(store, item("a", "Ta in offert"))
    found = web.get("/api/v1/items/a", **BEARER).json()
    assert [event["what"] for event in found["history"]] == ["read"]
    assert found["changed_at"] == "2026-02-05T09:00:00Z"


def test_pages_of_items_follow_each_other(store: Store, web: Site) -> None:
    for number in range(3):
        keep(store, item(f"i{number}", "Boka sal"))
    first = web.get("/api/v1/items?limit=2", **BEARER).json()
    assert (len(first["items"]), first["next_offset"]) == (2, 2)
    assert web.get("/api/v1/items?limit=2&offset=2", **BEARER).json()["next_offset"] is None


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("/api/v1/items", {}, 401),
        ("/api/v1/items", {"Authorization": "Bearer guess"}, 401),
        ("/api/v1/openapi.json", {}, 401),
        ("/api/v1/items/nothing", BEARER, 404),
        ("/api/v1/nothing", BEARER, 404),
        ("/api/v1/items?limit=0", BEARER, 422),
        ("/api/v1/items?status=lost", BEARER, 422),
    ],
)
def test_what_goes_wrong_is_a_problem(web: Site, path: str, headers: dict[str, str], status: int) -> None:
    answer = web.get(path, **headers)
    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "application/problem+json"
    problem = answer.json()
    assert (problem["status"], problem["type"]) == (status, "about:blank")
    assert len(problem["request_id"]) == 8
    assert status != 401 or answer.headers["WWW-Authenticate"] == "Bearer"


def test_a_program_that_guesses_keys_is_stopped(web: Site) -> None:
    for _ in range(10):
        web.get("/api/v1/items", Authorization="Bearer guess")
    assert web.get("/api/v1/items", **BEARER).status_code == 401
    web.now += timedelta(minutes=16)
    assert web.get("/api/v1/items", **BEARER).status_code == 200


def test_a_wrong_method_tells_the_right_ones(web: Site) -> None:
    answer = web.client.post("/api/v1/items", headers=BEARER)
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "GET, HEAD"


def test_the_interface_describes_itself(web: Site) -> None:
    described = web.get("/api/v1/openapi.json", **BEARER).json()
    assert set(described["paths"]) == {"/api/v1/items", "/api/v1/items/{key}"}


def test_the_service_is_well_while_rounds_come(store: Store, web: Site) -> None:
    assert web.get("/health").json() == {"status": "ok"}
    rounds.end(store, now=NOW)
    web.now = NOW + timedelta(minutes=4)
    assert web.get("/health").status_code == 200
    web.now = NOW + timedelta(minutes=6)
    answer = web.get("/health")
    assert answer.status_code == 503
    assert answer.json()["problem"] == "no round for letters since 2026-03-04T08:00:00+00:00"


def test_a_login_that_the_mail_server_refuses_is_told_until_it_takes_one(store: Store, web: Site) -> None:
    rest.begin(store, "smtp.example.org:587: 535 wrong password", is_login=True, now=NOW)
    answer = web.get("/health")
    assert answer.status_code == 503
    assert answer.json()["problem"] == "the mail server refuses the login, so no letter goes out"
    rest.end(store)
    assert web.get("/health").status_code == 200


def test_the_service_is_ready_while_the_database_answers(store: Store, web: Site) -> None:
    assert web.get("/ready").json() == {"status": "ok"}


def test_numbers_are_for_this_machine_and_for_the_key(store: Store, web: Site) -> None:
    keep(store, item("a", "Ta in offert", due_on=date(2026, 2, 20)))
    assert web.get("/metrics").status_code == 303
    text = web.get("/metrics", **BEARER).text
    assert 'tracker_items{status="open"} 1\n' in text
    assert "tracker_items_overdue 1\n" in text
    assert "tracker_mail_paused 0\n" in text
    assert "Ta in offert" not in text
