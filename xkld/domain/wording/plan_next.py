"""What a draft for another year rests on, told at the head of its file."""

from collections.abc import Iterator, Sequence
from datetime import date

from xkld.domain.counts import FundState
from xkld.domain.notation import day_text, grouped
from xkld.domain.plan import Plan, Unit
from xkld.domain.plan_next import UnitRecord, left_out
from xkld.domain.wording.offices import COMMUNES

_OF_THE_STATE = frozenset({"ward", "commune", "township", "special_zone"})


def basis_told(plan: Plan, until: date, records: Sequence[UnitRecord], funds: Sequence[FundState]) -> list[str]:
    """The record of the plan that ends, as lines of text."""
    return [
        f"Dự thảo lập từ kế hoạch {plan.code}, số liệu đến hết ngày {day_text(until)}.",
        "Chưa có: số, ngày ban hành, kế hoạch cấp trên, chỉ tiêu (null). Kiểm tra lại căn cứ pháp lý còn hiệu lực.",
        "",
        "Kết quả năm trước của từng đơn vị:",
        *(f"  {_record(one)}" for one in records),
        f"Nguồn lao động chuyển sang năm sau: {sum(one.waiting for one in records)} người.",
        *_funds(funds),
    ]


def changes_told(before: Plan, after: Plan, lost: Sequence[Unit]) -> list[str]:
    """What the officer has to look at in the draft, as lines of text; ``lost`` are units that nobody took over."""
    once = dict.fromkeys(f"{task.ref} {task.what}" for task in left_out(before))
    said = [f"Không lặp lại (một lần): {one}" for one in once]
    said += [f"{unit.name} không còn, danh mục chưa ghi đơn vị tiếp nhận" for unit in lost]
    years = [str(year) for year in before.years]
    dated = [fund.id for fund in before.funds if any(year in f"{fund.id} {fund.name}" for year in years)]
    said += [f"Nguồn {one} ghi năm cũ, sửa nếu có nguồn của năm sau" for one in dated]
    if before.issuer != after.issuer:
        said.append("Cơ quan ban hành đã đổi: xem lại tên cơ quan trong tasks và nguồn kinh phí")
        if after.issuer.area.startswith(COMMUNES) and any(unit.kind in _OF_THE_STATE for unit in after.units):
            said.append(
                f"Đơn vị trong dự thảo là các phường, xã tiếp nhận; giao chỉ tiêu cho thôn, khu phố của "
                f"{after.issuer.area} thì lập bằng xkld plan new"
            )
    return said


def _record(one: UnitRecord) -> str:
    share = "không giao chỉ tiêu" if one.target is None else f"chỉ tiêu {one.target}"
    percent = "" if one.percent is None else f" ({str(one.percent).replace('.', ',')}%)"
    earlier = "".join(f"; năm {year}: {persons}" for year, persons in one.earlier)
    heirs = f"; nay thuộc {', '.join(one.heirs)}" if one.heirs else ""
    return f"{one.unit}: {share}, đã xuất cảnh {one.departed}{percent}, nguồn lao động {one.waiting}{earlier}{heirs}"


def _funds(funds: Sequence[FundState]) -> Iterator[str]:
    left = [(one, one.left) for one in funds if one.kind != "loan" and one.left and one.left > 0]
    if left:
        yield "Kinh phí chưa chi hết:"
    for one, amount in left:
        yield f"  {one.code}: còn {grouped(amount)} đồng trên {grouped(one.allotted or 0)} đồng"
