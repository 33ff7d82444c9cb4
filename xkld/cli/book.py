"""``xkld`` alone, ``xkld init`` and ``xkld demo``: the workspace itself."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from xkld.cli import show
from xkld.cli.options import AsJson, Home, PlanCode, Today, workspace
from xkld.domain.errors.words import option_before_command
from xkld.domain.notation import day_text, grouped

if TYPE_CHECKING:
    from xkld.usecases.overview import Overview
    from xkld.usecases.standing import Standing

DEMO_TODAY = "2025-06-18"
Anywhere = Annotated[
    bool, typer.Option("--allow-network-drive", help="Vẫn tạo sổ dù là ổ mạng hay thư mục đồng bộ, nơi sổ dễ hỏng.")
]


def where_am_i(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="In số phiên bản.")] = False,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Quản lý công tác đưa người lao động đi làm việc ở nước ngoài theo hợp đồng.

    Gõ «xkld» không kèm lệnh để biết đang ở đâu và làm gì tiếp. Thử với số liệu mẫu: xkld demo
    """
    if context.invoked_subcommand is not None:
        _refuse_options_before_the_command(context)
        return
    if version:
        import xkld

        show.say(f"xkld {xkld.__version__}")
        return
    if json:
        from xkld.usecases import overview

        show.data("xkld.overview/1", overview.overview(workspace("xkld", home, today), plan))
        return
    from xkld.cli import menu

    if menu.wanted():
        typed = {"plan": plan, "home": home, "today": today}
        common = {name: str(value) for name, value in typed.items() if _was_typed(context, name)}
        menu.run(lambda: _look(home, today, plan, a_book_is_wanted=False), common)
    else:
        _look(home, today, plan, a_book_is_wanted=True)


def _refuse_options_before_the_command(context: typer.Context) -> None:
    """An option there would be passed over: ``xkld --home so-2025 quota show`` would speak of another book."""
    given = [f"--{name}" for name in context.params if _was_typed(context, name)]
    if given:
        raise option_before_command(given, str(context.invoked_subcommand))


def _was_typed(context: typer.Context, name: str) -> bool:
    source = context.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"


def _look(home: Path | None, today: str | None, plan: str | None, *, a_book_is_wanted: bool) -> "Standing":
    """Say where the officer is; without a book that is an error, or a standing like others."""
    from xkld.usecases import overview
    from xkld.usecases.standing import Standing, standing

    here = workspace("xkld", home, today)
    if not a_book_is_wanted and not here.book.exists():
        show.say(f"Chưa có sổ dữ liệu ở đây ({here.book}).")
        return Standing(book=False)
    found = overview.overview(here, plan)
    if found is None:
        show.say(f"Sổ {here.book} chưa có kế hoạch.")
        show.note("Gõ tiếp: xkld plan new   (lập kế hoạch mới; đã có tệp .yaml: xkld plan load TỆP)")
    else:
        _say_overview(found)
    return standing(here, found)


def init(
    folder: Annotated[
        Path | None, typer.Argument(metavar="THƯ_MỤC", help="Nơi tạo sổ (mặc định: thư mục hiện tại).")
    ] = None,
    anywhere: Anywhere = False,
    home: Home = None,
    today: Today = None,
) -> None:
    """Tạo thư mục làm việc và sổ dữ liệu trống.

    Ví dụ: xkld init so-2025
    """
    from xkld.usecases import workspaces

    here = workspace("init", folder or home, today)
    made = workspaces.init(here, anywhere=anywhere)
    show.say(f"Đã tạo sổ {here.book}.")
    if made.drive is not None:
        from xkld.domain.errors.book import place_name

        show.note(f"LƯU Ý: sổ nằm ở {place_name(made.drive.name)}, dễ hỏng hoặc bị ghi đè; sao lưu thường xuyên.")
    if made.open_to_others:
        show.note(f"Lưu ý: người khác trên máy xem được thư mục này; chỉ để mình xem: chmod 700 {here.home}")
    at = f" --home {folder}" if folder else ""
    show.note(f"Gõ tiếp: xkld plan new{at}   (lập kế hoạch mới; đã có tệp .yaml: xkld plan load TỆP{at})")


