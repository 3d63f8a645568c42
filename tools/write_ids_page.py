"""Write ``docs/reference/ids.md``: every id of the built-in catalogue that a user may write.

Run it after a change of ``src/codercareer/data/``; a test holds the page to what this writes.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from codercareer import Catalog, Claim, History, PartialDate, load_catalog
from codercareer.claims import Names
from codercareer.credentials import TrainingProgram
from codercareer.data.sources import READ
from codercareer.dates import day_words
from codercareer.vocabulary import Scheme
from codercareer.wording import counted

TARGET = Path(__file__).parents[1] / "docs" / "reference" / "ids.md"

HEAD = (
    "# Every id you may write",
    "",
    "The ids of the built-in catalogue, as a profile or a rule names them.",
    "An id is never used again for something else.",
    (
        "Where an entry has other names, now or formerly, those may be written too, and so may an id made of one:"
        " `CPC-H`, `aapc:cpc-h` and `aapc:coc` are the same credential."
    ),
    (
        "What is not ours carries a namespace of its own, such as `lakeside:senior-coder`;"
        " any other id is refused, so that a typing mistake does not become a verdict."
    ),
    "",
    "Days follow a name where a source bounds it; *some day from ... to ...* says that the day is known in part.",
    f"The name that comes first is the one of {READ}, the day on which the pages were read.",
    "",
    "This page is written by `tools/write_ids_page.py`.",
    "",
)

USES = {
    Scheme.SUBJECT: "What an education was in: `subject` of an `Education` and an `EducationAtLeast`.",
    Scheme.DOMAIN: "What work a job was in: `domains` of an `Employment`, `domain` of the nodes that ask for work.",
    Scheme.TAG: "What else a job was: `tags` of an `Employment`, `tagged` of the nodes that ask for work.",
    Scheme.TOPIC: "What a training or a credit was about: `topic` of a `Training`, a `Credit`, and of their nodes.",
    Scheme.KIND: "What kind of program a training was: `kind` of a `Training` and of `Completed`.",
    Scheme.CATEGORY: "What kind of credential it is: `category` of a `HeldCredential`, a `Credential`, a `HoldsAny`.",
    Scheme.SETTING: "Where the work is done: `settings` of a `Credential` and of a `Role`.",
    Scheme.SKILL: "What somebody must be good at: `skills` of a `Role`; a rule may ask for it as a trait.",
    Scheme.TRAIT: "Anything else about a person: `name` of a `Trait` and of `HasTrait`.",
    Scheme.MEMBERSHIP: "What kind of membership it is: `kind` of a `Membership`.",
}
"""Where a term of each scheme is written."""


def row(*cells: str) -> str:
    """Return one row of a table."""
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Return a table.

    Yields:
        Its lines, and an empty one.
    """
    yield row(*heads)
    yield row(*("---" for _ in heads))
    for cells in rows:
        yield row(*cells)
    yield ""


def days_of(claim: Claim[Names]) -> str:
    """Say on which days a name is borne, as far as a source bounds them."""
    since = "" if claim.since is None else f", since {day_words(claim.since)}"
    if claim.until is None:
        return since
    last = "through" if isinstance(claim.until, PartialDate) else "until"
    return f"{since}, {last} {day_words(claim.until)}"


def called(names: History[Names]) -> str:
    """Return all names with their days, the present one first."""
    present = names.claims_at(on=READ)
    written: dict[str, None] = {}
    for claim in (*present, *(claim for claim in names.claims if claim not in present)):
        name = claim.value
        short = f" ({name.short})" if name.short not in {None, name.full} else ""
        also = ", also " + " and ".join(name.also) if name.also else ""
        written[f"{name.full}{short}{also}{days_of(claim)}"] = None
    return "; ".join(written)


def gives(program: TrainingProgram) -> str:
    """Return the education that a program gives."""
    if program.level is None:
        return ""
    subject = "" if program.subject is None else f" in `{program.subject}`"
    return f"`{program.level.name}`{subject}"


def page(catalog: Catalog) -> Iterator[str]:
    """Return the page.

    Yields:
        Its lines.
    """
    yield from HEAD
    yield from ("## Terms", "")
    for scheme in Scheme:
        terms = catalog.terms.where(scheme=scheme)
        yield from (f"### {scheme.value.capitalize()}", "", USES[scheme], "")
        if terms:
            rows = ((f"`{t.id}`", t.label, ", ".join(f"`{b}`" for b in t.broader)) for t in terms)
            yield from table(("Id", "What it is called", "A case of"), rows)
        else:
            yield from ("The built-in rules name none; write one with a namespace of your own.", "")
    yield from ("## Organizations", "")
    yield from table(("Id", "Names"), ((f"`{o.id}`", called(o.names)) for o in catalog.organizations))
    yield from ("## Credentials", "")
    for organization in catalog.organizations:
        credentials = catalog.credentials.where(issuer=organization.id)
        if credentials:
            yield from (f"### {catalog.label(organization.id, on=READ)}", "")
            rows = ((f"`{c.id}`", called(c.names), f"`{c.category}`") for c in credentials)
            yield from table(("Id", "Names", "Category"), rows)
    yield from ("## Exams", "")
    yield from table(("Id", "Names"), ((f"`{e.id}`", called(e.names)) for e in catalog.exams))
    yield from ("## Training programs", "")
    programs = (
        (f"`{p.id}`", called(p.names), *(f"`{term}`" if term else "" for term in (p.kind, p.topic)), gives(p))
        for p in catalog.programs
    )
    yield from table(("Id", "Names", "Kind", "Topic", "Education it gives"), programs)
    yield from (
        "## Roles",
        "",
        "Where `role` of an `Employment` holds one of these, its job is called by the name.",
        "Any other text is as good, but an id in a namespace of the catalogue must be in it.",
        "",
    )
    yield from table(("Id", "Names"), ((f"`{r.id}`", called(r.names)) for r in catalog.roles))
    yield from ("## Ladders", "")
    ladders = ((f"`{x.id}`", called(x.names), counted(len(x.steps), "step")) for x in catalog.ladders)
    yield from table(("Id", "Names", "Length"), ladders)
    yield from ("## Career paths", "")
    paths = (
        (f"`{x.id}`", called(x.names), f"`{x.leads_to}`", ", ".join(f"`{s.id}`" for s in x.stages))
        for x in catalog.paths
    )
    yield from table(("Id", "Names", "Leads to", "Stages, in order"), paths)
    yield from ("## Code systems", "")
    yield from table(("Id", "Names"), ((f"`{s.id}`", called(s.names)) for s in catalog.code_systems))


def text() -> str:
    """Return the page of the built-in catalogue."""
    return "\n".join(page(load_catalog())).rstrip() + "\n"


if __name__ == "__main__":
    TARGET.write_text(text(), encoding="utf-8")
