"""What is said of a template that can be filled: what it leaves out, and what not every report has."""

from collections.abc import Collection, Iterable, Sequence
from fnmatch import fnmatchcase

from xkld.domain.errors import Place
from xkld.domain.templates import NAMES, Finding, Level

FORM_WORDS = {
    "quarterly": "báo cáo quý",
    "half-year": "báo cáo 6 tháng",
    "annual": "báo cáo năm",
    "tie": "biên bản",
    "order": "phiếu",
    "papers": "phiếu",
    "handover": "danh mục",
    "attendance": "danh sách điểm danh",
    "referral": "công văn",
    "settlement": "danh sách quyết toán",
    "grant": "quyết định",
}
LEVEL_WORDS = {Level.FAULT: "lỗi", Level.NOTE: "lưu ý"}
LEAN_WORDS = "kế hoạch không giao chỉ tiêu, không tính người đi học, hoặc sổ chưa có số năm trước"

_HEAD = (
    ("tên cơ quan ban hành", ("letterhead.issuer",)),
    ("cơ quan chủ quản", ("letterhead.above",)),
    ("số, ký hiệu", ("letterhead.number",)),
    ("địa danh, ngày tháng", ("letterhead.place_and_date",)),
    ("tên loại", ("letterhead.kind", "letterhead.title")),
    ("trích yếu", ("letterhead.subject", "letterhead.title")),
    ("lời mở đầu", ("opening",)),
    ("nội dung các mục", ("body[[]].text", "body[[]].parts[[]].text")),
    ("chức vụ người ký", ("closing.authority",)),
    ("họ tên người ký", ("closing.name",)),
)
_TABLES = (("bảng số liệu trong phần lời", ("body[[]].table.rows", "body[[]].table.lines", "tables.*")),)
_ROWS_OF_ANNEX = ("annex.tables[[]].rows", "annex.tables[[]].lines", "tables.*.rows", "tables.*.lines")
_OF_REPORTS = (
    ("nơi kính gửi khi chỉ có một", ("to.one",)),
    ("nơi kính gửi khi có nhiều", ("to.many",)),
    ("ngày chốt số liệu", ("figures_to",)),
    ("lời kết", ("last_words",)),
    ("nơi nhận", ("closing.recipients",)),
    ("tên phụ lục", ("annex.title",)),
    ("dòng «Kèm theo»", ("annex.subtitle",)),
    ("các biểu của phụ lục", _ROWS_OF_ANNEX),
    ("quy tắc đếm dưới mỗi biểu", ("annex.tables[[]].rule", "tables.*.rule")),
)
_OF_ORDERS = (
    ("tên cơ quan phát phiếu", ("letterhead.issuer",)),
    ("số đơn hàng", ("letterhead.number",)),
    ("ngày của thông tin", ("letterhead.place_and_date",)),
    ("tên phiếu", ("letterhead.kind", "letterhead.title")),
    ("nơi làm việc, ngành nghề", ("letterhead.subject", "letterhead.title")),
    ("điều kiện làm việc", ("tables.terms", "body[[]].table.rows")),
    ("các khoản phải nộp", ("tables.fees", "body[[]].table.rows")),
    ("căn cứ của mức trần", ("body[[]].text",)),
    ("lời dặn", ("last_words",)),
)
_OF_PAPERS = (
    ("tên cơ quan phát phiếu", ("letterhead.issuer",)),
    ("người lao động", ("letterhead.number",)),
    ("ngày của thông tin", ("letterhead.place_and_date",)),
    ("tên phiếu", ("letterhead.kind", "letterhead.title")),
    ("diện đi, thị trường", ("letterhead.subject", "letterhead.title")),
    ("giấy tờ cần có", ("tables.papers", "body[[]].table.rows")),
    ("giấy tờ của hồ sơ hỗ trợ", ("tables.claims", "body[[]].table.rows")),
    ("căn cứ, lưu ý", ("body[[]].text",)),
    ("lời dặn", ("last_words",)),
)
_OF_HANDOVER = (
    *_HEAD[:2],
    *_HEAD[3:8],
    ("các bảng của danh mục", ("body[[]].table.rows", "tables.*")),
    ("cách xem từng bảng", ("body[[]].table.span", "tables.*.span")),
    ("lời kết", ("last_words",)),
)
_OF_ATTENDANCE = (
    ("tên cơ quan", ("letterhead.issuer",)),
    ("thời gian, cơ sở, nơi học", ("letterhead.place_and_date",)),
    ("tên danh sách", ("letterhead.kind", "letterhead.title")),
    ("tên khóa học", ("letterhead.subject", "letterhead.title")),
    ("những ngày của mỗi trang", ("body[[]].text",)),
    ("học viên và ô ký", ("body[[]].table.rows", "tables.*")),
)
_OF_SETTLEMENT = (
    *_HEAD[:1],
    *_HEAD[2:6],
    ("các khoản và ô ký", ("body[[]].table.rows", "tables.*")),
    ("tổng bằng chữ", ("last_words",)),
    *_HEAD[8:],
)
_OF_LETTERS = (
    *_HEAD[:4],
    ("nội dung trích yếu", ("letterhead.subject", "letterhead.title")),
    ("nơi kính gửi", ("to.one",)),
    *_HEAD[6:],
    ("lời kết", ("last_words",)),
    ("nơi nhận", ("closing.recipients",)),
)
_OF_GRANTS = (
    *_HEAD[:6],
    ("chức danh người quyết định", ("to.one",)),
    *_HEAD[6:],
    ("danh sách được hỗ trợ", ("body[[]].table.rows", "tables.*")),
    ("tên danh sách", ("annex.title",)),
    ("dòng «Kèm theo»", ("annex.subtitle",)),
    ("nơi nhận", ("closing.recipients",)),
)
PARTS = {
    "report": (*_HEAD, *_TABLES, *_OF_REPORTS),
    "tie": (*_HEAD, *_TABLES),
    "order": _OF_ORDERS,
    "papers": _OF_PAPERS,
    "handover": _OF_HANDOVER,
    "attendance": _OF_ATTENDANCE,
    "settlement": _OF_SETTLEMENT,
    "referral": _OF_LETTERS,
    "grant": _OF_GRANTS,
}
"""What a paper should show, in the officer's words, each with the names of a template that show it (any of them)."""


