"""When: days, weeks, months, seasons and meetings, and the words that stand around them."""

from dataclasses import dataclass

from tracker.core.words.tables.kinds import Days, Meanings, Numbers, Phrases


@dataclass(frozen=True)
class Dates:
    """Tables of dates."""

    months: Numbers
    """Names, short forms and common slips of the twelve months: 1 to 12."""
    months_before_day: Phrases
    """Months whose day stands after them: `May 5`."""
    no_month_alone: Phrases
    """Months that mean something else where no day stands beside them: `Jan` is a name, `jul` is Christmas."""
    weekdays: Numbers
    """Monday is 0."""
    full_weekdays: Phrases
    """Those that may stand without a date: `Tor` is a name."""
    day_words: Numbers
    """Words for a day of a month; 0 is its last."""
    ordinal_endings: Phrases
    """After the number of a day: `15:e`, `5th`."""
    last: Phrases
    """For `the last Friday`."""
    the: Phrases
    """Before the number of a day: `den 15`."""
    day_joints: Phrases
    """Between the number of a day and its month: `5th of May`."""
    numbers: Numbers
    """Numbers written in letters, for `in two weeks`."""
    ordinals: Numbers
    """For `the second quarter`."""
    day_units: Numbers
    """Units of days: how many days each is."""
    workday_units: Phrases
    """Units that count working days only."""
    nth_units: Meanings
    """Units after `the first`: day, workday or week."""
    month_units: Numbers
    """Units of months: how many months each is."""
    days_ahead: Numbers
    """`Tomorrow` and its like: days from the meeting."""
    months_ahead: Numbers
    """`Next month` and its like: months from the meeting's."""
    any_month: Phrases
    """Of those, the words that may mean every month: `den 15 i månaden`."""
    whole_year: Phrases
    """After `during`."""
    years_ahead: Numbers
    """`Next year` and its like: years from the meeting's."""
    seasons: Days
    """Last day of each: month, day."""
    before_seasons: Days
    """Last day before each: month, day."""
    feasts: Meanings
    """Feasts: christmas, new year, easter or midsummer."""
    fixed_days: Days
    """Days with a name that is not theirs in one year only: month, day."""
    easter_days: Numbers
    """Days after Easter Sunday."""
    midsummer_days: Numbers
    """Days after midsummer's eve."""
    parts: Meanings
    """Parts of a month, week or year: early, middle or late."""
    part_joints: Phrases
    """Between a part and what it is a part of."""
    week: Phrases
    """Before the number of a week."""
    this_week: Phrases
    next_week: Phrases
    next: Phrases
    month_word: Phrases
    """The word `month`, as in `the month of May`."""
    turn_of_month: Phrases
    months_of_turn: Numbers
    """Where no month is said: the turn of each that many months."""
    turn_of_year: Phrases
    middle_of_year: Phrases
    months_of_fraction: Numbers
    """Months in a part of the year that is numbered."""
    year_words: Phrases
    """Before a whole year."""
    up_to: Phrases
    """Between the first and the last day of a span."""
    and_words: Phrases
    """Between two days or weeks."""
    or_words: Phrases
    """Between two of which one is meant."""
    before: Phrases
    """Before a feast or season that ends the time."""
    within: Phrases
    """Before a number of days."""
    after: Phrases
    """Words that make a day anything but the last one."""
    each: Phrases
    """Words that make a day one of many."""
    ready_words: Phrases
    """Due, or done where the day is past."""
    due_words: Phrases
    """Words that may stand around a date in a due cell and change nothing."""
    doubt_words: Phrases
    """Words that make a date uncertain."""
    haste: Phrases
    """As soon as can be."""
    symbolic: Phrases
    """When, said otherwise without a day."""
    meeting_ahead: Phrases
    """`Next`, before a word for a meeting."""
    meetings: Phrases
    """Endings of words for a meeting, or for a body that meets: `nästa styrelsemöte`."""
    plain_meetings: Phrases
    """Of those, the words that name no meeting but the body's own."""
    the_meetings: Phrases
    """Endings of words for a meeting that need no `next`: `majmötet`, `till årsmötet`."""
    the_bodies: Phrases
    """The same of words for a body that meets: `till nämnden i september`."""
    meeting_joints: Phrases
    """Before those: `till mötet`."""
    meeting_with: Phrases
    """After a word for a meeting that is somebody else's: `nästa möte med kommunerna`."""
    due_marks: Phrases
    """In a sentence: what comes now is a due date."""
    due_marks_of_a_day: Phrases
    """The same, where a day or a meeting comes: `till den 3 maj`."""
    due_prepositions: Phrases
    """In a sentence before a week or a season: it may be when the task is due."""
    put_off: Phrases
    """Before `till den 3 maj`: something is moved, no task due."""
    no_date: Phrases
    """A due cell that says there is none."""
    clock: Phrases
    """Before a time of day."""
    numbered: Phrases
    """A number right after one of these is no date."""
    counted: Phrases
    """Nor is `1/12` after one of these: the first of the year's twelve."""
    idioms: Phrases
    """What looks like a day and is a saying, unless a word before it makes it one: `24/7`."""
    measured: Phrases
    """A number right before one of these is no date."""
