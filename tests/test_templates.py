"""Templates of one's own go before the packaged ones, and give way where they are broken or cost too much."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tracker import reader, templates
from tracker.core import letters
from tracker.errors import TemplateError
from tracker.reader import asking, pressing

FACTS = {"name": "Ben", "installation": "Åtgärdsbevakningen", "day": "onsdag 4 mars 2026"}


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The administrator's folder."""
    (tmp_path / "email").mkdir()
    return tmp_path


def written(environment: templates.Templates, *, language: str = "sv", body: str | None = None) -> letters.Parts:
    return environment.write("test", FACTS, language=language, body=body)


def test_the_packaged_templates_are_there_without_any_folder() -> None:
    assert written(templates.environment()).text.startswith("Hej Ben!")
    assert written(templates.environment(), language="en").text.startswith("Hello Ben,")


def test_a_copy_in_the_folder_goes_before_the_packaged_one_and_the_others_stay(own: Path) -> None:
    (own / "email" / "test.txt").write_text("Tjena {{ name }}!")
    environment = templates.environment(own)
    assert written(environment).text == "Tjena Ben!"
    assert written(environment).subject == "Provbrev från Åtgärdsbevakningen"
    assert environment.problems == []


def test_a_copy_may_use_a_packaged_layout(own: Path) -> None:
    (own / "email" / "test.html").write_text(
        '{% extends "email/_layout.html" %}{% block rows %}<tr><td>Tjena {{ name }}</td></tr>{% endblock %}'
    )
    assert "<tr><td>Tjena Ben</td></tr>" in written(templates.environment(own)).html


def test_a_bodys_copy_goes_before_the_installations_in_its_own_letters(own: Path) -> None:
    special = own / "bodies" / "ks" / "email"
    special.mkdir(parents=True)
    (own / "email" / "test.txt").write_text("Tjena {{ name }}!")
    (own / "email" / "test.subject.txt").write_text("Hör hit")
    (special / "test.txt").write_text("Bäste {{ name }}!")
    environment = templates.environment(own)
    assert [written(environment, body=body).text for body in ("ks", "vr", None)] == [
        "Bäste Ben!",
        "Tjena Ben!",
        "Tjena Ben!",
    ]
    assert written(environment, body="ks").subject == "Hör hit"


def test_a_bodys_broken_copy_gives_way_to_the_installations(own: Path) -> None:
    special = own / "bodies" / "ks" / "email"
    special.mkdir(parents=True)
    (own / "email" / "test.txt").write_text("Tjena {{ name }}!")
    (special / "test.txt").write_text("{{ nmae }}")
    environment = templates.environment(own)
    assert written(environment, body="ks").text == "Tjena Ben!"
    assert [str(one) for one in environment.told()] == [
        "template bodies/ks/email/test.txt, line 1: 'nmae' is undefined"
    ]


@pytest.mark.parametrize("slug", ["../..", "/etc", "", ".", "ks/../vr"])
def test_a_body_leads_out_of_no_folder(own: Path, slug: str) -> None:
    (own.parent / "email").mkdir(exist_ok=True)
    (own.parent / "email" / "test.txt").write_text("outside")
    (own / "bodies").mkdir()
    environment = templates.environment(own)
    assert written(environment, body=slug).text.startswith("Hej Ben!")


BROKEN = [
    ("Hej\n{% if %}", "email/test.txt, line 2"),
    ("Hej\n\n{{ nmae }}", "email/test.txt, line 3: 'nmae' is undefined"),
    ("{{ name.nope() }}", "email/test.txt, line 1"),
    ("{{ 1 / 0 }}", "email/test.txt, line 1: division by zero"),
    ('{% include "email/nowhere.txt" %}', "email/nowhere.txt"),
    ("{{ ''.__class__.__mro__ }}", "email/test.txt, line 1"),
    ("{{ " + "[" * 3000, "email/test.txt: maximum recursion depth exceeded"),
]


@pytest.mark.parametrize(("broken", "told"), BROKEN)
def test_a_broken_copy_gives_way_to_the_packaged_letter_as_a_whole(own: Path, broken: str, told: str) -> None:
    (own / "email" / "test.txt").write_text(broken)
    (own / "email" / "test.subject.txt").write_text("Hör hit")
    environment = templates.environment(own)
    for _ in range(2):
        assert written(environment) == written(templates.environment())
    [problem] = environment.problems
    assert told in str(problem)


def test_a_copy_that_is_no_text_or_very_large_gives_way_too(own: Path) -> None:
    (own / "email" / "test.txt").write_bytes(b"Hej \xe5\xe4\xf6")
    (own / "email" / "test.html").write_text(" " * 200_000)
    environment = templates.environment(own)
    assert written(environment) == written(templates.environment())
    html, text = map(str, environment.problems)
    assert html == "template email/test.html: larger than 100 kB"
    assert text.startswith("template email/test.txt: 'utf-8' codec can't decode")


