"""Words for people → the known persons they mean. Knows no document: what a cell is for is the caller's business.

The bar is that no words ever give a wrong person; `match` would rather give several, or nobody.
"""

from tracker.core.people.folding import fold
from tracker.core.people.kinds import is_body_like, is_first_name, is_name_like
from tracker.core.people.matching import Meant, candidates, is_body, match, meant
from tracker.core.people.members import each, is_of_unit
from tracker.core.people.roles import holds, is_role
from tracker.core.people.splitting import regrouped, split

__all__ = [
    "Meant",
    "candidates",
    "each",
    "fold",
    "holds",
    "is_body",
    "is_body_like",
    "is_first_name",
    "is_name_like",
    "is_of_unit",
    "is_role",
    "match",
    "meant",
    "regrouped",
    "split",
]
