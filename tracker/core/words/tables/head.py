"""The head of minutes: who met, when, and who was there."""

from dataclasses import dataclass

from tracker.core.words.tables.kinds import Phrases


@dataclass(frozen=True)
class Head:
    """Tables of the head of minutes."""

    little_words: Phrases
    """Common words of running text, by which a document's language is told."""
    point_words: Phrases
    """Before the number of a point of the meeting: `Sak 4 Økonomi`."""
    present_labels: Phrases
    """Labels of who was there."""
    present_labels_with_colon: Phrases
    """Those that are common words as well: `Med: Ada, Ben`."""
    present_sentences: Phrases
    """Beginnings of a sentence that lists who was there: `Närvarande var Ada och Ben`."""
    absent_labels: Phrases
    """Labels of who was not."""
    name_column: Phrases
    """Headings of an attendance table."""
    organisation_column: Phrases
    role_column: Phrases
    initials_column: Phrases
    guest_labels: Phrases
    chair_labels: Phrases
    secretary_labels: Phrases
    adjuster_labels: Phrases
    other_labels: Phrases
    """Labels in the head of minutes that name nobody."""
    date_labels: Phrases
    """Labels of the meeting's day."""
    not_meeting_date: Phrases
    """Beginnings of words whose date is another than the meeting's."""
    corrected: Phrases
    """Before the day on which minutes were changed: `rättat 2026-03-16`."""
    meeting_words: Phrases
    title_words: Phrases
    """The word for minutes in a title, before or after the body's name."""
    report_words: Phrases
    """Titles of documents that report and give no tasks."""
    body_endings: Phrases
    """What the name of a meeting's body ends in."""
    body_nouns: Phrases
    """The last word of a body's name where all its words have capitals: `Allotment Committee`."""
    organisation_endings: Phrases
    """What names of organisations end in."""
    organisation_starts: Phrases
    """What names of organisations begin with."""
    organisation_words: Phrases
    """Names of organisations that a list may hold beside a person's."""
    role_words: Phrases
    """Titles beside a name in an attendance list."""
    absence: Phrases
    """Sentences that tell somebody absent."""
    attendance_words: Phrases
    """What a label holds that can only head an attendance list."""
    absent_marks: Phrases
    """A mark of absence in a row of an attendance list."""
    present_marks: Phrases
    """A mark of presence in one."""
    also: Phrases
    """Before the first of more people."""
    elected: Phrases
    """Verbs of a choice: somebody was chosen."""
    to_elect: Phrases
    """The same in decisions: `att välja Ada till mötessekreterare`."""
    undersigned: Phrases
    """Whoever writes the minutes, in a list of people."""
    led_by: Phrases
    """Before the name of whoever led or opened the meeting."""
    opened: Phrases
    """What the chair did at the beginning."""
    next_meeting: Phrases
    """Labels of coming meetings."""
    announced_meetings: Phrases
    """What words for a meeting hold, where one is announced in a sentence: `Nästa årsstämma hålls den 3 maj`."""
    not_a_meeting: Phrases
    """Words on a line of coming dates that make it another kind of date."""
    drafts: Phrases
    """What minutes are called before they are adjusted."""
    adjusted: Phrases
    """What they are called after that."""
    planned_meetings: Phrases
    """A meeting that was announced before: `det planerade mötet`."""
    extra_meetings: Phrases
    """A meeting beside those announced: `extra möte den 3 juni`."""
    is_held: Phrases
    """Between a meeting and its day: `extra möte hålls den 3 juni`."""
    day_prepositions: Phrases
    """The same, without a verb: `the meeting on 14 May`."""
    is_words: Phrases
    """Before what has become of a meeting: `är inställt`."""
    called_off: Phrases
    """What is said of a meeting that will not be, in minutes and in the summaries of calendars."""
    moves: Phrases
    """What is said of a meeting that gets another day."""
    moved_from: Phrases
    moved_to: Phrases
    """Words before the day that it gets."""
    unless: Phrases
    """What makes a sentence about a meeting depend on something."""
