"""Plan files for tests: the shipped one with some lines changed, and one of an invented city."""

from pathlib import Path

from xkld.usecases.workspace import shipped

PHAN_RANG = (shipped("data") / "plans" / "phan-rang-2025.yaml").read_text(encoding="utf-8")


def changed(text: str, *changes: tuple[str, str]) -> str:
    """The text with each old part, which must be there exactly once, replaced by its new one."""
    for old, new in changes:
        assert text.count(old) == 1, (old, text.count(old))
        text = text.replace(old, new)
    return text


def saved(folder: Path, text: str, name: str = "ke-hoach.yaml") -> Path:
    """The text in a file."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


SONG_MAU_UNITS = """\
name: Các phường, xã của thành phố Sông Mẫu
basis: [Nghị quyết hư cấu]
units:
  - {code: 90001, name: Phường Bến Thử, kind: ward, parent: Thành phố Sông Mẫu, from: null, to: null}
  - {code: 90002, name: Phường Cầu Mẫu, kind: ward, parent: Thành phố Sông Mẫu, from: null, to: null}
  - {code: 90003, name: Xã Đồng Ví Dụ, kind: commune, parent: Thành phố Sông Mẫu, from: 2025-07-01, to: null}
"""
SONG_MAU = """\
plan: song-mau-2026
title: Đưa người lao động đi làm việc ở nước ngoài năm 2026
subject: công tác đưa người lao động đi làm việc ở nước ngoài
issuer:
  name: Phòng Nội vụ thành phố Sông Mẫu
  head: [PHÒNG NỘI VỤ]
  above: ỦY BAN NHÂN DÂN THÀNH PHỐ SÔNG MẪU
  symbol: PNV
  place: Sông Mẫu
  area: thành phố Sông Mẫu
number: null
date: {year: 2026, month: 1, day: 12}
years: [2026]
implements:
  kind: Kế hoạch
  number: 05/KH-UBND
  date: 2026-01-05
  issuer: UBND tỉnh Mẫu
  subject: đưa người lao động đi làm việc ở nước ngoài năm 2026
target:
  total: 7
  counts: persons
  units: units/song-mau.yaml
  split: {Phường Bến Thử: 3, Phường Cầu Mẫu: 2, Xã Đồng Ví Dụ: 2}
funds:
  - {id: chi-ho-tro, name: Kinh phí hỗ trợ, kind: grant, basis: null, ref: III}
duties:
  - kind: quarterly
    from: issuer
    to: [UBND thành phố Sông Mẫu]
    cutoff: calendar
    deadline: {before_day: 6, of: first_month_after_quarter}
    ref: IV
report_to: [UBND thành phố Sông Mẫu]
recipients: [Như trên;, "Lưu: VT."]
signature: {on_behalf: null, for: null, title: TRƯỞNG PHÒNG, name: Trần Văn Mẫu}
"""
