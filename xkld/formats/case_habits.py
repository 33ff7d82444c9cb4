"""When an office asks why a case stands still, as a file."""

from xkld.domain.errors import Problem
from xkld.formats.fields import Faults, Record
from xkld.formats.yaml_text import read_yaml

_LONGEST_DAYS = 3_650


def read_stands_still(text: str, file: str) -> int | list[Problem]:
    """After how many days in one stage a case stands still, or everything that is wrong with the file."""
    node = read_yaml(text, file)
    if isinstance(node, list):
        return node
    faults = Faults(file)
    days = Record(node, "", faults, ("stands_still_after_days",)).number("stands_still_after_days", 1, _LONGEST_DAYS)
    return faults.in_order() or days
