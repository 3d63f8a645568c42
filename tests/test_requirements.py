"""The rule tree: what can be built, how it combines, and how it is written down."""

import copy
import pickle
import typing
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from codercareer import requirements
from codercareer._tree import HOMES, MAX_DEPTH, Node, depth_of
from codercareer.errors import InvalidDataError, InvalidTypeError
from codercareer.facts import CreditUnit, EducationLevel, EducationStage
from codercareer.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    Completed,
    CreditsAtLeast,
    EducationAtLeast,
    ExperienceAtLeast,
    HasTrait,
    HoldsAny,
    HoursAtLeast,
    Leaf,
    MemberOf,
    Not,
    Passed,
    Prose,
    Requirement,
)

A, B, C = Passed("a"), Passed("b"), Passed("c")
MANY = 10_000


def subclasses(kind: type[Any]) -> set[type[Any]]:
    return {below for one in kind.__subclasses__() for below in (one, *subclasses(one))}


# The closed union.


def test_the_nodes_are_the_members_of_the_union() -> None:
    ours = {kind for kind in subclasses(Node) if kind.__module__ in HOMES}
    public = {kind for kind in ours if not kind.__name__.startswith("_")}

    assert public == set(typing.get_args(Requirement))


def test_the_leaves_are_the_nodes_that_do_not_combine() -> None:
    assert set(typing.get_args(Requirement)) - set(typing.get_args(Leaf)) == {AllOf, AnyOf, AtLeast, Not, Prose}


def test_every_node_is_public() -> None:
    assert {kind.__name__ for kind in typing.get_args(Requirement)} <= set(requirements.__all__)


@pytest.mark.parametrize("kind", [Passed, AllOf, Not, Node], ids=lambda kind: kind.__name__)
def test_a_node_of_ones_own_is_refused(kind: type[Any]) -> None:
    with pytest.raises(InvalidTypeError, match="Own cannot be a node"):
        type("Own", (kind,), {})


# Operators.

COMBINED: dict[str, tuple[Requirement, Requirement]] = {
    "and": (A & B, AllOf(A, B)),
    "or": (A | B, AnyOf(A, B)),
    "not": (~A, Not(A)),
    "not not": (~~A, A),
    "and flattens to the left": (A & B & C, AllOf(A, B, C)),
    "and flattens to the right": (A & (B & C), AllOf(A, B, C)),
    "or flattens": ((A | B) | C, AnyOf(A, B, C)),
    "and keeps an or": (A & (B | C), AllOf(A, AnyOf(B, C))),
    "or keeps an and": (A | B & C, AnyOf(A, AllOf(B, C))),
    "and keeps at least": (A & AtLeast(1, B, C), AllOf(A, AtLeast(1, B, C))),
    "nothing required adds nothing": (AllOf() & A, AllOf(A)),
    "closed adds nothing to or": (AnyOf() | A, AnyOf(A)),
    "a list of parts": (AllOf([A, B]), AllOf(A, B)),
    "a list and a part": (AnyOf([A, B], C), AnyOf(A, B, C)),
    "at least of a list": (AtLeast(1, [A, B]), AtLeast(1, A, B)),
}


@pytest.mark.parametrize(("found", "expected"), COMBINED.values(), ids=COMBINED)
def test_nodes_combine(found: Requirement, expected: Requirement) -> None:
    assert found == expected


@pytest.mark.parametrize("other", [5, "a", None, [A]], ids=repr)
@pytest.mark.parametrize("combine", [lambda a, b: a & b, lambda a, b: a | b], ids=["and", "or"])
def test_a_node_combines_with_nodes_only(combine: Any, other: object) -> None:  # noqa: ANN401 - an operator
    with pytest.raises(InvalidTypeError, match="is not a requirement"):
        combine(A, other)


@pytest.mark.parametrize("node", [A, AllOf(), AnyOf(), Not(A), AtLeast(1, A), Prose("x")], ids=repr)
def test_a_node_is_neither_true_nor_false(node: Requirement) -> None:
    with pytest.raises(InvalidTypeError, match="neither true nor false"):
        bool(node)


def test_not_of_not_as_built_is_kept() -> None:
    assert Not(Not(A)) != A


def test_parts_keep_their_order() -> None:
    assert AllOf(A, B) != AllOf(B, A)


def test_all_and_any_of_the_same_parts_differ() -> None:
    assert AllOf(A, B) != AnyOf(A, B)


# Writing down.

