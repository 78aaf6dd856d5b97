"""The nouns of the core as JSON and back; what comes back is checked against their types."""

from pydantic import TypeAdapter

from tracker.core.model import Minutes, Person, ReadCalendar
from tracker.core.reading import Reading
from tracker.core.sheet.grid import Sheet

READING: TypeAdapter[Reading] = TypeAdapter(Reading)
MINUTES: TypeAdapter[Minutes] = TypeAdapter(Minutes)
SHEETS: TypeAdapter[tuple[Sheet, ...]] = TypeAdapter(tuple[Sheet, ...])
CALENDAR: TypeAdapter[ReadCalendar] = TypeAdapter(ReadCalendar)
PEOPLE: TypeAdapter[tuple[Person, ...]] = TypeAdapter(tuple[Person, ...])
