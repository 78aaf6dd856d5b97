from pathlib import Path

import pytest

from tracker import templates
from tracker.errors import TemplateError

FACTS = {"name": "Ben", "installation": "Åtgärdsbevakningen", "day": "onsdag 4 mars 2026"}


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The administrator's folder."""
    (tmp_path / "email").mkdir()
    return tmp_path


def rendered(environment: templates.Templates, name: str = "email/test.txt") -> str:
    return environment.get_template(name).render(**FACTS)


def test_the_packaged_templates_are_there_without_any_folder() -> None:
    assert rendered(templates.environment()).startswith("Hej Ben!")


def test_a_copy_in_the_folder_goes_before_the_packaged_one_and_the_others_stay(own: Path) -> None:
    (own / "email" / "test.txt").write_text("Tjena {{ name }}!")
    environment = templates.environment(own)
    assert rendered(environment) == "Tjena Ben!"
    assert rendered(environment, "email/test.subject.txt") == "Provbrev från Åtgärdsbevakningen"
    assert environment.problems == []


def test_a_copy_may_use_a_packaged_layout(own: Path) -> None:
    (own / "email" / "test.html").write_text(
        '{% extends "email/_layout.html" %}{% block rows %}<tr><td>Tjena {{ name }}</td></tr>{% endblock %}'
    )
    assert "<tr><td>Tjena Ben</td></tr>" in rendered(templates.environment(own), "email/test.html")


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ("Hej\n{% if %}", "email/test.txt, line 2"),
        ("Hej\n\n{{ nmae }}", "email/test.txt, line 3: 'nmae' is undefined"),
        ("{{ name.nope() }}", "email/test.txt, line 1"),
        ("{{ 1 / 0 }}", "email/test.txt, line 1: division by zero"),
        ('{% include "email/nowhere.txt" %}', "email/nowhere.txt"),
        ("{{ ''.__class__.__mro__ }}", "email/test.txt, line 1"),
    ],
)
def test_a_broken_copy_gives_way_to_the_packaged_template_and_is_told_once(own: Path, broken: str, told: str) -> None:
    (own / "email" / "test.txt").write_text(broken)
    environment = templates.environment(own)
    assert rendered(environment).startswith("Hej Ben!\n\nDet här är ett provbrev")
    assert rendered(environment).startswith("Hej Ben!\n\nDet här är ett provbrev")
    [problem] = environment.problems
    assert told in str(problem)


def test_a_copy_that_is_no_text_gives_way_too(own: Path) -> None:
    (own / "email" / "test.txt").write_bytes(b"Hej \xe5\xe4\xf6")
    environment = templates.environment(own)
    assert rendered(environment).startswith("Hej Ben!")
    assert "email/test.txt" in str(environment.problems[0])


def test_a_broken_part_that_a_packaged_template_uses_gives_way_too(own: Path) -> None:
    (own / "email" / "_layout.html").write_text("{{ nope }}")
    environment = templates.environment(own)
    assert "Det här är ett provbrev" in rendered(environment, "email/test.html")
    assert "'nope' is undefined" in str(environment.problems[0])


def test_a_fact_that_a_packaged_template_misses_is_an_error_that_names_it() -> None:
    with pytest.raises(TemplateError, match=r"email/test\.txt, line 1: 'name' is undefined"):
        templates.environment().get_template("email/test.txt").render()


def test_html_is_escaped_and_text_is_not() -> None:
    facts = {**FACTS, "name": "<b>"}
    assert "&lt;b&gt;" in templates.environment().get_template("email/test.html").render(**facts)
    assert "Hej <b>!" in templates.environment().get_template("email/test.txt").render(**facts)


def test_a_template_reaches_nothing_but_its_facts(own: Path) -> None:
    (own / "email" / "test.txt").write_text("{{ name.__class__ }}")
    environment = templates.environment(own)
    assert rendered(environment).startswith("Hej Ben!")
    assert environment.problems
