"""Letters that came back are matched to the letter, and told for good or for now."""

import pytest

from tests.zoo.automatic import all_automatic
from tests.zoo.letter import MESSAGE_ID, TAG, Beast
from tests.zoo.returned import WHO, all_returned
from tracker.core import bounces, incoming

RETURNED = [beast for beast in all_returned() if beast.status]


def matched(beast: Beast) -> bool:
    """Whether something in it leads to the letter: the tag, its Message-ID, or the address that it went to."""
    found = bounces.read(incoming.read(beast.content))
    return found is not None and (found.tag == TAG or MESSAGE_ID in found.message_ids or WHO in found.recipients)


def test_nearly_all_lead_to_the_letter() -> None:
    assert sum(map(matched, RETURNED)) >= 0.95 * len(RETURNED)
    assert [beast.name for beast in RETURNED if not matched(beast) and beast.can_match] == []


def test_the_tag_alone_would_not_do() -> None:
    """The mutant: a bounce is only known by the address that it came to."""
    tagged = [beast for beast in RETURNED if (found := bounces.read(incoming.read(beast.content))) and found.tag == TAG]
    assert len(tagged) < 0.95 * len(RETURNED)


@pytest.mark.parametrize("beast", RETURNED, ids=lambda beast: beast.name)
def test_a_bounce_says_whether_it_is_for_good(beast: Beast) -> None:
    found = bounces.read(incoming.read(beast.content))
    assert found is not None
    assert (found.status.startswith(beast.status), found.is_final) == (True, beast.is_final), found


def test_a_letter_that_arrived_did_not_come_back() -> None:
    [arrived] = [beast for beast in all_returned() if beast.name == "arrived"]
    assert bounces.read(incoming.read(arrived.content)) is None


def test_a_copy_that_came_back_says_nothing_of_the_readers_address() -> None:
    content = RETURNED[0].content
    assert bounces.read(incoming.read(content), aside="witness@example.net") is not None
    assert (
        bounces.read(incoming.read(content.replace(WHO.encode(), b"witness@example.net")), aside="witness@example.net")
        is None
    )


def test_the_refusing_servers_words_are_kept() -> None:
    found = bounces.read(incoming.read(RETURNED[0].content))
    assert found
    assert found.why.startswith("550 5.1.1 <ben@example.net>: Recipient address rejected")


def test_the_zoo_is_as_large_as_it_should_be() -> None:
    assert len(all_returned()) + len(all_automatic()) >= 200
