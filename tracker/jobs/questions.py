"""Questions for the review list: how they are put, and taken off when something else has answered them."""

from datetime import date, datetime

from tracker.core.model import Doubts, Item, Question
from tracker.store import Store, new_key

UNPLACED = "untold-question-of-no-body"
"""Set while a question of no body waits for the first secretary who can be told."""


def about_item(item: Item, *, code: str, words: str, today: date, proposal: dict[str, str] | None = None) -> Question:
    """Make a question about an item, for its body's secretary."""
    return Question(
        key=new_key(),
        code=code,
        words=words,
        body=item.body,
        asked_on=today,
        item=item.key,
        item_text=item.text,
        document=item.document,
        source=item.source,
        line=item.line,
        proposal=proposal or {},
    )


def about_document(key: str, *, source: str, body: str | None, code: str, words: str = "", today: date) -> Question:
    """Make a question about a document as a whole."""
    return Question(key=new_key(), code=code, words=words, body=body, asked_on=today, document=key, source=source)


def about_address(to: str, *, why: str, person: str | None, body: str | None, today: date) -> Question:
    """Make a question about an address that letters don't reach; `person` is a key."""
    return Question(
        key=new_key(),
        code=Doubts.UNDELIVERABLE,
        words=f"{to}: {why}",
        body=body,
        asked_on=today,
        proposal={"person": person} if person else {},
    )


def ask(store: Store, question: Question) -> bool:
    """Put a question on the list; False when it stands there already."""
    if question.body is None:
        store.flags.set(UNPLACED, question.key)
    return store.doubts.ask(question)


def answer(
    store: Store,
    code: str,
    *,
    body: str | None = None,
    document: str | None = None,
    said: str,
    who: str,
    now: datetime,
) -> None:
    """Take the questions with this code off the list, of a body or about a document."""
    for question in store.doubts.open(body):
        if question.code == code and document in {None, question.document}:
            store.doubts.answer(question.key, said, who=who, at=now)