WRITTEN: dict[str, tuple[Requirement, str]] = {
    "one id": (Passed("a"), "Passed('a')"),
    "several ids": (Passed(["b", "a"]), "Passed(('a', 'b'))"),
    "limits": (
        Passed("a", within=12, since=date(2020, 1, 1)),
        "Passed('a', within=12, since=date(2020, 1, 1))",
    ),
    "after": (Passed("a", after=B), "Passed('a', after=Passed('b'))"),
    "a whole number": (HoursAtLeast(500), "HoursAtLeast(500)"),
    "a fraction": (HoursAtLeast(Fraction(1, 3)), "HoursAtLeast(Fraction(1, 3))"),
    "a level": (EducationAtLeast(EducationLevel.MASTER), "EducationAtLeast(EducationLevel.MASTER)"),
    "a stage": (
        EducationAtLeast(EducationLevel.MASTER, stage=EducationStage.ENROLLED),
        "EducationAtLeast(EducationLevel.MASTER, stage=EducationStage.ENROLLED)",
    ),
    "a unit": (CreditsAtLeast(3, CreditUnit.CEU), "CreditsAtLeast(3, CreditUnit.CEU)"),
    "a class": (HoldsAny(issuer="x"), "HoldsAny(issuer='x')"),
    "parts": (AllOf(A, Not(B)), "AllOf(Passed('a'), Not(Passed('b')))"),
    "at least": (AtLeast(2, A, B, C), "AtLeast(2, Passed('a'), Passed('b'), Passed('c'))"),
    "nothing required": (AllOf(), "AllOf()"),
    "closed": (AnyOf(), "AnyOf()"),
    "prose": (Prose("enough"), "Prose('enough')"),
    "a trait": (HasTrait("t"), "HasTrait('t')"),
    "a membership": (MemberOf("o"), "MemberOf('o')"),
    "a training": (Completed(kind="k", months=3), "Completed(kind='k', months=3)"),
}


@pytest.mark.parametrize(("node", "text"), WRITTEN.values(), ids=WRITTEN)
def test_a_node_is_written_as_it_is_built(node: Requirement, text: str) -> None:
    assert repr(node) == text


@pytest.mark.parametrize("node", [node for node, _ in WRITTEN.values()], ids=WRITTEN)
def test_a_node_survives_pickle(node: Requirement) -> None:
    again = pickle.loads(pickle.dumps(node))  # noqa: S301 - our own bytes

    assert (again, hash(again)) == (node, hash(node))


@pytest.mark.parametrize("node", [node for node, _ in WRITTEN.values()], ids=WRITTEN)
def test_a_copy_of_a_node_is_the_node(node: Requirement) -> None:
    assert copy.copy(node) is node
    assert copy.deepcopy([node]) == [node]


# What is refused.

