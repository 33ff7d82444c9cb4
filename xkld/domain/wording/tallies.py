"""How the rows of a list are summed up in one sentence."""

from xkld.domain.tally import Tally


def tally_text(tally: Tally) -> str:
    """``Tệp có 12 dòng: 4 mới, 1 bổ sung hoặc sửa, 5 không đổi, 1 có lỗi, 1 trống.``; the parts sum up to the rows."""
    parts = (
        (tally.new, "mới"),
        (tally.changed, "bổ sung hoặc sửa"),
        (tally.same, "không đổi"),
        (tally.refused, "có lỗi"),
        (tally.unwritten, "đúng nhưng chưa ghi"),
        (tally.blank, "trống"),
        (tally.left_out, "không phải là người"),
    )
    return f"Tệp có {tally.rows} dòng: {', '.join(f'{count} {what}' for count, what in parts if count) or '0 dòng'}."