def place_words(place: Place) -> str:
    """The line of a text, or the part and the paragraph of a Word document; empty for the whole template."""
    return f"dòng {place.line}" if place.line is not None else " › ".join(filter(None, (place.sheet, place.cell)))


def unused(template: str, kind: str, used: Collection[str]) -> list[Finding]:
    """What a template of that kind of paper does not show, in one note."""
    lost = [told for told, paths in PARTS[kind] if not _shows(paths, used)]
    if not lost:
        return []
    what = f"mẫu không dùng đến: {', '.join(lost)}"
    return [Finding(Level.NOTE, template, Place(template), what, "nếu là cố ý thì không phải làm gì")]


def partly(place: Place, name: str, lacking: Sequence[str]) -> Finding:
    """A name that some reports do not have: with this template they would stop."""
    what = f"«{name}» không có trong: {'; '.join(lacking)}"
    mend = "mẫu này làm những báo cáo đó dừng lại; không lập chúng thì không phải sửa"
    return Finding(Level.NOTE, place.file, place, what, mend)


def not_used(template: str) -> Finding:
    """The file has a name under which the program never looks for a template."""
    what = "chương trình không dùng đến tệp tên này"
    return Finding(Level.NOTE, template, Place(template), what, f"đặt vào templates/ với tên: {', '.join(NAMES)}")


def in_order(template: str) -> Finding:
    """Nothing is wrong with a template."""
    return Finding(Level.NOTE, template, Place(template), "điền được, không có tên nào sai", "")


def _shows(paths: Iterable[str], used: Collection[str]) -> bool:
    return any(fnmatchcase(one, path) for path in paths for one in used)
