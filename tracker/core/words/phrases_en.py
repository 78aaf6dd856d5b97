"""What the service says in English about days, counts and doubts. Tables, no code."""

from tracker.core.model import Doubts

WEEKDAYS: tuple[str, ...] = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: tuple[str, ...] = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

DAY = "{day} {month} {year}"
WEEKDAY = "{weekday} {day} {month} {year}"
SHORT = "{weekday} {day} {month}"

# One form for one and one for any other number.
COUNTS = {
    "late": ("{n} day late", "{n} days late"),
    "left": ("in {n} day", "in {n} days"),
    "to do": ("{n} action to do", "{n} actions to do"),
    "new": ("{n} new action for you", "{n} new actions for you"),
    "new of": ("{n} new action", "{n} new actions"),
    "given": ("You have been given {n} new action", "You have been given {n} new actions"),
    "are late": ("{n} late", "{n} late"),
    "are reported": ("{n} reported done", "{n} reported done"),
    "are open": ("{n} open action", "{n} open actions"),
    "questions": ("{n} question to answer", "{n} questions to answer"),
    "to follow up": ("{n} action to follow up", "{n} actions to follow up"),
    "paused": ("{n} paused action", "{n} paused actions"),
    "stuck": ("{n} action that makes no progress", "{n} actions that make no progress"),
    "later": (
        "Besides, {n} action is open with a later date.",
        "Besides, {n} actions are open with later dates.",
    ),
    "more": ("… and {n} more.", "… and {n} more."),
}

TODAY = "today"
TOMORROW = "tomorrow"
NEW = "New action"
OF_MEETING = "from the meeting of {body} on {day} {month}"
OF_BODY = "from {body}"
UNDATED = "Action without a date"
BEFORE = "By {day}"
CONFIDENTIAL = "Confidential action"
NOBODY = "Nobody responsible"
MANDATES = {
    "successor": ("You have it after {of}, who has left", ""),
    "stand_in": ("You answer in place of {of}", "You answer in place of {of} until {day} {month}"),
    "secretary": ("You get it as the secretary: {of} is away or has left, and nobody else answers", ""),
}
AND_MORE = "{names} and {n} more"
LINE = "{source}, line {line}"
DECIDED = "decided {day}"
ADDED_BY_HAND = "added by hand"

