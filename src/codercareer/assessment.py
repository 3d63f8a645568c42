"""The public answers: verdict, assessment, timeline; each worked out as far as it is read."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NoReturn

from attrs import frozen

from codercareer._cuts import END, first_from, holds
from codercareer._later import lazily
from codercareer._tree import Node
from codercareer.advice import Gap, gaps_of
from codercareer.claims import Claim, Standing
from codercareer.dates import checked_day, checked_whole
from codercareer.errors import InvalidTypeError, shown
from codercareer.evaluation import UNKNOWN, Outcome, evaluate, facts_of
from codercareer.evidence import HORIZON, Facts
from codercareer.explanation import explanation, folded, sentence
from codercareer.grounds import REACHED, WANTED, Evidence, Grounds, Number, all_grounds, grounds, prose, unit_of
from codercareer.matching import NOTHING_KNOWN, Lookup
from codercareer.profile import Profile
from codercareer.questions import Question, questions_of
from codercareer.requirements import AllOf, AnyOf, AtLeast, Not, Prose, Requirement
from codercareer.rules import Rule
from codercareer.slots import NO_NAME, Query, Slot, plain_slot
from codercareer.verdicts import VERDICTS, Timeline, Verdict, timeline
from codercareer.wording import Label, say

if TYPE_CHECKING:
    from codercareer import diagrams, drawing, markup
else:
    diagrams, drawing, markup = lazily("diagrams", "drawing", "markup")

__all__ = ["HORIZON", "Assessment", "Timeline", "Verdict", "assess", "when"]

CENTURY: Final = 36525
"""Days past the day asked that a look-back is worked out where the default horizon lies before it."""


@frozen(eq=False, repr=False)
class Assessment:
    """What is known of one question about one person on one day; parts are worked out when read.

    Build one with ``assess`` or a catalogue.
    """

    query: Query
    """What is asked, shared by all parts."""

    node: Outcome | None = None
    """The part judged; ``None`` for the whole."""

    @property
    def facts(self) -> Facts:
        """The person as read."""
        return self.query.facts

    @property
    def asked(self) -> tuple[str, str]:
        """Id of the credential asked about and what for, ``"earn"`` or ``"sit"``; empty for a rule or a requirement."""
        return NO_NAME if self.node is not None else self.query.name

    @property
    def label(self) -> Label:
        """What turns an id into what it is called."""
        return self.query.label

    @property
    def on(self) -> date:
        """The day asked."""
        return date.fromordinal(self.query.day)

    @property
    def verdict(self) -> Verdict:
        """The verdict on the day asked."""
        node, query = self.node, self.query
        return VERDICTS[query.slot.state(query.facts, query.day) if node is None else node.state(query.day)]

    @property
    def outcome(self) -> Outcome | None:
        """The judged tree of the version that decided, or of this part; ``None`` where nothing is claimed."""
        query = self.query
        return query.slot.outcome(query.facts, query.day) if self.node is None else self.node

    @property
    def requirement(self) -> Requirement | None:
        """What is required, by the version that decided; ``None`` where no source says."""
        outcome = self.outcome
        return None if outcome is None else outcome.node

    @property
    def tree(self) -> "Assessment | None":
        """The requirement alone, apart from holding, offering and existing; ``None`` where no source says."""
        outcome = self.outcome
        return None if outcome is None else Assessment(self.query, outcome)

    @property
    def is_shut(self) -> bool:
        """Whether it surely can be neither sat for nor earned on the day, whoever asks."""
        return self.node is None and not holds(self.query.slot.gate[1], self.query.day)

    @property
    def parts(self) -> "tuple[Assessment, ...]":
        """The parts of the requirement, each with a verdict of its own."""
        outcome = self.node or self.outcome
        if outcome is None or not outcome.parts:
            return ()
        return tuple(map(partial(Assessment, self.query), outcome.parts))

    @property
    def claim(self) -> Claim[Rule] | None:
        """The claim that decided: the rule version, its source and its days; ``None`` for a bare requirement."""
        ruling = self.query.slot.at(self.query.day).ruling
        return None if ruling is None else ruling.claim

    @property
    def rule(self) -> Rule | None:
        """The rule that decided, with what it advises, wants proved and expressly does not ask."""
        return self.query.slot.at(self.query.day).rule

    @property
    def standing(self) -> Standing | None:
        """How surely that claim covers the day asked."""
        ruling = self.query.slot.at(self.query.day).ruling
        return None if ruling is None else ruling.standing

    @property
    def heard(self) -> tuple[Claim[Rule], ...]:
        """The claims that had to agree for a definite verdict, the one that decided first."""
        ruling = self.query.slot.at(self.query.day).ruling
        return () if ruling is None else ruling.heard

    @property
    def disputes(self) -> tuple[Claim[Rule], ...]:
        """The claims that say something else about the day asked."""
        ruling = self.query.slot.at(self.query.day).ruling
        return () if ruling is None else ruling.disputes

    @property
    def recommended(self) -> "tuple[Assessment, ...]":
        """What the rule advises, judged; it never decides."""
        rule = self.rule
        if rule is None or self.node is not None:
            return ()
        return tuple(Assessment(self.query, evaluate(advice, self.facts)) for advice in rule.recommends)

    @property
    def unsettled(self) -> tuple[Prose, ...]:
        """What the source states without saying how much, where that is in the way of an answer."""
        if self.node is not None:
            return tuple(dict.fromkeys(prose(self.node, self.query.day)))
        if self.query.slot.state(self.facts, self.query.day) is not UNKNOWN:
            return ()
        outcomes = [evaluate(tree, self.facts) for tree in self.query.slot.at(self.query.day).trees]
        return tuple(dict.fromkeys(node for outcome in outcomes for node in prose(outcome, self.query.day)))

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The facts that surely count, and how much each; a holding alone where that settles it."""
        holding = self.holding()
        if holding is not None and holding.evidence:
            return holding.evidence
        return tuple(dict.fromkeys(item for found in self._grounds() for item in found.evidence))

    @property
    def excluded(self) -> tuple[Evidence, ...]:
        """The facts that do not count, or only perhaps, and why."""
        return tuple(dict.fromkeys(item for found in self._grounds() for item in found.excluded))

    @property
    def required(self) -> Number | None:
        """What is asked for, in ``unit``; ``None`` where nothing can be counted."""
        outcome = self.node or self.outcome
        if outcome is None:
            return None
        node = outcome.node
        asked = WANTED.get(type(node))
        return 1 if asked is None else asked(node)

    @property
    def actual(self) -> Number | None:
        """What was surely reached by the day asked, in ``unit``; ``None`` where nothing can be counted."""
        outcome = self.node or self.outcome
        if outcome is None:
            return None
        query = self.query
        return REACHED[type(outcome.node)](outcome, query.facts, query.day)

    @property
    def unit(self) -> str:
        """What both are counted in, in the singular: month, hour, exam passed, part ...; empty for nothing."""
        match self.requirement:
            case AllOf() | AnyOf() | AtLeast():
                return "part"
            case None | Not() | Prose():
                return ""
            case leaf:
                return unit_of(leaf)

    @property
    def timeline(self) -> Timeline:
        """The verdict on every day, the rule versions included, by what was stated by the day asked."""
        days = self.query.slot.days(self.facts) if self.node is None else (self.node.certain, self.node.possible)
        return timeline(days, self.facts.horizon)

    @property
    def earliest(self) -> date | None:
        """The first day from the day asked on which it is surely met; ``None`` if never or not known."""
        return self._first(0)

    @property
    def earliest_possible(self) -> date | None:
        """The first day from the day asked on which it may be met; ``None`` if never."""
        return self._first(1)

    def gaps(self, limit: int = 10) -> tuple[Gap, ...]:
        """Return the ways to what is asked, soonest first, then fewest; none where it is met.

        Args:
            limit: The most ways to return.
        """
        slot = self.query.slot if self.node is None else Slot.of(self.node.node)
        return gaps_of(slot, self.facts, self.query.day, checked_whole(limit, "limit"))

    def questions(self) -> tuple[Question, ...]:
        """Return what would have to be asked of the person: only what, for some answers, changes the verdict."""
        slot = self.query.slot if self.node is None else Slot.of(self.node.node)
        return questions_of(slot, self.facts, self.query.day, self.label)

    def explain(self, *, width: int | None = None) -> str:
        """Return the whole answer as an indented tree in plain English.

        Args:
            width: The columns to fold longer lines at, below their own beginning; ``None`` for no folding.
        """
        text = explanation(self)
        return text if width is None else folded(text, checked_whole(width, "width"))

    def diagram(self) -> "drawing.Diagram":
        """Return the answer as a tree to look at, each part with its verdict, and the rule that decided."""
        return diagrams.diagram_of_answer(self)

    def _repr_html_(self) -> str:
        return markup.outline(self.explain())

    def __str__(self) -> str:
        """Say the answer in one sentence."""
        return sentence(self)

    def __repr__(self) -> str:
        """Name the question and the verdict."""
        return f"<Assessment {self.subject!r} on {self.on}: {self.verdict.value}>"

    def __bool__(self) -> NoReturn:
        """Refuse to be read as true or false.

        Raises:
            InvalidTypeError: Always.
        """
        raise InvalidTypeError(
            "An assessment is neither true nor false.",
            "Its verdict may be unknown, which is neither.",
            "Compare its verdict: `assessment.verdict is Verdict.MET`.",
        )

    @property
    def subject(self) -> str:
        """What is asked, in plain English."""
        id_, to = self.asked
        if id_:
            return f"{self.label(id_)}, to {to}"
        requirement = self.requirement
        return "what no source says" if requirement is None else say(requirement, self.label)

    @property
    def target(self) -> str:
        """Id of the credential asked about; empty for a rule or a requirement."""
        return self.asked[0]

    def holding(self) -> Grounds | None:
        """Return the grounds of the holding that settles it; ``None`` where none does."""
        slot = self.query.slot
        if self.node is not None or slot.held is None or not holds(slot.held_days(self.facts)[0], self.query.day):
            return None
        return grounds(slot.held, self.facts, self.query.day)

    def __reduce__(self) -> tuple[Any, ...]:
        """Say how to judge it again."""
        return (Assessment, (self.query,)) if self.node is None else (_part_again, (self.query, self.node.node))

    def _grounds(self) -> Iterator[Grounds]:
        outcome = self.outcome
        if outcome is not None:
            yield from all_grounds(outcome, self.facts, self.query.day)

    def _first(self, which: int) -> date | None:
        if self.node is None:
            found = self.query.slot.first(self.facts, self.query.day, which=which)
        else:
            found = first_from((self.node.certain, self.node.possible)[which], self.query.day)
        return None if found is None or found >= self.facts.horizon else date.fromordinal(found)


