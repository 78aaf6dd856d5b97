"""What tests of several rooms start from."""

from collections.abc import Iterator

import pytest

from tests.mailservers import MailServers, mail_servers


@pytest.fixture(scope="session")
def servers() -> Iterator[MailServers]:
    """One Postfix and one Dovecot for the whole session; a test takes addresses that are its own."""
    with mail_servers() as running:
        yield running
