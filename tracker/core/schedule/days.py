"""The days on which a body's letters go: working days of its country, on its weekdays, outside its quiet periods."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

from tracker.core import workdays
from tracker.core.model import Policy
from tracker.core.schedule import quiet

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
FAR = 3 * 366
"""Days that are looked through for one on which letters go: rules that leave none hold back nothing."""

WEEKDAYS = ("Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays")


@dataclass(frozen=True)
class Days:
    """Which days are open for letters, and why others are not."""

    country: str
    weekdays: tuple[int, ...]
    quiet: tuple[str, ...]

    @classmethod
    def of(cls, policy: Policy, *, country: str) -> Self:
        """Take a body's rules."""
        return cls(country, policy.weekdays, policy.quiet)

    def is_open(self, day: date) -> bool:
        """Tell whether letters with reminders go on that day."""
        return (
            day.weekday() in self.weekdays
            and not self.is_quiet(day)
            and not workdays.is_free(day, country=self.country)
        )

    def is_quiet(self, day: date) -> bool:
        """Tell whether the day lies in a quiet period."""
        # Asked for every day that is looked at, and most bodies have none.
        return bool(self.quiet) and any(quiet.holds(period, day) for period in self.quiet)

    def before_or_on(self, day: date) -> date:
        """Give the day itself, or the last open one before it."""
        return self._walked(day, -DAY) or workdays.before_or_on(day, country=self.country)

    def after_or_on(self, day: date) -> date:
        """Give the day itself, or the first open one after it."""
        return self._walked(day, DAY) or workdays.after_or_on(day, country=self.country)

    def after_quiet(self, day: date) -> date:
        """Give the same, but for a day in a quiet period one of the first week after it, of the same weekday.

        So what was not said meanwhile is not all said on the first day.
        """
        if not self.is_quiet(day):
            return self.after_or_on(day)
        weeks = (day + WEEK * n for n in range(1, FAR // 7))
        return self.after_or_on(next((one for one in weeks if not self.is_quiet(one)), day))

    def why_not(self, day: date) -> str:
        """Say in a few words why no letters go on that day; empty for an open one."""
        if name := workdays.name_of(day, country=self.country):
            return name
        for period in self.quiet:
            if quiet.holds(period, day):
                return f"quiet {period}"
        if workdays.is_free(day, country=self.country):
            return "weekend"
        return "" if day.weekday() in self.weekdays else f"no letters on {WEEKDAYS[day.weekday()]}"

    def why_moved(self, nominal: date, on: date) -> tuple[str, ...]:
        """Say why something is said on `on` instead of on its nominal day: what the days between have against it."""
        step = DAY if on > nominal else -DAY
        between = (nominal + step * n for n in range(abs((on - nominal).days)))
        return tuple(dict.fromkeys(why for day in between if (why := self.why_not(day))))

    def _walked(self, day: date, step: timedelta) -> date | None:
        for _ in range(FAR):
            if self.is_open(day):
                return day
            day += step
        return None
