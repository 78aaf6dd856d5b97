"""A mail's bytes → what it is: who wrote it, what it answers, whether a person wrote it at all, and its text.

Nothing here acts. Attachments are carried, not opened.
"""

from tracker.core.incoming.kinds import Kind, kind_of
from tracker.core.incoming.mail import Mail, read

__all__ = ["Kind", "Mail", "kind_of", "read"]
