"""What is told of a list that was read, beside its faults: rows that are no people."""

from collections.abc import Iterator, Sequence

from xkld.domain.errors.files import some
from xkld.domain.left_out import LeftOut, RowKind

_KINDS = {
    RowKind.HEADS: "dòng số cột hoặc tên cột lặp lại",
    RowKind.GROUP: "dòng tên nhóm",
    RowKind.TOTAL: "dòng tổng",
    RowKind.FOOT: "dòng dưới danh sách (ghi chú, nơi nhận, chữ ký)",
}


def left_out_lines(rows: Sequence[LeftOut]) -> Iterator[str]:
    """One line for each kind of rows that were not taken as people, so that nobody is lost unseen."""
    for kind, name in _KINDS.items():
        of_kind = [row for row in rows if row.kind is kind]
        if of_kind:
            told = some((f"{row.row} «{row.text}»" for row in of_kind), "dòng")
            yield f"Không tính là người: {len(of_kind)} {name}: {told}."
