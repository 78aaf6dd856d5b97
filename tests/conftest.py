"""What tests of several rooms start from."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests import postgres
from tests.mailservers import MailServers, mail_servers
from tests.postgres import Cluster

# How long an example takes is the machine's matter.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def servers() -> Iterator[MailServers]:
    """One Postfix and one Dovecot for the whole session; a test takes addresses that are its own."""
    with mail_servers() as running:
        yield running


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """One PostgreSQL for the whole session; a test takes a database of its own."""
    with postgres.running() as running:
        yield running


@pytest.fixture
def postgres_url(cluster: Cluster) -> str:
    """The address of an empty database as the program of today makes it, which tests use one after the other."""
    return cluster.shared()