def _part_again(query: Query, part: Requirement) -> Assessment:
    return Assessment(query, evaluate(part, query.facts))


def _checked(requirement: object, profile: object, lookup: object) -> None:
    if not isinstance(lookup, Lookup):
        raise InvalidTypeError(
            f"{shown(lookup)} is not a look-up.",
            "It holds what rules must look up.",
            "Leave it out, or take `catalog.lookup`.",
        )
    if not isinstance(requirement, Node):
        raise InvalidTypeError(
            f"{shown(requirement)} is not a requirement.",
            "A bare requirement is judged here; names and ids are a catalogue's.",
            "Build one of the nodes, or ask `catalog.assess(name, profile, on=day)`.",
        )
    if not isinstance(profile, Profile):
        raise InvalidTypeError(
            f"{shown(profile)} is not a profile.", "A rule is judged about somebody.", "Build one with `Profile(...)`."
        )


def horizon_for(day: int) -> int:
    """Return the ordinal before which answers asked on a day are worked out."""
    default = HORIZON.toordinal()
    return default if day < default else min(day + CENTURY, END)


def assess(requirement: Requirement, profile: Profile, *, on: date, lookup: Lookup = NOTHING_KNOWN) -> Assessment:
    """Judge a requirement for a person on a day.

    Args:
        requirement: What is asked.
        profile: The person.
        on: The day asked; facts dated later count from their day on.
        lookup: What the requirement must look up; nothing by default.

    Raises:
        InvalidTypeError: An argument is of another type.
    """
    _checked(requirement, profile, lookup)
    day = checked_day(on, "on").toordinal()
    facts = facts_of(profile, lookup, day, horizon_for(day))
    return Assessment(Query(plain_slot(requirement), facts, day))


def when(
    requirement: Requirement, profile: Profile, *, until: date = HORIZON, lookup: Lookup = NOTHING_KNOWN
) -> Timeline:
    """Return the days on which a requirement is met, surely and perhaps.

    Where the profile does not say when it was stated, each day is answered as if asked on that day.

    Args:
        requirement: What is asked.
        profile: The person.
        until: The day before which to answer; by default 1 January 2200.
        lookup: What the requirement must look up; nothing by default.

    Raises:
        InvalidTypeError: An argument is of another type.
    """
    _checked(requirement, profile, lookup)
    return timeline_of(plain_slot(requirement), profile, lookup, until)


def timeline_of(slot: Slot, profile: Profile, lookup: Lookup, until: date) -> Timeline:
    """Return the days of a slot."""
    last = checked_day(until, "until").toordinal()
    facts = facts_of(profile, lookup, None, max(last, HORIZON.toordinal()))
    return timeline(slot.days(facts), last)
