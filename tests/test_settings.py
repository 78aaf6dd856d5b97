"""Settings: what a configuration folder and the environment say, and what is told when they are wrong."""

import csv
import dataclasses
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from tracker import settings
from tracker.core.model import Body, Person, Policy, Stage
from tracker.errors import SettingsError
from tracker.settings import environment, shown
from tracker.settings.bodies import PolicyTable
from tracker.settings.people import key_of

EXAMPLES = Path(__file__).parent.parent / "config"


def config(folder: Path, **files: str) -> Path:
    """A configuration folder; `tracker="…"` is its tracker.toml, and so on."""
    for name, text in files.items():
        (folder / f"{name}.{'csv' if name == 'people' else 'toml'}").write_text(text, encoding="utf-8")
    return folder


def problems(folder: Path | None, environ: dict[str, str] | None = None) -> list[str]:
    with pytest.raises(SettingsError) as caught:
        settings.load(folder, environ or {})
    assert caught.value.status == 78
    prefix = f"{folder.name}/" if folder else ""
    return [problem.removeprefix(prefix) for problem in caught.value.problems]


def test_without_configuration_everything_has_a_default(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    found = settings.load(None, {})
    assert found.data == tmp_path / "data"
    assert found.database == f"sqlite:///{tmp_path}/data/tracker.sqlite3"
    assert found.inbox == tmp_path / "data" / "inbox"
    assert found.is_mail_to_folder
    assert (found.bodies, found.people, found.base_url) == ((), (), None)
    assert list(tmp_path.iterdir()) == []


def test_the_examples_are_usable_as_they_are() -> None:
    found = settings.load(EXAMPLES, {})
    assert [body.slug for body in found.bodies] == ["kommunchefsgruppen", "samhallsbyggnad"]
    assert found.bodies[0] == Body(
        "kommunchefsgruppen",
        ("Kommunchefsgruppen", "Kommunchefsmöte", "KCG"),
        chair="Ada Lind",
        secretary="Ben Ek",
        members=("Ada Lind", "Ben Ek", "Chen Wallin", "Disa Öberg"),
    )
    assert found.people[4] == Person(
        "egil-frost",
        "Egil Frost",
        role="Tidigare förvaltningschef",
        organisation="Norrtuna kommun",
        bodies=("kommunchefsgruppen",),
        left_on=date(2025, 12, 31),
        successor="Chen Wallin",
    )
    assert found.data == EXAMPLES.parent / "data"
    assert found.warnings == ()


def test_the_example_policy_is_the_default_one() -> None:
    assert settings.load(EXAMPLES, {}).bodies[1].policy == Policy()


def test_the_example_names_every_key() -> None:
    """A newcomer finds all there is in the example, behind "#" or not."""
    text = (EXAMPLES / "tracker.toml").read_text(encoding="utf-8")
    assert [leaf.path for leaf in environment.leaves() if f"{leaf.path[-1]} = " not in text] == []


def test_settings_do_not_change() -> None:
    found = settings.load(None, {})
    with pytest.raises(ValidationError, match="frozen"):
        found.base_url = "https://example.org"


def test_the_policy_table_has_the_rules_of_the_core() -> None:
    assert set(PolicyTable.model_fields) == {field.name for field in dataclasses.fields(Policy)}
    assert PolicyTable().policy() == Policy()


def test_a_variable_beats_the_file(tmp_path: Path) -> None:
    folder = config(tmp_path, tracker='[smtp]\nhost = "old.example"\nport = 25\n')
    environ = {"TRACKER_SMTP_HOST": "new.example", "TRACKER_SENDER": "a@example.org", "TRACKER_BASE_URL": ""}
    found = settings.load(folder, environ)
    assert found.smtp
    assert (found.smtp.host, found.smtp.port, found.sender, found.base_url) == (
        "new.example",
        25,
        "a@example.org",
        None,
    )


def test_every_value_has_a_variable() -> None:
    environ = {
        "TRACKER_DATA": "/srv/tracker",
        "TRACKER_DATABASE": "postgresql+psycopg://db/tracker",
        "TRACKER_DATABASE_DIRECT": "postgresql+psycopg://db.example/tracker",
        "TRACKER_BASE_URL": "https://a.example/tracker/",
        "TRACKER_SENDER": "a@example.org",
        "TRACKER_SENDER_NAME": "Bevakningen",
        "TRACKER_DOMAIN": "b.example",
        "TRACKER_ADMINISTRATOR": "it@example.org",
        "TRACKER_LANGUAGE": "en",
        "TRACKER_ZONE": "Europe/Helsinki",
        "TRACKER_COUNTRY": "FI",
        "TRACKER_TEMPLATES": "/srv/templates",
        "TRACKER_HEARTBEAT_URL": "https://h.example/1",
        "TRACKER_SMTP_HOST": "smtp.example",
        "TRACKER_SMTP_SECURITY": "tls",
        "TRACKER_SMTP_PORT": "2465",
        "TRACKER_SMTP_USER": "u",
        "TRACKER_SMTP_PASSWORD": "p",
        "TRACKER_SMTP_TIMEOUT": "5",
        "TRACKER_SMTP_CAFILE": "/srv/ca.pem",
        "TRACKER_SMTP_SESSIONS": "4",
        "TRACKER_SMTP_BOUNCES": "studs@b.example",
        "TRACKER_WITNESS_ADDRESS": "vittne@b.example",
        "TRACKER_WITNESS_MAILDIR": "/var/mail/vittne",
        "TRACKER_WITNESS_HOST": "",
        "TRACKER_WITNESS_SECURITY": "starttls",
        "TRACKER_WITNESS_PORT": "143",
        "TRACKER_WITNESS_USER": "v",
        "TRACKER_WITNESS_PASSWORD": "w",
        "TRACKER_WITNESS_WAIT": "20",
        "TRACKER_WITNESS_KEEP": "7",
        "TRACKER_DKIM_SELECTOR": "mars",
        "TRACKER_DKIM_DOMAIN": "b.example",
        "TRACKER_DKIM_KEY_FILE": "/srv/dkim.pem",
        "TRACKER_MAILBOX_ADDRESS": "svar@b.example",
        "TRACKER_MAILBOX_HOST": "imap.example",
        "TRACKER_MAILBOX_SECURITY": "starttls",
        "TRACKER_MAILBOX_PORT": "2143",
        "TRACKER_MAILBOX_USER": "svar",
        "TRACKER_MAILBOX_PASSWORD": "p",
        "TRACKER_MAILBOX_FOLDER": "Svar",
        "TRACKER_MAILBOX_TIMEOUT": "5",
        "TRACKER_MAILBOX_CAFILE": "/srv/ca.pem",
        "TRACKER_MAILBOX_POLL": "20",
        "TRACKER_MAILBOX_SENDERS": "ada@b.example, @b.example",
        "TRACKER_MAILBOX_OTHERS": "ask",
        "TRACKER_MAILBOX_CHECKED_BY": "mx.b.example",
        "TRACKER_WEB_HOST": "192.0.2.1",
        "TRACKER_WEB_PORT": "80",
        "TRACKER_DAEMON_TICK": "1",
        "TRACKER_DAEMON_POLL": "0.5",
        "TRACKER_CALENDARS_INSIDE": "kalender.example",
        "TRACKER_CALENDARS_IGNORE": "Semester, Beredning",
        "TRACKER_OAUTH_PROVIDER": "custom",
        "TRACKER_OAUTH_TENANT": "t",
        "TRACKER_OAUTH_CLIENT_ID": "c",
        "TRACKER_OAUTH_CLIENT_SECRET": "s",
        "TRACKER_OAUTH_REFRESH_TOKEN": "r",
        "TRACKER_OAUTH_TOKEN_URL": "https://login.example/token",
        "TRACKER_OAUTH_SCOPE": "mail",
    }
    assert [leaf.variable for leaf in environment.leaves()] == list(environ)
    found = settings.load(None, environ)
    assert found.smtp
    assert found.smtp.model_dump() == {
        "host": "smtp.example",
        "security": "tls",
        "port": 2465,
        "user": "u",
        "password": "p",
        "timeout": 5,
        "cafile": Path("/srv/ca.pem"),
        "sessions": 4,
        "bounces": "studs@b.example",
    }
    assert found.witness
    assert found.witness.model_dump() == {
        "address": "vittne@b.example",
        "maildir": Path("/var/mail/vittne"),
        "host": None,
        "security": "starttls",
        "port": 143,
        "user": "v",
        "password": "w",
        "wait": 20,
        "keep": 7,
    }
    assert found.mailbox
    assert found.mailbox.model_dump() == {
        "address": "svar@b.example",
        "host": "imap.example",
        "security": "starttls",
        "port": 2143,
        "user": "svar",
        "password": "p",
        "folder": "Svar",
        "timeout": 5,
        "cafile": Path("/srv/ca.pem"),
        "poll": 20,
        "senders": ("ada@b.example", "@b.example"),
        "others": "ask",
        "checked_by": "mx.b.example",
    }
    assert found.web == settings.Web(host="192.0.2.1", port=80)
    assert found.daemon == settings.Daemon(tick=1, poll=0.5)
    assert found.calendars == settings.Calendars(inside=("kalender.example",), ignore=("Semester", "Beredning"))
    assert (found.base_url, found.domain, found.country) == ("https://a.example/tracker", "b.example", "FI")


@pytest.mark.parametrize("ways", [{}, {"maildir": "/var/mail/v", "host": "imap.example"}])
def test_the_witness_mailbox_is_read_in_one_way(ways: dict[str, str]) -> None:
    environ = {f"TRACKER_WITNESS_{name.upper()}": value for name, value in ways.items()}
    [problem] = problems(None, environ | {"TRACKER_WITNESS_ADDRESS": "v@example.org"})
    assert "name either maildir, a folder of this machine, or host, an IMAP server" in problem


def test_the_address_of_bounces_leaves_room_for_a_tag() -> None:
    environ = {"TRACKER_SMTP_HOST": "smtp.example", "TRACKER_SENDER": "a@example.org"}
    [problem] = problems(None, environ | {"TRACKER_SMTP_BOUNCES": f"{'studs' * 7}@example.org"})
    assert "each letter adds a tag of 33 characters" in problem


def test_the_port_follows_the_kind_of_connection() -> None:
    ports = {kind: settings.Smtp(host="a", security=kind).port for kind in ("starttls", "tls", "none")}
    assert ports == {"starttls": 587, "tls": 465, "none": 25}


def test_a_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("hemligt\n", encoding="utf-8")
    environ = {
        "TRACKER_SMTP_HOST": "smtp.example",
        "TRACKER_SENDER": "a@example.org",
        "TRACKER_SMTP_USER": "ada",
        "TRACKER_SMTP_PASSWORD_FILE": str(tmp_path / "secret"),
    }
    found = settings.load(None, environ)
    assert found.smtp
    assert found.smtp.password == "hemligt"  # noqa: S105 -- an invented one
    assert "hemligt" not in repr(found)
    assert "hemligt" not in str(shown.values(None, environ))


def test_a_secret_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    [problem] = problems(None, {"TRACKER_HEARTBEAT_URL_FILE": str(tmp_path / "nothing")})
    assert problem == (
        f"TRACKER_HEARTBEAT_URL_FILE: can't read {tmp_path}/nothing: No such file or directory; "
        "name a file that holds the value alone"
    )


def test_a_slip_in_a_variable_is_told_and_a_stranger_is_let_be() -> None:
    assert problems(None, {"TRACKER_SMTP_PASWORD": "x"}) == [
        "TRACKER_SMTP_PASWORD: there is no such variable; did you mean TRACKER_SMTP_PASSWORD?"
    ]
    assert settings.load(None, {"TRACKER_SERVICE_PORT_HTTP": "80", "HOME": "/"}).warnings == (
        "TRACKER_SERVICE_PORT_HTTP: there is no such variable, so it changes nothing",
    )


def test_all_problems_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    folder = config(
        tmp_path,
        tracker='base_ulr = "http://a.example"\nzone = "Europe/Stokholm"\n\n[smtp]\nhst = "a.example"\nport = "many"\n',
        bodies='[ks]\nnames = ["KS"]\ncountry = "XX"\n\n[ks.policy]\nreview = "doubtfull"\nbefor = [7]\n',
        people="name;email;bodies\nAda Lind;ada;ks|kss\n;ben@example.org;\n",
    )
    assert problems(folder) == [
        "tracker.toml, line 1: base_ulr: there is no such key; did you mean 'base_url'?",
        "tracker.toml, line 2: zone: 'Europe/Stokholm' is no time zone; for example zone = \"Europe/Stockholm\"",
        'tracker.toml, line 4: smtp.host: is missing; for example host = "smtp.example.org"',
        "tracker.toml, line 5: smtp.hst: there is no such key; did you mean 'host'?",
        "tracker.toml, line 6: smtp.port: should be a valid integer, unable to parse string as an integer; "
        "for example port = 587",
        "bodies.toml, line 3: ks.country: 'XX' is no country whose holidays are known; "
        'write its two letters as in ISO 3166; for example country = "SE"',
        "bodies.toml, line 6: ks.policy.review: should be 'doubtful', 'all' or 'none'; did you mean 'doubtful'?",
        "bodies.toml, line 7: ks.policy.befor: there is no such key; did you mean 'before'?",
        "people.csv, line 2: email: 'ada' is no mail address; for example ada.lind@example.org",
        "people.csv, line 2: bodies: there is no body 'kss'; did you mean 'ks'?",
        "people.csv, line 3: name: is missing; for example: "
        "Ada Lind,ada.lind@example.org,Ada L|AL,,Vårby kommun,kommunstyrelsen,sv,,",
    ]


def test_a_wrong_variable_is_told_by_its_name() -> None:
    assert problems(None, {"TRACKER_BASE_URL": "atgarder.example.org", "TRACKER_WEB_PORT": "70000"}) == [
        "TRACKER_BASE_URL: base_url: 'atgarder.example.org' is no web address; it starts with https:// or http:// and "
        'names a host; for example base_url = "https://atgarder.example.org"',
        "TRACKER_WEB_PORT: web.port: should be less than or equal to 65535; for example port = 8080",
    ]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert problems(tmp_path / "none") == [
        f"{tmp_path}/none: there is no such configuration folder; `tracker config init` makes one"
    ]


@pytest.mark.parametrize(("file", "text"), [("tracker", "sender = Ada"), ("bodies", "[ks\n")])
def test_a_file_that_is_no_toml_is_told_with_its_line(tmp_path: Path, file: str, text: str) -> None:
    [problem] = problems(config(tmp_path, **{file: text}))
    assert problem.startswith(f"{file}.toml: is no valid TOML: ")
    assert "line 1" in problem


def test_a_database_that_is_not_known_is_told_without_its_password() -> None:
    [problem] = problems(None, {"TRACKER_DATABASE": "postgresql://ada:hemligt@db/tracker"})
    assert problem.startswith(
        "TRACKER_DATABASE: database: starts neither with sqlite:/// nor with postgresql+psycopg://"
    )
    assert "hemligt" not in problem


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "::1"])
def test_a_login_in_plain_text_stays_on_this_machine(tmp_path: Path, host: str) -> None:
    login = 'security = "none"\nuser = "a"\npassword = "b"\n'
    folder = config(tmp_path, tracker=f'sender = "a@example.org"\n[smtp]\nhost = "{host}"\n{login}')
    (tmp_path / "tracker.toml").chmod(0o600)
    assert settings.load(folder, {}).smtp
    assert problems(folder, {"TRACKER_SMTP_HOST": "smtp.example"}) == [
        "tracker.toml, line 4: smtp.security: a login to smtp.example would cross the net in plain text; "
        'for example security = "starttls"'
    ]


