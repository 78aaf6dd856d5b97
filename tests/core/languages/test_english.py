"""Minutes in English: the head, a table, bullets, marks, sentences, proposals, and what is told of earlier tasks."""

from datetime import date

from tests.core.languages.shapes import rows
from tracker.core import reading
from tracker.core.model import Action, Document, Minutes


def test_the_head_tells_who_met_when_and_when_next(minutes: Minutes) -> None:
    """Minutes of the Allotment Committee meeting

    Date: 4 March 2026, 6.30 pm
    Venue: The Old Barn
    Present: Ada Berg (chair), Ben Hill (treasurer), Chen Wood
    Apologies: Dora Field
    Minutes taken by: Chen Wood

    1. Welcome
    Ada opened the meeting.

    2. Any other business
    None.

    Next meeting: 1 April 2026 at the Old Barn"""
    assert (minutes.language, minutes.body, minutes.held_on) == ("en", "Allotment Committee", date(2026, 3, 4))
    assert (minutes.chair, minutes.secretary) == ("Ada Berg", "Chen Wood")
    assert [(one.name, one.role, one.present) for one in minutes.participants] == [
        ("Ada Berg", "chair", True),
        ("Ben Hill", "treasurer", True),
        ("Chen Wood", "sekreterare", True),
        ("Dora Field", None, False),
    ]
    assert [(meeting.on, meeting.place) for meeting in minutes.next_meetings] == [(date(2026, 4, 1), "Old Barn")]


def test_a_table_of_tasks_is_read(actions: tuple[Action, ...]) -> None:
    """Meeting of the Allotment Committee, 4 March 2026
    Present: Ada Berg, Ben Hill, Chen Wood

    Action items

    Action→Owner→Due date→Status
    Order compost→Ben Hill→15 March 2026→Open
    Mend the fence→Ada and Chen→by 1 April→In progress
    Write to the council→Chair→next meeting→Not started
    Return the key→Chen→2 March→Done"""
    assert rows(actions, explicit=True) == [
        ("Order compost", "2026-03-15", ["Ben Hill"]),
        ("Mend the fence", "2026-04-01", ["Ada Berg", "Chen Wood"]),
        ("Write to the council", "next meeting", ["Chair"]),
        ("Return the key", "2026-03-02?", ["Chen Wood"]),
    ]
    assert [action.status for action in actions] == ["open", "in_progress", "open", "done"]


def test_bullets_name_who_and_when_anywhere(actions: tuple[Action, ...]) -> None:
    """Meeting of the Allotment Committee, 4 March 2026
    Present: Ada Berg, Ben Hill, Chen Wood

    Action points
    - Ben to book the hall by Friday
    - Ada: send out the newsletter, by 20 March
    - Book a skip (Chen, 1 May)
    - Call the plumber – Ben
    - Order seeds. Owner: Ada. Due: 12 April
    - @Chen update the website
    - Ada and Ben will paint the shed

    Decisions
    - The fee stays at 40 pounds."""
    assert rows(actions, explicit=True) == [
        ("Ben to book the hall by Friday", "2026-03-06", ["Ben Hill"]),
        ("Send out the newsletter", "2026-03-20", ["Ada Berg"]),
        ("Book a skip", "2026-05-01", ["Chen Wood"]),
        ("Call the plumber", None, ["Ben Hill"]),
        ("Order seeds", "2026-04-12", ["Ada Berg"]),
        ("Update the website", None, ["Chen Wood"]),
        ("Ada and Ben will paint the shed", None, ["Ada Berg", "Ben Hill"]),
    ]


def test_a_mark_announces_a_task(actions: tuple[Action, ...]) -> None:
    """Meeting of the Allotment Committee, 4 March 2026
    Present: Ada Berg, Ben Hill, Chen Wood

    3. Water

    The tap leaks. ACTION: Ben to call the plumber by 20 March. The colour was also discussed.

    Action: book the room (Chen)

    TODO Ada - paint the gate

    Count the chairs in the hall.
    Responsible: Ben. Deadline: 1 May

    Action: none

    => Chen sends the key to the council"""
    assert rows(actions, explicit=True) == [
        ("Ben to call the plumber by 20 March", "2026-03-20", ["Ben Hill"]),
        ("Book the room", None, ["Chen Wood"]),
        ("Paint the gate", None, ["Ada Berg"]),
        ("Count the chairs in the hall", "2026-05-01", ["Ben Hill"]),
        ("Chen sends the key to the council", None, ["Chen Wood"]),
    ]


