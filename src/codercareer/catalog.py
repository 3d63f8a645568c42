"""The one door other tools use: entries to look up, and questions to ask about a person."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property, partial
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import evolve, field, frozen

from codercareer._asking import Asking
from codercareer._figures import Addition, Figures, outlook_of
from codercareer._later import lazily
from codercareer._shelves import SHELVES, shelved
from codercareer.assessment import Assessment, horizon_for, timeline_of
from codercareer.checks import as_tuple, checked_one, checked_text, is_one
from codercareer.claims import History
from codercareer.collection import (
    CodeSystems,
    Collection,
    Credentials,
    Exams,
    Ladders,
    Occupations,
    Organizations,
    Paths,
    Programs,
    Roles,
    Terms,
)
from codercareer.dates import checked_day, is_a
from codercareer.entries import Entity, known_entries
from codercareer.errors import InvalidTypeError, shown
from codercareer.evaluation import facts_of
from codercareer.evidence import HORIZON, Facts
from codercareer.inspection import Register
from codercareer.matching import Lookup
from codercareer.naming import check_entries, label_of, lookup_of, register_of
from codercareer.paths import CareerPath, Ladder
from codercareer.profile import Profile
from codercareer.references import check_references
from codercareer.rules import Rule
from codercareer.slots import Query, Slot
from codercareer.sources import Trust
from codercareer.targets import Target, To, checked_question
from codercareer.verdicts import Timeline, Verdict
from codercareer.wording import Label

if TYPE_CHECKING:  # imported when first asked for
    from codercareer import diagrams, drawing, progress
    from codercareer._planner import planner
    from codercareer._planner.board import Board
    from codercareer.outlook import Outlook
    from codercareer.planning import PlanOptions, Plans
    from codercareer.progress import Climb, Judge, Progress
    from codercareer.statistics import StatisticsTable
else:
    diagrams, drawing, progress, planner = lazily("diagrams", "drawing", "progress", "_planner.planner")

__all__ = ["Catalog", "load_catalog"]

P = TypeVar("P", CareerPath, Ladder)

BUILDING: Final = Lock()
"""Held while the built-in catalogue is built."""


BUILT: "list[Catalog]" = []
"""The built-in catalogue, once it is built."""


@frozen(eq=False, repr=False)
class Catalog:
    """Entries, and the answers that follow from them; immutable, and safe to share between threads."""

    organizations: Organizations = field(factory=Organizations, validator=is_one(Organizations))
    """Bodies that issue, accredit or represent."""

    credentials: Credentials = field(factory=Credentials, validator=is_one(Credentials))
    """What is earned."""

    exams: Exams = field(factory=Exams, validator=is_one(Exams))
    """What is sat for."""

    programs: Programs = field(factory=Programs, validator=is_one(Programs))
    """What is learned."""

    code_systems: CodeSystems = field(factory=CodeSystems, validator=is_one(CodeSystems))
    """What is coded in."""

    occupations: Occupations = field(factory=Occupations, validator=is_one(Occupations))
    """What statistics count."""

    roles: Roles = field(factory=Roles, validator=is_one(Roles))
    """What jobs are called and ask for."""

    ladders: Ladders = field(factory=Ladders, validator=is_one(Ladders))
    """What leads from one role or credential up to another."""

    paths: Paths = field(factory=Paths, validator=is_one(Paths))
    """How to get into a role, stage by stage."""

    terms: Terms = field(factory=Terms, validator=is_one(Terms))
    """The vocabulary."""

    _figures: Figures = field(factory=Figures, alias="figures", validator=is_one(Figures))
    _boards: "dict[Trust | None, Board]" = field(factory=dict[Trust | None, Any], init=False)

    @classmethod
    def of(cls, *entries: Entity | Addition) -> "Catalog":
        """Return the catalogue of the entries, and of figures and what they are figures of.

        Raises:
            ConflictError: Two entries share an id, or a credential is superseded by itself.
            UnknownIdError: An entry refers to one that is not there.
            InvalidTypeError: Something else than an entry is among them.
        """
        return cls._made(entries, Figures())

    @classmethod
    def _made(cls, entries: Iterable[Any], figures: Figures, *, replace: bool = False) -> "Catalog":
        shelves, others = shelved(entries)
        check_references(shelves)
        return cls(**shelves, figures=figures.adding(others, replace=replace))

    @property
    def entries(self) -> tuple[Entity, ...]:
        """Every entry, kind by kind, in the order of ids."""
        return tuple(entry for collection in self._collections.values() for entry in collection)

    def adding(self, *entries: Entity | Addition, replace: bool = False) -> "Catalog":
        """Return a catalogue with more entries in it.

        Args:
            entries: A user's own organizations, credentials, exams, programs, roles, ladders, paths and terms; figures,
                and what they are figures of.
            replace: Whether an entry may take the place of one with its id, and a figure that of the same figure.

        Raises:
            ConflictError: An id is taken and ``replace`` is not set.
            UnknownIdError: An entry, or a rule in it, names what the catalogue should know and does not.
        """
        kept = self.entries
        if replace:
            mine = {(type(entry), getattr(entry, "id", None)) for entry in entries}
            kept = tuple(entry for entry in kept if (type(entry), entry.id) not in mine)
        catalog = Catalog._made((*kept, *entries), self._figures, replace=replace)
        check_entries(catalog.register, entries)
        return catalog

    def as_known(self, day: date) -> "Catalog":
        """Return the whole catalogue as it could be known by the end of a day.

        A source whose day of publication is known in part is taken to be known from the last day it may be; one without
        any day is known on none. An entry of which nothing was known is left out.
        """
        known_by = checked_day(day, "day")
        return Catalog._made(known_entries(self.entries, known_by), self._figures.as_known(known_by))

    @cached_property
    def statistics(self) -> "StatisticsTable":
        """The published figures; read when first asked for."""
        return self._figures.table(
            {role.id: [id_ for claim in role.counted_in.claims for id_ in claim.value] for role in self.roles}
        )

    def outlook(self, role: str, *, on: date) -> "Outlook":
        """Return what was published of a role's pay, jobs, growth and openings, the latest official figures first.

        Args:
            role: A role by id or any name.
            on: The day by which all of it was out.

        Raises:
            UnknownIdError: There is no such role.
            AmbiguousNameError: Several roles have the name.
        """
        return outlook_of(self.statistics, self.roles.find(role).id, checked_day(on, "on"))

    def label(self, id_: str, *, on: date) -> str:
        """Return what an id is called on a day; the id itself if it is not ours."""
        checked_day(on, "on")
        id_ = checked_text(id_, "id_")
        return label_of(self.lookup.aliases.get(id_, id_), id_, self.terms, self._named, on)

    @cached_property
    def lookup(self) -> Lookup:
        """What rules may look up, for ``assess`` and ``when`` outside the catalogue."""
        return lookup_of(self._collections, self.entries)

    @cached_property
    def register(self) -> Register:
        """The ids this catalogue owns."""
        return register_of(self._collections, self.entries, self.lookup)

    def assess(self, target: Target, profile: Profile, *, on: date, to: To | None = None) -> Assessment:
        """Judge whether a person has earned a credential, may sit for its exam, may enter a role, or meets a rule.

        Args:
            target: A credential, a role or a program by id or any name, a rule, or a requirement.
            profile: The person.
            on: The day asked; it selects the rule version too.
            to: Whether to ask about holding a credential (``"earn"``, the default), sitting for its exam (``"sit"``),
                or entering a role or a program (``"enter"``, the only question there is about these).

        Raises:
            UnknownIdError: The target, the profile or the rule names what the catalogue should know and does not.
            AmbiguousNameError: Several entries have the name.
            InvalidTypeError: An argument is of another type.
            InvalidDataError: ``to`` is none of these, or is not a question about what is named.
        """
        day = (on if type(on) is date else checked_day(on, "on")).toordinal()
        slot, asked = self._asking.slot(target, to)
        return self._assessment(slot, asked, self._facts(profile, day), day)

    def when(self, target: Target, profile: Profile, *, to: To | None = None, until: date = HORIZON) -> Timeline:
        """Return the days on which the answer is yes, surely and perhaps, by the rule of each day.

        Args:
            target: A credential, a role or a program by id or any name, a rule, or a requirement.
            profile: The person.
            to: Whether to ask about holding a credential (the default), sitting for its exam, or entering.
            until: The day before which to answer; by default 1 January 2200.

        Raises:
            UnknownIdError: The target, the profile or the rule names what the catalogue should know and does not.
        """
        slot, _ = self._asking.slot(target, to)
        self._facts(profile, None)
        return timeline_of(slot, profile, self.lookup, until)

    def diagram(self, target: Target, *, on: date, to: To | None = None) -> "drawing.Diagram":
        """Return what is asked on a day as a tree to look at, whoever asks.

        Args:
            target: A credential, a role or a program by id or any name, a rule, or a requirement.
            on: The day asked; it selects the rule version.
            to: Whether to ask about holding a credential (the default), sitting for its exam, or entering.

        Raises:
            NoClaimError: No source says what was asked on that day.
            UnknownIdError: The target or the rule names what the catalogue should know and does not.
        """
        day = checked_day(on, "on").toordinal()
        slot, asked = self._asking.slot(target, to)
        return diagrams.diagram_of_slot(slot, day, asked, partial(self._label_on, day))

    def assess_all(self, profile: Profile, *, on: date, to: To = "earn") -> tuple[Assessment, ...]:
        """Judge a person for every credential or, with ``to="enter"``, every role, in the order of ids."""
        day = checked_day(on, "on").toordinal()
        facts = self._facts(profile, day)
        question = checked_question(to)
        entries: Collection[Any] = self.roles if question == "enter" else self.credentials
        return tuple([self._assessment(*self._asking.slot(entry.id, question), facts, day) for entry in entries])

    def open_to(self, profile: Profile, *, on: date, to: To = "sit") -> tuple[Assessment, ...]:
        """Return what a person surely may sit for on a day or, with ``to="enter"``, be hired into, by id."""
        found = self.assess_all(profile, on=on, to=to)
        return tuple(item for item in found if item.verdict is Verdict.MET)

    def progress(self, profile: Profile, path: str | CareerPath, *, on: date) -> "Progress":
        """Return where a person stands on a career path: which stages are done, by what, and which is next.

        Args:
            profile: The person.
            path: The path, or its id or name.
            on: The day asked.

        Raises:
            UnknownIdError: The path or the profile names what the catalogue should know and does not.
        """
        judge, label = self._judge(profile, on)
        return progress.progress_on(self._known(path, self.paths, CareerPath), judge, label, on=on)

    def climb(self, profile: Profile, ladder: str | Ladder, *, on: date) -> "Climb":
        """Return where a person stands on a ladder: which rungs they are on, and which steps are open.

        Args:
            profile: The person.
            ladder: The ladder, or its id or name.
            on: The day asked.

        Raises:
            UnknownIdError: The ladder or the profile names what the catalogue should know and does not.
        """
        judge, label = self._judge(profile, on)
        climbed = self._known(ladder, self.ladders, Ladder)
        earned = {rung for rung in climbed.rungs if rung in self.credentials and judge(rung).verdict is Verdict.MET}
        return progress.climb_on(climbed, judge, label, earned | progress.jobs_now(profile, self.roles, on=on), on=on)

    def plan(self, profile: Profile, *, goal: Target, on: date, options: "PlanOptions | None" = None) -> "Plans":
        """Return the best plans to a goal, soonest first, or what stands in the way; see ``plan_each``."""
        return self.plan_each(profile, (goal,), on=on, options=options)[0]

    def plan_each(
        self, profile: Profile, goals: Iterable[Target], *, on: date, options: "PlanOptions | None" = None
    ) -> "tuple[Plans, ...]":
        """Return the best plans to each of several goals by itself, in the order of the goals.

        Args:
            profile: The person.
            goals: Credentials to hold and roles to work in, by id or any name; rules and requirements to meet.
            on: The day asked: no step comes before it.
            options: What a plan may do and cost, and what the person knows that no source says.

        Raises:
            SearchLimitError: There are more ways to look through than ``options.limit`` allows.
            UnknownIdError: A goal, the profile or the options name what the catalogue should know and does not.
        """
        day = checked_day(on, "on").toordinal()
        facts, label = self._facts(profile, day), partial(self._label_on, day)
        plans = planner.planner_of(self._boards, self._collections, facts, day, options, label)
        return tuple([plans.to(goal, self._asking.slot) for goal in as_tuple(goals)])

    def __repr__(self) -> str:
        """Say how much is in it."""
        sizes = {name.replace("_", " "): len(shelf) for name, shelf in self._collections.items()}
        return f"<Catalog: {', '.join(f'{size} {name}' for name, size in sizes.items() if size) or 'empty'}>"

    @cached_property
    def _collections(self) -> Mapping[str, Collection[Any]]:
        return {name: getattr(self, name) for name, _ in SHELVES.values()}

    @cached_property
    def _asking(self) -> Asking:
        return Asking(self.credentials, self.roles, self.programs, self.exams, self.register)

    @cached_property
    def _named(self) -> tuple[Collection[Any], ...]:
        """The collections whose entries have a history of names."""
        return tuple(shelf for name, shelf in self._collections.items() if name != "terms")

    def _label_on(self, day: int, id_: str) -> str:
        return self.label(id_, on=date.fromordinal(day))

    def _assessment(self, slot: Slot, asked: tuple[str, str], facts: Facts, day: int) -> Assessment:
        return Assessment(Query(slot, facts, day, asked, partial(self._label_on, day)))

    def _judge(self, profile: Profile, on: date) -> "tuple[Judge, Label]":
        """Return what judges a history of rules, or an entry by its id, for a person on a day, and what labels ids."""
        day = checked_day(on, "on").toordinal()
        facts = self._facts(profile, day)

        def judge(asked: History[Rule] | str) -> Assessment:
            slot = self._asking.slot(asked, None) if isinstance(asked, str) else (Slot.from_history(asked), ("", ""))
            return self._assessment(*slot, facts, day)

        return judge, partial(self._label_on, day)

    def _known(self, entry: str | P, collection: Collection[P], kind: type[P]) -> P:
        """Return the path or ladder with an id or name; one of a caller's own is looked through first."""
        if isinstance(entry, str):
            return collection.find(entry)
        checked_one(entry, kind, "path" if kind is CareerPath else "ladder")
        if entry not in collection:
            check_entries(self.register, (entry,))
        return entry

    def _facts(self, profile: Profile, day: int | None) -> Facts:
        if not is_a(profile, Profile):
            raise InvalidTypeError(
                f"{shown(profile)} is not a profile.",
                "A rule is judged about somebody.",
                "Build one with `Profile(...)`.",
            )
        lookup = self.lookup
        facts = facts_of(profile, lookup, day, None if day is None else horizon_for(day))
        if not facts.checked:
            self.register.check_profile(profile)
            facts.checked = True
        return facts


def load_catalog() -> Catalog:
    """Return the built-in catalogue; it is built once, when first asked for, by whichever thread asks."""
    with BUILDING:
        if not BUILT:
            from codercareer.data import ENTRIES, load_figures  # noqa: PLC0415 - importing the package reads no data

            BUILT.append(evolve(Catalog.of(*ENTRIES), figures=Figures(load_figures)))
        return BUILT[0]
