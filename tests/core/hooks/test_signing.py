"""The signature, against the library of the Standard Webhooks specification itself."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from tracker.core import hooks
from tracker.core.hooks import LAST_TRY, LONGEST_WAIT

# Of the specification's own text.
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"  # noqa: S105 -- an example
ANOTHER = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
CONTENT = '{"type":"item.closed","data":{"text":"Begära in offert på broräcket"}}'.encode()
NOW = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251 -- as above


def signed(*, at: datetime = NOW, secret: str | None = SECRET, content: bytes = CONTENT) -> dict[str, str]:
    return hooks.headers(id="msg_1", at=at, content=content, secret=secret)


def test_the_specifications_library_takes_a_call() -> None:
    now = datetime.now(UTC)  # noqa: TID251 -- the library compares with its own clock, and not all tests are begun at once
    assert Webhook(SECRET).verify(CONTENT, signed(at=now.replace(microsecond=0))) == json.loads(CONTENT)


def test_the_specifications_example_has_its_signature() -> None:
    at = datetime.fromtimestamp(1614265330, UTC)
    found = hooks.headers(id="msg_p5jXN8AQM9LWM0D4loKWxJek", at=at, content=b'{"test": 2432232314}', secret=SECRET)
    assert found["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


@pytest.mark.parametrize(
    "headers",
    [
        signed() | {"webhook-id": "msg_2"},
        signed() | {"webhook-timestamp": str(int(NOW.timestamp()) + 1)},
        signed(content=CONTENT + b" "),
        signed(secret=ANOTHER),
        signed(at=NOW - timedelta(hours=1)),
    ],
)
def test_the_library_refuses_what_was_changed_on_the_way(headers: dict[str, str]) -> None:
    with pytest.raises(WebhookVerificationError):
        Webhook(SECRET).verify(CONTENT, headers)


def test_a_call_bears_its_key_also_where_nothing_is_signed() -> None:
    found = signed(secret=None)
    assert found["Idempotency-Key"] == '"msg_1"'
    assert found["webhook-id"] == "msg_1"
    assert "webhook-signature" not in found


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        (SECRET, True),
        ("whsec_" + "A" * 32, True),
        ("whsec_" + "A" * 28, False),
        ("whsec_" + "A" * 88, False),
        ("whsec_åäö", False),
        ("whsec_!!!!", False),
        ("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", False),
        ("", False),
    ],
)
def test_a_secret_has_24_to_64_bytes(text: str, *, is_one: bool) -> None:
    assert hooks.is_secret(text) is is_one


def test_ten_tries_go_over_three_days() -> None:
    at, tries = NOW, 1
    while again := hooks.retry_at(tries, at):
        assert again > at
        at, tries = again, tries + 1
    assert tries == LAST_TRY == 10
    assert timedelta(days=3) <= at - NOW <= timedelta(days=3, hours=6)


def test_a_receiver_may_ask_for_a_longer_wait_but_not_for_any() -> None:
    assert hooks.retry_at(1, NOW, asked=timedelta(hours=1)) == NOW + timedelta(hours=1)
    assert hooks.retry_at(1, NOW, asked=timedelta(seconds=1)) == NOW + timedelta(seconds=30)
    assert hooks.retry_at(1, NOW, asked=timedelta(days=900)) == NOW + LONGEST_WAIT