def test_a_relay_needs_a_sender_and_a_login_both_its_halves() -> None:
    assert problems(None, {"TRACKER_SMTP_HOST": "smtp.example", "TRACKER_SMTP_USER": "ada"}) == [
        "TRACKER_SMTP_USER: smtp.password: is missing beside smtp.user; give both or none",
        "TRACKER_SMTP_HOST: sender: is missing, and a relay refuses letters from nobody; "
        'for example sender = "atgarder@example.org"',
    ]


def test_a_password_that_everybody_can_read_stops_the_start(tmp_path: Path) -> None:
    text = 'sender = "a@example.org"\n[smtp]\nhost = "smtp.example"\nuser = "a"\npassword = "hemligt"\n'
    folder = config(tmp_path, tracker=text)
    (tmp_path / "tracker.toml").chmod(0o644)
    [problem] = problems(folder)
    assert problem.startswith("tracker.toml: smtp.password: every user of this machine can read it")
    assert "hemligt" not in problem
    (tmp_path / "tracker.toml").chmod(0o640)
    assert settings.load(folder, {}).smtp


@pytest.mark.parametrize(
    "address", ["ada", "ada@", "@example.org", "ada@@example.org", "a b@example.org", "ada@example.org\nBcc: b@c.d"]
)
def test_an_address_that_is_none_is_told(address: str) -> None:
    assert len(problems(None, {"TRACKER_SENDER": address})) == 1


