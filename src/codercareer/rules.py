"""A rule as a body states it: what it requires, advises, wants proved, and expressly does not ask."""

from attrs import Attribute, field, frozen

from codercareer._tree import Node
from codercareer.checks import are_all, are_texts, as_tuple
from codercareer.errors import InvalidTypeError, shown
from codercareer.requirements import Requirement

__all__ = ["Rule"]


def _is_requirement(_: object, attribute: "Attribute[Requirement]", value: object) -> None:
    if not isinstance(value, Node):
        raise InvalidTypeError(
            f"{attribute.name}={shown(value)} is not a requirement.",
            "A rule holds requirements.",
            "Build it with one of the nodes, such as `Passed('aapc:cpc-exam')`.",
        )


@frozen
class Rule:
    """What somebody must show, and what is merely said beside it (CTDL ``ConditionProfile``).

    Only ``requires`` decides. What is advised, how a thing is proved and what is expressly not needed are reported.
    """

    requires: Requirement = field(validator=_is_requirement)
    """What decides; an empty ``AllOf()`` says that nothing is required (CTDL ``requires``)."""

    recommends: tuple[Requirement, ...] = field(default=(), kw_only=True, converter=as_tuple, validator=are_all(Node))
    """What is advised and never decides (CTDL ``recommends``)."""

    proof: tuple[str, ...] = field(default=(), kw_only=True, converter=as_tuple, validator=are_texts)
    """How it is to be proved: letterhead, transcript, who may attest (codercareer extension)."""

    not_required: tuple[Requirement, ...] = field(default=(), kw_only=True, converter=as_tuple, validator=are_all(Node))
    """What the source says is expressly not needed, which is more than silence (codercareer extension)."""
