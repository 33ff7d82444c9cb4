"""What is told of a sender's list whose columns are remembered."""

from collections.abc import Sequence

from xkld.domain.errors.files import shown

UNUSED = "không dùng"


def remembered(sender: str, count: int, *, first: bool, tried: bool) -> str:
    """What is kept for the sender's next list."""
    done = "Sẽ nhớ" if tried else "Đã nhớ"
    if first:
        return f"{done} {count} cột của «{sender}»: lần sau cột đổi tên, đổi chỗ, thiếu hoặc lạ thì được hỏi trước."
    return f"{done} {count} cột của «{sender}» như trong tệp này, thay cho lần trước."


def near_names(sender: str, near: Sequence[str]) -> str:
    """A sender that is new here, and others of nearly the same name."""
    named = ", ".join(f"«{one}»" for one in near)
    return f"«{sender}» là nơi gửi mới; tên gần giống đã có: {named}. Nhầm tên thì hoàn tác rồi nhập lại."


def to_explain(names: Sequence[str]) -> str:
    """A list lacks a column, and has names that are not understood."""
    named = ", ".join(f"«{shown(name)}»" for name in names)
    how = '--column "TÊN CỘT=NGHĨA" nói cột đó là gì; thêm --from "NƠI GỬI" thì lần sau nhớ'
    return f"Các cột chưa hiểu: {named}. {how}."


def said_before(sender: str, columns: Sequence[tuple[str, str]]) -> str:
    """A list without its sender has the columns of one whose columns were explained."""
    told = ", ".join(f"«{shown(name)}» là {meaning}" for name, meaning in columns)
    return f'Các cột giống danh sách của «{sender}», nơi đã chỉ cột {told}: dùng lại thì nhập với --from "{sender}".'