def test_paths_of_the_file_start_at_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "config"
    folder.mkdir()
    config(folder, tracker='data = "../data"\ntemplates = "mallar"\n')
    found = settings.load(folder, {})
    assert (found.data, found.templates) == (tmp_path / "data", folder / "mallar")


def test_bodies_take_what_the_installation_says(tmp_path: Path) -> None:
    folder = config(
        tmp_path,
        tracker='language = "en"\nzone = "Europe/Helsinki"\ncountry = "FI"\n',
        bodies='[ks]\nnames = "KS"\nmeetings = [2026-06-10, 2026-04-15]\nlive = true\n'
        '[ks.policy]\nbefore = [1, 14]\ndigest_weekday = "friday"\n',
        people="name\nAda Lind\n",
    )
    found = settings.load(folder, {})
    body = found.body("ks")
    assert body
    assert (body.names, body.language, body.zone, body.country, body.is_live) == (
        ("KS",),
        "en",
        "Europe/Helsinki",
        "FI",
        True,
    )
    assert (body.policy.before, body.policy.digest_weekday) == ((14, 1), 4)
    assert found.meetings == {"ks": (date(2026, 4, 15), date(2026, 6, 10))}
    assert found.people[0].language == "en"


def test_a_name_of_two_bodies_is_told(tmp_path: Path) -> None:
    folder = config(tmp_path, bodies='[a]\nnames = ["Rådet"]\n[b]\nnames = ["Nämnden", "rådet"]\n')
    assert problems(folder) == ["bodies.toml, line 4: b.names: 'rådet' is a name of a too; each name has one body"]


