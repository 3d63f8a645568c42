"""A typing mistake must not become a verdict: every id in a profile, a rule or an entry is looked up first."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from attrs import field, frozen

from codercareer.claims import History
from codercareer.credentials import Credential, TrainingProgram
from codercareer.errors import UnknownIdError, shown
from codercareer.exams import Exam
from codercareer.nearest import nearest
from codercareer.profile import Profile
from codercareer.requirements import AllOf, AnyOf, AtLeast, Not, Prose, Requirement
from codercareer.rules import Rule
from codercareer.vocabulary import Term

__all__ = ["Register"]

MOST_RULES_KEPT: Final = 10_000
"""Rules that are remembered as looked through."""

Named: TypeAlias = Iterator[tuple[str, str, str]]
"""Kind of entity, what was written, and where."""

CREDENTIAL: Final = "credential"
EXAM: Final = "exam"
PROGRAM: Final = "program"
ORGANIZATION: Final = "organization"
CODE_SYSTEM: Final = "code system"
ROLE: Final = "role"
TERM: Final = "term"

LEAF_FIELDS: Final = {
    "accredited_by": ORGANIZATION,
    "category": TERM,
    "credential": CREDENTIAL,
    "domain": TERM,
    "exam": EXAM,
    "issuer": ORGANIZATION,
    "kind": TERM,
    "name": TERM,
    "not_issuer": ORGANIZATION,
    "organization": ORGANIZATION,
    "program": PROGRAM,
    "subject": TERM,
    "tagged": TERM,
    "topic": TERM,
}
"""What each field of a leaf names."""

ENTRY_FIELDS: Final[Mapping[type[Any], Mapping[str, str]]] = {
    Credential: {"issuer": ORGANIZATION, "category": TERM, "settings": TERM, "code_systems": CODE_SYSTEM},
    Exam: {"administered_by": ORGANIZATION},
    TrainingProgram: {
        "provider": ORGANIZATION,
        "kind": TERM,
        "topic": TERM,
        "subject": TERM,
        "accreditors": ORGANIZATION,
    },
    Term: {"broader": TERM},
}
"""What the fields of an entry name, besides the entries it refers to."""


@frozen(eq=False)
class Register:
    """The ids a catalogue owns."""

    namespaces: frozenset[str]
    """What stands before the colon in ids of its own."""

    known: Mapping[str, Mapping[str, Any]]
    """Its entries by kind and id."""

    aliases: Mapping[str, str]
    """Ids by former and alternative names."""

    _seen: dict[int, Requirement] = field(factory=dict[int, Requirement], init=False)

    def check_profile(self, profile: Profile) -> None:
        """Refuse a profile that names what the catalogue should know and does not.

        Raises:
            UnknownIdError: It does.
        """
        self._check(in_profile(profile), "The profile")

    def check_rule(self, rule: Rule | Requirement) -> None:
        """Refuse a rule that names what the catalogue should know and does not; one looked through is known again.

        Raises:
            UnknownIdError: It does.
        """
        for node in (rule.requires, *rule.recommends, *rule.not_required) if isinstance(rule, Rule) else (rule,):
            if self._seen.get(id(node)) is not node:
                self._check(in_rule(node), "The rule")
                if len(self._seen) >= MOST_RULES_KEPT:
                    self._seen.clear()
                self._seen[id(node)] = node

    def check_entry(self, entry: object) -> None:
        """Refuse an entry that names what the catalogue should know and does not.

        Raises:
            UnknownIdError: It does.
        """
        if isinstance(entry, Credential | Exam | TrainingProgram | Term):
            self._check(in_entry(entry), f"The entry {entry.id!r}")

    def _check(self, named: Named, what: str) -> None:
        known, aliases = self.known, self.aliases
        for kind, written, where in named:
            entries = known[kind]
            if written in entries or aliases.get(written) in entries:
                continue
            namespace, colon, _ = written.partition(":")
            if colon and namespace not in self.namespaces and aliases.get(namespace) not in self.namespaces:
                continue  # somebody else's
            raise UnknownIdError(
                f"{what} names the {kind} {shown(written)} in `{where}`, which is not in the catalogue.",
                "A mistake in an id must not become a verdict; what is not ours carries a namespace of its own, "
                f"such as 'other:{written.rpartition(':')[2]}'.",
                nearest(written, entries),
            )


def in_profile(profile: Profile) -> Named:  # noqa: C901, PLR0912 - one branch for each field
    """Find what a profile names.

    Yields:
        The kind of what is named, what is written, and where.
    """
    for education in profile.education or ():  # plain loops: every new person is looked through once
        if education.subject is not None:
            yield TERM, education.subject, "subject"
        for body in education.accreditors or ():
            yield ORGANIZATION, body, "accreditors"
    for job in profile.experience or ():
        for term in job.domains or ():
            yield TERM, term, "domains"
        for term in job.tags or ():
            yield TERM, term, "tags"
        if job.role is not None and ":" in job.role and len(job.role.split()) == 1:  # an id, and no free text
            yield ROLE, job.role, "role"
    for held in profile.credentials or ():
        yield CREDENTIAL, held.credential, "credential"
        if held.issuer is not None and held.issuer != held.credential.partition(":")[0]:
            yield ORGANIZATION, held.issuer, "issuer"
        if held.category is not None:
            yield TERM, held.category, "category"
    for result in profile.exams or ():
        yield EXAM, result.exam, "exam"
    for training in profile.training or ():
        if training.program is not None:
            yield PROGRAM, training.program, "program"
        if training.kind is not None:
            yield TERM, training.kind, "kind"
        if training.topic is not None:
            yield TERM, training.topic, "topic"
        for body in training.accreditors or ():
            yield ORGANIZATION, body, "accreditors"
    for credit in profile.credits or ():
        if credit.topic is not None:
            yield TERM, credit.topic, "topic"
    for membership in profile.memberships or ():
        yield ORGANIZATION, membership.organization, "organization"
        if membership.kind is not None:
            yield TERM, membership.kind, "kind"
    for trait in profile.traits or ():
        yield TERM, trait.name, "name"


def in_rule(node: Requirement) -> Named:
    """Find what a rule names.

    Yields:
        The kind of what is named, what is written, and where.
    """
    match node:
        case AllOf(parts) | AnyOf(parts) | AtLeast(_, parts):
            for part in parts:
                yield from in_rule(part)
        case Not(part):
            yield from in_rule(part)
        case Prose():
            return
        case _:
            for name, kind in LEAF_FIELDS.items():
                yield from _each(kind, getattr(node, name, None), name)
            if node.after is not None:
                yield from in_rule(node.after)


def in_entry(entry: Credential | Exam | TrainingProgram | Term) -> Named:
    """Find what an entry names, besides the entries it refers to.

    Yields:
        The kind of what is named, what is written, and where.
    """
    for name, kind in ENTRY_FIELDS[type(entry)].items():
        value: History[Any] | str | Iterable[str] | None = getattr(entry, name)
        for written in [claim.value for claim in value.claims] if isinstance(value, History) else [value]:
            yield from _each(kind, written, name)


def _each(kind: str, written: str | Iterable[str] | None, where: str) -> Named:
    if written is None:
        return
    for one in (written,) if isinstance(written, str) else written:
        yield kind, one, where
