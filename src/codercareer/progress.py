"""Where a person stands: the stages of a career path that are done, the steps of a ladder that are open."""

from collections.abc import Callable, Container, Iterator
from datetime import date
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from codercareer._later import lazily
from codercareer.assessment import Assessment
from codercareer.claims import Claim, History
from codercareer.collection import Roles
from codercareer.dates import bounds, end_bounds
from codercareer.explanation import folded, say_gap, upper_first
from codercareer.paths import CareerPath, Ladder, Stage, Step, StepKind, drawn
from codercareer.profile import Profile
from codercareer.rules import Rule
from codercareer.verdicts import Verdict
from codercareer.wording import Label, counted, joined, say, say_fact

if TYPE_CHECKING:
    from codercareer import _ways, drawing, markup
else:
    _ways, drawing, markup = lazily("_ways", "drawing", "markup")

__all__ = ["Climb", "Progress", "StageProgress", "StepProgress"]

MOST_WAYS: Final = 3
"""Ways to the next stage that are printed."""

MOST_FACTS: Final = 3
"""Facts named as what a stage was done by."""


Judge: TypeAlias = Callable[[History[Rule] | str], Assessment]
"""What judges a history of rules, or what an entry asks, for one person on one day."""


@frozen(eq=False)
class StageProgress:
    """One stage of a path, judged for a person."""

    stage: Stage
    """The stage."""

    place: int
    """Its place on the path, counted from 1."""

    optional: bool
    """Whether it may be left out, by what is claimed for the day."""

    assessment: Assessment
    """Whether it is done, by what, what is missing, and by which rule that is told."""

    @property
    def verdict(self) -> Verdict:
        """Whether it is done: met, not met, or unknown."""
        return self.assessment.verdict


@frozen(eq=False, repr=False)
class Progress:
    """Where a person stands on a career path on a day; each stage is judged when it is read."""

    path: CareerPath
    """The path."""

    on: date
    """The day asked."""

    stages: tuple[StageProgress, ...]
    """Its stages in their order."""

    label: Label
    """What turns an id into what it is called."""

    @property
    def done(self) -> tuple[StageProgress, ...]:
        """The stages that are surely done."""
        return tuple(stage for stage in self.stages if stage.verdict is Verdict.MET)

    @property
    def left_out(self) -> tuple[StageProgress, ...]:
        """The stages that may be left out and were passed by: they are not surely done, and a later one is."""
        reached = max((stage.place for stage in self.done), default=0)
        return tuple(
            stage
            for stage in self.stages
            if stage.optional and stage.place < reached and stage.verdict is not Verdict.MET
        )

    @property
    def next(self) -> StageProgress | None:
        """The first stage that is neither surely done nor left out; ``None`` at the end of the path.

        Where it is not known whether it is done, its verdict says so, and its questions what to ask.
        """
        passed = {stage.place for stage in (*self.done, *self.left_out)}
        return next((stage for stage in self.stages if stage.place not in passed), None)

    def explain(self, *, width: int | None = None) -> str:
        """Return all stages as a list in plain English: what each was done by, and the ways to the next.

        Args:
            width: The columns to fold longer lines at; ``None`` for no folding.
        """
        text = "\n".join(self._lines())
        return text if width is None else folded(text, width)

    def _lines(self) -> Iterator[str]:
        yield f"{self._head()}."
        following = self.next
        done = {stage.place for stage in self.done}
        left_out = {stage.place for stage in self.left_out}
        for item in self.stages:
            if item.place in done:
                yield f"  {item.place}. [done] {item.stage.name}{_by_what(item.assessment)}"
                continue
            state = "left out" if item.place in left_out else "next" if item is following else "to come"
            unknown = ", not known whether done" if item.verdict is Verdict.UNKNOWN else ""
            optional = ", may be left out" if item.optional and state != "left out" else ""
            yield f"  {item.place}. [{state}{unknown}{optional}] {item.stage.name}"
            if item is following:
                yield from self._ways(item)

    def _ways(self, item: StageProgress) -> Iterator[str]:
        requirement = item.assessment.requirement
        if requirement is not None:
            yield f"     Done by: {say(requirement, self.label)}."
        claim = item.assessment.claim
        if claim is not None and claim.note:
            yield f"     Note: {claim.note}"
        for gap in item.assessment.gaps(MOST_WAYS):
            yield f"     A way: {say_gap(gap, self.label)}."
        for question in item.assessment.questions():
            yield f"     To ask: {question.text}"
        for advice in item.stage.advice.values(on=self.on):
            yield f"     Advice: {advice}"

    def diagram(self) -> "drawing.Diagram":
        """Return the stages in their order, to look at: what is done, and by what; what is next, and the ways to it."""
        return _ways.diagram_of_stages((item.stage.name, *self._box(item)) for item in self.stages)

    def _box(self, item: StageProgress) -> "tuple[drawing.Tone, list[str]]":
        free = ["may be left out"] if item.optional else []
        if item in self.done:
            return drawing.Tone.YES, [f"✔ done{_by_what(item.assessment)}"]
        if item in self.left_out:
            return drawing.Tone.FAINT, ["left out"]
        unknown = ["? not known whether done"] if item.verdict is Verdict.UNKNOWN else []
        if item is not self.next:
            return (drawing.Tone.MAYBE if unknown else drawing.Tone.PLAIN), ["to come", *unknown, *free]
        ways = [f"a way: {say_gap(gap, self.label)}" for gap in item.assessment.gaps(MOST_WAYS)]
        return drawing.Tone.NOW, ["➜ next", *unknown, *free, *ways]

    def _repr_html_(self) -> str:
        return markup.outline(self.explain())

    def _head(self) -> str:
        names = self.path.names.at(on=self.on)
        called = self.path.id if names is None else upper_first(names.value.full)
        return f"{called}: {len(self.done)} of {counted(len(self.stages), 'stage')} done on {self.on}"

    def __str__(self) -> str:
        """Say in one sentence how far the person has come and what is next."""
        following = self.next
        if following is None:
            return f"{self._head()}; the path is walked to its end."
        unknown = ", of which it is not known whether it is done" if following.verdict is Verdict.UNKNOWN else ""
        optional = " (may be left out)" if following.optional else ""
        return f"{self._head()}; next: {following.stage.name}{optional}{unknown}."

    def __repr__(self) -> str:
        """Name the path and how far it is done."""
        return f"<Progress {self.path.id!r} on {self.on}: {len(self.done)} of {len(self.stages)}>"