def test_a_slug_is_a_plain_word(tmp_path: Path) -> None:
    folder = config(tmp_path, bodies='["Rådet"]\nnames = ["Rådet"]\n')
    assert problems(folder) == [
        "bodies.toml, line 1: Rådet: is no slug (small letters a-z, digits, hyphens); for example [kommunstyrelsen]"
    ]


def test_a_chair_nobody_knows_is_a_warning(tmp_path: Path) -> None:
    folder = config(
        tmp_path,
        bodies='[ks]\nnames = ["KS"]\nchair = "Ada Lindh"\nsecretary = "Ben Ek"\nmembers = ["Ben Ek"]\n',
        people="name,email\nAda Lind,ada@example.org\n",
    )
    [warning] = settings.load(folder, {}).warnings
    assert warning.endswith("ks.chair: 'Ada Lindh' has no row in people.csv; did you mean 'Ada Lind'?")


@pytest.mark.parametrize("start", ["", "\ufeff", "sep=;\r\n", "\ufeffsep=;\r\n"])
def test_people_as_a_swedish_excel_saves_them(tmp_path: Path, start: str) -> None:
    text = f'{start}Name;Email;Aliases;Left_on\r\nHelén Å;h@example.org;"Helen; HÅ";\r\n;;;\r\nBo Ek;;;2026-03-31\r\n'
    (tmp_path / "people.csv").write_bytes(text.encode())
    assert settings.load(tmp_path, {}).people == (
        Person("helen-a", "Helén Å", email="h@example.org", aliases=("Helen", "HÅ")),
        Person("bo-ek", "Bo Ek", left_on=date(2026, 3, 31)),
    )


