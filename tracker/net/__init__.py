"""The one door to httpx: small requests to addresses that somebody configured, with limits of time and size.

An address can hold a secret in its path, so errors name its host only. A calendar's address may come from anybody who
may edit the configuration of a body, so it never leads inside: each host is looked up once, all its addresses must be
of the open net, and the connection goes to the address that was checked, at every redirect anew.
"""

import logging

from tracker.net.beating import beat
from tracker.net.fetching import Fetched, fetch
from tracker.net.posting import Posted, post

__all__ = ["Fetched", "Posted", "beat", "fetch", "post"]

# At INFO it writes every address it asks, secrets and all.
logging.getLogger("httpx").setLevel(logging.WARNING)
