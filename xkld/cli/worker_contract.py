"""``xkld worker contract`` and ``missing``: facts of contracts, and what the records of workers abroad lack."""

from typing import Annotated

import typer

from xkld.cli import show
from xkld.cli.options import AsJson, DryRun, ForUnit, Home, ListFile, PlanCode, Purpose, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.cli.worker import Number
from xkld.cli.worker_printing import known_as
from xkld.domain.names import parse_text
from xkld.domain.table import Kind


def _missing(facts: tuple[str, ...]) -> str:
    from xkld.domain.wording.contract_facts import missing_text

    return missing_text(facts)


RECORDS = Listing(
    "xkld.worker.missing/1",
    "records",
    "Hồ sơ còn thiếu thông tin",
    (
        Shown("Số", lambda one: str(one.worker), Kind.COUNT),
        Shown("Họ và tên", lambda one: one.name),
        Shown("Đơn vị", lambda one: one.unit),
        Shown("Điện thoại", lambda one: one.phone or ""),
        Shown("Ở đâu", lambda one: "nước ngoài" if one.departed else "trong nước"),
        Shown("Đủ", lambda one: one.completeness.share, Kind.PERCENT),
        Shown("Có", lambda one: f"{one.completeness.filled}/{one.completeness.wanted}"),
        Shown("Còn thiếu", lambda one: _missing(one.completeness.missing)),
    ),
)


def contract(
    number: Number,
    employer: Annotated[str | None, typer.Option("--employer", help="Bên tiếp nhận lao động.")] = None,
    workplace: Annotated[str | None, typer.Option("--workplace", help="Địa chỉ làm việc.")] = None,
    wage: Annotated[
        str | None, typer.Option("--wage", metavar="TIỀN", help="Lương một tháng theo hợp đồng, ví dụ «190.000 JPY».")
    ] = None,
    skill: Annotated[str | None, typer.Option("--skill", help="Kỹ năng nghề.")] = None,
    stay: Annotated[str | None, typer.Option("--stay", help="Nơi ở hiện tại.")] = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi thông tin hợp đồng của hồ sơ mới nhất: bên tiếp nhận, địa chỉ, lương; ghi lại thì sửa.

    Ngành nghề, thời hạn ghi bằng xkld worker edit; ngày ký hợp đồng là giai đoạn contracted (xkld worker move).

    Ví dụ: xkld worker contract 42 --employer "Công ty Mẫu (Đài Loan)" --wage "28.000 TWD"
    """
    from xkld.domain.typed_sums import parse_wage
    from xkld.usecases import contract_facts

    def text(given: str | None, what: str) -> str | None:
        return None if given is None else parse_text(given, what, longest=300)

    told = contract_facts.Told(
        employer=text(employer, "bên tiếp nhận"),
        workplace=text(workplace, "địa chỉ làm việc"),
        wage=None if wage is None else parse_wage(wage),
        skill=text(skill, "kỹ năng nghề"),
        stay=text(stay, "nơi ở hiện tại"),
    )
    here = workspace("worker contract", home, today, dry_run=dry_run)
    number = known_as(here, number)
    changed, left = contract_facts.tell(here, number, told)
    if not changed:
        show.say(show.KNOWN)
        return
    show.say(f"{show.tried_or('Đã ghi', dry_run=dry_run)} thông tin hợp đồng của người lao động số {number}.")
    lacking = f"còn thiếu {_missing(left.missing)}" if left.missing else "đủ thông tin"
    show.note(f"Hồ sơ có {left.filled}/{left.wanted} thông tin: {lacking}.")


def missing(
    unit: ForUnit = None,
    out: ListFile = None,
    purpose: Purpose = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Người đã ký hợp đồng, đang ở nước ngoài mà hồ sơ thiếu thông tin theo Thông tư 20/2021; thiếu nhiều nhất ở trên.

    Chỉ xét người đi làm việc. Người chưa đi thì chưa tính ngày xuất cảnh, tình trạng ở nước ngoài.

    Ví dụ: xkld worker missing --unit "Phường Phủ Hà"
    """
    from xkld.cli.handed_out import handed_out
    from xkld.domain.wording.contract_facts import HOW, RULE
    from xkld.usecases import contract_fact_lists, contract_facts

    here = workspace("worker missing", home, today)
    if out is None:
        found = contract_facts.records(here, plan, unit)
    else:
        found, written = contract_fact_lists.write(here, plan, unit, out, purpose)
        handed_out(written, why="có thể đã có người ghi", json=json)
    if out is None or json:
        show.listing(RECORDS, found, json=json)
    show.note(f"{len(found)} hồ sơ còn thiếu. {HOW}" if found else "Không có hồ sơ nào còn thiếu thông tin.")
    show.note(RULE)
