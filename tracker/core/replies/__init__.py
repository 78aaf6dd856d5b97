"""A reply's text → what it says of the items of the letter that it answers, as far as that is sure.

What isn't surely understood is said to be so, and nothing is made of it: "inte klart än" and "klart, tror jag" are no
answers, and neither is a number that may be part of something else.
"""

from tracker.core.replies.quoting import Own, lines_of, own
from tracker.core.replies.reading import Instruction, Reading, read

__all__ = ["Instruction", "Own", "Reading", "lines_of", "own", "read"]