REFUSED: dict[str, tuple[type[Any], tuple[Any, ...], dict[str, Any], str]] = {
    "no months": (ExperienceAtLeast, (0,), {}, "months=0 is not above zero"),
    "half a month": (ExperienceAtLeast, (0.5,), {}, "months=0.5 is not a whole number"),
    "months of text": (ExperienceAtLeast, ("12",), {}, "months='12' is not a whole number"),
    "no share": (ExperienceAtLeast, (12,), {"min_fte": 0}, "min_fte=0 is not between 0 and 4.2"),
    "no hours": (HoursAtLeast, (0,), {}, "hours=0 is not above zero"),
    "negative hours": (HoursAtLeast, (-1,), {}, "hours=-1 is not above zero"),
    "unstated hours": (HoursAtLeast, (None,), {}, "None is not a number"),
    "a week of no hours": (HoursAtLeast, (1,), {"full_time_week": 0}, "full_time_week=0 is not above zero"),
    "no credits": (CreditsAtLeast, (0, CreditUnit.CEU), {}, "amount=0 is not above zero"),
    "credits of no unit": (CreditsAtLeast, (1, None), {}, "unit=None is not a CreditUnit"),
    "credits of a unit in text": (CreditsAtLeast, (1, "CEU"), {}, "unit='CEU' is not a CreditUnit"),
    "a level that is a number": (EducationAtLeast, (3,), {}, "level=3 is not a EducationLevel"),
    "a stage that is none": (EducationAtLeast, (EducationLevel.MASTER,), {"stage": 4}, "stage=4 is not"),
    "an exam that is a number": (Passed, (5,), {}, "5 is not a term"),
    "no exam": (Passed, ((),), {}, "names nothing"),
    "a blank exam": (Passed, ("",), {}, "is not an id"),
    "no subject": (EducationAtLeast, (EducationLevel.MASTER,), {"subject": ()}, "names nothing"),
    "a class of everything": (HoldsAny, (), {}, "names no class of credentials"),
    "a class of nothing": (HoldsAny, (), {"issuer": "x", "not_issuer": ("x", "y")}, "excludes each issuer it asks for"),
    "a training of everything": (Completed, (), {"months": 3}, "names no training"),
    "a training of no months": (Completed, ("x",), {"months": 0}, "months=0 is not above zero"),
    "a grade that is none": (Completed, ("x",), {"min_grade": "Z"}, "min_grade='Z' is not a letter grade"),
    "a look-back of nothing": (Passed, ("x",), {"within": 0}, "within=0 is not above zero"),
    "a look-back that is true": (Passed, ("x",), {"within": True}, "within=True is not a whole number"),
    "since that is text": (Passed, ("x",), {"since": "2020"}, "since='2020' is not a day"),
    "before that is text": (Passed, ("x",), {"before": "2020"}, "before='2020' is not a day"),
    "limits that leave no day": (
        Passed,
        ("x",),
        {"since": date(2020, 1, 1), "before": date(2020, 1, 1)},
        "before=2020-01-01 is not after since=2020-01-01",
    ),
    "after that is an id": (Passed, ("x",), {"after": "y"}, "after='y' is not a requirement"),
    "prose that is blank": (Prose, (" ",), {}, "text is blank"),
    "prose that is a number": (Prose, (5,), {}, "text=5 is not a string"),
    "all of an id": (AllOf, ("x",), {}, "parts holds 'x', which is not a requirement"),
    "any of a number": (AnyOf, (5,), {}, "parts holds 5"),
    "any of a list of numbers": (AnyOf, ([A, 5],), {}, "parts holds 5"),
    "at least of a number": (AtLeast, (1, 5), {}, "parts holds 5"),
    "at least none": (AtLeast, (0, A), {}, "n=0 is not above zero"),
    "at least more than there are": (AtLeast, (2, A), {}, "AtLeast asks for 2 of 1 parts"),
    "at least true": (AtLeast, (True, A), {}, "n=True is not a whole number"),
    "at least of nothing": (AtLeast, (1,), {}, "AtLeast asks for 1 of 0 parts"),
    "not a number": (Not, (5,), {}, "part=5 is not a requirement"),
}


@pytest.mark.parametrize(("kind", "values", "fields", "match"), REFUSED.values(), ids=REFUSED)
def test_a_node_that_asks_for_nothing_is_refused(
    kind: type[Any], values: tuple[Any, ...], fields: dict[str, Any], match: str
) -> None:
    with pytest.raises((InvalidDataError, InvalidTypeError), match=match):
        kind(*values, **fields)


# Depth and breadth.


def nested(kind: Any, levels: int) -> Requirement:  # noqa: ANN401 - any node that nests
    node: Requirement = A
    for _ in range(levels - 1):
        node = kind(node)
    return node


NESTING = {
    "all of": AllOf,
    "any of": AnyOf,
    "at least": lambda part: AtLeast(1, part),
    "not": Not,
}


@pytest.mark.parametrize("kind", NESTING.values(), ids=NESTING)
def test_a_tree_may_be_as_deep_as_the_limit(kind: Any) -> None:  # noqa: ANN401 - any node that nests
    assert depth_of(nested(kind, MAX_DEPTH)) == MAX_DEPTH


@pytest.mark.parametrize("kind", NESTING.values(), ids=NESTING)
def test_a_tree_may_be_no_deeper(kind: Any) -> None:  # noqa: ANN401 - any node that nests
    with pytest.raises(InvalidDataError, match=f"The tree is {MAX_DEPTH + 1} levels deep"):
        nested(kind, MAX_DEPTH + 1)


def test_what_must_come_first_counts_as_depth() -> None:
    with pytest.raises(InvalidDataError, match="levels deep"):
        nested(lambda node: Passed("x", after=node), MAX_DEPTH + 1)


def test_a_part_that_stands_in_many_places_counts_in_each() -> None:
    node: Requirement = A
    for _ in range(15):
        node = AllOf(node, node)
    with pytest.raises(InvalidDataError, match=r"The tree has 131,071 nodes"):
        AllOf(node, node)


def test_the_depth_of_a_leaf_is_one() -> None:
    assert [depth_of(A), depth_of(Prose("x")), depth_of(AllOf()), depth_of(AllOf(A, B))] == [1, 1, 1, 2]


@pytest.mark.parametrize("kind", [AllOf, AnyOf, lambda parts: AtLeast(2, parts)], ids=["all of", "any of", "at least"])
def test_breadth_is_free(kind: Any) -> None:  # noqa: ANN401 - any node of several parts
    node = kind([Passed(f"x:{i}") for i in range(MANY)])

    assert len(node.parts) == MANY
