"""The one door to dkimpy: letters get a DKIM signature of their own where no relay signs them (RFC 6376).

Signed is what is stored, so that a letter that goes twice is the same letter. Who runs the relay's domain publishes the
key's other half; `Signer.record` is the text of it.
"""

import base64
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import dkim  # type: ignore[import-untyped]  # it has no types
from dkim import asn1, crypto

from tracker.errors import SigningError

SIGNED = (
    *("From", "To", "Subject", "Date", "Message-ID", "Reply-To", "In-Reply-To", "References"),
    *("List-Unsubscribe", "List-Unsubscribe-Post", "Auto-Submitted", "MIME-Version", "Content-Type"),
)
ONCE = ("From", "To", "Subject", "Date", "Reply-To")
"""Headers that nobody may add a second of: signed once more than they are there (RFC 6376 section 5.4.2)."""
LEAST_BITS = 1024
"""Of a key that receivers accept (RFC 8301 section 3.2); 2,048 are usual."""
RSA_ENCRYPTION = b"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01"

Published = Literal["fits", "missing", "other", "unknown"]
LookUp = Callable[..., bytes | None]
"""Gives the TXT record of a name (bytes, ending with a dot), None when there is none; takes `timeout` in seconds."""


@dataclass(frozen=True, repr=False)
class Signer:
    """A private key and the name under which the domain publishes its other half."""

    selector: str
    domain: str
    key: bytes
    public: str
    """The other half, in base64."""
    signed: tuple[str, ...] = SIGNED

    def __call__(self, content: bytes) -> bytes:
        """Give a finished message its signature, before all other headers."""
        names = [name.encode() for name in (*self.signed, *ONCE)]
        try:
            signature = dkim.DKIM(content).sign(
                self.selector.encode(),
                self.domain.encode(),
                self.key,
                canonicalize=(b"relaxed", b"relaxed"),
                include_headers=names,
            )
        except dkim.DKIMException as error:
            raise SigningError(f"a letter can't be signed: {error}") from error
        return bytes(signature) + content

    @property
    def name(self) -> str:
        """Where in DNS the record stands."""
        return f"{self.selector}._domainkey.{self.domain}"

    @property
    def record(self) -> str:
        """The TXT record to publish (RFC 6376 section 3.6.1)."""
        return f"v=DKIM1; k=rsa; p={self.public}"

    def published(self, look_up: LookUp | None = None) -> Published:
        """Ask DNS whether the record is there and is this key's; `unknown` when nobody answers."""
        try:
            found = (look_up or dkim.get_txt)(f"{self.name}.".encode(), timeout=3)
        except Exception:  # whatever a resolver's library raises: no answer is no answer
            return "unknown"
        if not found:
            return "missing"
        tags = dkim.util.parse_tag_value(found)
        return "fits" if b"".join(tags.get(b"p", b"").split()) == self.public.encode() else "other"


def signer(*, selector: str, domain: str, key_file: Path) -> Signer:
    """Open a key; SigningError says what is wrong with it."""
    try:
        key = key_file.read_bytes()
        parsed: dict[str, Any] = crypto.parse_pem_private_key(key)
    except OSError as error:
        raise SigningError(f"dkim.key_file: {key_file}: {error.strerror}") from error
    except Exception as error:  # the library raises what its parts raise
        raise SigningError(
            f"dkim.key_file: {key_file} holds no RSA key; make one: openssl genrsa -out {key_file} 2048"
        ) from error
    if parsed["modulus"].bit_length() < LEAST_BITS:
        raise SigningError(f"dkim.key_file: {key_file} is shorter than {LEAST_BITS} bits; receivers refuse that")
    return Signer(selector, domain, key, base64.b64encode(_public(parsed)).decode())


def is_signed(content: bytes, *, look_up: LookUp) -> bool:
    """Tell whether a message's signature holds by what DNS says."""
    try:
        return bool(dkim.DKIM(content).verify(dnsfunc=look_up))
    except dkim.DKIMException:
        return False


def _public(key: dict[str, Any]) -> bytes:
    """Write a key's other half as SubjectPublicKeyInfo (RFC 5280 section 4.1), as all receivers read it."""
    numbers = b"".join(_integer(key[name]) for name in ("modulus", "publicExponent"))
    algorithm = _encoded(asn1.SEQUENCE, _encoded(asn1.OBJECT_IDENTIFIER, RSA_ENCRYPTION) + _encoded(asn1.NULL, b""))
    bits = _encoded(asn1.BIT_STRING, b"\0" + _encoded(asn1.SEQUENCE, numbers))
    return _encoded(asn1.SEQUENCE, algorithm + bits)


def _integer(number: int) -> bytes:
    return _encoded(asn1.INTEGER, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def _encoded(kind: int, content: bytes) -> bytes:
    """Write a value with its kind and length (X.690 section 8.1)."""
    length = len(content)
    if length < 0x80:
        return bytes((kind, length)) + content
    octets = length.to_bytes((length.bit_length() + 7) // 8, "big")
    return bytes((kind, 0x80 | len(octets))) + octets + content
