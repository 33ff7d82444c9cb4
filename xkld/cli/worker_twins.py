"""``xkld worker twins``, ``merge``, ``apart``: one person who stands in the book twice."""

from typing import TYPE_CHECKING, Annotated

import typer

from xkld.cli import show
from xkld.cli.options import MOST, Agreed, AsJson, DryRun, Home, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.cli.worker import Number
from xkld.cli.worker_printing import say_consequences
from xkld.domain.choices import parse_word
from xkld.domain.notation import day_text
from xkld.domain.table import Kind
from xkld.domain.wording.labels import GROUP_NAMES, STAGE_NAMES
from xkld.domain.wording.register import NAMES, fact_text

if TYPE_CHECKING:
    from xkld.usecases.merging import Merging
    from xkld.usecases.twins import TwinSide

Kept = Annotated[int, typer.Argument(metavar="SỐ_GIỮ", max=MOST, help="Số của người lao động được giữ.")]
Other = Annotated[int, typer.Argument(metavar="SỐ_GỘP", max=MOST, help="Số được gộp vào số giữ.")]


def twins(
    number: Annotated[
        int | None,
        typer.Argument(metavar="[SỐ]", max=MOST, help="Chỉ những cặp có người này.", show_default=False),
    ] = None,
    weak: Annotated[bool, typer.Option("--weak", help="Cả những cặp dấu hiệu yếu.")] = False,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Những cặp có thể là một người ghi hai lần: cùng điện thoại, cùng họ tên và ngày sinh, thiếu tên đệm, thiếu dấu...

    Chỉ nêu ra, không sửa gì; đúng là một người thì gộp bằng worker merge, không phải thì ghi bằng worker apart.

    Ví dụ: xkld worker twins
    """
    from xkld.usecases.twins import proposed

    found = proposed(workspace("worker twins", home, today), number, weak=weak)
    show.listing(_listing(), found.pairs, json=json)
    show.note(f"{len(found.pairs)} cặp." if found.pairs else "Không thấy cặp nào.")
    if found.weak:
        show.note(f"Ngoài ra {found.weak} cặp dấu hiệu yếu: xkld worker twins --weak")
    if found.crowded:
        show.note(f"{found.crowded} nhóm có quá nhiều người giống nhau, không so từng cặp.")
    if found.pairs:
        kept, other = found.pairs[0].kept.number, found.pairs[0].other.number
        show.note(f"Một người: xkld worker merge {kept} {other} --dry-run; hai người: xkld worker apart {kept} {other}")


def merge(
    kept: Kept,
    other: Other,
    take: Annotated[
        list[str] | None,
        typer.Option("--take", metavar="CỘT", help="Lấy theo số gộp, ví dụ phone; có thể ghi nhiều lần."),
    ] = None,
    agreed: Agreed = False,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
    json: AsJson = False,
) -> None:
    """Gộp hai số của một người: hồ sơ, đối tượng, khoản chi của số gộp thành của số giữ.

    Chỗ hai số ghi khác nhau thì giữ theo số giữ, trừ --take; chỗ số giữ còn trống thì lấy của số gộp. Số gộp vẫn tìm
    được, danh sách cũ nhập lại không thêm người. Hai hồ sơ kể cùng một chuyến đi thì ghép làm một.

    Ví dụ: xkld worker merge 52 48 --dry-run
    """
    from xkld.usecases import merging

    here = workspace("worker merge", home, today, dry_run=dry_run)
    facts = {fact: NAMES[fact] for fact in merging.FACTS}
    taken = [parse_word("thông tin", word, facts) for word in take or ()]
    done = merging.merge(here, kept, other, taken, agreed=agreed)
    if json:
        show.data("xkld.worker.merge/1", done)
        return
    _say_merged(done, dry_run=dry_run)


def apart(
    one: Number,
    other: Annotated[int, typer.Argument(metavar="SỐ_KHÁC", max=MOST, help="Số của người kia.")],
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi nhớ hai số là hai người khác nhau: worker twins và check không nêu cặp này nữa.

    Ví dụ: xkld worker apart 52 48
    """
    from xkld.usecases import merging

    new = merging.tell_apart(workspace("worker apart", home, today, dry_run=dry_run), one, other)
    done = show.tried_or("Đã ghi", dry_run=dry_run) if new else "Đã ghi từ trước"
    show.say(f"{done}: số {one} và số {other} là hai người khác nhau.")


def _listing() -> Listing:
    from xkld.domain.wording.twins import SIGNS, STRENGTHS

    return Listing(
        "xkld.worker.twins/1",
        "twins",
        "Có thể là một người",
        (
            Shown("Số giữ", lambda one: str(one.kept.number), Kind.COUNT),
            Shown("Người", lambda one: _side(one.kept)),
            Shown("Số gộp", lambda one: str(one.other.number), Kind.COUNT),
            Shown("Người kia", lambda one: _side(one.other)),
            Shown("Mức", lambda one: STRENGTHS[one.strength]),
            Shown("Vì sao", lambda one: "; ".join(SIGNS[sign] for sign in one.signs)),
        ),
    )


def _side(one: "TwinSide") -> str:
    return f"{one.name}, {fact_text('birth', one.birth)}, {one.unit}"


def _say_merged(done: "Merging", *, dry_run: bool) -> None:
    from xkld.domain.wording.twins import OUTCOMES

    kept, other = done.kept, done.other
    show.say(f"{show.tried_or('Đã gộp', dry_run=dry_run)}: số {other} vào số {kept} {done.name}.")
    for one in done.facts:
        said = f"số {kept} ghi {fact_text(one.fact, one.kept)}, số {other} ghi {fact_text(one.fact, one.other)}"
        show.say(f"  {NAMES[one.fact]}: {said}; {OUTCOMES[one.outcome]}")
    for code in done.groups:
        show.say(f"  thêm đối tượng {GROUP_NAMES[code]} ({code})")
    for school in done.schools:
        show.say(f"  thêm trường {school}")
    for number in done.moved:
        show.say(f"  hồ sơ {number}: chuyển nguyên sang số {kept}")
    for join in done.joined:
        known = f", {len(join.known)} giai đoạn trùng bỏ bớt" if join.known else ""
        show.say(f"  hồ sơ {join.gone}: cùng chuyến đi với hồ sơ {join.into}, ghép làm một{known}")
        for case, event in join.passed:
            show.say(f"    bỏ {STAGE_NAMES[event.stage]} {day_text(event.on)} của hồ sơ {case}: hồ sơ đã qua bước này")
    for told in done.differing:
        kept_fact, other_fact = (fact_text(told.fact, value) for value in (told.kept, told.other))
        show.say(f"    hồ sơ {told.case} giữ {NAMES[told.fact]} {kept_fact} (hồ sơ kia ghi {other_fact})")
    if done.payments:
        show.say(f"  {done.payments} khoản chi đã ghi cho số {other} giữ nguyên, tính cho số {kept}")
    for paid in done.twice:
        show.say(
            f"CHI TRÙNG: {paid.item} đã chi cho cả hai số (khoản {paid.first} và {paid.second});"
            f" thu hồi thì ghi: xkld support reverse {paid.second} --reason LÝ_DO --voucher SỐ --on NGÀY"
        )
    say_consequences(done.closed_quarters, 0)