def upgrade(home: Home = None, today: Today = None) -> None:
    """Nâng cấp sổ do bản xkld cũ ghi; sao lưu trước khi nâng cấp.

    Ví dụ: xkld upgrade
    """
    from xkld.usecases import workspaces

    done = workspaces.upgrade(workspace("upgrade", home, today))
    kept = f"; bản trước đó ở {done.backup}" if done.backup else ""
    show.say(f"Đã nâng cấp sổ{kept}." if done.changed else "Sổ đã ở cấu trúc mới nhất.")


def demo(
    folder: Annotated[Path, typer.Argument(metavar="THƯ_MỤC", help="Nơi đặt sổ mẫu.")] = Path("demo"),
    anywhere: Anywhere = False,
) -> None:
    """Dựng sổ mẫu: kế hoạch Phan Rang 2025, người lao động hư cấu, báo cáo quý II. Chạy lại không sao.

    Ví dụ: xkld demo
    """
    import shutil

    from xkld.usecases import workspaces

    if workspaces.demo_wanted(folder):
        part = workspaces.demo_part(folder)
        shutil.rmtree(part, ignore_errors=True)
        for line in workspaces.demo_commands():
            _run(f"{line} --allow-network-drive" if anywhere and line.startswith("init") else line, part)
        workspaces.demo_done(part, folder)
    else:
        show.say(f"Sổ mẫu đã có ở {folder}, giữ nguyên.")
    _run(f"report quarterly --quarter 2025-Q2 --format docx,xlsx,html,json --today {DEMO_TODAY}", folder)
    _run(f"quota show --today {DEMO_TODAY}", folder)
    show.note(f"Gõ tiếp: xkld --home {folder} --today {DEMO_TODAY}   hoặc: xkld worker list --home {folder}")


def _run(line: str, folder: Path) -> None:
    """One line as the officer would type it."""
    import shlex

    from xkld.cli import main

    show.note(f"$ xkld {line}")
    status = main([*shlex.split(line), "--home", str(folder)])
    if status:
        raise typer.Exit(status)


def _say_overview(found: "Overview") -> None:
    from xkld.cli.duty_printing import duty_sentence

    progress = found.progress
    show.say(f"{progress.title} ({progress.plan}) - {found.issuer}")
    remaining = progress.remaining or 0
    left = f"còn {grouped(remaining)}" if remaining >= 0 else f"vượt {grouped(-remaining)}"
    departed, pipeline = grouped(progress.departed), grouped(progress.pipeline)
    if progress.total is None:
        show.say(f"Đã xuất cảnh {departed} người (không giao chỉ tiêu); nguồn lao động {pipeline} người.")
    else:
        show.say(
            f"Đã xuất cảnh {departed}/{grouped(progress.total)} người ({left});"
            f" nguồn lao động {pipeline} người. Số liệu đến hết ngày {day_text(progress.end)}."
        )
    if found.next_duty is not None:
        show.say(f"Sắp đến hạn: {duty_sentence(found.next_duty)}")
    if found.open_duties:
        show.note(f"Còn {found.open_duties} chế độ báo cáo chưa rõ hạn: xem và ghi bằng xkld plan deadline")
    _say_backups(found)
    if found.issuer_over:
        show.note(f"Lưu ý: {found.issuer} đã kết thúc; báo cáo lập theo địa bàn cũ.")
    if found.closed is not None:
        option = {"quarterly": "--quarter", "annual": "--year"}[found.form]
        show.note(f"Gõ tiếp: xkld report {found.form} {option} {found.closed}   (số liệu đã chốt)")
    else:
        show.note("Gõ tiếp: xkld worker import DANH_SÁCH.xlsx --dry-run   hoặc: xkld quota show")


def _say_backups(found: "Overview") -> None:
    from xkld.domain.wording.backups import backup_reminders

    for line in backup_reminders(found.backups, found.operations_since, found.today):
        show.note(line)
