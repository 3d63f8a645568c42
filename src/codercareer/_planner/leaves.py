"""One leaf for the person as the steps taken leave them: by what is stated, and by what the steps give."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final, TypeAlias, cast

from attrs import evolve

from codercareer._compare import SURE
from codercareer._cuts import ALWAYS, END, FIRST, NEVER, complement, intersect, span, unite
from codercareer._planner.career import Career, career, span_of
from codercareer._planner.moves import Move, Moves
from codercareer.evaluation import READERS, days_of_tree, evaluate
from codercareer.evidence import CATEGORY, Begun, Days, Facts, admissible_days, counts
from codercareer.facts import Credit, EducationStage, Employment, Fact, HeldCredential
from codercareer.matching import implied_pass
from codercareer.profile import CATEGORIES, Profile
from codercareer.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    CreditsAtLeast,
    ExperienceAtLeast,
    HoursAtLeast,
    Leaf,
    Not,
    Passed,
    Prose,
    Requirement,
)
from codercareer.steps import StepKind

Taken: TypeAlias = tuple[Move, int]
"""A move and the day on which it is begun."""

Work: TypeAlias = ExperienceAtLeast | HoursAtLeast
"""The leaves that count days worked."""

CATEGORY_OF: Final[dict[type[Any], str]] = {kind: category for category, kind in CATEGORIES.items()}


class View:
    """Steps looked at together, each with its first day; jobs in the order in which they are taken."""

    __slots__ = ("behind", "days", "free", "grace", "jobs")

    def __init__(
        self,
        days: dict[Move, int],
        jobs: tuple[Taken, ...] = (),
        *,
        free: bool = False,
        grace: int = 0,
        behind: bool = False,
    ) -> None:
        """Look at steps.

        Args:
            days: The first day of each step.
            jobs: The jobs among them, in order.
            free: Whether what they give counts whatever limits a rule sets, and no job is left: more than can be had.
            grace: Days by which each job is left later than it is.
            behind: Whether a step may come behind another of the same day, so that it does not yet forbid anything.
        """
        self.behind: bool = behind
        self.days: dict[Move, int] = days
        self.jobs: tuple[Taken, ...] = jobs
        self.free: bool = free
        self.grace: int = grace


class LeafInfo:
    """What is known of one leaf: its days without any step, and the moves that matter to it."""

    __slots__ = ("base", "cache", "giving", "inner", "leaf", "perhaps")

    def __init__(self, leaf: Leaf, base: Days, matched: dict[Move, int], inner: frozenset[Move]) -> None:
        """Keep it."""
        self.leaf: Leaf = leaf
        self.base: Days = base
        self.perhaps: frozenset[Move] = frozenset(matched)
        """Moves whose facts may match."""
        self.giving: frozenset[Move] = frozenset(move for move, how in matched.items() if how == SURE)
        """Moves whose facts surely match."""
        self.inner: frozenset[Move] = inner
        """Moves that matter to what must be met when a fact begins."""
        self.cache: dict[object, Days] = {}


class Leaves:
    """The facts of one person, and what moves make of them."""

    def __init__(self, moves: Moves, *, slow: bool = False) -> None:
        """Take each program to last as short, or as long, as its sources allow."""
        self.moves: Moves = moves
        self.facts: Facts = moves.facts
        self.slow: bool = slow
        self._known: dict[Leaf, LeafInfo] = {}
        self._careers: dict[object, Career] = {}

    def info(self, leaf: Leaf) -> LeafInfo:
        """Return what is known of a leaf."""
        found = self._known.get(leaf)
        if found is None:
            outcome = evaluate(leaf, self.facts)
            matched = dict[Move, int]()
            for move, how in self.moves.giving(leaf):
                matched[move] = max(how, matched.get(move, 0))
            inner = set[Move]()
            for other in () if leaf.after is None else leaves_of(leaf.after):
                inner |= self.info(other).perhaps | self.info(other).inner
            found = LeafInfo(leaf, (outcome.certain, outcome.possible), matched, frozenset(inner))
            self._known[leaf] = found
        return found

    def done(self, move: Move, start: int) -> int:
        """Return the day on which a step is done."""
        return move.done(start, slow=self.slow)

    def days(self, leaf: Leaf, view: View) -> Days:
        """Return the days on which a leaf is surely met, and on which it may be."""
        info = self._known.get(leaf) or self.info(leaf)
        works = isinstance(leaf, Work)
        relevant = [taken for taken in view.days.items() if taken[0] in info.perhaps or taken[0] in info.inner]
        jobs = view.jobs if works or info.inner else ()
        if not relevant and not jobs:
            return (info.base[0], self._if_let_go(info)[1]) if works and view.free else info.base
        key = (frozenset(relevant), jobs, view.free, view.grace, view.behind)
        found = info.cache.get(key)
        if found is None:
            if works or isinstance(leaf, CreditsAtLeast) or (leaf.after is not None and not view.free):
                found = self._anew(info, view)
            else:
                found = self._added(info, view)
            info.cache[key] = found
        return found

    def _added(self, info: LeafInfo, view: View) -> Days:
        """Add to the days of a leaf those on which some step alone meets it."""
        leaf = info.leaf
        base = self.info(plain(leaf)).base if view.free else info.base
        certain, possible = [base[0]], [base[1]]
        for move, start in view.days.items():
            if move not in info.perhaps:
                continue
            if not view.free:
                sure, maybe = self.given(leaf, move, start)
                certain.append(sure)
                possible.append(intersect((maybe, span(start + 1))) if view.behind else maybe)
                continue
            begins = self.begins(leaf, move, start) if move in info.giving else END
            if leaf.before is None or begins < leaf.before.toordinal():
                certain.append(span(begins if leaf.since is None else max(begins, leaf.since.toordinal())))
        return unite(certain), (NEVER if view.free else unite(possible))

    def given(self, leaf: Leaf, move: Move, start: int) -> Days:
        """Return the days on which what a step gives meets a leaf without ``after``, surely and perhaps."""
        cache = self.info(leaf).cache
        key = (move, start)
        found = cache.get(key)
        if found is None:
            admissible = admissible_days(leaf, self.facts)
            days = [counts(leaf, begun, admissible) for begun in self._begun(leaf, move, start)]
            not_yet = span(FIRST, start)  # what is implied of days past is not so before the step
            found = cache[key] = (
                unite([sure for sure, _ in days]),
                unite([intersect((maybe, complement(not_yet))) for _, maybe in days]),
            )
        return found

    def begins(self, leaf: Leaf, move: Move, start: int) -> int:
        """Return the day on which what a step surely gives for a leaf begins; past the calendar if it never does."""
        if move.kind is StepKind.STUDY and getattr(leaf, "stage", None) is not EducationStage.ENROLLED:
            return self.done(move, start)
        return start if self.done(move, start) < END else END

    def _begun(self, leaf: Leaf, move: Move, start: int) -> Iterator[Begun]:
        kind, lookup = type(leaf), self.facts.lookup
        done = self.done(move, start)
        wanted = CATEGORIES[CATEGORY[kind]]
        for fact in move.facts(start, done) if done < END else ():
            if type(fact) is wanted:
                yield self.facts.days_of(leaf, fact, lookup.matcher(leaf)(fact))
            elif isinstance(leaf, Passed) and isinstance(fact, HeldCredential) and implied_pass(leaf, fact, lookup):
                yield FIRST, start, END, END, SURE

    def _anew(self, info: LeafInfo, view: View) -> Days:
        """Count a leaf again with all facts that the steps looked at give."""
        leaf = asked = info.leaf
        if view.free:
            within = leaf.within if isinstance(leaf, Work) else None  # a job that goes on stays in every window
            asked = evolve(leaf, within=within, after=None)
        facts = self._facts_with(info, view)
        sure, maybe = READERS[type(leaf)](facts, asked)
        if view.free:
            return unite((sure, info.base[0])), (self._if_let_go(info)[1] if isinstance(leaf, Work) else NEVER)
        return sure, maybe if facts.is_complete(CATEGORY[type(leaf)]) else ALWAYS

    def _facts_with(self, info: LeafInfo, view: View) -> Facts:
        """Return the person with what the steps looked at give, as far as it matters to the leaf."""
        profile = self.facts.profile
        since = info.leaf.since if view.free else None
        added: dict[str, list[Fact]] = {}
        for move, start in view.days.items():
            done = self.done(move, start)
            if move.kind is StepKind.WORK or done >= END or not (move in info.perhaps or move in info.inner):
                continue
            for fact in move.facts(start, done):
                if since is not None and isinstance(fact, Credit) and cast("date", fact.earned) < since:
                    fact = evolve(fact, earned=since)  # noqa: PLW2901 - what comes too soon counts from then
                added.setdefault(CATEGORY_OF[type(fact)], []).append(fact)
        changes: dict[str, Any] = {
            category: (*(getattr(profile, category) or ()), *facts) for category, facts in added.items()
        }
        if view.jobs:
            found = self.career(view)
            changes["experience"] = (*found.own, *found.taken)
        unstated = {category for category in changes if getattr(profile, category) is None}
        person = evolve(profile, **changes, incomplete=profile.incomplete | unstated)
        return self._facts_of(person)

    def _if_let_go(self, info: LeafInfo) -> Days:
        """Return the days of a leaf about work if every job the person holds were left on the day asked."""
        known = info.cache.get("let go")
        if known is None:
            profile, today = self.facts.profile, self.moves.day
            jobs = [
                evolve(job, until=date.fromordinal(today)) if span_of(job)[0] < today < span_of(job)[1] else job
                for job in profile.experience or ()
            ]
            if self.facts.is_complete("experience"):
                known = READERS[type(info.leaf)](self._facts_of(evolve(profile, experience=jobs)), info.leaf)
            else:
                known = info.base
            info.cache["let go"] = known
        return known

    def _facts_of(self, person: Profile) -> Facts:
        return Facts(person, self.facts.lookup, self.facts.as_of, self.facts.horizon, days_of_tree)

    def career(self, view: View) -> Career:
        """Return the jobs of the person with those taken."""
        key = (view.jobs, view.free, view.grace)
        found = self._careers.get(key)
        if found is None:
            own = self.facts.profile.experience or ()
            taken = [cast("Employment", move.facts(start, start)[0]) for move, start in view.jobs]
            if view.free:
                found = Career(own, tuple(taken), ())
            else:
                found = career(own, taken, room=self.moves.options.jobs, grace=view.grace)
            self._careers[key] = found
        return found


def plain(leaf: Leaf) -> Leaf:
    """Return a leaf without what must be met when a fact begins."""
    return leaf if leaf.after is None else evolve(leaf, after=None)


def leaves_of(node: Requirement) -> Iterator[Leaf]:
    """Find the leaves of a tree, those of an ``after`` aside.

    Yields:
        Each, as often as it stands there.
    """
    if isinstance(node, AllOf | AnyOf | AtLeast):
        for part in node.parts:
            yield from leaves_of(part)
    elif isinstance(node, Not):
        yield from leaves_of(node.part)
    elif not isinstance(node, Prose):
        yield node
