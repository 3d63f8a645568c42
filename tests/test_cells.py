"""Cells of other people's tables: a number nobody could have printed is refused, whatever wrote it."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from codercareer.interop._cells import Cell, Printed, Refused, dressed, printed

Read = Callable[[Cell], Printed | Refused]
READERS: dict[str, Read] = {"plain": lambda cell: printed(cell, ()), "dressed": lambda cell: dressed(cell, ())}

reader = pytest.mark.parametrize("read", READERS.values(), ids=READERS)


@reader
@pytest.mark.parametrize("cell", [1e-200, 1e300, "9" * 31, f"0.{'0' * 30}1"], ids=["tiny", "huge", "long", "fine"])
def test_a_number_nobody_could_print_is_refused(read: Read, cell: Cell) -> None:
    assert read(cell) == Refused("It has more digits than anybody prints.")


@reader
@pytest.mark.parametrize("cell", [0.1, "0.1", 30.0, "9" * 30], ids=["float", "text", "whole", "long"])
def test_a_number_that_was_printed_is_read(read: Read, cell: Cell) -> None:
    assert read(cell) == Printed(Decimal(str(cell)))


def test_a_dressed_number_keeps_what_it_wears() -> None:
    assert dressed(">=$239,200(2)", ()) == Printed(Decimal(239200), at_least=True, footnotes=("2",))
