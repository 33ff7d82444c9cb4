"""A target shared out among invented communes: by the program, or by the plainest code that does the same.

``python -m scale.sharing ours|plain UNITS TOTAL`` prints the seconds of work and the sum. The plain code hands the
places out one by one from a heap, in fractions, without bounds and without looking for ties.
"""

import heapq
import json
import random
import sys
import time
from fractions import Fraction


def weights(units: int) -> list[int]:
    """Invented numbers of people of working age, the same every time."""
    draw = random.Random(1)  # noqa: S311 - not secrets
    return [draw.randint(500, 90_000) for _ in range(units)]


def plain(total: int, given: list[int]) -> list[int]:
    """Sainte-Laguë as every textbook has it."""
    heap = [(Fraction(-2 * weight), at, 0) for at, weight in enumerate(given)]
    heapq.heapify(heap)
    targets = [0] * len(given)
    for _ in range(total):
        _, at, held = heap[0]
        targets[at] = held + 1
        heapq.heapreplace(heap, (Fraction(-2 * given[at], 2 * held + 3), at, held + 1))
    return targets


def ours(total: int, given: list[int]) -> list[int]:
    """The program's way."""
    from xkld.domain.allocation import Claim, allocate
    from xkld.domain.turns import Method

    claims = [Claim(Fraction(weight), 0, total) for weight in given]
    return list(allocate(total, claims, Method.SAINTE_LAGUE).targets)


def main(which: str, units: str, total: str) -> None:
    """Measure one of them."""
    given = weights(int(units))
    started = time.process_time()
    targets = (ours if which == "ours" else plain)(int(total), given)
    work = time.process_time() - started
    print(json.dumps({"work": work, "sum": sum(targets)}))  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
