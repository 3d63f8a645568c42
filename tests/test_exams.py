"""What counts as a pass."""

import pytest

from codercareer.errors import InvalidDataError
from codercareer.exams import PassMark

WHOLE, EACH = PassMark(score=70), PassMark(score=70, each_section=True, sections=2)
ANY_NUMBER = PassMark(score=70, each_section=True)

SCORES = {
    "enough": (WHOLE, (70,), True),
    "one short": (WHOLE, (69,), False),
    "each section": (EACH, (70, 90), True),
    "one section short": (EACH, (69, 90), False),
    "sections of a number not said": (ANY_NUMBER, (70, 70, 70), True),
}


@pytest.mark.parametrize(("mark", "scores", "passes"), SCORES.values(), ids=SCORES)
def test_a_mark_judges_scores(mark: PassMark, scores: tuple[int, ...], passes: bool) -> None:  # noqa: FBT001 - a table
    assert mark.passes(*scores) is passes


WRONG: dict[str, tuple[PassMark, tuple[int, ...]]] = {
    "two for the whole": (WHOLE, (70, 80)),
    "one for two sections": (EACH, (70,)),
    "none": (ANY_NUMBER, ()),
}


@pytest.mark.parametrize(("mark", "scores"), WRONG.values(), ids=WRONG)
def test_a_mark_does_not_judge_another_number_of_scores(mark: PassMark, scores: tuple[int, ...]) -> None:
    with pytest.raises(InvalidDataError, match="scores were given"):
        mark.passes(*scores)
