"""What a language file may say, and all languages as one vocabulary.

Minutes mix languages: a Swedish table has the headings "Action point", "Owner", "Deadline". So the words of every
language are known at once; which one a document is in is asked for its own sake.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from types import ModuleType
from typing import Any

Phrases = tuple[str, ...]
Numbers = Mapping[str, int]
Days = Mapping[str, tuple[int, int]]
Meanings = Mapping[str, str]


@dataclass(frozen=True)
class Words:
    """The tables: a constant of the same name in capitals stands in a language file, or is left out there.

    All words are lower case; slips that people and OCR make stand beside the right word.
    """

    little_words: Phrases
    """Common words of running text, by which a document's language is told."""

    # --- dates -----------------------------------------------------------------------------------------------

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

    # --- the head of minutes ---------------------------------------------------------------------------------

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

    # --- action lists ----------------------------------------------------------------------------------------

    task_headings: Phrases
    """Headings of a column or list of tasks."""
    subject_headings: Phrases
    """Headings that name the task only where no better column does."""
    decision_columns: Phrases
    """Headings of a column of decisions: a row that names who is a task."""
    due_headings: Phrases
    """Headings of a column of due dates."""
    person_headings: Phrases
    """Headings of a column of the responsible."""
    status_headings: Phrases
    """Headings of a column of statuses."""
    other_headings: Phrases
    """Headings of other columns in a list of tasks."""
    place_headings: Phrases
    """A table of dates with places lists events, not tasks."""
    block_ends: Phrases
    """Headings that end a list of tasks."""
    done_words: Phrases
    """Statuses of a task that is done."""
    progress_words: Phrases
    """Statuses of one that is begun."""
    nobody: Phrases
    """A person's cell that names nobody."""
    list_titles: Phrases
    """Titles above a list of tasks, beside the headings of a column of them."""
    only_column_headings: Phrases
    """Headings of a column of tasks that head no list by themselves."""
    decision_titles: Phrases
    """Titles above a list of decisions: one that names somebody is a task."""
    done_titles: Phrases
    """Titles above what has been done already."""
    no_task_titles: Phrases
    """Titles above lists that name people or days and give no tasks: who was there, who holds a post, what is booked."""
    title_tails: Phrases
    """What a title may go on with: `Att göra till nästa möte`; an earlier meeting there makes it a report."""
    task_marks: Phrases
    """Before a colon in the text: what follows is a task."""
    bare_task_marks: Phrases
    """Of these, the ones that need no colon in capitals: `AP Ben bokar rum`."""
    task_or_decision_marks: Phrases
    """The same, where what follows is a task only if it names somebody."""
    no_task: Phrases
    """After such a mark: there is none."""
    owner_words: Phrases
    """Before a name, with or without a colon: the task is theirs."""
    standing_roles: Phrases
    """Before a name: somebody's post, no task."""
    modals: Phrases
    """Between who does a task and its verb."""
    task_infinitives: Phrases
    """Verbs that tasks begin with, beside those of `task_verbs`: infinitives and imperatives."""

    # --- reports on earlier tasks ----------------------------------------------------------------------------

    follow_up_titles: Phrases
    """Headings under which earlier tasks are gone through."""
    follow_up_times: Phrases
    """Beginnings of words for an earlier time, in such a heading."""
    follow_up_things: Phrases
    """Beginnings of words for what is gone through, in such a heading."""
    follow_up_headings: Phrases
    """Headings of the column that says how an earlier task went."""
    copulas: Phrases
    """Between an earlier task and a word that says how it went: `Skyltarna är nu`."""
    task_nouns: Phrases
    """What an earlier task is called where its state is told: `Uppdraget utfört`."""
    done_phrases: Phrases
    open_phrases: Phrases
    """Said of a task that goes on; a negated word of completion stands here."""
    cancelled_phrases: Phrases
    unclear_phrases: Phrases

    # --- words that give somebody a task ---------------------------------------------------------------------

    past_meeting: Phrases
    """Words for an earlier meeting: what was decided there is retold."""
    past_decision: Phrases
    """Verbs of a decision in the past tense: with a day that isn't the meeting's, it is retold."""
    outsiders: Phrases
    """Who gives tasks from outside: what they have given is no task of this meeting."""
    rejected: Phrases
    """Verbs of a decision that gives no task."""
    proposed: Phrases
    """Verbs of what is only proposed."""
    accepted_then: Phrases
    """Past-tense verbs of a meeting that accepts or rejects: no proposal, whatever stands over it."""
    accepted: Phrases
    """What makes a proposal a decision: `bifaller`, `enligt förslaget`."""
    proposals: Phrases
    """What proposals are called where one is accepted by its number: `attsats 1 och 2`."""
    deciding: Phrases
    """Verbs of the meeting before `att`: the clause after it is decided."""
    decision_headings: Phrases
    """Headings and labels over what is decided."""
    proposal_headings: Phrases
    """The same over what is only proposed."""
    background_headings: Phrases
    """The same over what led to the matter: what was decided there was decided before."""
    report_headings: Phrases
    """Words of headings over what has been done: a deed in the present tense there is no task."""
    election_headings: Phrases
    """Words of headings over elections: who takes the office takes no task."""
    rule_headings: Phrases
    """Words of headings over rules, goals and duties that always hold."""
    that: Phrases
    """Between a verb and its clause: `att`."""
    assign_to: Phrases
    """Verbs of assignment before whoever gets the task: `uppdra åt X att …`."""
    hand_over: Phrases
    """Verbs between which and whom the task itself stands: `delegerar … till X`."""
    ask: Phrases
    """Verbs with a name and an infinitive behind them: `ber Ulla titta på saken`."""
    give: Phrases
    """Verbs with whoever gets it before the word for a task: `ger X i uppdrag att …`."""
    receive: Phrases
    """Verbs after whoever gets it, before the word for a task: `X får i uppdrag att …`."""
    as_task: Phrases
    """Words for a task after those verbs."""
    charged: Phrases
    """Verbs after whoever gets the task, with the task right behind them: `X uppdras att …`."""
    take_on: Phrases
    """Verbs of somebody who takes a task: `X tar på sig att …`."""
    take_whole: Phrases
    """Of those, the ones that may have a noun for the task: `X tar på sig arbetet`."""
    task_verbs: Phrases
    """Present-tense verbs that a decision gives a task with ("att X sammanställer …")."""
    deeds: Meanings
    """Present-tense verbs of a deed that is still to be done where somebody is its subject, and their infinitives."""
    promises: Phrases
    """Of those, the ones that even somebody from outside is minuted with for a task's sake: `återkommer`."""
    no_plans: Phrases
    """Present-tense verbs of somebody that are no task in any minutes: `leder`, `anser`."""
    deeds_if_ahead: Meanings
    """Such verbs as tell a report as often as a plan: tasks only with a due date, an auxiliary or a decision."""
    auxiliaries: Phrases
    """Before the infinitive of what somebody is to do: `ska`, `kommer att`."""
    auxiliaries_of_any_verb: Phrases
    """Of those, the ones right behind which any word is an infinitive, whatever it ends in: `will`, `skal`."""
    auxiliaries_if_decided: Phrases
    """Auxiliaries that give a task only in the clause of a decision: `beslutades att X skulle …`."""
    no_deeds: Phrases
    """Infinitives after these that are no deed: `vara`, `få`."""
    no_deeds_now: Phrases
    """Words that end like a verb in the present tense and are no deed: `har`, `efter`."""
    by_agent: Phrases
    """Between a passive verb and whoever does it: `sammanställs av X`."""
    report_back: Phrases
    """Passive verbs of a task that comes back to the meeting: `återrapporteras till nämnden i maj`."""
    adverbs: Phrases
    """Words that may stand between a subject and its verb."""
    openers: Phrases
    """Words that begin a sentence whose subject stands after its verb: `Därefter skickar Bo …`."""
    relative: Phrases
    """Between a subject and what else is said of it: `Anna, som är sammankallande, tar kontakt`."""
    whereupon: Phrases
    """Joints of what happens after the task: `varpå mötet beslutar`."""
    which: Phrases
    """Joints that mean the whole clause before them: `vilket Rolf ombesörjer`."""
    clause_joints: Phrases
    """Words before the subject of a clause."""
    negations: Phrases
    """Beside a verb: it is not to be done."""
    maybe: Phrases
    """Words that make a deed a thought: `om`, `kanske`, `skulle`."""
    always: Phrases
    """Words of a duty that holds always, and is no task."""
    telling: Phrases
    """Verbs of somebody who tells or thinks: the clause after them is retold or an opinion."""
    telling_now: Phrases
    """Of those, the present-tense verbs in which reports are minuted."""
    past_endings: Phrases
    """What many verbs in the past tense end in, and few other words."""
    one_before: Phrases
    """Pronouns for the one person of the sentence before."""
    all_of_us: Phrases
    """The meeting's own pronoun: a task for nobody in particular."""
    that_before: Phrases
    """What stands for the thing of the sentence before: `Anna fixar det`."""
    definite_endings: Phrases
    """What nouns in the definite form end in: with a capital they are a body sooner than a name."""
    own_bodies: Phrases
    """What bodies of one's own end in, small enough to do a deed by themselves: `arbetsgruppen`."""
    abbreviations_with_stop: Phrases
    """Abbreviations whose full stop ends no sentence, written without it."""
    file_endings: Phrases
    """Endings of file names, which are no addresses of people."""

    # --- people ----------------------------------------------------------------------------------------------

    role_heads: Meanings
    """What the word for a role ends in, and its definite form."""
    role_short: Meanings
    """Short forms of roles, and what they stand for."""
    role_qualifiers: Phrases
    """Words before a role that belong to it."""
    role_articles: Phrases
    """Before a role, and no part of it: `the`."""
    acting: str
    """The short form for somebody who acts in a role."""
    role_joints: Phrases
    """Between a role and its organisation."""
    titles: Phrases
    """Before a name, and no role."""
    through: Phrases
    """Between a body and whoever acts for it."""
    parties: Phrases
    """Letters of parties, behind a name."""
    everybody: Phrases
    """Words for all, which stand behind a name as somebody more and not as its organisation."""
    and_others: Phrases
    """After a name: not the only one."""
    in_counsel: Phrases
    """After these stand people whom the task does not rest on."""
    person_joints: Phrases
    """Between two people who share a task."""
    letter_words: Phrases
    """Words of one letter: initials only as capitals."""
    lower_case_words: Phrases
    """Words that are names only with a capital."""
    body_words: Phrases
    """Words for everybody, or for a body."""
    body_tails: Phrases
    """What words for a body, or for many people, end in."""
    abbreviations: Phrases
    """Capitals that are no initials."""
    not_names: Phrases
    """Words that begin headings and cells with a capital, and name nobody."""
    noun_endings: Phrases
    """Endings of nouns that are no names."""
    long_word_endings: Phrases
    """Endings of nouns in the definite or the plural, where a word is too long for most names that end so."""
    common_words: Phrases
    """Words that two tasks share without being the same."""


def merged(languages: Sequence[ModuleType]) -> Words:
    """Return the words of all languages; where two differ on what a word means, the first one is right."""
    return Words(**{field.name: _together(field.name.upper(), languages) for field in fields(Words)})


def _together(name: str, languages: Sequence[ModuleType]) -> Any:
    tables = [getattr(language, name) for language in languages if hasattr(language, name)]
    if all(isinstance(table, Mapping) for table in tables):
        return {word: meaning for table in reversed(tables) for word, meaning in table.items()}
    if all(isinstance(table, tuple) for table in tables):
        return tuple(dict.fromkeys(word for table in tables for word in table))
    return tables[0]
