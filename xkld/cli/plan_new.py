"""``xkld plan new``: a plan file made by questions or by options."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import Agreed, AsJson, DryRun, Home, Today, workspace

if TYPE_CHECKING:
    from xkld.cli.plan_units_asked import Told
    from xkld.usecases.plan_making import Made, NewPlan
    from xkld.usecases.workspace import Workspace

Text = str | None


def new(
    issuer: Annotated[Text, typer.Option("--issuer", help="Cơ quan ban hành, ví dụ Ủy ban nhân dân xã Mẫu.")] = None,
    province: Annotated[Text, typer.Option("--province", help="Tỉnh, thành phố từ 01/7/2025.")] = None,
    symbol: Annotated[Text, typer.Option("--symbol", help="Chữ viết tắt trong số, ký hiệu (Phòng, Sở).")] = None,
    place: Annotated[Text, typer.Option("--place", help="Địa danh ghi trước ngày, tháng, năm.")] = None,
    year: Annotated[Text, typer.Option("--year", help="Năm thực hiện, ví dụ 2026 hoặc 2026-2030.")] = None,
    code: Annotated[Text, typer.Option("--code", help="Mã kế hoạch, cũng là tên tệp.")] = None,
    title: Annotated[Text, typer.Option("--title", help="Tên kế hoạch.")] = None,
    issued: Annotated[Text, typer.Option("--issued", help="Tháng, năm ban hành, ví dụ 3/2026.")] = None,
    parent_issuer: Annotated[Text, typer.Option("--parent-issuer", help="Cơ quan ban hành kế hoạch cấp trên.")] = None,
    parent_number: Annotated[Text, typer.Option("--parent-number", help="Số kế hoạch cấp trên.")] = None,
    parent_date: Annotated[Text, typer.Option("--parent-date", help="Ngày kế hoạch cấp trên.")] = None,
    units: Annotated[
        Text, typer.Option("--units", help="below: thôn, khu phố; communes: xã, phường của tỉnh; file: theo tệp.")
    ] = None,
    units_file: Annotated[
        Text, typer.Option("--units-file", help="Tệp đơn vị đã có trong data, ví dụ units/a.yaml.")
    ] = None,
    unit: Annotated[
        list[str] | None, typer.Option("--unit", metavar="TÊN=SỐ", help="Một đơn vị, có hoặc không có chỉ tiêu.")
    ] = None,
    from_text: Annotated[
        Text, typer.Option("--from-text", metavar="TỆP", help="Bảng phân bổ trong tệp văn bản; «-»: đọc từ ống dẫn.")
    ] = None,
    paste: Annotated[bool, typer.Option("--paste", help="Dán bảng phân bổ từ Word ngay ở màn hình.")] = False,
    total: Annotated[Text, typer.Option("--total", help="Chỉ tiêu chung; 0: không giao chỉ tiêu.")] = None,
    groups: Annotated[Text, typer.Option("--groups", help="Mã đối tượng ưu tiên, ví dụ DTTS,HN.")] = None,
    destinations: Annotated[Text, typer.Option("--destinations", help="Mã thị trường ưu tiên, ví dụ JP,KR.")] = None,
    funds: Annotated[Text, typer.Option("--funds", help="Mã nguồn kinh phí.")] = None,
    cutoff: Annotated[Text, typer.Option("--cutoff", help="day-15 hoặc calendar.")] = None,
    units_due: Annotated[Text, typer.Option("--units-due", help="Đơn vị báo cáo quý trước ngày mấy.")] = None,
    own_reports: Annotated[Text, typer.Option("--own-reports", help="Kỳ báo cáo của cơ quan mình.")] = None,
    report_to: Annotated[Text, typer.Option("--report-to", help="Nơi nhận báo cáo, cách nhau dấu chấm phẩy.")] = None,
    signer: Annotated[Text, typer.Option("--signer", help="deputy: cấp phó ký thay; head: người đứng đầu.")] = None,
    signer_name: Annotated[Text, typer.Option("--signer-name", help="Họ tên người ký.")] = None,
    load: Annotated[bool, typer.Option("--load", help="Nạp luôn vào sổ.")] = False,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
    yes: Agreed = False,
    json: AsJson = False,
) -> None:
    """Lập tệp kế hoạch mới bằng cách trả lời câu hỏi; không phải viết YAML.

    Câu nào đã ghi bằng tùy chọn thì không hỏi; với --yes thì lấy đề xuất cho các câu còn lại và thay tệp cùng tên.

    Ví dụ: xkld plan new --issuer "Ủy ban nhân dân xã Mẫu" --province "Khánh Hòa" --year 2026 --unit "Thôn 1=3" --yes
    """
    from xkld.cli.plan_units_asked import Told

    here = workspace("plan new", home, today, dry_run=dry_run)
    given = {
        "office": issuer,
        "province": province,
        "symbol": symbol,
        "place": place,
        "years": year,
        "code": code,
        "title": title,
        "issued": issued,
        "parent_issuer": parent_issuer,
        "parent_number": parent_number,
        "parent_date": parent_date,
        "source": units or ("file" if units_file else None),
        "total": total,
        "groups": groups,
        "destinations": destinations,
        "funds": funds,
        "cutoff": cutoff,
        "units_due": units_due,
        "own": own_reports,
        "superiors": report_to,
        "signer": signer,
        "signer_name": signer_name,
    }
    told = Told(units_file, tuple(unit or ()), from_text, paste)
    made = _made(here, given, told, silent=yes)
    _finish(here, made, load=load, yes=yes, json=json)


def _made(here: "Workspace", given: dict[str, str | None], told: "Told", *, silent: bool) -> "Made":
    from xkld.cli import plan_questions, plan_target_questions, plan_units_asked, questions
    from xkld.usecases import plan_making, plan_units

    with here.reading():  # a book must be here before twenty questions are asked
        everywhere = plan_units.provinces(here)
    answers: dict[str, Any] = {}
    questions.interview(plan_questions.opening(here, everywhere, agreed=silent), answers, given, silent=silent)
    plan_units_asked.say_commune(answers)
    answers["units"] = plan_units_asked.units(here, everywhere, answers, told, silent=silent)
    questions.interview(plan_target_questions.closing(), answers, given, silent=silent)
    return plan_making.make(here, _new(answers))


def _new(answers: dict[str, Any]) -> "NewPlan":
    from xkld.cli.plan_units_asked import PLAN
    from xkld.domain.plan import Document, Priority
    from xkld.usecases.plan_making import NewPlan, Reports

    office = answers["office"]
    return NewPlan(
        code=answers["code"],
        office=office.named(answers.get("symbol", office.issuer.symbol), answers["place"]),
        title=answers["title"],
        issued=answers["issued"],
        years=answers["years"],
        parent=Document(answers["parent_number"], answers["parent_date"], answers["parent_issuer"], kind=PLAN),
        units=answers["units"],
        total=answers["total"],
        priority=Priority(answers["groups"], answers["destinations"]),
        funds=answers["funds"],
        reports=Reports(answers["cutoff"], answers["units_due"], answers["own"], answers["superiors"]),
        deputy=answers["signer"] == "deputy",
        signer=answers["signer_name"],
    )


def _finish(here: "Workspace", made: "Made", *, load: bool, yes: bool, json: bool) -> None:
    from xkld.cli import questions
    from xkld.cli.plan import say_loaded
    from xkld.cli.plan_making_shown import say_made, say_written
    from xkld.usecases import plan_loading, plan_making

    if not json:
        say_made(made)
    questions.agree("Ghi các tệp này?", agreed=yes)
    written = plan_making.write(here, made, agreed=yes)
    if json:
        show.data("xkld.plan.new/1", {"plan": made.plan, "files": [str(path) for path in written.files]})
    else:
        say_written(written.files, written.earlier, dry_run=here.dry_run)
    if here.dry_run:
        return
    if not load and not yes and not json:
        load = _load_now()
    if load:
        loaded = plan_loading.load(here, str(made.plan_path), agreed=yes)
        if not json:
            say_loaded(loaded, dry_run=False)
    else:
        show.note(f"Nạp vào sổ bằng: xkld plan load {made.plan.code}")


def _load_now() -> bool:
    """Whether to load what is written already; somebody who stops here has her files all the same."""
    from xkld.cli import questions
    from xkld.domain.errors import WrongWords

    try:
        return questions.yes("Nạp kế hoạch vào sổ ngay?")
    except (KeyboardInterrupt, WrongWords):
        show.say()
        return False
