"""What keeps a content of support from being paid yet, and whom no rule supports."""

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.notation import grouped
from xkld.domain.policy import Proof

_UNPROVED = {
    Proof.CONTRACT: ("chưa ghi ký hợp đồng", "có hợp đồng thì ghi: xkld worker move {0} contracted --on NGÀY"),
    Proof.PASSPORT: ("chưa ghi đã nộp hộ chiếu", "xkld paper add {0} --kind passport --until NGÀY"),
    Proof.VISA: ("chưa ghi đã nộp thị thực", "xkld paper add {0} --kind visa --until NGÀY"),
    Proof.COURSE: ("chưa ghi chứng chỉ, chứng nhận khóa học nào", "xkld course attend KHÓA {0} --certified NGÀY"),
    Proof.COURSE_LANGUAGE: ("chưa ghi chứng chỉ khóa ngoại ngữ", "xkld course attend KHÓA {0} --certified NGÀY"),
    Proof.COURSE_SKILL: ("chưa ghi chứng chỉ khóa nghề", "xkld course attend KHÓA {0} --certified NGÀY"),
    Proof.COURSE_ORIENTATION: (
        "chưa ghi chứng nhận khóa giáo dục định hướng",
        "xkld course attend KHÓA {0} --certified NGÀY",
    ),
}


def in_no_group(law: str, supported: list[str], known: list[str], worker: int) -> Problem:
    """Somebody belongs to none of the groups of a rule."""
    has = f"sổ đang ghi: {', '.join(known)}" if known else "sổ chưa ghi đối tượng nào"
    what = f"người này không thuộc đối tượng nào của {law} ({', '.join(supported)}; {has})"
    return Problem(NOWHERE, what, f"khi có giấy xác nhận: xkld worker edit {worker} --group +MÃ")


def which_tier(tiers: tuple[int, ...], law: str, condition: str | None) -> Problem:
    """The book does not hold what tells the amounts of an item apart."""
    known = " hoặc ".join(grouped(tier) for tier in tiers)
    why = f": {condition}" if condition else ""
    return Problem(NOWHERE, f"chưa rõ mức nào, {known} đồng ({law}){why}", "xem hồ sơ rồi chi đúng một mức")


def unproved(proof: Proof, worker: int) -> Problem:
    """Something that the file of an application holds was not shown, as far as the book knows."""
    what, mend = _UNPROVED[proof]
    return Problem(NOWHERE, what, mend.format(worker))
