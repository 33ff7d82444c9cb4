"""Where in a Word template something stands, in the words of a person who looks at it in Word."""

_LONGEST = 60

PARTS = {
    "body": "thân văn bản",
    "header": "đầu trang (header)",
    "footer": "chân trang (footer)",
    "footnotes": "chú thích chân trang (footnote)",
    "endnotes": "chú thích cuối (endnote)",
    "comments": "nhận xét (comment)",
    "properties": "thuộc tính tài liệu",
}
_PROPERTIES = {
    "author": "tác giả",
    "comments": "ghi chú",
    "identifier": "mã số",
    "language": "ngôn ngữ",
    "subject": "chủ đề",
    "title": "tiêu đề",
}


def paragraph_place(text: str, table: int = 0, row: int = 0) -> str:
    """A paragraph by its beginning, and by its table's row when it stands in one; both count from 1."""
    line = " ".join(text.split())
    told = f"đoạn «{line if len(line) <= _LONGEST else line[: _LONGEST - 1] + '…'}»"
    return f"bảng {table}, hàng {row}, {told}" if row else told


def table_place(table: int) -> str:
    """The alternative text of a table, which holds its key."""
    return f"bảng {table}, văn bản thay thế (Alt Text)" if table else "thuộc tính của hình"


def property_place(name: str) -> str:
    """A property of the document, as Word calls it."""
    return _PROPERTIES[name]
