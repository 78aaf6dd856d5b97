"""Every error raised on purpose. Each carries the one fact its caller acts on, and a sentence for a person."""


class TrackerError(Exception):
    """A failure of the world outside; its text says what, where and what to do."""

    status = 1
    """The exit status of a command that ends with this error."""


class UsageError(TrackerError):
    """The command or request asks for something that can't be meant."""

    status = 2


class EndedError(UsageError):
    """What is asked for can't be done to an item that has ended."""


class NotFoundError(TrackerError):
    """The thing named is not there."""


class ExpiredError(NotFoundError):
    """The thing named was there, and its time is over."""


class DocumentError(TrackerError):
    """A document that can't be read; `code` is one word for machines, the text a sentence for the secretary."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class SheetError(TrackerError):
    """A spreadsheet that can't be taken in; `code` is one word, `facts` what its sentence names: sheet, row, most."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(" ".join([code, *(f"{name}={value}" for name, value in facts.items())]))
        self.code = code
        self.facts = facts


class ReaderError(TrackerError):
    """No process can be had to read documents in; which document it was makes no difference."""


class SettingsError(TrackerError):
    """Wrong configuration; `problems` holds one sentence for each: file, key, what is wrong, the nearest right key."""

    status = 78

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class StoreError(TrackerError):
    """The database can't be reached, is newer than the program, or is held by another process."""

    status = 69


class HeldError(StoreError):
    """Another daemon holds the database."""

    status = 75


class StaleError(StoreError):
    """Somebody else changed what is being saved since it was read; reading it again and asking again is the cure."""

    status = 1


class MailError(TrackerError):
    """A letter was not taken, or perhaps not.

    `permanent`: trying again is no use. `whole_relay`: no other letter will do better now. `untried`: the relay has not
    been told of this letter, so no try is counted. `doubtful`: its end was told and not answered, so the relay may have
    it (RFC 1047). `silent`: no answer came in time. `login`: a person must look, as trying again may lock the account.
    """

    status = 69

    def __init__(
        self,
        message: str,
        *,
        permanent: bool = False,
        whole_relay: bool = False,
        untried: bool = False,
        doubtful: bool = False,
        silent: bool = False,
        login: bool = False,
    ) -> None:
        super().__init__(message)
        self.permanent = permanent
        self.whole_relay = whole_relay
        self.untried = untried
        self.doubtful = doubtful
        self.silent = silent
        self.login = login


class MailboxError(TrackerError):
    """A mailbox that can't be read. `is_refused`: the login or folder is wrong, so trying again is no use."""

    status = 69

    def __init__(self, message: str, *, is_refused: bool = False) -> None:
        super().__init__(message)
        self.is_refused = is_refused


class LetterError(TrackerError):
    """A letter that may not be made: an address or a header that isn't one."""


class TemplateError(TrackerError):
    """A template that can't be rendered; names the file and the line."""


class CostlyTemplateError(TemplateError):
    """A template that takes too much time or memory, or makes too much: trying it again would cost as much again."""


class SigningError(TrackerError):
    """Letters can't be signed: there is no key, or none that can be used."""

    status = 78


class MissingError(TrackerError):
    """A library or program that this needs is not installed; says which package has it."""


class NetError(TrackerError):
    """An address on the net that did not answer as it should, or that must not be asked."""


class TokenError(NetError):
    """No token for the mail server can be had. `refused`: asking again is no use before somebody has put it right."""

    def __init__(self, message: str, *, refused: bool = False) -> None:
        super().__init__(message)
        self.refused = refused
