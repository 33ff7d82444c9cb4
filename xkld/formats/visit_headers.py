"""Names of columns in lists of visits: ``headers-visits.yaml`` over ``headers.yaml``."""

from xkld.domain.errors import Problem
from xkld.formats.headers import Headers, entries_of, with_own
from xkld.formats.yaml_text import read_yaml

OWN = ("worker", "name", "visited_on", "outcome", "note")
_OF_PEOPLE = ("name",)


def read_visit_headers(text: str, file: str, people: Headers) -> Headers | list[Problem]:
    """The names of the file together with what lists of people call a person, or all that is wrong."""
    root = read_yaml(text, file)
    if isinstance(root, list):
        return root
    problems: list[Problem] = []
    sections = entries_of(root, "", ("columns",), file, problems)
    headers = with_own(sections.get("columns"), OWN, _OF_PEOPLE, people, file, problems)
    return problems or headers
