"""Sentences that give somebody a task: the verbs, and what stands around them."""

from dataclasses import dataclass

from tracker.core.words.tables.kinds import Meanings, Phrases


@dataclass(frozen=True)
class Tasks:
    """Tables of sentences that give a task."""

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
    answer_for: Phrases
    """Verbs of somebody who answers for a task, with its infinitive behind them: `ansvarar för att ta fram …`."""
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