# Each with the document's words, and as it is said without any.
DOUBTS: dict[str, tuple[str, str]] = {
    Doubts.UNKNOWN_PERSON: (
        "“{words}” is responsible but is not among the people known. Who is it?",
        "The person responsible is not among the people known. Who is it?",
    ),
    Doubts.AMBIGUOUS_PERSON: (
        "“{words}” may be more than one person. Who is it?",
        "The person responsible may be more than one. Who is it?",
    ),
    Doubts.NO_PERSON: (
        "Nobody is named as responsible (“{words}”). Who should do it?",
        "Nobody is named as responsible. Who should do it?",
    ),
    Doubts.NO_ADDRESS: (
        "{words} has no mail address. Where should the reminders go?",
        "The person responsible has no mail address. Where should the reminders go?",
    ),
    Doubts.UNREADABLE_DATE: (
        "The date “{words}” can't be read. When should the action be done?",
        "The date can't be read. When should the action be done?",
    ),
    Doubts.UNCERTAIN_DATE: (
        "The date “{words}” is uncertain. When should the action be done?",
        "The date is uncertain. When should the action be done?",
    ),
    Doubts.NO_DATE: (
        "No date is set (“{words}”). When should the action be done?",
        "No date is set. When should the action be done?",
    ),
    Doubts.IMPLIED: (
        "This sounds like a task but stands in no action list: “{words}”. Should it be tracked?",
        "This sounds like a task but stands in no action list. Should it be tracked?",
    ),
    Doubts.REVIEW_ALL: (
        "The action waits for your approval (“{words}”). Should it be tracked?",
        "The action waits for your approval. Should it be tracked?",
    ),
    Doubts.OLD: (
        "The action was old already when the minutes were read (“{words}”). Should it be tracked still?",
        "The action was old already when the minutes were read. Should it be tracked still?",
    ),
    Doubts.MOVED: (
        "A new version of the minutes says otherwise: “{words}”. Should the new one hold?",
        "A new version of the minutes says otherwise. Should the new one hold?",
    ),
    Doubts.GONE: (
        "The action is not in the new version of the minutes (“{words}”). Should it be struck out?",
        "The action is not in the new version of the minutes. Should it be struck out?",
    ),
    Doubts.ADDED: (
        "The action was added in a new version of the minutes (“{words}”). Should it be tracked?",
        "The action was added in a new version of the minutes. Should it be tracked?",
    ),
    Doubts.LOST_ALL: (
        "The new version of the minutes holds none of the earlier actions (“{words}”). Is that right?",
        "The new version of the minutes holds none of the earlier actions. Is that right?",
    ),
    Doubts.RESTATED: (
        "Later minutes tell the action otherwise: “{words}”. Which is right?",
        "Later minutes tell the action otherwise. Which is right?",
    ),
    Doubts.MAYBE_SAME: (
        "Is it the same action as “{words}”?",
        "Is it an action that is tracked already?",
    ),
    Doubts.MAYBE_REPORTED: (
        "Later minutes say: “{words}”. Is that about this action?",
        "Later minutes may tell of this action. Do they?",
    ),
    Doubts.UNKNOWN_BODY: (
        "The minutes are of “{words}”, which is not known here. Which body is it?",
        "The minutes don't say which body they are of. Which is it?",
    ),
    Doubts.NO_MEETING_DATE: (
        "The day of the meeting is not certain (“{words}”). When was it held?",
        "The minutes don't say when the meeting was held. Which day was it?",
    ),
    Doubts.NO_NEXT_MEETING: (
        "The next meeting is not known (“{words}”). When is it?",
        "The next meeting is not known. When is it?",
    ),
    Doubts.CALENDAR_FAILS: (
        "The body's calendar can't be fetched: {words}. The meetings are those last known.",
        "The body's calendar can't be fetched. The meetings are those last known; the page of meetings says what is wrong.",
    ),
    Doubts.HOOK_OFF: (
        "The hook “{words}” is turned off, as its receiver does not answer as it should. Ask the administrator to see to it.",
        "A hook is turned off, as its receiver does not answer as it should. Ask the administrator to see to it.",
    ),
    Doubts.QUARANTINED: (
        "The file could not be read: {words} Correct it and put it in again.",
        "The file could not be read. Correct it and put it in again.",
    ),
    Doubts.UNDELIVERABLE: (
        "A letter did not arrive: {words} Is the address right?",
        "A letter did not arrive. Is the address right?",
    ),
    Doubts.UNCLEAR_REPLY: (
        "A reply to a letter could not be understood: “{words}”.",
        "A reply to a letter could not be understood.",
    ),
    Doubts.STRANGE_REPLY: (
        "Somebody other than its reader answered a letter: “{words}”.",
        "Somebody other than its reader answered a letter.",
    ),
    Doubts.STRAY_MAIL: (
        "A mail came that answers no letter: “{words}”.",
        "A mail came that answers no letter.",
    ),
    Doubts.ANSWERED_MOVE: (
        "The person responsible asks for more time: “{words}”. Should the date be changed?",
        "The person responsible asks for more time. Should the date be changed?",
    ),
    Doubts.ANSWERED_NOT_MINE: (
        "The person responsible answers that it is somebody else's: “{words}”. Who should do it?",
        "The person responsible answers that it is somebody else's. Who should do it?",
    ),
    Doubts.UNSUBSCRIBED: (
        "{words} has paused all letters. Reminders have to be given in another way.",
        "Somebody responsible has paused all letters. Reminders have to be given in another way.",
    ),
    Doubts.LEFT: (
        "{words} has left and no successor is known. Who takes over?",
        "The person responsible has left and no successor is known. Who takes over?",
    ),
}
