"""Short ways to ask what one of the five career articles says."""

from collections.abc import Iterable
from typing import Any, TypeVar

from codercareer.claims import Claim, History
from codercareer.listing import Listing
from codercareer.sources import Citation, Supports, Trust

T = TypeVar("T")


def is_of(article: str, citation: Citation) -> bool:
    """Tell whether a citation gives the article, as an article, for the value of a claim."""
    return (
        citation.source.id == f"article-{article}"
        and citation.weight is Trust.ARTICLE
        and citation.supports is Supports.VALUE
    )


def by(article: str, claims: History[Any] | Listing[Any]) -> tuple[Claim[Any], ...]:
    """Return the claims that rest on the article."""
    return tuple(claim for claim in claims.claims if any(is_of(article, c) for c in claim.citations))


def said(article: str, claims: History[Any] | Listing[Any]) -> list[Any]:
    """Return the values that rest on the article, in their order."""
    return [claim.value for claim in by(article, claims)]


def places(article: str, claim: Claim[Any]) -> str:
    """Return where in the article a claim is found."""
    return "; ".join(c.locator for c in claim.citations if is_of(article, c))


def only(things: Iterable[T]) -> T:
    """Return the one thing there is."""
    (thing,) = things
    return thing


def described(article: str, claims: History[str] | Listing[str], *words: str) -> bool:
    """Tell whether the article is given for a text with all the words."""
    return any(all(word in text for word in words) for text in said(article, claims))


def missing(article: str, claims: Listing[str], *texts: str) -> list[str]:
    """Return those of the texts that stand in nothing that is listed by the article."""
    listed = [text.casefold() for text in said(article, claims)]
    return [text for text in texts if not any(text.casefold() in found for found in listed)]
