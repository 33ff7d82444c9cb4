"""What is told of a list that was read, beside its faults: what of it was not taken, and what was changed."""

from collections.abc import Iterator, Sequence

from xkld.domain.errors.files import shown, some
from xkld.domain.left_out import LeftOut, RowKind

_KINDS = {
    RowKind.HEADS: "dòng số cột hoặc tên cột lặp lại",
    RowKind.GROUP: "dòng tên nhóm",
    RowKind.TOTAL: "dòng tổng",
    RowKind.HIDDEN: "dòng đang ẩn, bỏ qua theo --hidden skip",
    RowKind.FOOT: "dòng dưới danh sách (ghi chú, nơi nhận, chữ ký)",
}


def left_out_lines(rows: Sequence[LeftOut]) -> Iterator[str]:
    """One line for each kind of rows that were not taken as people, so that nobody is lost unseen."""
    for kind, name in _KINDS.items():
        of_kind = [row for row in rows if row.kind is kind]
        if of_kind:
            told = some((f"{row.row} «{row.text}»" for row in of_kind), "dòng")
            yield f"Không tính là người: {len(of_kind)} {name}: {told}."
    untold = sum(row.kind is RowKind.UNTOLD for row in rows)
    if untold:
        yield f"{untold} dòng của người đã có trong sổ chưa ghi giai đoạn, ngày: không ghi gì về những người này."


def sheets_not_read(sheet: str, others: Sequence[str]) -> str:
    """Which sheet was read, and which were not."""
    named = some((f"«{shown(other)}»" for other in others), "trang tính")
    return f"Đọc trang tính «{shown(sheet)}»; không đọc: {named}."


def hidden_rows_read(rows: Sequence[int]) -> str:
    """That rows were read although they do not show."""
    return f"Đã đọc cả {len(rows)} dòng đang ẩn: {some(rows, 'dòng')}."


def hidden_columns(columns: Sequence[str], *, was_read: bool) -> str:
    """What became of columns that do not show."""
    return f"{'Đã đọc cả' if was_read else 'Đã bỏ qua'} {len(columns)} cột đang ẩn: {some(columns, 'cột')}."


def out_of_capitals(changed: Sequence[str]) -> str:
    """Names that were written in capitals."""
    return f"{len(changed)} họ tên viết hoa cả chữ được ghi theo lối thường: {some(changed, 'người')}."


def short_years(written: Sequence[str]) -> str:
    """Days with two digits for the year, of which only one century is possible."""
    return f"{len(written)} ngày ghi năm hai chữ số, hiểu theo thế kỷ duy nhất có thể: {some(written, 'ô')}."


def units_of_headings(units: Sequence[tuple[int, str, int]]) -> str:
    """How many rows took their unit from which heading, each by its row and name."""
    told = some((f"{count} theo dòng {row} «{shown(name)}»" for row, name, count in units), "nhóm")
    return f"{sum(count for *_, count in units)} dòng lấy đơn vị ở dòng tên nhóm phía trên: {told}."


def units_of_merged(ranges: Sequence[str]) -> Iterator[str]:
    """That people have the unit of a cell that is merged over them."""
    if ranges:
        yield f"Mọi dòng trong ô gộp lấy đơn vị ghi ở ô đó: {some(ranges, 'vùng')}."


def repaired(cell: str, what: str) -> str:
    """One repair that was agreed to."""
    return f"Đã sửa theo --repair, ô {cell}: {what}."


def converted(count: int, examples: Sequence[tuple[str, str, str]]) -> str:
    """Cells of an old font that were converted, with a few of them before and after."""
    told = "; ".join(f"{cell} «{shown(before)}» → «{shown(after)}»" for cell, before, after in examples)
    return f"Đã đổi {count} ô từ phông chữ cũ sang Unicode, ví dụ: {told}."
