"""The nodes that combine others, and the operators of every node."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final, NoReturn, Self, cast

from attrs import NOTHING, Attribute, Factory, field, fields, frozen

from codercareer.checks import is_count, is_text
from codercareer.errors import InvalidDataError, InvalidTypeError, shown

if TYPE_CHECKING:
    from codercareer.requirements import Requirement

MAX_DEPTH: Final = 200
"""The deepest a tree may be nested."""

MAX_SIZE: Final = 100_000
"""The most nodes in a tree, each counted as often as it stands there."""

AFTER_LEVELS: Final = 4
"""The levels that an ``after`` counts, since judging it takes as much."""

HOMES: Final = ("codercareer._tree", "codercareer.requirements")
"""The modules that define nodes."""


class Node:
    """The operators of every node."""

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        """Refuse a node of somebody else's: what reads rules would not know it, and take it to say nothing.

        Raises:
            InvalidTypeError: It is one.
        """
        if cls.__module__ not in HOMES:
            raise InvalidTypeError(
                f"{cls.__name__} cannot be a node.",
                "The nodes are a closed set, so that whatever reads a rule knows each of them.",
                "Build the rule of the nodes there are; put into words what none of them says with `Prose('...')`.",
            )

    def __and__(self, other: "Requirement") -> "AllOf":
        """Ask for both."""
        return AllOf(*_parts_of(AllOf, self), *_parts_of(AllOf, other))

    def __or__(self, other: "Requirement") -> "AnyOf":
        """Ask for either."""
        return AnyOf(*_parts_of(AnyOf, self), *_parts_of(AnyOf, other))

    def __invert__(self) -> "Requirement":
        """Ask for the contrary."""
        return self.part if isinstance(self, Not) else Not(cast("Requirement", self))

    def __bool__(self) -> NoReturn:
        """Refuse to be read as true or false.

        Raises:
            InvalidTypeError: Always.
        """
        raise InvalidTypeError(
            f"A {type(self).__name__} is neither true nor false.",
            "A rule is true of somebody, on some days; Python's `and`, `or`, `not` and `if` cannot combine rules.",
            "Combine rules with `&`, `|` and `~`, and judge one with `assess(rule, profile, on=day)`.",
        )

    def __repr__(self) -> str:
        """Write how to build the node again."""
        return _written(self)

    def __copy__(self) -> Self:
        """Return the node itself, since it never changes."""
        return self

    def __deepcopy__(self, _: object) -> Self:
        """Return the node itself, since nothing in it ever changes."""
        return self


def _written(value: object) -> str:
    """Write a node or a value of one as code builds it; a level of a tree takes one frame."""
    if isinstance(value, Node):
        subjects: list[str] = []
        qualifiers: list[str] = []
        for a in fields(type(value)):  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
            inner: Any = getattr(value, a.name)
            if not a.init or inner == () or (a.default is not NOTHING and inner == a.default):
                continue
            if a.name == "parts":
                for part in cast("tuple[Node, ...]", inner):
                    subjects.append(_written(part))  # noqa: PERF401
            elif a.kw_only:
                qualifiers.append(f"{a.name}={_written(inner)}")
            else:
                subjects.append(_written(inner))
        return f"{type(value).__name__}({', '.join(subjects + qualifiers)})"
    match value:
        case Fraction() if value.denominator == 1:
            return str(value.numerator)
        case (str(only),):
            return repr(only)
        case date():
            return f"date({value.year}, {value.month}, {value.day})"
        case _:
            return repr(value)


def _parts_of(kind: type[Any], node: object) -> tuple["Requirement", ...]:
    if not isinstance(node, Node):
        raise InvalidTypeError(
            f"{shown(node)} is not a requirement.", "Only requirements combine.", "Build it with one of the nodes."
        )
    return cast("AllOf", node).parts if type(node) is kind else (cast("Requirement", node),)


def depth_of(node: "Requirement") -> int:
    """Return how deep a tree is nested; a leaf alone is 1."""
    if isinstance(node, AllOf | AnyOf | AtLeast | Not):
        return node.depth
    after: Requirement | None = getattr(node, "after", None)
    return 1 if after is None else AFTER_LEVELS + depth_of(after)


def is_requirement(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Refuse anything but a node that leaves room for one more level above it.

    Raises:
        InvalidTypeError: It is no node.
    """
    if not isinstance(value, Node):
        raise InvalidTypeError(
            f"{attribute.name}={shown(value)} is not a requirement.",
            "Rules are built of requirements only.",
            "Build it with one of the nodes, such as `Passed('aapc:cpc-exam')`.",
        )
    _check_depth(1 + depth_of(cast("Requirement", value)))


def _check_depth(depth: int) -> int:
    if depth > MAX_DEPTH:
        raise InvalidDataError(
            f"The tree is {depth} levels deep.",
            f"A rule may be nested {MAX_DEPTH} levels deep; side by side it may ask more.",
            "Flatten it: `AllOf` in `AllOf` and `AnyOf` in `AnyOf` say the same in one level.",
        )
    return depth


