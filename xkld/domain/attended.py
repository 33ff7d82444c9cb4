"""Days of courses that are paid for, beside the days on which somebody was there."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attended:
    """A payment by the day or by the month: the quantity ``paid``, and the ``days`` present in which courses.

    ``days`` is None where nobody told them of any course yet; ``called`` is on how many days they were called one by
    one, of those courses for which no sum was told.
    """

    worker: int
    paid: int
    by_day: bool
    days: int | None
    called: int
    courses: tuple[int, ...]

    @property
    def exceeded(self) -> bool:
        """Whether more days are paid than somebody was present."""
        return self.by_day and self.days is not None and self.paid > self.days


BY_TIME = {"person/day": True, "person/month": False}
"""The units of quantity that are times of a course, and whether they are days."""
