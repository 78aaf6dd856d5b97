"""Earlier tasks that a meeting goes through: where it does so, and how they went."""

from dataclasses import dataclass

from tracker.core.words.tables.kinds import Phrases


@dataclass(frozen=True)
class Tracking:
    """Tables of follow-up."""

    follow_up_titles: Phrases
    """Headings under which earlier tasks are gone through, but for those that the next two tables make."""
    follow_up_times: Phrases
    """Beginnings of words for an earlier time, or for what is open since: with one of the next table, such a heading."""
    follow_up_things: Phrases
    """Beginnings of words for what is gone through: `Åtgärder från förra mötet`."""
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

    closing_phrases: Phrases
    """The meeting itself ends it."""
    closing_with_noun: Phrases
    """The same where they begin a clause or a word of `task_nouns` stands before them: a shop is closed too."""
    closing_infinitives: Phrases
    """The same after a word of deciding: `beslutar att avsluta`."""
    crossing_out: Phrases
    """Of a list: with a word of completion after it (`stryks som klart`) it ends there, else it may be written off."""
    as_words: Phrases
    """Between the two: `som`."""
    writing_off_infinitives: Phrases
    no_writing_off: Phrases
    """What goes on after a word of writing off that means something else: `utgår från`."""
    reason_words: Phrases
    """Before the reason why something is written off."""
    moving_phrases: Phrases
    """Said of a task whose date becomes another, with that date behind it."""
    moving_with_noun: Phrases
    """The same where they begin a clause or a word of `task_nouns` stands before them: people come back too."""
    moving_infinitives: Phrases
    new_date_phrases: Phrases
    """Right before the new date itself."""
    old_date_phrases: Phrases
    """Before the date that is left, where the new one follows: `från 1 april till 1 maj`."""
    promising: Phrases
    """Before one of `them` and the new date: `lovade att ha den klar till 1 maj`."""
    them: Phrases
    becoming: Phrases
    """Between such words and the new date or name: `ny ansvarig blir`."""
    late_words: Phrases
    """What the day behind it is compared with: `försenat, klart i maj`."""
    giving_phrases: Phrases
    """It goes from one to another, who stands after a word of `receivers`."""
    giving_infinitives: Phrases
    receivers: Phrases
    taken_by: Phrases
    """Right before whoever takes it over."""
    new_owner_phrases: Phrases
    """Right before the new responsible one."""
    owner_labels: Phrases
    """The same in a cell of its own."""
    taking_phrases: Phrases
    """Right behind whoever takes it over."""
    replacing_phrases: Phrases
    """The same, with the one who had it after them, and then `role_of_owner`."""
    role_of_owner: Phrases
    leaving_words: Phrases
    """Before the one who had it."""
    done_supines: Phrases
    """After `har`: what completes a task, beside `done_phrases`."""
    done_endings: Phrases
    """Of the passive after `har`, which tells of something completed: `har jämförts`."""
    no_done_supines: Phrases
    """Those that tell of something else."""
    done_deeds: Phrases
    """In the past tense by themselves."""
    telling_verbs: Phrases
    result_words: Phrases
    """What is told of, or is there, when a task is done."""
    result_joints: Phrases
    have_words: Phrases
    owning_words: Phrases
    """The beginnings of those with a verb behind them, `har`, and no adjective."""
    unanswered: Phrases
    """Behind a word of completion: what was asked for has not come, `har skrivit men inte fått svar`."""
    going_on: Phrases
    """Beside `open_phrases`, in running text."""
    nots: Phrases
    nothing_words: Phrases
    """Before what there is none of: `inga frågor kvarstår`."""
    partly: Phrases
    hypotheticals: Phrases
    """Before a verdict they make it something wished, planned or asked."""
    conditions: Phrases
    """They make it hang on something, wherever they stand."""
    if_words: Phrases
    """The same at the beginning of a clause only: `om`."""
    parting_words: Phrases
    """Between two clauses that may each tell of a matter of its own."""
    no_tasks: Phrases
    """What is ended, moved or handed over without being a task: the meeting itself, its minutes."""
    no_tasks_with: Phrases
    """Behind such a word, it makes it a task all the same: `mötet med kommunen avskrivs`."""
    pronouns: Phrases
    """At the beginning of a sentence they point at what was told before it."""
    pointing_words: Phrases
    """What says nothing of a matter: they point at the one spoken of."""
    decision_headings_of_annex: Phrases
    """Headings of the column in which an annex takes the meeting's decision on each earlier task."""
    new_date_headings: Phrases
    new_owner_headings: Phrases
    reference_headings: Phrases
    case_labels: Phrases
    """Before the number of a case (diarienummer)."""