WORDS = st.text("abcåäöéÅÄÖ '-.()", min_size=1, max_size=12).map(lambda text: f"A{' '.join(text.split())}z")


@given(
    rows=st.lists(
        st.tuples(WORDS, st.lists(WORDS, max_size=3, unique=True), WORDS), max_size=6, unique_by=lambda r: key_of(r[0])
    ),
    delimiter=st.sampled_from(",;\t"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig"]),
    line_end=st.sampled_from(["\n", "\r\n"]),
)
def test_people_are_the_same_however_a_spreadsheet_program_writes_them(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[tuple[str, list[str], str]],
    delimiter: str,
    encoding: str,
    line_end: str,
) -> None:
    folder = tmp_path_factory.mktemp("config")
    with (folder / "people.csv").open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=delimiter, lineterminator=line_end)
        writer.writerow(["name", "aliases", "organisation"])
        writer.writerows([name, "|".join(aliases), organisation] for name, aliases, organisation in rows)
    assert settings.load(folder, {}).people == tuple(
        Person(key_of(name), name, aliases=tuple(aliases), organisation=organisation)
        for name, aliases, organisation in rows
    )


def test_people_that_are_not_in_utf8_are_told_with_their_line(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_bytes("name\nAda\nHelén\n".encode("cp1252"))
    [problem] = problems(tmp_path)
    assert problem.startswith("people.csv, line 3: is not written in UTF-8")


def test_two_people_of_one_name_are_told(tmp_path: Path) -> None:
    folder = config(tmp_path, people="name\nHans-Åke Berg\nHans-Ake Berg\n")
    assert problems(folder) == [
        "people.csv, line 3: name: 'Hans-Ake Berg' stands already on line 2; "
        "write both so that they differ, as Ada Lind (Vårby)"
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("namn,email\nAda,\n", "line 1: name: this column is missing"),
        ("name,epost\nAda,\n", "line 1: epost: there is no such column; known here: name, email"),
        ("name,email,email\nAda,,\n", "line 1: email: this column stands twice"),
        ("name,email\nAda,,x\n", "line 2: has 3 cells under 2 headings"),
        ("name,language\nAda,fi\n", "line 2: language: 'fi' is not known"),
        ("name,stand_in\nAda,ada\n", "line 2: stand_in: nobody stands in for themselves"),
        ("name,away_from\nAda,3/3\n", "line 2: away_from: '3/3' is no date"),
        (
            "name,away_from,away_until\nAda,2026-03-04,2026-03-03\n",
            "line 2: away_until: 2026-03-03 is before away_from",
        ),
        ("name,left_on\nAda,31/3 2026\n", "line 2: left_on: '31/3 2026' is no date"),
        ("name,bodies\nAda,ks\n", "line 2: bodies: there is no body 'ks'; bodies.toml has no bodies"),
        ('name\n"Ada\n', "line 2: is no valid CSV"),
    ],
)
def test_a_wrong_row_of_people_is_told(tmp_path: Path, text: str, told: str) -> None:
    assert told in problems(config(tmp_path, people=text))[0]


