"""The parts of a plan by their Vietnamese names."""

from xkld.domain.wording.labels import PLAN_PART_NAMES


def part_told(where: str) -> str:
    """A value's place in words: the target of ``Phường Đô Vinh`` for ``target.split[Phường Đô Vinh].target``."""
    part, _, rest = where.partition("[")
    one = f" «{rest.partition(']')[0]}»" if rest else ""
    return f"{PLAN_PART_NAMES[part.split('.')[0]]}{one}"
