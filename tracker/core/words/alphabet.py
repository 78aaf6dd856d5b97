"""The letters that Nordic words and names begin with and go on in, to stand within the brackets of a pattern."""

CAPITALS = "A-ZÅÄÖÆØÉÜŁ"
SMALL = "a-zåäöæøéüł"