def _are_requirements(_: object, attribute: "Attribute[Any]", value: tuple[object, ...]) -> None:
    for part in value:
        if not isinstance(part, Node):
            raise InvalidTypeError(
                f"{attribute.name} holds {shown(part)}, which is not a requirement.",
                "Rules are built of requirements only.",
                "Build it with one of the nodes, such as `Passed('aapc:cpc-exam')`.",
            )


def _flat(parts: Iterable["Requirement | Iterable[Requirement]"]) -> tuple["Requirement", ...]:
    found: list[Requirement] = []
    for part in parts:
        if isinstance(part, Node) or not isinstance(part, list | tuple):
            found.append(cast("Requirement", part))
        else:
            found.extend(cast("Iterable[Requirement]", part))
    return tuple(found)


def size_of(node: "Requirement") -> int:
    """Return how many nodes a tree has; what is used twice counts twice."""
    if isinstance(node, AllOf | AnyOf | AtLeast | Not):
        return node.size
    after: Requirement | None = getattr(node, "after", None)
    return 1 if after is None else 1 + size_of(after)


def _depth(self: "AllOf | AnyOf | AtLeast | Not") -> int:
    return _check_depth(1 + max(map(depth_of, _below(self)), default=0))


def _size(self: "AllOf | AnyOf | AtLeast | Not") -> int:
    size = 1 + sum(map(size_of, _below(self)))
    if size > MAX_SIZE:
        raise InvalidDataError(
            f"The tree has {size:,} nodes.",
            f"A rule may have {MAX_SIZE:,}; a part that stands in several places counts in each.",
            "Ask for less at once.",
        )
    return size


def _below(node: "AllOf | AnyOf | AtLeast | Not") -> tuple["Requirement", ...]:
    return (node.part,) if isinstance(node, Not) else node.parts


@frozen(repr=False, cache_hash=True)
class Prose(Node):
    """What a source states without saying how much; never met nor unmet, a question for whoever made the rule."""

    text: str = field(validator=is_text)
    """What is asked, in our own words."""


@frozen(repr=False, init=False)
class AllOf(Node):
    """Every part; of no parts, *nothing is required*."""

    parts: tuple["Requirement", ...] = field(validator=_are_requirements)
    """What is asked together."""

    depth: int = field(init=False, eq=False, default=Factory(_depth, takes_self=True))
    """How deep the tree is nested."""

    size: int = field(init=False, eq=False, default=Factory(_size, takes_self=True))
    """How many nodes the tree has."""

    def __init__(self, *parts: "Requirement | Iterable[Requirement]") -> None:
        self.__attrs_init__(_flat(parts))  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue]

    def __reduce__(self) -> tuple[Any, ...]:
        """Say how to build it again: a level of a tree takes two frames to pickle."""
        return AllOf, self.parts


@frozen(repr=False, init=False)
class AnyOf(Node):
    """At least one part; of no parts, *closed to everybody*."""

    parts: tuple["Requirement", ...] = field(validator=_are_requirements)
    """The alternatives."""

    depth: int = field(init=False, eq=False, default=Factory(_depth, takes_self=True))
    """How deep the tree is nested."""

    size: int = field(init=False, eq=False, default=Factory(_size, takes_self=True))
    """How many nodes the tree has."""

    def __init__(self, *parts: "Requirement | Iterable[Requirement]") -> None:
        self.__attrs_init__(_flat(parts))  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue]

    def __reduce__(self) -> tuple[Any, ...]:
        """Say how to build it again: a level of a tree takes two frames to pickle."""
        return AnyOf, self.parts


def _within_its_parts(self: "AtLeast", *_: object) -> None:
    if self.n > len(self.parts):
        raise InvalidDataError(
            f"AtLeast asks for {self.n} of {len(self.parts)} parts.",
            "It asks for one part at least and for all at most.",
            "Use `AllOf(...)` for all of them, `AnyOf(...)` for any.",
        )


@frozen(repr=False, init=False)
class AtLeast(Node):
    """So many of the parts."""

    n: int = field(validator=is_count)
    """How many."""

    parts: tuple["Requirement", ...] = field(validator=(_are_requirements, _within_its_parts))
    """The parts to choose from."""

    depth: int = field(init=False, eq=False, default=Factory(_depth, takes_self=True))
    """How deep the tree is nested."""

    size: int = field(init=False, eq=False, default=Factory(_size, takes_self=True))
    """How many nodes the tree has."""

    def __init__(self, n: int, *parts: "Requirement | Iterable[Requirement]") -> None:
        self.__attrs_init__(n, _flat(parts))  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue]

    def __reduce__(self) -> tuple[Any, ...]:
        """Say how to build it again: a level of a tree takes two frames to pickle."""
        return AtLeast, (self.n, *self.parts)


@frozen(repr=False, cache_hash=True)
class Not(Node):
    """The contrary."""

    part: "Requirement" = field(validator=is_requirement)
    """What must not be so."""

    depth: int = field(init=False, eq=False, default=Factory(_depth, takes_self=True))
    """How deep the tree is nested."""

    size: int = field(init=False, eq=False, default=Factory(_size, takes_self=True))
    """How many nodes the tree has."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Say how to build it again: a level of a tree takes two frames to pickle."""
        return Not, (self.part,)
