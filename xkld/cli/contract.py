"""``xkld contract``: contracts that workers made with foreign employers directly, confirmed by the commune."""

from collections.abc import Callable
from typing import Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import MOST, AsJson, DryRun, Home, ListFile, Purpose, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.cli.worker import Number
from xkld.cli.worker_printing import known_as
from xkld.domain.choices import parse_word
from xkld.domain.dates import parse_date
from xkld.domain.errors import WrongWords
from xkld.domain.names import parse_numbered, parse_text
from xkld.domain.notation import day_text, kept_day
from xkld.domain.table import Kind
from xkld.domain.wording.labels import DESTINATION_NAMES

File = Annotated[int, typer.Argument(metavar="HỒ_SƠ", max=MOST, help="Số hồ sơ (xkld contract list).")]
PaperNumber = Annotated[str, typer.Option("--number", metavar="SỐ", help="Số, ký hiệu văn bản.")]
PaperDay = Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày văn bản.")]


def _state(one: Any) -> str:
    from xkld.usecases.direct_contracts import state_text

    return state_text(one)


CONTRACTS = Listing(
    "xkld.contract.list/1",
    "contracts",
    "Đăng ký hợp đồng lao động trực tiếp giao kết",
    (
        Shown("Hồ sơ", lambda one: str(one.contract.number), Kind.COUNT),
        Shown("Người lao động", lambda one: f"{one.contract.name} (số {one.contract.worker})"),
        Shown("Thường trú", lambda one: one.contract.unit),
        Shown("Thị trường", lambda one: DESTINATION_NAMES.get(one.contract.destination or "", "chưa rõ")),
        Shown("Nhận ngày", lambda one: kept_day(one.contract.received_on)),
        Shown("Hạn", lambda one: "" if one.clock.due_on is None else day_text(one.clock.due_on)),
        Shown("Tình trạng", _state),
    ),
)