def test_what_is_shown_tells_where_it_comes_from(tmp_path: Path) -> None:
    folder = config(tmp_path, tracker='\nsender = "a@example.org"\ndatabase = "postgresql+psycopg://a:hemligt@db/t"\n')
    (folder / "tracker.toml").chmod(0o600)
    found = {value.key: (value.shown, value.origin) for value in shown.values(folder, {"TRACKER_ZONE": "UTC"})}
    assert found["sender"] == ("a@example.org", f"{folder.name}/tracker.toml, line 2")
    assert found["database"] == (shown.MASK, f"{folder.name}/tracker.toml, line 3")
    assert found["zone"] == ("UTC", "TRACKER_ZONE")
    assert found["country"] == ("SE", "default")


# --- the rules of letters ---------------------------------------------------------------------------------------------

RULES = """[ks]
names = ["KS"]

[ks.policy]
weekdays = ["thursday", "tuesday"]
quiet = ["07-01..07-31", "12-20..01-06", "2026-10-26..2026-10-30"]
grace_days = 2
escalation = [{after = 20, to = "Ada Lind"}, {after = 5, to = "chair"}]
"""


def test_weekdays_quiet_periods_and_an_escalation_are_read(tmp_path: Path) -> None:
    [body] = settings.load(config(tmp_path, bodies=RULES, people="name\nAda Lind\n"), {}).bodies
    assert body.policy == Policy(
        weekdays=(1, 3),
        quiet=("07-01..07-31", "12-20..01-06", "2026-10-26..2026-10-30"),
        grace_days=2,
        escalation=(Stage(5, "chair"), Stage(20, "Ada Lind")),
    )


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        (
            'quiet = ["juli"]',
            "quiet: 'juli' is no period: two days as 07-01..07-31, or with the year 2026-07-01..2026-07-31; "
            'for example quiet = ["07-01..07-31", "12-20..01-06"]',
        ),
        ('quiet = ["2026-07-31..2026-07-01"]', "quiet: '2026-07-31..2026-07-01' ends before it begins; "),
        ('quiet = ["02-30..03-01"]', "quiet: '02-30..03-01': there is no day 02-30; "),
        ('quiet = ["2026-01-01..2028-01-01"]', "quiet: '2026-01-01..2028-01-01' is longer than a year; "),
        ('quiet = ["01-02..12-31"]', "quiet: leave 1 days of a year for letters; at least 30 are needed; "),
        (
            'weekdays = ["saturday"]',
            "weekdays.0: should be 'monday', 'tuesday', 'wednesday', 'thursday' or 'friday'; "
            'for example weekdays = ["tuesday", "thursday"]',
        ),
        ("weekdays = []", "weekdays: "),
        (
            'escalation = [{after = 0, to = "chair"}]',
            "escalation.0.after: should be greater than or equal to 1; for example after = 5",
        ),
        ('escalation = [{after = 5, too = "chair"}]', "escalation.0.to: is missing; "),
        (
            'escalation = [{after = 5, to = "chair"}, {after = 9, to = "chair"}]',
            "escalation: 'chair' stands in two steps; each is told once; "
            'for example escalation = [{after = 5, to = "chair"}]',
        ),
    ],
)
def test_a_rule_of_letters_that_cant_be_meant_is_told(tmp_path: Path, rule: str, told: str) -> None:
    folder = config(tmp_path, bodies=f'[ks]\nnames = ["KS"]\n[ks.policy]\n{rule}\n')
    found = problems(folder)
    assert found[0].startswith(f"bodies.toml, line 4: ks.policy.{told}")


def test_a_step_of_an_escalation_that_names_nobody_known_is_told(tmp_path: Path) -> None:
    bodies = RULES.replace('"chair"', '"kommundirektören"').replace("Ada Lind", "Ada Lindh")
    found = settings.load(config(tmp_path, bodies=bodies, people="name\nAda Lind\n"), {})
    assert [warning.partition(": ")[2] for warning in found.warnings] == [
        "ks.policy.escalation: 'Ada Lindh' is no role and has no row in people.csv; did you mean 'Ada Lind'?"
    ]
