"""The shipped list of provinces and communes: ``code TAB name``, a commune behind a tab of its own."""

from xkld.domain.communes import Commune, Province


def read_communes(text: str) -> tuple[Province, ...]:
    """The provinces in the order of the list; lines that begin with ``#`` explain."""
    found: list[tuple[str, str, list[Commune]]] = []
    for line in text.splitlines():
        code, _, name = line.strip().partition("\t")
        if line.startswith("\t"):
            found[-1][2].append(Commune(code, name))
        elif code and not code.startswith("#"):
            found.append((code, name, []))
    return tuple(Province(code, name, tuple(communes)) for code, name, communes in found)
