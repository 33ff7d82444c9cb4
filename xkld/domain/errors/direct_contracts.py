"""Refusals about contracts that workers made directly: who may confirm them, their papers, their days."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.notation import day_text


def no_such_contract(number: int) -> Problem:
    """No file of that number."""
    return Problem(NOWHERE, f"sổ không có hồ sơ đăng ký số {number}", "xem số bằng xkld contract list --state all")


def no_rule_on(on: date) -> Problem:
    """A day before the first rule that is known."""
    what = f"chưa có dữ liệu cơ quan nào xác nhận hợp đồng nhận ngày {day_text(on)}"
    return Problem(NOWHERE, what, "kiểm tra lại ngày nhận; bổ sung quy định ở data/direct-contracts.yaml nếu biết")


def another_authority(on: date, name: str, basis: str) -> Problem:
    """A file that came in while another body confirmed such contracts."""
    what = f"hồ sơ nhận ngày {day_text(on)} do {name} xác nhận ({basis}), không phải Ủy ban nhân dân cấp xã"
    mend = (
        "chuyển hồ sơ đến cơ quan đó; đã được xác nhận thì ghi giai đoạn: "
        "xkld worker move SỐ contracted --on NGÀY --form direct_contract"
    )
    return Problem(NOWHERE, what, mend)


def is_abroad(number: int, on: date) -> Problem:
    """A contract that was made after the departure is registered elsewhere."""
    what = f"người lao động số {number} đang ở nước ngoài ngày {day_text(on)}"
    mend = (
        "hợp đồng giao kết sau khi xuất cảnh thì người lao động đăng ký trực tuyến (Điều 54 Luật số 69/2020/QH14),"
        " không nhận ở cấp xã"
    )
    return Problem(NOWHERE, what, mend)


def paper_before_the_file(on: date, received: date) -> Problem:
    """A paper comes with the file or after it."""
    what = f"ngày nộp giấy tờ {day_text(on)} trước ngày nhận hồ sơ {day_text(received)}"
    return Problem(NOWHERE, what, "kiểm tra lại --on")


def decided_before_it_came(on: date, received: date) -> Problem:
    """A decision comes after the file."""
    what = f"ngày văn bản {day_text(on)} trước ngày nhận hồ sơ {day_text(received)}"
    return Problem(NOWHERE, what, "kiểm tra lại --on")


def filed_that_day(number: int, worker: int, on: date) -> Problem:
    """A file of that day that was decided already."""
    what = f"hồ sơ của người lao động số {worker} nhận ngày {day_text(on)} (số {number}) đã giải quyết xong"
    return Problem(NOWHERE, what, f"xem: xkld contract show {number}; hồ sơ nộp lại thì ghi đúng ngày nhận mới")


def papers_missing(number: int, names: Sequence[str]) -> Problem:
    """Confirmed is only what is complete."""
    what = f"hồ sơ số {number} còn thiếu: {'; '.join(names)}"
    return Problem(NOWHERE, what, "giấy tờ đã nộp thì ghi bằng xkld contract receive SỐ_NGƯỜI --on NGÀY --paper GIẤY")


def papers_came_later(number: int, complete: date) -> Problem:
    """A confirmation of a day on which papers were missing."""
    what = f"hồ sơ số {number} đến ngày {day_text(complete)} mới đủ giấy tờ"
    return Problem(NOWHERE, what, "kiểm tra lại ngày xác nhận (--on) và ngày nhận giấy tờ")


def decided_already(number: int, outcome: str, paper: str, on: date) -> Problem:
    """A file is decided once."""
    what = f"hồ sơ số {number} đã {outcome} bằng văn bản {paper} ngày {day_text(on)}"
    return Problem(NOWHERE, what, "ghi nhầm thì hoàn tác lần ghi đó (xkld log, xkld undo)")


def other_form(worker: int, form: str) -> Problem:
    """The person is on the way abroad by another form of contract."""
    what = f"người lao động số {worker} đang có hồ sơ đi theo hình thức «{form}»"
    mend = "nếu người đó không đi theo hồ sơ đó nữa, ghi trước: xkld worker move SỐ withdrawn --on NGÀY"
    return Problem(NOWHERE, what, mend)


def not_confirmed(number: int) -> Problem:
    """Reported are confirmations."""
    return Problem(NOWHERE, f"hồ sơ số {number} chưa được xác nhận", "xác nhận trước: xkld contract confirm")


def reported_already(number: int, paper: str, on: date) -> Problem:
    """A confirmation is reported once."""
    what = f"hồ sơ số {number} đã báo cáo bằng văn bản {paper} ngày {day_text(on)}"
    return Problem(NOWHERE, what, "ghi nhầm thì hoàn tác lần ghi đó (xkld log, xkld undo)")


def reported_before_confirmed(on: date, decided: date) -> Problem:
    """A report comes after what it tells."""
    what = f"ngày báo cáo {day_text(on)} trước ngày xác nhận {day_text(decided)}"
    return Problem(NOWHERE, what, "kiểm tra lại --on")


def contract_is_waiting(number: int) -> Problem:
    """Somebody's file still has to be decided."""
    what = f"còn hồ sơ đăng ký hợp đồng trực tiếp giao kết số {number} chưa giải quyết"
    return Problem(NOWHERE, what, "giải quyết trước: xkld contract confirm hoặc refuse")
