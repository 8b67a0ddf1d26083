"""Where the bank is reached (banktjenestens adresse): links are absolute, from the request's own host."""

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from fotfeste.domain.text import Language
from fotfeste.publishing.statbank.languages import code_of

Json = dict[str, object]


@dataclass(frozen=True)
class Address:
    """The address of the API, with the language that its links lead to."""

    base: str
    language: Language

    def href(self, *path: str, **parameters: str) -> str:
        """An absolute address below the API's own."""
        said = urlencode({"lang": code_of(self.language), **parameters})
        return "/".join((self.base, *(quote(each, safe="") for each in path))) + "?" + said

    def link(self, rel: str, *path: str, **parameters: str) -> Json:
        """A link as PxWebApi has it."""
        href = self.href(*path, **parameters)
        return {"rel": rel, "hreflang": code_of(self.language), "href": href}
