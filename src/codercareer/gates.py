"""What besides its rule decides about a credential: that it existed, that an exam is offered, that it is held."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from codercareer._cuts import ALWAYS, END, NEVER, Cuts, intersect, span, unite
from codercareer.claims import History
from codercareer.collection import Exams
from codercareer.credentials import Credential, CredentialStatus
from codercareer.dates import AnyDate, bounds
from codercareer.evidence import Days
from codercareer.exams import Exam
from codercareer.requirements import Holds
from codercareer.slots import OPEN, Slot

V = TypeVar("V")


def slot_to_earn(credential: Credential) -> Slot:
    """Return what decides whether a credential is held: holding it, or its rule once it existed."""
    return Slot.from_history(credential.to_earn, gate=_created(credential), held=Holds(credential.id))


def slot_to_sit(credential: Credential, exams: Exams) -> Slot:
    """Return what decides whether somebody may sit: the rule, once the credential existed and its exam is offered."""
    return Slot.from_history(credential.to_sit, gate=_both(_created(credential), _offered(credential, exams)))


def slot_to_pass(credential: Credential, exam: Exam) -> Slot:
    """Return what decides whether somebody may sit for one exam on the way to a credential."""
    return Slot.from_history(credential.to_sit, gate=_both(_created(credential), _exam_offered(exam)))


def slot_to_be_given(credential: Credential) -> Slot:
    """Return what decides whether a credential is given: its rule, while it exists and its sources call it active."""
    status: History[CredentialStatus] = credential.status
    given = _by_claims(status, _if_active) if status else OPEN
    return Slot.from_history(credential.to_earn, gate=_both(_created(credential), given))


def _created(credential: Credential) -> Days:
    history: History[AnyDate] = credential.created
    if not history:
        return OPEN
    return _by_claims(history, _from_day)


def _from_day(days: Iterable[AnyDate]) -> Days:
    found = [bounds(day) for day in days]
    return span(max(high for _, high in found)), span(min(low for low, _ in found))


def _offered(credential: Credential, exams: Exams) -> Days:
    gates = [_exam_offered(exams.get(id_)) for id_ in credential.exams]
    if not gates:
        return NEVER, ALWAYS
    return unite([certain for certain, _ in gates]), unite([possible for _, possible in gates])


def _exam_offered(exam: Exam | None) -> Days:
    return (NEVER, ALWAYS) if exam is None else _by_claims(exam.offered, _if_all)


def _if_all(offered: Iterable[bool]) -> Days:
    found = set(offered)
    return (ALWAYS if found == {True} else NEVER), (NEVER if found == {False} else ALWAYS)


def _if_active(statuses: Iterable[CredentialStatus]) -> Days:
    return _if_all(status is CredentialStatus.ACTIVE for status in statuses)


def _by_claims(history: History[V], read: Callable[[Iterable[V]], Days]) -> Days:
    """Return the days a history allows, read span by span from the claims that must be heard; none said, any may be."""
    certain: list[Cuts] = []
    possible: list[Cuts] = []
    turns = history.turns
    for since, until in zip(turns, (*turns[1:], END), strict=True):
        days = span(since, until)
        ruling = history.ruling_at(since)
        sure, maybe = (NEVER, ALWAYS) if ruling is None else read([claim.value for claim in ruling.heard])
        certain.append(intersect((days, sure)))
        possible.append(intersect((days, maybe)))
    return unite(certain), unite(possible)


def _both(one: Days, other: Days) -> Days:
    return intersect((one[0], other[0])), intersect((one[1], other[1]))