def receive(
    number: Number,
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày nhận hồ sơ, hoặc ngày nộp thêm giấy tờ.")],
    paper: Annotated[
        list[str] | None,
        typer.Option(
            "--paper",
            metavar="GIẤY",
            help="Giấy tờ đã nộp: registration, contract, translation, identity, background; ghi được nhiều lần.",
        ),
    ] = None,
    complete: Annotated[bool, typer.Option("--complete", help="Đã nộp đủ giấy tờ.")] = False,
    employer: Annotated[str | None, typer.Option("--employer", help="Bên sử dụng lao động ở nước ngoài.")] = None,
    destination: Annotated[str | None, typer.Option("--destination", help="Thị trường, ví dụ JP.")] = None,
    occupation: Annotated[str | None, typer.Option("--occupation", help="Ngành nghề.")] = None,
    months: Annotated[int | None, typer.Option("--months", min=1, max=240, help="Thời hạn hợp đồng (tháng).")] = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Nhận hồ sơ đăng ký hợp đồng lao động trực tiếp giao kết; gõ lại để ghi giấy tờ nộp thêm vào hồ sơ đang chờ.

    Từ 01/7/2025 Ủy ban nhân dân cấp xã xác nhận trong 05 ngày làm việc; hạn tính từ ngày làm việc sau ngày nộp đủ giấy
    tờ. Người lao động phải có trong sổ.

    Ví dụ: xkld contract receive 26 --on 08/01/2026 --complete --destination JP --employer "Công ty Mẫu, Osaka"
    """
    from xkld.cli import contract_printing as printing
    from xkld.usecases import direct_contract_writing as writing

    if complete and paper:
        raise WrongWords(
            "--complete không đi cùng --paper.", "Nộp đủ thì chỉ cần --complete; nộp một phần thì ghi --paper"
        )
    here = workspace("contract receive", home, today, dry_run=dry_run)
    facts: dict[str, str | int | None] = {
        "employer": None if employer is None else parse_text(employer, "bên sử dụng lao động"),
        "destination": None if destination is None else parse_word("thị trường", destination, DESTINATION_NAMES),
        "occupation": None if occupation is None else parse_text(occupation, "ngành nghề"),
        "months": months,
    }
    papers = None if complete else list(paper or ())
    filing = writing.Filing(worker=known_as(here, number), on=parse_date(on), papers=papers, facts=facts)
    done = writing.receive(here, filing)
    file = done.shown.contract.number
    if not done.changed:
        show.say(f"Sổ đã ghi đúng như vậy ở hồ sơ số {file}, không ghi thêm.")
    else:
        show.say(f"{show.tried_or('Đã ghi', dry_run=dry_run)} hồ sơ đăng ký số {file}.")
    printing.say_clock(done.shown)


def confirm(
    file: File,
    number: PaperNumber,
    on: PaperDay,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi việc xác nhận một hồ sơ đủ giấy tờ; người đó được ghi giai đoạn ký hợp đồng, hình thức trực tiếp giao kết.

    Hồ sơ đi đang mở mà chưa có giai đoạn ký hợp đồng thì giai đoạn đó ghi vào ngày xác nhận.

    Ví dụ: xkld contract confirm 1 --number 05/XN-UBND --on 09/01/2026
    """
    from xkld.cli import contract_printing as printing
    from xkld.usecases import direct_contract_writing as writing

    here = workspace("contract confirm", home, today, dry_run=dry_run)
    done = writing.confirm(here, file, parse_numbered(number, "số văn bản"), parse_date(on))
    printing.say_decided(done, dry_run=dry_run)
    if done.shown.rule.report_to and done.shown.contract.reported_on is None:
        show.note(f"Phải báo cáo {', '.join(done.shown.rule.report_to)}: xkld contract report {file} --number --on")


def refuse(
    file: File,
    number: PaperNumber,
    on: PaperDay,
    reason: Annotated[str, typer.Option("--reason", metavar="LÝ_DO", help="Lý do nêu trong văn bản trả lời.")],
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi việc từ chối xác nhận bằng văn bản, có nêu lý do.

    Ví dụ: xkld contract refuse 1 --number 12/UBND-VX --on 09/01/2026 --reason "Bản dịch chưa được chứng thực"
    """
    from xkld.cli import contract_printing as printing
    from xkld.usecases import direct_contract_writing as writing

    here = workspace("contract refuse", home, today, dry_run=dry_run)
    why = parse_text(reason, "lý do", longest=500)
    printing.say_decided(
        writing.refuse(here, file, parse_numbered(number, "số văn bản"), parse_date(on), why), dry_run=dry_run
    )


def report(
    files: Annotated[list[int], typer.Argument(metavar="HỒ_SƠ...", max=MOST, help="Số các hồ sơ đã xác nhận.")],
    number: PaperNumber,
    on: PaperDay,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi văn bản đã báo cáo việc xác nhận lên Ủy ban nhân dân cấp tỉnh và Bộ Nội vụ.

    Ví dụ: xkld contract report 1 --number 08/BC-UBND --on 12/01/2026
    """
    from xkld.usecases import direct_contract_writing as writing

    here = workspace("contract report", home, today, dry_run=dry_run)
    fresh = writing.report(here, files, parse_numbered(number, "số văn bản"), parse_date(on))
    if not fresh:
        show.say(show.KNOWN)
        return
    show.say(f"{show.tried_or('Đã ghi', dry_run=dry_run)} báo cáo của {fresh} hồ sơ.")


def list_(
    state: Annotated[str, typer.Option("--state", help="Hồ sơ nào: open, late, unreported, all.")] = "open",
    out: ListFile = None,
    purpose: Purpose = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Hồ sơ đăng ký hợp đồng trực tiếp giao kết: sắp đến hạn, quá hạn, đã xác nhận mà chưa báo cáo.

    Ví dụ: xkld contract list --state late
    """
    from xkld.cli import contract_printing as printing
    from xkld.domain.wording.direct_contracts import STATE_NAMES
    from xkld.usecases import direct_contracts

    chosen = parse_word("tình trạng", state, STATE_NAMES)
    here = workspace("contract list", home, today)
    if out is None:
        found = direct_contracts.listing(here, chosen)
    else:
        from xkld.cli.handed_out import handed_out
        from xkld.usecases import direct_contract_lists

        found, written = direct_contract_lists.write(here, chosen, out, purpose)
        handed_out(written, json=json)
    if out is None or json:
        show.listing(CONTRACTS, found, json=json)
    late = sum(bool(one.clock.late) and one.contract.outcome is None for one in found)
    show.note(f"{len(found)} hồ sơ, {late} quá hạn chưa giải quyết." if found else "Không có hồ sơ nào.")
    printing.note_years({year for one in found for year in one.unknown_years})


def show_(file: File, home: Home = None, today: Today = None, json: AsJson = False) -> None:
    """Một hồ sơ: giấy tờ và căn cứ của từng loại, hạn giải quyết, kết quả.

    Ví dụ: xkld contract show 1
    """
    from xkld.cli import contract_printing as printing
    from xkld.usecases import direct_contracts

    found = direct_contracts.show(workspace("contract show", home, today), file)
    if json:
        show.data("xkld.contract.show/1", found)
        return
    printing.say_contract(found)


VERBS: dict[str, Callable[..., Any]] = {
    "receive": receive,
    "confirm": confirm,
    "refuse": refuse,
    "report": report,
    "list": list_,
    "show": show_,
}
