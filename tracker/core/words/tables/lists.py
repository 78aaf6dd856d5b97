"""Action lists: headings of columns, titles above lists, marks before tasks, and statuses."""

from dataclasses import dataclass

from tracker.core.words.tables.kinds import Phrases


@dataclass(frozen=True)
class Lists:
    """Tables of action lists."""

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
    reporting: Phrases
    """Behind somebody at the start of a line: it tells what they have done."""
    reporting_endings: Phrases
    """Endings of verbs that tell the same."""
    no_verbs: Phrases
    """Words that end like a verb in the present tense and are none, or none of a task."""
    task_infinitives: Phrases
    """Verbs that tasks begin with, beside those of `task_verbs`: infinitives and imperatives."""
