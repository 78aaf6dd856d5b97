"""The secretary's own list: its rows as items, beside what is tracked already."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from tracker.core.model import Body, Doubts, Item
from tracker.core.sheet import making
from tracker.core.sheet.drafts import Draft, Problem, Reader
from tracker.core.sheet.fields import Field
from tracker.core.sheet.known import Kept
from tracker.core.sheet.layout import Layout
from tracker.errors import SheetError
from tracker.jobs import meetings, people
from tracker.jobs.imports.plan import Plan, Wishes
from tracker.store import Store, new_key

DAY = timedelta(days=1)


def plan(store: Store, plan: Plan, layout: Layout, *, wishes: Wishes, today: date, now: datetime) -> None:
    """Add to the plan what the rows bring; SheetError when nothing says whose they are."""
    bodies = {body.slug: body for body in store.people.bodies()}
    slug = _usual(wishes.body, bodies, layout)
    known = {slug: people.group(store, body) for slug, body in bodies.items()}
    reader = Reader(layout, bodies=tuple(bodies.values()), body=slug, known=known, today=today)
    maker = _Maker(store, plan, bodies, today=today, now=now)
    for draft in reader.drafts():
        maker.take(draft)
    known_rows = {number for number, _ in plan.known}
    plan.problems += [problem for problem in reader.problems if problem.row not in known_rows]
    plan.problems.sort(key=lambda problem: problem.row)
    plan.taken += [(item.line or 0, item) for item in maker.made.values()]


def _usual(said: str | None, bodies: Mapping[str, Body], layout: Layout) -> str | None:
    """Choose the body of rows that name none: the one that is said, or the only one there is."""
    if said is None and layout.at(Field.BODY) is None:
        if len(bodies) != 1:
            raise SheetError("no-body-said", bodies=", ".join(bodies))
        return next(iter(bodies))
    return said


class _Maker:
    """Makes items of drafts, each once."""

    def __init__(self, store: Store, plan: Plan, bodies: dict[str, Body], *, today: date, now: datetime) -> None:
        self.made: dict[str, Item] = {}
        """By key, in the order of the rows."""
        self._store = store
        self._plan = plan
        self._bodies = bodies
        self._today = today
        self._now = now
        self._kept: dict[str, Kept] = {}
        self._next: dict[str, date | None] = {}

    def take(self, draft: Draft) -> None:
        """Add the draft's item to those made, unless it is tracked or an earlier row tells of it."""
        body = self._bodies[draft.body]
        draft = self._dated(draft, body)
        kept = self._kept_of(body)
        known = kept.like(draft)
        if known is None:
            item = self._item(draft, body)
            kept.add(item)
            self.made[item.key] = item
        elif known.key in self.made:
            self._join(draft, self.made[known.key])
        else:
            self._plan.known.append((draft.row, known))

    def _item(self, draft: Draft, body: Body) -> Item:
        item = making.item(
            draft,
            key=new_key(),
            body=body,
            source=self._plan.source,
            next_meeting=self._next_meeting(body),
            today=self._today,
            now=self._now,
        )
        for doubt in item.doubts:
            if doubt not in draft.action.doubts and doubt.code != Doubts.IMPLIED:  # told where the status is read
                self._plan.problems.append(Problem(draft.row, "", doubt.code, doubt.words))
        return item

    def _join(self, draft: Draft, item: Item) -> None:
        """Let a second row of the same task add its people: some lists have a row for each of them."""
        self.made[item.key] = making.with_people(item, draft.action)
        code = "repeated" if self.made[item.key] == item else "joined"
        self._plan.problems.append(Problem(draft.row, "", code, str(item.line)))

    def _dated(self, draft: Draft, body: Body) -> Draft:
        """Let a task that is due at a meeting be due on its day, where the body's calendar tells it."""
        meeting = draft.action.due_meeting
        if meeting is None:
            return draft
        day = meetings.day_of(self._store, meeting, body=body, since=draft.decided_on or self._today)
        return replace(draft, action=replace(draft.action, due_on=day))

    def _kept_of(self, body: Body) -> Kept:
        if body.slug not in self._kept:
            self._kept[body.slug] = Kept.of(self._store.items.list(body=body.slug))
        return self._kept[body.slug]

    def _next_meeting(self, body: Body) -> date | None:
        if body.slug not in self._next:
            coming = self._store.meetings.upcoming(body.slug, today=self._today + DAY)
            self._next[body.slug] = coming[0] if coming else None
        return self._next[body.slug]
