"""How often an office looks at licences, as a file."""

from xkld.domain.errors import Problem
from xkld.formats.fields import Faults, Record
from xkld.formats.yaml_text import read_yaml

_LONGEST_DAYS = 3_650


def read_look_again(text: str, file: str) -> int | list[Problem]:
    """After how many days a licence is looked at again, or everything that is wrong with the file."""
    node = read_yaml(text, file)
    if isinstance(node, list):
        return node
    faults = Faults(file)
    days = Record(node, "", faults, ("look_again_after_days",)).number("look_again_after_days", 1, _LONGEST_DAYS)
    return faults.in_order() or days
