"""What can be wrong with the chain of operations."""

from dataclasses import dataclass
from enum import StrEnum


class Fault(StrEnum):
    """How an operation fails to fit: gone, not linked, other than when it was linked, blanked without an erasure."""

    MISSING = "missing"
    UNLINKED = "unlinked"
    ALTERED = "altered"
    BLANKED = "blanked"


@dataclass(frozen=True, slots=True)
class ChainFault:
    """The first operation that does not fit, and how."""

    operation: int
    fault: Fault
