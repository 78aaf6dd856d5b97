"""`[oauth]` of tracker.toml: how a token for the mail server is had where passwords are taken no more."""

from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, model_validator

from tracker.settings.values import SECRET, Line, Table, WebAddress

MICROSOFT = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token"
GOOGLE = "https://oauth2.googleapis.com/token"

_SCOPES = {
    # As the application itself, which needs no person's consent; and on behalf of the person who consented.
    ("microsoft", False): "https://outlook.office365.com/.default",
    ("microsoft", True): (
        "https://outlook.office.com/SMTP.Send https://outlook.office.com/IMAP.AccessAsUser.All offline_access"
    ),
    ("google", True): "https://mail.google.com/",
}


class OAuth(Table):
    """Who asks for tokens; `smtp.user` (and the mailbox's user) without a password then logs in with one."""

    provider: Literal["microsoft", "google", "custom"] = Field(examples=["microsoft"])
    tenant: Line | None = Field(default=None, examples=["varby.example"])
    """Microsoft: the directory's id or domain."""
    client_id: Line = Field(min_length=1, examples=["11111111-2222-3333-4444-555555555555"])
    client_secret: str | None = Field(default=None, repr=False, json_schema_extra=SECRET, examples=["…"])
    refresh_token: str | None = Field(default=None, repr=False, json_schema_extra=SECRET, examples=["…"])
    """Given by a person's consent; without one the application asks for itself (client credentials)."""
    token_url: WebAddress | None = Field(default=None, examples=["https://inloggning.varby.example/token"])
    """For `custom`; its host may be on this network."""
    scope: Line | None = Field(default=None, examples=["https://outlook.office365.com/.default"])

    @model_validator(mode="after")
    def _whole(self) -> "OAuth":
        if self.provider == "microsoft" and not self.tenant:
            raise ValueError('tenant is missing, the directory\'s id or domain; for example tenant = "varby.example"')
        if self.provider == "custom" and not self.token_url:
            raise ValueError('token_url is missing; for example token_url = "https://inloggning.varby.example/token"')
        if self.provider != "custom" and self.token_url:
            raise ValueError('token_url is for provider = "custom" only')
        if self.provider == "google" and not self.refresh_token:
            raise ValueError("refresh_token is missing: Google gives one when the mailbox's owner consents")
        if not (self.refresh_token or self.client_secret):
            raise ValueError("client_secret is missing, or else a refresh_token")
        return self

    @property
    def address(self) -> str:
        """Where tokens are asked for."""
        if self.provider == "microsoft":
            return MICROSOFT.format(tenant=self.tenant)
        return GOOGLE if self.provider == "google" else str(self.token_url)

    @property
    def inside(self) -> tuple[str, ...]:
        """Hosts that may be on this network: whoever wrote the settings named one."""
        host = urlsplit(self.address).hostname
        return (host,) if self.provider == "custom" and host else ()

    @property
    def asked_scope(self) -> str | None:
        """What the tokens are to be good for."""
        return self.scope or _SCOPES.get((self.provider, bool(self.refresh_token)))
