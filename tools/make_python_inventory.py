"""Write ``docs/python.inv``: the names of Python's own documentation that our annotations refer to.

Sphinx reads this file instead of fetching the whole inventory, so that the pages build offline.
When a build says that a reference to Python is not found, add the name here and run this script.
"""

import zlib
from pathlib import Path

TARGET = Path(__file__).parents[1] / "docs" / "python.inv"

HEADER = """\
# Sphinx inventory version 2
# Project: Python
# Version: 3
# The remainder of this file is compressed using zlib.
"""

NAMES = {
    "library/constants": {"data": ["None", "NotImplemented"]},
    "library/functions": {"class": ["bool", "float", "int", "object", "type"]},
    "library/stdtypes": {"class": ["bytes", "dict", "frozenset", "list", "set", "str", "tuple"]},
    "library/exceptions": {
        "exception": [
            "Exception",
            "KeyError",
            "LookupError",
            "OverflowError",
            "TypeError",
            "UserWarning",
            "ValueError",
            "Warning",
        ],
    },
    "library/collections.abc": {
        "class": [
            f"collections.abc.{name}"
            for name in (
                "Callable",
                "Collection",
                "Iterable",
                "Iterator",
                "Mapping",
                "Sequence",
                "Set",
            )
        ],
    },
    "library/datetime": {"class": ["datetime.date", "datetime.datetime", "datetime.timedelta"]},
    "library/decimal": {"class": ["decimal.Decimal"]},
    "library/enum": {"class": ["enum.Enum", "enum.IntEnum", "enum.StrEnum"]},
    "library/fractions": {"class": ["fractions.Fraction"]},
    "library/os": {"class": ["os.PathLike"]},
    "library/typing": {
        "class": ["typing.Generic", "typing.TypeVar"],
        "data": ["typing.Any", "typing.Literal", "typing.NoReturn", "typing.Self", "typing.TypeAlias"],
    },
}
"""Names by page and by role."""


def lines() -> list[str]:
    """Return one line a name, sorted: name, domain and role, priority, page with its anchor, title."""
    return sorted(
        f"{name} py:{role} 1 {page}.html#$ -\n"
        for page, roles in NAMES.items()
        for role, names in roles.items()
        for name in names
    )


if __name__ == "__main__":
    TARGET.write_bytes(HEADER.encode() + zlib.compress("".join(lines()).encode()))
    print(f"wrote {TARGET}")
