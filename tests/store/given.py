"""What the tests start from: Wednesday 4 March 2026, Ada, Ben and Chen, one item and one letter."""

from datetime import UTC, date, datetime

from tracker.core.model import Body, Doubt, Item, Letter, Person, Responsible, Status

TODAY = date(2026, 3, 4)
YESTERDAY = date(2026, 3, 3)
TOMORROW = date(2026, 3, 5)
NOW = datetime(2026, 3, 4, 7, 30, tzinfo=UTC)

ADA = Person("ada", "Ada Ek", "ada@example.org", role="sekreterare", bodies=("vagnamnden",))
BEN = Person("ben", "Ben Ås", "ben@example.org", aliases=("Benny",), bodies=("vagnamnden",))
CHEN = Person("chen", "Chen Li", bodies=("vagnamnden",), left_on=date(2026, 2, 27), successor="Ben Ås")
VAGNAMNDEN = Body("vagnamnden", ("Vägnämnden", "VN"), chair="Chen Li", secretary="Ada Ek", members=("Ben Ås",))


def item(
    key: str = "broräcket",
    *,
    body: str = "vagnamnden",
    person: str = "ben",
    due_on: date | None = date(2026, 3, 11),
    status: Status = Status.OPEN,
    doubts: tuple[Doubt, ...] = (),
) -> Item:
    """An item that Ben got at the meeting of 2 March."""
    return Item(
        key=key,
        body=body,
        text="Begära in offert på broräcket",
        responsible=(Responsible("Ben Ås", person), Responsible("vägmästaren", is_role=True)),
        due_on=due_on,
        status=status,
        decided_on=date(2026, 3, 2),
        arrived_on=TODAY,
        changed_at=NOW,
        section="§ 4",
        line=17,
        quote="Ben begär in offert på broräcket till den 11 mars.",
        document="sha-of-minutes",
        source="vägnämnden 2 mars.docx",
        first_due_on=due_on,
        doubts=doubts,
    )


def letter(
    key: str = "ben:2026-03-04:daily",
    *,
    person: str = "ben",
    day: date = TODAY,
    items: tuple[str, ...] = ("broräcket",),
) -> Letter:
    """Ben's letter of the day."""
    return Letter(
        key=key,
        person=person,
        to=f"{person}@example.org",
        kind="daily",
        day=day,
        subject="1 åtgärd i Vägnämnden",
        content="Subject: 1 åtgärd\r\n\r\nHej Ben!\r\n".encode(),
        items=items,
        sections=("mine",),
    )