@frozen(eq=False)
class StepProgress:
    """One step of a ladder, judged for a person."""

    step: Step
    """The step."""

    kind: Claim[StepKind]
    """What kind of step it is on the day, and who says so."""

    assessment: Assessment
    """Whether what it asks for is met, by what, and what is missing."""

    @property
    def verdict(self) -> Verdict:
        """Whether it is open to the person: met, not met, or unknown."""
        return self.assessment.verdict


@frozen(eq=False, repr=False)
class Climb:
    """Where a person stands on a ladder on a day; each step is judged when it is read."""

    ladder: Ladder
    """The ladder."""

    on: date
    """The day asked."""

    stands_on: tuple[str, ...]
    """The rungs the person surely is on: credentials earned, and roles whose id a job going on states."""

    steps: tuple[StepProgress, ...]
    """The steps that somebody claims for the day."""

    label: Label
    """What turns an id into what it is called."""

    @property
    def open(self) -> tuple[StepProgress, ...]:
        """The steps to rungs the person is not on whose rule is surely met."""
        return tuple(
            step for step in self.steps if step.step.upper not in self.stands_on and step.verdict is Verdict.MET
        )

    @property
    def next(self) -> tuple[StepProgress, ...]:
        """The steps up from the rungs the person is on, to rungs they are not on."""
        return tuple(
            step for step in self.steps if step.step.lower in self.stands_on and step.step.upper not in self.stands_on
        )

    def explain(self, *, width: int | None = None) -> str:
        """Return the steps as a list in plain English, each with the answer to its rule.

        Args:
            width: The columns to fold longer lines at; ``None`` for no folding.
        """
        text = "\n".join(self._lines())
        return text if width is None else folded(text, width)

    def _lines(self) -> Iterator[str]:
        yield str(self)
        for upper in dict.fromkeys(item.step.upper for item in self.steps):
            here = [item for item in self.steps if item.step.upper == upper]
            state = "reached" if upper in self.stands_on else here[0].verdict.value
            yield f"  [{state}] {self.label(upper)}"
            for kind in dict.fromkeys(item.kind.value for item in here):
                lowers = [self.label(item.step.lower) for item in here if item.kind.value is kind]
                yield f"      From {joined(lowers, 'or')}, which {kind.value} it."
            rules = () if state == "reached" else dict.fromkeys(item.assessment.requirement for item in here)
            for requirement in rules:
                asks = "no source says what" if requirement is None else say(requirement, self.label)
                yield f"      Asks: {asks}."

    def diagram(self) -> "drawing.Diagram":
        """Return the rungs and the steps to look at: which the person is on, which are open, what the others ask."""
        steps = drawn((item.step, item.kind) for item in self.steps)
        return _ways.diagram_of_steps(steps, self.label, self._stands)

    def _stands(self, rung: str) -> "tuple[drawing.Tone, str]":
        if rung in self.stands_on:
            return drawing.Tone.YES, "✔ reached"
        asked = [item.assessment for item in self.steps if item.step.upper == rung]
        if not asked:
            return drawing.Tone.PLAIN, ""
        state = {Verdict.MET: drawing.Tone.NOW, Verdict.UNKNOWN: drawing.Tone.MAYBE, Verdict.UNMET: drawing.Tone.NO}
        words = {Verdict.MET: "➜ open", Verdict.UNMET: "✘ not open", Verdict.UNKNOWN: "? not known whether open"}
        best = min(asked, key=lambda item: [*state].index(item.verdict))
        lines = [words[best.verdict]]
        if best.verdict is Verdict.UNMET and best.earliest is not None:
            lines.append(f"open on {best.earliest} by going on as now")
        if best.unsettled:
            lines.append(f"not settled: {joined([item.text for item in best.unsettled], 'and')}")
        return state[best.verdict], "\n".join(lines)

    def _repr_html_(self) -> str:
        return markup.outline(self.explain())

    def __str__(self) -> str:
        """Say in one sentence where the person stands and what is open."""
        names = self.ladder.names.at(on=self.on)
        called = self.ladder.id if names is None else upper_first(names.value.full)
        here = joined(map(self.label, self.stands_on), "and") if self.stands_on else "no rung that is known"
        reachable = dict.fromkeys(self.label(item.step.upper) for item in self.open)
        further = f"; open: {joined(reachable, 'and')}" if reachable else "; no step is surely open"
        return f"{called}, on {self.on}: on {here}{further}."

    def __repr__(self) -> str:
        """Name the ladder and the rungs."""
        return f"<Climb {self.ladder.id!r} on {self.on}: {', '.join(self.stands_on) or 'no rung known'}>"


