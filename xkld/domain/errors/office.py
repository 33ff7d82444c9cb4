"""Refusals of the office's daily commands: plans, targets, funds, payments, figures that were typed."""

from datetime import date

from xkld.domain.errors import NOWHERE, CannotWrite, NeedsConsent, Place, Problem, XkldError, refuse
from xkld.domain.errors.files import shown, some, without_ids
from xkld.domain.notation import day_text, grouped


def no_such_file(name: str) -> CannotWrite:
    """Neither the workspace nor the program has it."""
    return CannotWrite(f"Không tìm thấy tệp {name}.", "Kiểm tra lại tên tệp và thư mục.")


def no_such_plan_file(name: str, known: "list[str]") -> CannotWrite:
    """Neither a file nor a plan that comes with the program or the workspace."""
    return CannotWrite(
        f"Không có tệp kế hoạch «{name}».", f"Ghi đường dẫn tệp .yaml, hoặc tên có sẵn: {', '.join(known)}"
    )


def not_utf8(name: str) -> XkldError:
    """A text file in another encoding."""
    return refuse(
        Problem(NOWHERE, f"tệp {name} không phải văn bản UTF-8", "lưu lại tệp với bảng mã UTF-8 rồi chạy lại")
    )


def no_plan() -> XkldError:
    """The book has no plan yet."""
    return XkldError(
        "Sổ chưa có kế hoạch nào.", "Nạp kế hoạch bằng: xkld plan load TỆP.yaml; chưa có tệp: xkld plan new"
    )


def plan_unknown(code: str, known: "list[str]") -> XkldError:
    """No plan of that code."""
    return refuse(
        Problem(
            NOWHERE,
            f"sổ không có kế hoạch «{without_ids(code)}»",
            f"chọn một trong: {', '.join(known) or 'chưa có kế hoạch'}",
        )
    )


def several_plans(known: "list[str]") -> XkldError:
    """The plan must be named."""
    return refuse(Problem(NOWHERE, "sổ có nhiều kế hoạch", f"ghi thêm --plan, một trong: {', '.join(known)}"))


def not_a_plan_year(year: int, years: "list[int]") -> Problem:
    """The plan does not speak for that year."""
    listed = ", ".join(str(one) for one in years)
    return Problem(NOWHERE, f"kế hoạch không có năm {year}", f"chọn kỳ trong năm {listed}, hoặc ghi --plan khác")


def target_below_done(lines: "list[str]") -> NeedsConsent:
    """A new target is lower than what was reached already."""
    return NeedsConsent(
        f"Chỉ tiêu mới thấp hơn số đã thực hiện: {'; '.join(lines)}. Chưa ghi gì.",
        "Nếu đúng là như vậy, chạy lại lệnh với --yes.",
    )


def decided_split_would_go(decision: str) -> NeedsConsent:
    """A plan file would replace what leaders decided after it."""
    return NeedsConsent(
        f"Phân bổ trong tệp sẽ thay phân bổ đã quyết định ({decision}). Chưa ghi gì.",
        "Nếu đúng là như vậy, chạy lại lệnh với --yes; nếu không, sửa phân bổ trong tệp cho khớp quyết định.",
    )


def decision_out_of_days(on: date, first: date, today: date) -> Problem:
    """A decision before the plan year or after today."""
    return Problem(
        NOWHERE,
        f"ngày quyết định {day_text(on)} ngoài khoảng từ {day_text(first)} đến hôm nay ({day_text(today)})",
        "kiểm tra lại --on",
    )


def later_split(decision: str | None, since: date) -> Problem:
    """A split that came into force later stands already."""
    name = f" (quyết định {decision})" if decision else ""
    return Problem(
        NOWHERE,
        f"đã có phân bổ có hiệu lực từ {day_text(since)}{name}, sau ngày quyết định này",
        "ghi các quyết định theo thứ tự ngày",
    )


def split_not_total(parts: int, total: int) -> Problem:
    """A decided split does not add up."""
    return Problem(
        NOWHERE,
        f"tổng chỉ tiêu các đơn vị là {parts}, khác chỉ tiêu chung {total}",
        "sửa phân bổ cho khớp, hoặc ghi --total theo quyết định",
    )


def not_an_assignment(text: str) -> Problem:
    """``UNIT=N`` was wanted."""
    return Problem(NOWHERE, f"«{without_ids(text)}» không theo mẫu ĐƠN_VỊ=SỐ", 'ghi ví dụ "Phường Đô Vinh=4"')


def unit_not_in_plan(text: str, near: "list[str]", place: Place = NOWHERE) -> Problem:
    """A unit that the plan does not have."""
    hint = f"; gần giống: {', '.join(near)}" if near else ""
    return Problem(place, f"kế hoạch không có đơn vị «{shown(text)}»", f"ghi đúng tên hoặc mã trong kế hoạch{hint}")


def unit_of_several(text: str, codes: "list[str]", place: Place = NOWHERE) -> Problem:
    """A name that several units bear."""
    what = f"có {len(codes)} đơn vị tên «{shown(text)}»"
    return Problem(place, what, f"ghi đủ tên có dấu, hoặc ghi mã: {some(codes, 'mã')}")


def repeated(what: str) -> Problem:
    """Given twice."""
    return Problem(NOWHERE, f"«{what}» được ghi hai lần", "chỉ ghi một lần")


