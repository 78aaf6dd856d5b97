"""Where a letter's links lead. The secrets in them are made elsewhere."""

from dataclasses import dataclass
from urllib.parse import quote


@dataclass(frozen=True)
class Links:
    """Where a letter's links lead; a letter without Links has none."""

    base_url: str
    answer: str | None = None
    """The token of this letter's answer page."""
    unsubscribe: str | None = None
    """The token by which its reader lets the reminders rest: on a page, by one tap or by mail."""

    @property
    def answer_url(self) -> str:
        """The page where the reader answers; empty without a token."""
        return f"{self.base_url.rstrip('/')}/answer/{self.answer}" if self.answer else ""

    @property
    def unsubscribe_url(self) -> str:
        """The page where the reader lets the reminders rest; a POST of a mail program does it (RFC 8058)."""
        return f"{self.base_url.rstrip('/')}/unsubscribe/{self.unsubscribe}" if self.unsubscribe else ""

    @property
    def review_url(self) -> str:
        """The page where the secretary answers questions."""
        return f"{self.base_url.rstrip('/')}/review"

    def ways_out(self, mailbox: str | None) -> tuple[str, ...]:
        """List the addresses of List-Unsubscribe, the preferred first; `mailbox` is one that is read here."""
        if not self.unsubscribe:
            return ()
        # The subject carries the secret: who asks by mail shows by it that the letter was theirs.
        by_mail = f"mailto:{quote(mailbox, safe='@+')}?subject=unsubscribe%20{self.unsubscribe}" if mailbox else ""
        return (self.unsubscribe_url, by_mail) if by_mail else (self.unsubscribe_url,)
