"""The intake folder: each file is taken once and whole, or refused with its reason."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.model import Document
from tracker.sources.folder import Arrival, Folder, Refusal

NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


@pytest.fixture
def folder(inbox: Path) -> Folder:
    return Folder(inbox, done=inbox.parent / "done", quarantine=inbox.parent / "quarantine")


def after_a_while(folder: Folder, seconds: int = 2) -> list[Arrival | Refusal]:
    """What stands when nothing has changed for so long."""
    folder.poll(now=NOW)
    return folder.poll(now=NOW + seconds * SECOND)


def test_a_quiet_file_is_a_document(folder: Folder, inbox: Path) -> None:
    (inbox / "Protokoll 4 mars.txt").write_text("§ 1", encoding="utf-8")
    [arrival] = after_a_while(folder)
    assert isinstance(arrival, Arrival)
    assert (arrival.path, arrival.slug) == (inbox / "Protokoll 4 mars.txt", None)
    assert arrival.read() == Document("Protokoll 4 mars.txt", "§ 1".encode())


def test_a_folder_tells_the_body(folder: Folder, inbox: Path) -> None:
    (inbox / "ks").mkdir()
    (inbox / "ks" / "a.txt").write_text("a", encoding="utf-8")
    [arrival] = after_a_while(folder)
    assert arrival.slug == "ks"


def test_a_file_is_not_taken_at_the_first_look(folder: Folder, inbox: Path) -> None:
    (inbox / "a.txt").write_text("a", encoding="utf-8")
    assert folder.poll(now=NOW) == []
    assert folder.poll(now=NOW + SECOND) == []


def test_a_file_that_grows_waits_until_it_is_whole(folder: Folder, inbox: Path) -> None:
    for second in range(20):
        with (inbox / "a.txt").open("a", encoding="utf-8") as file:
            file.write("x")
        assert folder.poll(now=NOW + second * SECOND) == []
    [arrival] = folder.poll(now=NOW + 21 * SECOND)
    assert isinstance(arrival, Arrival)
    assert arrival.read() == Document("a.txt", b"x" * 20)


def test_a_file_that_is_written_over_at_the_same_size_waits(folder: Folder, inbox: Path) -> None:
    (inbox / "a.txt").write_text("a", encoding="utf-8")
    folder.poll(now=NOW)
    os.utime(inbox / "a.txt", ns=(1, 1))
    assert folder.poll(now=NOW + 2 * SECOND) == []


def test_a_file_that_changes_or_goes_after_the_look_is_not_read(folder: Folder, inbox: Path) -> None:
    (inbox / "a.txt").write_text("a", encoding="utf-8")
    [arrival] = after_a_while(folder)
    assert isinstance(arrival, Arrival)
    os.utime(inbox / "a.txt", ns=(1, 1))
    assert arrival.read() is None
    (inbox / "a.txt").unlink()
    assert arrival.read() is None


def test_files_that_are_put_in_one_after_another_are_given_together(folder: Folder, inbox: Path) -> None:
    for second, name in enumerate("abcd"):
        (inbox / name).write_text(name, encoding="utf-8")
        assert folder.poll(now=NOW + second * SECOND) == []
    assert [arrival.path.name for arrival in folder.poll(now=NOW + 5 * SECOND)] == ["a", "b", "c", "d"]


def test_a_file_that_never_stands_still_holds_the_others_for_five_minutes(folder: Folder, inbox: Path) -> None:
    (inbox / "a.txt").write_text("a", encoding="utf-8")
    for second in range(301):
        with (inbox / "endless.log").open("a", encoding="utf-8") as file:
            file.write("x")
        given = folder.poll(now=NOW + second * SECOND)
        assert bool(given) is (second == 300)
    assert [arrival.path.name for arrival in given] == ["a.txt"]


def test_a_renamed_file_starts_anew(folder: Folder, inbox: Path) -> None:
    (inbox / "a.part").write_text("a", encoding="utf-8")
    folder.poll(now=NOW)
    (inbox / "a.part").rename(inbox / "a.txt")
    assert folder.poll(now=NOW + 2 * SECOND) == []
    assert len(folder.poll(now=NOW + 4 * SECOND)) == 1


@pytest.mark.parametrize("name", ["~$a.docx", ".a.txt", "a.tmp", "a.txt.part", "a.CRDOWNLOAD", ".DS_Store"])
def test_a_temporary_name_is_let_be(folder: Folder, inbox: Path, name: str) -> None:
    (inbox / name).write_text("a", encoding="utf-8")
    assert after_a_while(folder, 3600) == []


def test_an_empty_file_is_given_time_and_then_refused(folder: Folder, inbox: Path) -> None:
    (inbox / "a.txt").touch()
    assert after_a_while(folder, 59) == []
    assert folder.poll(now=NOW + 60 * SECOND) == [Refusal(inbox / "a.txt", None, "Filen är tom.", "empty")]


def test_a_link_is_refused_and_what_it_leads_to_is_let_be(folder: Folder, inbox: Path) -> None:
    secret = inbox.parent / "secret.txt"
    secret.write_text("hemligt", encoding="utf-8")
    (inbox / "a.txt").symlink_to(secret)
    [refusal] = after_a_while(folder)
    assert isinstance(refusal, Refusal)
    moved = folder.quarantine(refusal.path, refusal.reason, code=refusal.code)
    assert moved.is_symlink()
    assert secret.read_text(encoding="utf-8") == "hemligt"
    assert after_a_while(folder) == []


def test_a_linked_folder_leads_nowhere(folder: Folder, inbox: Path) -> None:
    (inbox.parent / "other").mkdir()
    (inbox.parent / "other" / "a.txt").write_text("a", encoding="utf-8")
    (inbox / "ks").symlink_to(inbox.parent / "other")
    assert after_a_while(folder) == []


def test_deeper_folders_and_loops_are_let_be(folder: Folder, inbox: Path) -> None:
    (inbox / "ks" / "2026").mkdir(parents=True)
    (inbox / "ks" / "2026" / "a.txt").write_text("a", encoding="utf-8")
    (inbox / "ks" / "loop").symlink_to(inbox)
    assert after_a_while(folder) == []


@pytest.mark.skipif(os.getuid() == 0, reason="root opens everything")
def test_a_file_that_cannot_be_opened_is_given_time_and_then_refused(folder: Folder, inbox: Path) -> None:
    (inbox / "a.txt").write_text("a", encoding="utf-8")
    (inbox / "a.txt").chmod(0)
    [early] = after_a_while(folder, 59)
    assert isinstance(early, Arrival)
    assert early.read() is None
    [arrival] = folder.poll(now=NOW + 60 * SECOND)
    assert isinstance(arrival, Arrival)
    refusal = arrival.read()
    assert isinstance(refusal, Refusal)
    assert refusal.reason.startswith("Filen går inte att öppna")


def test_a_pipe_does_not_stop_the_others(folder: Folder, inbox: Path) -> None:
    os.mkfifo(inbox / "a.txt")
    (inbox / "b.txt").write_text("b", encoding="utf-8")
    refusal, arrival = after_a_while(folder)
    assert isinstance(refusal, Refusal)
    assert isinstance(arrival, Arrival)


def test_a_giant_is_refused(folder: Folder, inbox: Path) -> None:
    with (inbox / "a.txt").open("wb") as file:
        file.truncate(25 * 1024 * 1024 + 1)
    [refusal] = after_a_while(folder)
    assert isinstance(refusal, Refusal)
    assert refusal.reason == "Filen är för stor: högst 25 MB tas emot."


def test_without_the_folder_nothing_arrives(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "none", done=tmp_path / "done", quarantine=tmp_path / "quarantine")
    assert after_a_while(folder) == []


def test_a_read_file_goes_to_done_under_its_body(folder: Folder, inbox: Path) -> None:
    (inbox / "ks").mkdir()
    (inbox / "ks" / "a.txt").write_text("a", encoding="utf-8")
    assert folder.done(inbox / "ks" / "a.txt") == inbox.parent / "done" / "ks" / "a.txt"
    assert list((inbox / "ks").iterdir()) == []


def test_nothing_is_written_over(folder: Folder, inbox: Path) -> None:
    for text in ("one", "two", "three"):
        (inbox / "a.b.txt").write_text(text, encoding="utf-8")
        folder.done(inbox / "a.b.txt")
    kept = {path.name: path.read_text(encoding="utf-8") for path in (inbox.parent / "done").iterdir()}
    assert kept == {"a.b.txt": "one", "a.b (2).txt": "two", "a.b (3).txt": "three"}


def test_a_refused_file_has_its_reason_beside_it(folder: Folder, inbox: Path) -> None:
    (inbox / "bild.txt").write_bytes(b"\0\1")
    folder.quarantine(inbox / "bild.txt", "Filen är ingen text.", code="type")
    note = (inbox.parent / "quarantine" / "bild.txt.reason.txt").read_text(encoding="utf-8")
    assert note.startswith(
        "Filen bild.txt kunde inte läsas.\n\nOrsak: Filen är ingen text.\n\nFelkod: type\n\nGör så här: "
    )


def test_two_refused_files_of_one_name_have_a_reason_each(folder: Folder, inbox: Path) -> None:
    for reason in ("första", "andra"):
        (inbox / "a.txt").write_bytes(b"\0")
        folder.quarantine(inbox / "a.txt", reason, code="type")
    assert sorted(path.name for path in (inbox.parent / "quarantine").iterdir()) == [
        "a (2).txt",
        "a (2).txt.reason.txt",
        "a.txt",
        "a.txt.reason.txt",
    ]


@given(steps=st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 3), st.integers(0, 5)), min_size=1, max_size=30))
def test_each_file_is_taken_once_and_whole(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int]]
) -> None:
    """However three writers and the looks fall: what is taken is all that was written under that name until then."""
    root = tmp_path_factory.mktemp("story")
    folder = Folder(root / "inbox", done=root / "done", quarantine=root / "quarantine")
    (root / "inbox").mkdir()
    written: dict[str, bytes] = {}
    now = NOW
    for name, size, wait in steps:
        path = root / "inbox" / name
        if size:
            with path.open("ab") as file:
                file.write(b"x" * size)
            written[name] = path.read_bytes()
        now += wait * SECOND
        for arrival in folder.poll(now=now):
            assert isinstance(arrival, Arrival)
            assert arrival.read() == Document(arrival.path.name, written.pop(arrival.path.name))
            folder.done(arrival.path)
    assert {path.name for path in (root / "inbox").iterdir()} == set(written)
