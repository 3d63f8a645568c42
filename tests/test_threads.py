"""What is worked out when first asked for is the same whichever of many threads asks first."""

import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Barrier
from typing import TypeVar

import pytest
from attrs import evolve

from codercareer import catalog as door
from codercareer.catalog import Catalog, load_catalog
from codercareer.data import ENTRIES
from codercareer.facts import Employment, ExamResult, HeldCredential
from codercareer.profile import Profile

T = TypeVar("T")

THREADS = 8
ON = date(2024, 1, 1)
PERSON = Profile(
    experience=(Employment(since=date(2021, 1, 1), domains=("medical-coding",)),),
    exams=(ExamResult("aapc:cpc-exam", taken=date(2022, 6, 1), passed=True),),
    credentials=(HeldCredential("ahima:cca", earned=date(2023, 1, 1)),),
)


@pytest.fixture(autouse=True)
def _switching() -> Iterator[None]:
    """Let threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def at_once(ask: Callable[[], T]) -> list[T]:
    """Return what each of several threads gets that begin at the same time."""
    barrier = Barrier(THREADS)

    def asked() -> T:
        barrier.wait()
        return ask()

    with ThreadPoolExecutor(THREADS) as pool:
        return [done.result() for done in [pool.submit(asked) for _ in range(THREADS)]]


def answers(catalog: Catalog, person: Profile) -> list[tuple[object, ...]]:
    """Return all that is told about every credential."""
    return [
        (item.target, item.verdict, item.timeline, item.evidence, item.gaps(2), item.questions(), item.explain())
        for item in catalog.assess_all(person, on=ON)
    ]


def test_many_threads_get_the_answers_of_one() -> None:
    alone = answers(Catalog.of(*ENTRIES), PERSON)
    catalog, person = Catalog.of(*ENTRIES), evolve(PERSON)

    assert at_once(lambda: answers(catalog, person)) == [alone] * THREADS


def test_the_built_in_catalogue_is_built_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "BUILT", [])  # as in a new process

    assert len(set(map(id, at_once(load_catalog)))) == 1
