"""What a failed look-up suggests."""

import pytest

from codercareer.nearest import nearest

NEAREST = {
    "one near": ("aapc:cpx", ["aapc:cpc", "nha:cbcs"], "Did you mean 'aapc:cpc'?"),
    "case makes no difference": ("cpc", ["CPC"], "Did you mean 'CPC'?"),
    "several near": ("abcd", ["abce", "abcf"], "Did you mean 'abcf' or 'abce'?"),
    "none near": ("zzz", ["aaa", "bbb"], "There is 'aaa', 'bbb'."),
    "none near of many": ("zzz", ["a", "b", "c", "d"], "There is 'a', 'b', 'c' and more."),
    "none at all": ("zzz", [], "There are none."),
}


@pytest.mark.parametrize(("wanted", "known", "hint"), NEAREST.values(), ids=NEAREST)
def test_the_nearest_ids_are_named(wanted: str, known: list[str], hint: str) -> None:
    assert nearest(wanted, known) == hint