def fund_unknown(code: str, known: "list[str]") -> Problem:
    """The plan has no such source."""
    return Problem(
        NOWHERE, f"kế hoạch không có nguồn kinh phí «{without_ids(code)}»", f"chọn một trong: {', '.join(known)}"
    )


def fund_wrong_kind(code: str, kind: str) -> Problem:
    """Lending money is not paid out, and the other way round."""
    return Problem(NOWHERE, f"nguồn «{code}» là nguồn {kind}", "chọn nguồn kinh phí khác (xkld fund show)")


def allotment_differs(decision: str, amount: int) -> Problem:
    """The decision was recorded with another amount."""
    return Problem(
        NOWHERE,
        f"quyết định {decision} đã ghi {grouped(amount)} đồng",
        "nếu có điều chỉnh thì ghi theo số quyết định điều chỉnh",
    )


def fund_not_allotted(code: str, year: int) -> Problem:
    """No money has been given for the year."""
    return Problem(
        NOWHERE,
        f"nguồn «{code}» chưa có dự toán năm {year}",
        f"ghi dự toán bằng: xkld fund set {code} --year {year} ...",
    )


def fund_too_small(code: str, left: int, wanted: int) -> Problem:
    """Not enough is left."""
    return Problem(
        NOWHERE,
        f"nguồn «{code}» còn {grouped(left)} đồng, không đủ chi {grouped(wanted)} đồng",
        "chọn nguồn khác hoặc ghi dự toán bổ sung bằng: xkld fund set",
    )


def allotment_below_paid(code: str, left: int) -> Problem:
    """A cut would leave less than what was paid."""
    return Problem(
        NOWHERE,
        f"điều chỉnh này làm nguồn «{code}» âm {grouped(-left)} đồng so với số đã chi",
        "kiểm tra lại số tiền của quyết định điều chỉnh",
    )


def unit_code_taken(code: str, known: str, given: str) -> Problem:
    """Two names for one code in the same days."""
    return Problem(
        NOWHERE, f"mã đơn vị {code} trong sổ là «{known}», trong tệp là «{given}»", "sửa tên hoặc mã trong tệp đơn vị"
    )


def overdue_above_outstanding() -> Problem:
    """A part is larger than the whole."""
    return Problem(NOWHERE, "nợ quá hạn lớn hơn dư nợ", "kiểm tra lại số liệu ngân hàng gửi")


def opening_needs_figures() -> Problem:
    """By place or in total, one of both."""
    return Problem(
        NOWHERE, "chưa rõ số liệu ban đầu", 'ghi từng đơn vị ("Phường Đô Vinh=12" ...) hoặc một số chung --total 120'
    )


def more_settled_than_received(times: int) -> Problem:
    """A part is larger than the whole."""
    return Problem(NOWHERE, f"số vụ có vi phạm hoặc đã giải quyết lớn hơn tổng số {times}", "kiểm tra lại các số")


def findings_of_complaints() -> Problem:
    """Only inspections find something."""
    return Problem(NOWHERE, "đơn thư không có số cuộc có vi phạm (--findings)", "bỏ --findings, hoặc ghi --settled")


def settled_inspections() -> Problem:
    """Only complaints are settled."""
    return Problem(NOWHERE, "thanh tra, kiểm tra không có số đơn đã giải quyết", "bỏ --settled, hoặc ghi --findings")


def participants_missing() -> Problem:
    """A gathering is reported with how many came."""
    return Problem(NOWHERE, "buổi tư vấn, hội nghị thiếu số lượt người dự", "ghi thêm --people SỐ")


def nothing_happened() -> Problem:
    """Once at least."""
    return Problem(NOWHERE, "số lần phải từ 1 trở lên", "nếu không có việc thì không cần ghi")


def opening_disagrees(parts: int, whole: int) -> Problem:
    """The places add up to something else than the whole."""
    what = f"tổng các đơn vị là {parts}, không khớp số chung đã ghi {whole}"
    return Problem(NOWHERE, what, "sửa số của đơn vị, hoặc ghi lại số chung bằng --total")


def opening_needs_days(measure: str) -> Problem:
    """A stock has a day, a flow has a quarter."""
    option = "--on NGÀY (đầu ngày nào)" if measure == "abroad" else "--quarter QUÝ (lũy kế đến hết quý nào)"
    return Problem(NOWHERE, f"số liệu «{measure}» cần {option}, và chỉ cần tùy chọn đó", f"ghi {option}")


def format_unknown(name: str, known: "list[str]") -> Problem:
    """No writer for that format."""
    return Problem(NOWHERE, f"không có định dạng «{without_ids(name)}»", f"chọn trong: {', '.join(known)}")


def not_for_screen(texts: "list[str]") -> Problem:
    """A Word or Excel file cannot be read on a terminal, and two texts cannot be told apart there."""
    what = f"mỗi lần chỉ một định dạng văn bản ({', '.join(texts)}) in được ra màn hình"
    return Problem(NOWHERE, what, f"ghi --format {texts[0]} --out -, hoặc bỏ --out - để ghi tệp")


def folder_is_taken(folder: str) -> NeedsConsent:
    """Something else lives there."""
    return NeedsConsent(f"Thư mục {folder} đã có tệp khác, chưa ghi gì.", "Chọn thư mục trống: xkld demo THƯ_MỤC")
