"""Problems of corrections: what cannot be corrected so, what must be said more clearly, what needs a plain yes."""

from datetime import date

from xkld.domain.errors import NOWHERE, NeedsConsent, Place, Problem
from xkld.domain.errors.files import shown
from xkld.domain.notation import day_text


def rows_disagree(what: str, first: str, place: Place) -> Problem:
    """Two rows of one person, or of one case, say different things."""
    return Problem(
        place, f"{what} khác với dòng có ô {first} của cùng một người, một hồ sơ", "ghi giống nhau ở các dòng"
    )


def id_number_of_another(number: int, place: Place = NOWHERE) -> Problem:
    """Somebody else bears that ID number."""
    return Problem(
        place,
        f"số CCCD này đang ghi cho người lao động số {number}",
        f"đối chiếu thẻ; xem người kia bằng xkld worker show {number}",
    )


def not_told_apart(number: int, name: str, place: Place = NOWHERE) -> Problem:
    """Two people would have the same name, birth year and place, with nothing to tell them apart."""
    return Problem(
        place,
        f"sửa như vậy thì không phân biệt được với người lao động số {number} ({shown(name)})",
        "ghi thêm số CCCD hoặc ngày sinh đầy đủ của hai người",
    )


def stage_twice(stage: str, on: date, place: Place = NOWHERE) -> Problem:
    """One stage would stand twice on one day."""
    return Problem(place, f"hồ sơ đã có «{stage}» ngày {day_text(on)}", "kiểm tra lại ngày, hoặc bỏ bớt một lần ghi")


def no_stage_left(case: int) -> Problem:
    """A case consists of its stages."""
    return Problem(
        NOWHERE,
        f"hồ sơ {case} không còn giai đoạn nào",
        "sửa giai đoạn, ngày của lần ghi này thay vì bỏ; hồ sơ luôn có ít nhất một giai đoạn",
    )


def money_rests_on_it(stage: str, on: date, count: int) -> Problem:
    """Support stands that was paid on or after that day."""
    return Problem(
        NOWHERE,
        f"từ «{stage}» ngày {day_text(on)} đã chi {count} khoản hỗ trợ cho người này",
        "ghi đảo các khoản đó trước (xkld support reverse), hoặc sửa ngày thay vì bỏ",
    )


def no_such_case(worker: int, case: int, known: "list[int]") -> Problem:
    """The person has other cases."""
    return Problem(
        NOWHERE,
        f"người lao động số {worker} không có hồ sơ {case}",
        f"chọn một trong: {', '.join(map(str, known))}",
    )


def several_cases(worker: int, known: "list[int]") -> Problem:
    """Which going is meant must be said."""
    return Problem(
        NOWHERE,
        f"người lao động số {worker} có {len(known)} hồ sơ",
        f"ghi thêm --placement, một trong: {', '.join(map(str, known))}",
    )


def no_such_stage(text: str, known: "list[str]") -> Problem:
    """The case has no such stage, or not on that day."""
    return Problem(NOWHERE, f"hồ sơ không có «{shown(text)}»", f"các giai đoạn đã ghi: {'; '.join(known)}")


def several_such_stages(text: str, known: "list[str]") -> Problem:
    """The stage was told more than once, so its day is needed."""
    return Problem(
        NOWHERE,
        f"hồ sơ có «{shown(text)}» nhiều lần",
        f"ghi kèm ngày, ví dụ training@05/3/2025; đã ghi: {'; '.join(known)}",
    )


def not_a_stage_change(text: str) -> Problem:
    """``STAGE=...`` was wanted."""
    mend = "ghi theo mẫu departed=05/6/2025, departed@02/4/2025=04/4/2025 hoặc contracted=visa_ready"
    return Problem(NOWHERE, f"«{shown(text)}» không đúng mẫu", mend)


def not_a_group_change(text: str) -> Problem:
    """A sign tells whether a group is added or taken away."""
    return Problem(NOWHERE, f"«{shown(text)}» không rõ thêm hay bỏ đối tượng", "ghi +DTTS để thêm, -HN để bỏ")


def nothing_to_correct() -> Problem:
    """No option says what is wrong."""
    return Problem(NOWHERE, "chưa ghi điều cần sửa", "xem các tùy chọn bằng xkld worker edit --help")


def stages_would_go(lines: "list[str]") -> NeedsConsent:
    """A stage is taken out only after a plain yes."""
    return NeedsConsent(f"Sẽ bỏ: {'; '.join(lines)}. Chưa ghi gì.", "Nếu đúng là như vậy, chạy lại lệnh với --yes.")
