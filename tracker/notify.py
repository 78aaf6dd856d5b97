"""The one door to Apprise, an extra: a message to any of the services it knows, by an address of its own kind.

Apprise makes its own requests and follows no rule of `net`: only whoever writes the settings gives it an address.
"""

import json
import logging
from urllib.parse import urlsplit

from tracker.errors import MissingError, NetError

PREFIX = "apprise:"


def is_for(url: str) -> bool:
    """Tell whether an address is one of Apprise's."""
    return url.startswith(PREFIX)


def service(url: str) -> str:
    """Name the service that an address is for: the part of it that is no secret."""
    return urlsplit(url.removeprefix(PREFIX)).scheme


def send(url: str, content: bytes) -> None:
    """Send the `text` of a JSON object; NetError when the service did not take it, MissingError without Apprise."""
    try:
        import apprise  # two seconds, for those who need it
    except ImportError as error:
        raise MissingError("apprise is not installed; pip install 'tracker[notify]'") from error
    # It writes addresses into its log, secrets and all.
    logging.getLogger("apprise").setLevel(logging.CRITICAL)
    notifier = apprise.Apprise()
    if not notifier.add(url.removeprefix(PREFIX)):
        raise NetError(f"apprise knows no service {service(url)}, or its address lacks something")
    if not notifier.notify(body=json.loads(content)["text"]):
        raise NetError(f"{service(url)} did not take it, says apprise")