def _by_what(assessment: Assessment) -> str:
    facts = [say_fact(item.fact, assessment.label) for item in assessment.evidence]
    more = [f"{len(facts) - MOST_FACTS} more"] if len(facts) > MOST_FACTS else []
    return f": {'; '.join([*facts[:MOST_FACTS], *more])}" if facts else ""


def progress_on(path: CareerPath, judge: Judge, label: Label, *, on: date) -> Progress:
    """Return where the person that is judged stands on a path."""
    stages = (
        StageProgress(stage, place, stage.is_optional(on=on), judge(stage.done))
        for place, stage in enumerate(path.stages, 1)
    )
    return Progress(path, on, tuple(stages), label)


def climb_on(ladder: Ladder, judge: Judge, label: Label, stands_on: Container[str], *, on: date) -> Climb:
    """Return where the person that is judged, who stands on some of the rungs, is on a ladder."""
    steps: list[StepProgress] = []
    for step in ladder.steps:
        kind = step.kind.at(on=on)
        if kind is not None:
            steps.append(StepProgress(step, kind, judge(step.rule or step.upper)))
    return Climb(ladder, on, tuple(rung for rung in ladder.rungs if rung in stands_on), tuple(steps), label)


def jobs_now(profile: Profile, roles: Roles, *, on: date) -> frozenset[str]:
    """Return the roles whose id a job that surely goes on that day states; other text may mean anything."""
    day = on.toordinal()
    return frozenset(
        job.role
        for job in profile.experience or ()
        if job.role is not None
        and job.role in roles
        and job.since is not None
        and bounds(job.since)[1] <= day
        and (job.until is None or end_bounds(job.until)[0] > day)
    )
