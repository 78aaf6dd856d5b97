"""The doors for people and calendars: read the request, make one call, answer. Decides nothing about items."""

from tracker.web.app import create_app, create_watch
from tracker.web.session import read_or_make_key

__all__ = ["create_app", "create_watch", "read_or_make_key"]
