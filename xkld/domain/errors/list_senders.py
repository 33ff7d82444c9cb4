"""What is asked and refused about the columns of a sender's list: names that were explained, names that changed."""

from collections.abc import Sequence

from xkld.domain.errors import NOWHERE, Place, Problem, Question
from xkld.domain.errors.files import shown, some

_ACCEPT = "đúng là như vậy thì chạy lại với --accept-columns"


def not_a_naming(text: str) -> Problem:
    """An option that should say what a column is."""
    what = f"«{shown(text)}» không nêu cột nào là gì"
    return Problem(NOWHERE, what, 'ghi --column "TÊN CỘT=NGHĨA", ví dụ --column "Số thẻ=số CCCD"')


def meaning_unknown(text: str, labels: Sequence[str]) -> Problem:
    """A column is said to be what no list has."""
    what = f"«{shown(text)}» không phải là nghĩa của cột nào"
    return Problem(NOWHERE, what, f"chọn một trong: {', '.join(labels)}, bỏ qua")


def no_such_heading(name: str, unknown: Sequence[str], place: Place) -> Problem:
    """The column that was explained is not in the list."""
    named = f"; các cột chưa hiểu: {some((f'«{shown(one)}»' for one in unknown), 'cột')}" if unknown else ""
    return Problem(place, f"không có cột tên «{shown(name)}»", f"ghi đúng như ở dòng tên cột{named}")


def column_gone(name: str, at: str, meaning: str, place: Place) -> Question:
    """A column that the sender's last list had."""
    what = f"không còn cột «{shown(name)}» (lần trước ở cột {at}, là {meaning})"
    mend = f'cột khác thay nó thì thêm --column "TÊN CỘT={meaning}"; thật không còn nữa thì --accept-columns'
    return Question(place, what, mend)


def column_strange(name: str, at: str, place: Place) -> Question:
    """A name that the sender's last list did not have and that means nothing."""
    what = f"có cột lạ «{shown(name)}» ở cột {at}, lần trước không có"
    mend = (
        f'thêm --column "{shown(name)}=NGHĨA" nếu dùng, --column "{shown(name)}=bỏ qua" hoặc --accept-columns nếu không'
    )
    return Question(place, what, mend)


def column_moved(name: str, before: str, now: str, place: Place) -> Question:
    """A column stands elsewhere among the others."""
    what = f"cột «{shown(name)}» đổi chỗ: lần trước ở cột {before}, nay ở cột {now}"
    return Question(place, what, f"xem nội dung có đúng là của cột đó không; {_ACCEPT}")


def column_turned(name: str, before: str, now: str, place: Place) -> Question:
    """A column of the same name is taken for something else."""
    return Question(place, f"cột «{shown(name)}» lần trước là {before}, nay là {now}", _ACCEPT)


def like_another_sender(sender: str, other: str, place: Place) -> Question:
    """The columns changed, and they are just those of somebody else's last list."""
    what = f"các cột khác danh sách trước của «{sender}» và giống hệt danh sách của «{other}»"
    return Question(place, what, f'nếu chọn nhầm nơi gửi thì chạy lại với --from "{other}"')


def no_such_list_sender(name: str, known: Sequence[str]) -> Problem:
    """Nobody of that name sent a list, or several did."""
    named = some((f"«{one}»" for one in known), "nơi gửi") or "chưa nhớ nơi gửi nào"
    return Problem(NOWHERE, f"chưa nhớ cột nào của «{shown(name)}»", f"đã nhớ: {named}")
