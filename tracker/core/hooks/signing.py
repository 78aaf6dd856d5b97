"""The signature of the Standard Webhooks specification, version 1: HMAC-SHA256 over id, instant and content.

https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
"""

import base64
import hmac
from datetime import datetime

SECRET = "whsec_"  # noqa: S105 -- what a secret begins with
_BYTES = range(24, 65)
"""How long a secret may be."""


def is_secret(text: str) -> bool:
    """Tell whether it is a secret as the specification has them."""
    try:
        return text.startswith(SECRET) and len(_key(text)) in _BYTES
    except ValueError:
        return False


def headers(*, id: str, at: datetime, content: bytes, secret: str | None) -> dict[str, str]:
    """Make the headers of a try: `id` is the event's at every try, `at` the instant of this one.

    Receivers refuse instants of more than some minutes ago, so a signature is made for each try.
    """
    named = {
        "Content-Type": "application/json; charset=utf-8",
        "User-Agent": "tracker",
        "Idempotency-Key": f'"{id}"',
        "webhook-id": id,
        "webhook-timestamp": str(int(at.timestamp())),
    }
    return named if secret is None else named | {"webhook-signature": _signature(id, at, content, secret)}


def _signature(id: str, at: datetime, content: bytes, secret: str) -> str:
    signed = f"{id}.{int(at.timestamp())}.".encode() + content
    return f"v1,{base64.b64encode(hmac.digest(_key(secret), signed, 'sha256')).decode()}"


def _key(secret: str) -> bytes:
    return base64.b64decode(secret.removeprefix(SECRET), validate=True)
