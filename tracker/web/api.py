"""Items for programs, as JSON (OpenAPI at /api/v1/openapi.json). Reading only."""

from datetime import date, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Query
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel

from tracker.core import model
from tracker.core.model import Status
from tracker.web.visit import VisitDep

router = APIRouter(prefix="/api/v1")

MOST = 200


class Person(BaseModel):
    """Whom an item rests on; `key` is null for a role, a body or somebody outside."""

    name: str
    key: str | None
    is_role: bool


class Item(BaseModel):
    """An action item as it stands."""

    key: str
    body: str
    text: str
    responsible: list[Person]
    due_on: date | None
    proposed_due_on: date | None
    first_due_on: date | None
    status: Status
    decided_on: date | None
    section: str | None
    closing_section: str | None
    note: str
    quote: str
    source: str | None
    line: int | None
    is_explicit: bool
    is_confidential: bool
    changed_at: datetime
    revision: int
    doubts: list[str]
    """Codes of the open questions about it."""


class Event(BaseModel):
    """A line of an item's history."""

    at: datetime
    who: str
    what: str
    detail: str
    origin: str


class ItemWithHistory(Item):
    """An item with all that happened to it, oldest first."""

    history: list[Event]


class Items(BaseModel):
    """A page of items; `next_offset` is null on the last."""

    items: list[Item]
    next_offset: int | None


@router.get("/items", summary="List items, by due date, those without one last")
def items(
    visit: VisitDep,
    body: str | None = None,
    person: str | None = None,
    status: Status | None = None,
    *,
    overdue: bool = False,
    offset: Annotated[int, Query(ge=0)] = 0,
    limit: Annotated[int, Query(ge=1, le=MOST)] = MOST,
) -> Items:
    """List the items that fit; `person` is a key, `overdue` keeps what is open and due before today."""
    found = visit.store.items.list(
        body=body,
        person=person,
        status=status,
        overdue_on=visit.today if overdue else None,
        limit=limit + 1,
        offset=offset,
    )
    return Items(
        items=[Item(**_facts(one)) for one in found[:limit]],
        next_offset=offset + limit if len(found) > limit else None,
    )


@router.get("/items/{key}", summary="One item with its history")
def item(visit: VisitDep, key: str) -> ItemWithHistory:
    """Give one item with its history."""
    found = visit.store.items.get(key)
    history = [
        Event(at=one.at, who=one.who, what=one.what, detail=one.detail, origin=one.origin)
        for one in visit.store.items.history(key)
    ]
    return ItemWithHistory(**_facts(found), history=history)


@router.get("/openapi.json", include_in_schema=False)
def openapi() -> dict[str, Any]:
    """Describe this interface."""
    return get_openapi(title="tracker", version="1", routes=router.routes)


def _facts(item: model.Item) -> dict[str, Any]:
    """Spread an item out under the names of this interface."""
    kept = {name: getattr(item, name) for name in Item.model_fields if hasattr(item, name)}
    return kept | {
        "responsible": [Person(name=one.name, key=one.person, is_role=one.is_role) for one in item.responsible],
        "is_explicit": item.explicit,
        "doubts": [doubt.code for doubt in item.doubts],
    }