def test_a_broken_part_that_a_packaged_template_uses_gives_way_too(own: Path) -> None:
    (own / "email" / "_layout.html").write_text("\n{{ nope }}")
    environment = templates.environment(own)
    assert "Det här är ett provbrev" in written(environment).html
    assert str(environment.problems[0]) == "template email/_layout.html, line 2: 'nope' is undefined"


def test_a_fact_that_a_packaged_template_misses_is_an_error_that_names_it() -> None:
    with pytest.raises(TemplateError, match=r"email/test\.txt, line 1: 'name' is undefined"):
        templates.environment().write("test", {"installation": "", "day": ""}, language="sv")


def test_html_is_escaped_and_text_is_not() -> None:
    parts = templates.environment().write("test", {**FACTS, "name": "<b>"}, language="sv")
    assert "&lt;b&gt;" in parts.html
    assert "Hej <b>!" in parts.text


def test_a_template_reaches_nothing_but_its_facts(own: Path) -> None:
    (own / "email" / "test.txt").write_text("{{ name.__class__ }}")
    environment = templates.environment(own)
    assert written(environment).text.startswith("Hej Ben!")
    assert environment.problems


# --- what a template costs --------------------------------------------------------------------------------------------

BOMBS = {
    "a string of 100 MB": "{{ 'x' * (10 ** 8) }}",
    "a string of 100 MB before anything is written": "{% set x = 'x' * (10 ** 8) %}{% if false %}{{ x }}{% endif %}",
    "a string beyond all memory": "{{ 'x' * (10 ** 10) }}",
    "a filter that fills": "{{ 'x' | center(10 ** 9) }}",
    "a format that fills": "{{ '%1000000000d' | format(1) }}",
    "loops that print nothing": "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "a loop that prints": "{% for a in range(99999) %}{{ a }}{% endfor %}",
    "a macro that doubles": "{% macro a(x) %}{{ a(x ~ x) }}{% endmacro %}{{ a('xx') }}",
    "a large number": "{{ 9 ** (9 ** 9) }}",
}


@pytest.fixture(scope="module", autouse=True)
def _child() -> Iterator[None]:
    yield
    reader.close()


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS.keys())
def test_a_template_that_costs_too_much_gives_way_and_is_not_tried_twice(own: Path, bomb: str) -> None:
    (own / "email" / "test.txt").write_text(bomb)
    tried = []

    def press(job: templates.Job) -> letters.Parts:
        tried.append(job)
        return pressing.write(job)

    environment = templates.environment(own, press=press)
    for _ in range(3):
        assert written(environment) == written(templates.environment())
    assert len(tried) == 1
    [problem] = environment.told()
    assert "email/test.txt" in str(problem)


def test_a_template_that_was_mended_is_tried_again(own: Path) -> None:
    environment = templates.environment(own, press=pressing.write)
    (own / "email" / "test.txt").write_text(BOMBS["a loop that prints"])
    assert written(environment).text.startswith("Hej Ben!")
    (own / "email" / "test.txt").write_text("Tjena {{ name }}!")
    assert written(environment).text == "Tjena Ben!"


@pytest.mark.parametrize(("broken", "told"), BROKEN)
def test_in_the_child_what_is_broken_is_told_as_here(own: Path, broken: str, told: str) -> None:
    (own / "email" / "test.txt").write_text(broken)
    environment = templates.environment(own, press=pressing.write)
    assert written(environment) == written(templates.environment())
    assert told in str(environment.problems[0])


def test_a_letter_waits_for_no_document(own: Path) -> None:
    (own / "email" / "test.txt").write_text("Tjena {{ name }}!")
    taken = [asking.AT_ONCE.acquire(blocking=False) for _ in range(64)]
    try:
        assert written(templates.environment(own, press=pressing.write)).text == "Tjena Ben!"
    finally:
        for _ in filter(None, taken):
            asking.AT_ONCE.release()


@pytest.mark.parametrize(
    "endless",
    [
        {"test.txt": '{% include "email/test.txt" %}'},
        {"test.txt": '{% extends "email/test.txt" %}'},
        {"test.html": '{% extends "email/_layout.html" %}', "_layout.html": '{% extends "email/test.html" %}'},
        {
            "_parts.html": '{% import "email/_parts.html" as parts %}',
            "test.html": '{% import "email/_parts.html" as p %}',
        },
    ],
)
def test_templates_that_lead_to_themselves_give_way(own: Path, endless: dict[str, str]) -> None:
    for name, text in endless.items():
        (own / "email" / name).write_text(text)
    environment = templates.environment(own, press=pressing.write)
    assert written(environment) == written(templates.environment())
    assert environment.problems


def test_a_template_writes_no_file_and_calls_nobody(own: Path) -> None:
    """The sandbox has the same answer in the child, where the limits of documents hold besides."""
    (own / "email" / "test.txt").write_text("{{ self.__init__.__globals__ }}{{ cycler.__init__.__globals__.os }}")
    environment = templates.environment(own, press=pressing.write)
    assert written(environment).text.startswith("Hej Ben!")