def test_sentences_that_give_somebody_a_task_are_read(actions: tuple[Action, ...]) -> None:
    """Meeting of the Allotment Committee, 4 March 2026
    Present: Ada Berg, Ben Hill, Chen Wood

    3. Paths

    Ada will send the drawings to the council by 20 March. It was agreed that Ben would write to the neighbours.
    The committee asked Chen to look into the price of gravel. Ben agreed to mend the gate. Chen offered to water
    the plants. It was decided to ask the chair to contact the bank. The secretary will circulate the minutes.
    Ben to report back at the next meeting. The treasurer was asked to prepare a budget.
    Ada and Ben will meet the architect on 12 March. It was decided that Chen contacts the library."""
    assert rows(actions, explicit=False) == [
        ("Send the drawings to the council", "2026-03-20", ["Ada Berg"]),
        ("Write to the neighbours", None, ["Ben Hill"]),
        ("Look into the price of gravel", None, ["Chen Wood"]),
        ("Mend the gate", None, ["Ben Hill"]),
        ("Water the plants", None, ["Chen Wood"]),
        ("Contact the bank", None, ["the chair"]),
        ("Circulate the minutes", None, ["The secretary"]),
        ("Report back", "at the next meeting", ["Ben Hill"]),
        ("Prepare a budget", None, ["The treasurer"]),
        ("Meet the architect on 12 March", None, ["Ada Berg", "Ben Hill"]),
        ("Chen contacts the library", None, ["Chen Wood"]),
    ]


def test_what_is_reported_denied_or_only_thought_of_is_no_task(actions: tuple[Action, ...]) -> None:
    """Meeting of the Allotment Committee, 4 March 2026
    Present: Ada Berg, Ben Hill, Chen Wood

    3. Paths

    Ada reported that Ben had sent the letter. Chen has written to the council. Ben sent out the invitations last week.
    Ada asked whether Chen could mend the roof. Ben suggested that Ada should write to the paper.
    The proposal that Chen would buy a mower was rejected. Ada will not write to the mayor.
    The meeting will be held on 3 April. At the last meeting it was agreed that Ben would buy a ladder.
    Ben will be away in May. It was noted that the council will empty the bins. Chen to chair the next meeting.
    Chen might call the plumber. Ben always opens the gate. Thanks to Ben for the cakes. We agreed to stop at nine.

    4. Election of officers

    It was agreed that Ada would be chair. Ben Hill was elected treasurer."""
    assert actions == ()


def test_a_proposal_is_a_task_once_it_is_accepted(actions: tuple[Action, ...]) -> None:
    """Meeting of the Allotment Committee, 4 March 2026
    Present: Ada Berg, Ben Hill, Chen Wood

    3. Tools

    Proposal: that Ada writes to the king.
    Decision: The proposal was rejected.

    Proposal: that Chen will buy a mower by 1 May.
    Decision: The proposal was accepted.

    4. Paths

    It was agreed:
    - that Ben will clear the ditch
    - that Chen buys bulbs"""
    assert rows(actions, explicit=False) == [
        ("Buy a mower", "2026-05-01", ["Chen Wood"]),
        ("Clear the ditch", None, ["Ben Hill"]),
        ("Chen buys bulbs", None, ["Chen Wood"]),
    ]


def test_what_is_told_of_earlier_tasks_is_no_new_one(document: Document) -> None:
    """Meeting of the Allotment Committee, 4 March 2026
    Present: Ada Berg, Ben Hill, Chen Wood

    2. Matters arising

    Water butts: done
    Gate lock - carried forward
    The insurance has been renewed (completed).
    The mower is not yet repaired: outstanding
    Trip to the show: cancelled

    3. Paths

    The path was discussed."""
    found = reading.read(document)
    assert found.actions == ()
    assert [(row.subject, row.status) for row in found.follow_up] == [
        ("Water butts", "done"),
        ("Gate lock", "open"),
        ("The insurance has been renewed", "done"),
        ("The mower is not yet repaired", "open"),
        ("Trip to the show", "cancelled"),
    ]


def test_the_date_of_the_next_meeting_is_not_this_ones(minutes: Minutes) -> None:
    """Minutes of the Riverside Residents Association held on Tuesday 3 March 2026
    Attendees: Ada Berg (Chair), Ben Hill

    1. Finance
    Ben presented the accounts.

    Date of next meeting
    Tuesday 7 April 2026 at 7 pm in the Village Hall"""
    assert (minutes.body, minutes.held_on) == ("Riverside Residents Association", date(2026, 3, 3))
    assert [meeting.on for meeting in minutes.next_meetings] == [date(2026, 4, 7)]
