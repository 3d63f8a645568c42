"""What a notebook shows."""

import re
from datetime import date
from html.parser import HTMLParser

import pytest
import small_figures
from hypothesis import given
from hypothesis import strategies as st
from reading import HOSTILE
from small import CATALOG

from codercareer.assessment import assess
from codercareer.markup import outline, table
from codercareer.profile import Profile
from codercareer.requirements import ExperienceAtLeast, Holds, Prose

labels = st.sampled_from(HOSTILE) | st.text()

VOID = {"br"}


class Seen(HTMLParser):
    """What a browser makes of a page: its tags, each closed in order, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags = set[str]()
        self.texts: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert {name for name, _ in attrs} <= {"style"}
        self.open.append(tag)
        self.tags.add(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@given(
    head=st.lists(labels, min_size=1, max_size=3),
    rows=st.lists(st.lists(labels | st.none() | st.dates(), max_size=3), max_size=4),
    title=labels,
    below=st.lists(labels, max_size=2),
)
def test_whatever_stands_in_a_table_is_text(
    head: list[str], rows: list[list[object]], title: str, below: list[str]
) -> None:
    seen = Seen(table(head, rows, title=title, below=below))

    assert seen.tags <= {"table", "caption", "thead", "tbody", "tr", "th", "td", "div", "small"}
    cells = [str(cell) for row in rows for cell in row if cell is not None]
    assert "".join(seen.texts) == "".join([title, *head, *cells, *below])


@given(lines=st.lists(st.tuples(st.integers(0, 4), labels), max_size=8))
def test_whatever_stands_in_an_outline_is_text(lines: list[tuple[int, str]]) -> None:
    text = "\n".join("  " * depth + " ".join(label.split()) for depth, label in lines)

    seen = Seen(outline(text))

    assert seen.tags <= {"div", "ul", "li", "b"}
    assert [line.split() for line in seen.texts] == [
        line.split() for line in text.splitlines() if line.strip()
    ] or "[" in text


def test_an_outline_is_nested_as_it_is_indented() -> None:
    shown = re.sub(r' style="[^"]*"', "", outline("one\n  two\n    three\n  four\nfive"))

    assert shown == (
        "<div><ul><li>one<ul><li>two<ul><li>three</li></ul></li><li>four</li></ul></li><li>five</li></ul></div>"
    )


VERDICTS = {
    "[met] a": "✔ met a",
    "[not met] a": "✘ not met a",
    "[unknown] a": "? unknown a",
    "[other] a": "[other] a",
    "[met a": "[met a",
    "met] a": "met] a",
}


@pytest.mark.parametrize(("line", "said"), VERDICTS.items(), ids=VERDICTS)
def test_a_verdict_at_the_beginning_of_a_line_gets_its_sign(line: str, said: str) -> None:
    assert "".join(Seen(outline(line)).texts) == said


def test_of_a_long_table_the_rest_is_counted() -> None:
    shown = table(["n"], [[i] for i in range(1_300)])

    assert shown.count("<tr>") == 201
    assert "1,100 more rows, not shown" in shown


def test_a_notebook_shows_an_answer_as_its_explanation() -> None:
    answer = assess(Holds("card") & ExperienceAtLeast(12) & Prose("<b>enough</b>"), Profile(), on=date(2024, 1, 1))

    seen = Seen(answer._repr_html_())

    shown = " ".join("".join(f" {text}" for text in seen.texts).split())
    for sign, word in (("✔", "met"), ("✘", "not met"), ("?", "unknown")):
        shown = shown.replace(f"{sign} {word}", f"[{word}]")
    assert shown == " ".join(answer.explain().split())


def test_a_notebook_shows_a_collection_as_a_table() -> None:
    shown = CATALOG.credentials._repr_html_()

    assert re.findall(r"<td[^>]*>([^<]*)</td>", shown) == [
        *("x:card", "Carded Coder", "CARD, COR, Coder of Record"),
        *("x:old-card", "Old Card", "OLD"),
    ]
    assert "Credentials: 2" in shown
    assert ">medical coding<" in CATALOG.terms._repr_html_()


def test_a_notebook_shows_a_table_of_figures_and_asks_for_no_more_than_it_shows() -> None:
    several = small_figures.table(*(small_figures.figure(str(number), area=f"us-{number}") for number in range(1203)))
    few = several.where(area="us-7")

    assert re.findall(r"<td[^>]*>([^<]*)</td>", few._repr_html_()) == [
        *("employment", "soc2010:1-1", "us-7", "2018-05"),
        *("7 jobs", "survey", "", "X Society, “Who may sit”, undated"),
    ]
    shown = several._repr_html_()
    assert "1,203 figures" in shown
    assert shown.count("<tr>") == 201
    assert "1,003 more rows, not shown" in shown
