"""Faults of the file, of its tables and of figures that the book keeps twice."""

from xkld.domain.chain_fault import Fault
from xkld.domain.notation import grouped
from xkld.domain.wording.checks.said import Said, day

_COPY = "ngừng ghi vào sổ; phục hồi bản sao lưu gần nhất: xkld restore (thử trước: xkld restore --drill)"
_STRANGER = "sổ đã bị sửa bằng chương trình khác: phục hồi bản sao lưu trước lần sửa đó bằng xkld restore"
_LOGGED = "mỗi thay đổi có một dòng nhật ký, mỗi lần ghi nối vào chuỗi SHA-256 của các lần trước"
_BREAKS = {
    Fault.MISSING: "lần ghi này đã mất",
    Fault.UNLINKED: "lần ghi này không có trong chuỗi",
    Fault.ALTERED: "nội dung lần ghi này hoặc nhật ký của nó đã bị sửa",
    Fault.BLANKED: "nhật ký của lần ghi này bị xóa trắng mà không qua lệnh xóa",
}
_DIFFERS = {"added": "có trong sổ, không có trong nhật ký", "removed": "mất khỏi sổ", "altered": "khác nhật ký"}
_KINDS = {"table": "bảng", "view": "khung nhìn", "trigger": "bộ ghi vết", "index": "chỉ mục"}


def _made(kind: str, name: str) -> str:
    return f"{_KINDS.get(kind, kind)} {name}"


def _difference(table: str, key: str, how: str, columns: str) -> str:
    row = key.strip("[]")
    return f"{table} {row}: {_DIFFERS[how]}" + (f" ({columns})" if columns else "")


def _days(worker: int, placement: int, kept: str | None, told: str | None) -> str:
    return f"NLĐ {worker} (hồ sơ {placement}): ghi sẵn {day(kept)}, theo giai đoạn {day(told)}"


BOOK = {
    "unreadable": Said("có phần của tệp sổ không đọc được", lambda: "", _COPY),
    "file_altered": Said(
        "tệp sổ khác con dấu của lần ghi cuối: đĩa đã đổi ít nhất một bit, hoặc có chương trình sửa thẳng vào tệp",
        lambda: "",
        _COPY,
    ),
    "file_of_other_history": Said(
        "tệp sổ không phải bản của lần ghi cuối ở thư mục này: đã bị thay bằng bản khác hoặc bản cũ",
        lambda: "",
        "tìm tệp sổ đúng (bản sao lưu: xkld restore); nếu cố ý dùng bản này thì lần ghi tới đóng dấu lại",
    ),
    "faulty_pages": Said("{count} chỗ hỏng trong tệp sổ", str, _COPY),
    "object_lacks": Said("thiếu {count} thành phần của sổ", _made, _STRANGER),
    "object_differs": Said("{count} thành phần của sổ khác bản gốc", _made, _STRANGER),
    "object_foreign": Said(
        "{count} thành phần lạ trong sổ", _made, "bằng chương trình đã tạo ra chúng, xóa đi rồi chạy lại xkld check"
    ),
    "step_lacks": Said("thiếu {count} bước nâng cấp đã ghi nhận", lambda number: f"bước {number}", _STRANGER),
    "not_asked": Said(
        "{count} mục chưa kiểm tra được vì cấu trúc sổ đã bị sửa",
        str,
        "xử lý mục schema trước rồi chạy lại: xkld check",
    ),
    "refers_to_nothing": Said(
        "{count} liên kết giữa các bảng bị đứt",
        lambda _row, table, parent, rows: f"{rows} dòng của {table} trỏ đến {parent} không còn",
        _STRANGER,
    ),
    "departed_on_differs": Said(
        "{count} hồ sơ có ngày xuất cảnh khác với giai đoạn đã ghi", _days, _STRANGER, "số đếm theo ngày xuất cảnh"
    ),
    "ended_on_differs": Said(
        "{count} hồ sơ có ngày về nước khác với giai đoạn đã ghi", _days, _STRANGER, "số đếm theo ngày về nước"
    ),
    "rows_differ": Said(
        "{count} bảng có số dòng khác nhật ký",
        lambda table, held, logged: f"{table}: sổ có {grouped(held)} dòng, nhật ký có {grouped(logged)}",
        _STRANGER,
        _LOGGED,
    ),
    "money_differs": Said(
        "{count} bảng có tổng tiền khác nhật ký",
        lambda table, held, logged: f"{table}: sổ có {grouped(held)} đồng, nhật ký có {grouped(logged)} đồng",
        _STRANGER,
        _LOGGED,
    ),
    "chain_broken": Said(
        "chuỗi các lần ghi bị đứt",
        lambda operation, fault: f"từ lần ghi số {operation}: {_BREAKS[fault]}",
        _STRANGER,
        _LOGGED,
    ),
    "unexplained": Said(
        "có dòng không đúng như nhật ký (nêu {count} dòng)",
        _difference,
        _STRANGER,
        _LOGGED,
    ),
    "head_unknown": Said(
        "sổ không có mã chuỗi đã nêu: các lần ghi từ đó đến nay không nối tiếp bản đã lưu",
        lambda head, operations, last: f"{head}; sổ có {grouped(operations)} lần ghi, mã cuối {last}",
        "tìm sổ hoặc bản sao lưu mang mã đó (xkld restore liệt kê); hoặc văn bản lập từ sổ khác",
        _LOGGED,
    ),
    "sent_head_unknown": Said(
        "{count} báo cáo đã gửi mang mã chuỗi mà sổ không có",
        lambda number, form, period: f"báo cáo đã gửi số {number} ({form}, {period})",
        _STRANGER,
        _LOGGED,
    ),
    "left_open": Said("sổ còn đánh dấu đang ghi dở", lambda operation: f"lần ghi số {operation}", _STRANGER, _LOGGED),
    "follows_no_more": Said(
        "{count} cột tính sẵn khác với cột gốc",
        lambda table, column, rows: f"{rows} dòng của {table}.{column}",
        _COPY,
    ),
}
