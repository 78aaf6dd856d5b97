"""What the secretary is asked about mails: in the mail's own words, shortened and clean."""

from datetime import date

from tracker.core import letters
from tracker.core.model import Doubts, Item, Letter, Question
from tracker.jobs import questions
from tracker.store import Store, new_key

LONGEST = 400
"""Of a mail's words in a question; the whole lies in the mailbox."""


def about_reply(store: Store, letter: Letter, *, code: Doubts, sender: str, text: str, today: date) -> bool:
    """Ask about a reply to a letter, at its item where it names only one; False when that was asked already."""
    words = f"{sender}: {shortened(text)}"
    items = store.items.some(letter.items)
    if len(items) == 1:
        return questions.ask(store, questions.about_item(items[0], code=code, words=words, today=today))
    return questions.ask(store, _about_body(items[0].body if items else None, code=code, words=words, today=today))


def about_mail(store: Store, *, sender: str, subject: str, today: date) -> bool:
    """Ask about a mail that answers nothing of ours."""
    words = f"{sender}: {shortened(subject)}"
    return questions.ask(store, _about_body(None, code=Doubts.STRAY_MAIL, words=words, today=today))


def about_return(store: Store, letter: Letter, *, why: str, today: date) -> bool:
    """Ask whether an address is right, once as long as nobody has answered."""
    is_asked = any(
        one.code == Doubts.UNDELIVERABLE and one.words.startswith(f"{letter.to}:") for one in store.doubts.open()
    )
    if is_asked:
        return False
    items: list[Item] = store.items.some(letter.items)
    body = items[0].body if items else None
    question = questions.about_address(letter.to, why=shortened(why), person=letter.person, body=body, today=today)
    return questions.ask(store, question)


def shortened(text: str) -> str:
    """Make strangers' words fit for a list: one clean line of bounded length."""
    line = " ".join(letters.clean(text).split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rstrip()} …"


def _about_body(body: str | None, *, code: Doubts, words: str, today: date) -> Question:
    return Question(new_key(), code, words, body, today)
