"""Problems of templates that people edit: each with the part, the paragraph or the line in which it stands."""

from collections.abc import Sequence

from xkld.domain.errors import CheckFound, Place, Problem
from xkld.domain.errors.files import shown

_SHIPPED = "hoặc xóa bản sao này để dùng lại mẫu có sẵn của chương trình"


def missing(name: str) -> Problem:
    """There is no such template, or it may not be read."""
    return Problem(Place(file=name), "không mở được tệp mẫu", "kiểm tra tệp trong thư mục templates/ và quyền đọc tệp")


def not_a_template(name: str, known: Sequence[str]) -> Problem:
    """What was named is no file, or none that is a template."""
    what = "không có tệp mẫu này (.docx, .html.j2, .md.j2)"
    return Problem(Place(file=shown(name)), what, f"ghi đường dẫn của tệp, hoặc một trong: {', '.join(known)}")


def not_word(name: str) -> Problem:
    """The file is not a Word document, whatever its name says."""
    what = "không phải tệp Word (.docx), hoặc tệp đã hỏng hay đang đặt mật khẩu"
    return Problem(Place(file=name), what, f"mở bằng Word rồi lưu lại dạng .docx, {_SHIPPED}")


def not_text(name: str) -> Problem:
    """The template is not a text in UTF-8."""
    return Problem(Place(file=name), "không phải văn bản UTF-8", f"lưu lại tệp với bảng mã UTF-8, {_SHIPPED}")


def too_large(name: str, megabytes: int) -> Problem:
    """No honest template is so large, packed or unpacked."""
    what = f"tệp mẫu lớn quá {megabytes} MB (kể cả khi bung ra)"
    return Problem(Place(file=name), what, f"bỏ bớt ảnh trong mẫu, {_SHIPPED}")


def name_unknown(place: Place, unknown: str, near: Sequence[str] = ()) -> Problem:
    """The template asks for something that the report does not have; the nearest names are offered."""
    meant = f"ý bạn là {' hoặc '.join(f'«{name}»' for name in near)}?"
    what = f"tên «{unknown}» trong mẫu không có trong báo cáo"
    return Problem(place, what, meant if near else f"sửa lại tên giữa {{{{ }}}} hoặc {{% %}} cho đúng, {_SHIPPED}")


def not_a_list(place: Place, name: str) -> Problem:
    """A loop runs over something that is no list."""
    what = f"«{name}» không phải là danh sách, không lặp được"
    return Problem(place, what, f"dùng {{{{ {name} }}}} thay cho vòng lặp, hoặc lặp trên một danh sách")


def not_a_text(place: Place, name: str) -> Problem:
    """A list or a group is put where a text belongs."""
    what = f"«{name}» là danh sách hoặc nhóm, không in thẳng ra được"
    return Problem(place, what, f"lặp {{% for x in {name} %}}{{{{ x }}}}{{% endfor %}}, hoặc lấy một mục {name}.…")


def value_never(place: Place, name: str, value: str, known: Sequence[str]) -> Problem:
    """A comparison with a word that the report never says: that part of the text would vanish in silence."""
    what = f"«{name}» không bao giờ bằng «{value}», phần này sẽ không hiện ra"
    return Problem(place, what, f"các giá trị có thể có: {', '.join(known)}")


def filter_unknown(place: Place, name: str, known: Sequence[str]) -> Problem:
    """What stands after ``|`` does not exist."""
    return Problem(place, f"không có bộ lọc «{name}»", f"chỉ dùng được: {', '.join(known)}")


def word_unknown(place: Place, word: str, near: Sequence[str], known: Sequence[str]) -> Problem:
    """The first word of a steering mark is none."""
    mend = f"ý bạn là «{near[0]}»?" if near else f"chỉ dùng được: {', '.join(known)}"
    return Problem(place, f"không có lệnh «{word}» giữa {{% %}}", mend)


def brace_open(place: Place, brace: str) -> Problem:
    """Braces are opened and never closed."""
    end = {"{{": "}}", "{%": "%}"}.get(brace, "#}")
    return Problem(place, f"{brace} không có {end} đóng lại", f"thêm {end} vào cuối, hoặc bỏ {brace}")


def brace_stray(place: Place, brace: str) -> Problem:
    """Braces are closed that were never opened: they would be printed."""
    begin = {"}}": "{{"}.get(brace, "{%")
    return Problem(place, f"{brace} không có {begin} mở trước", f"thêm {begin} vào đầu, hoặc bỏ {brace}")


def block_open(place: Place, opened: str, ending: str) -> Problem:
    """A loop or a condition is begun and never ended."""
    what = f"thiếu {{% {ending} %}} cho {{% {opened} %}}"
    return Problem(place, what, f"thêm lại {{% {ending} %}} đúng chỗ, {_SHIPPED}")


def block_stray(place: Place, word: str, begin: str) -> Problem:
    """A loop or a condition is ended, or turned, that was never begun."""
    what = f"{{% {word} %}} không có {{% {begin} … %}} mở trước"
    return Problem(place, what, f"bỏ {{% {word} %}}, hoặc thêm {{% {begin} … %}} đúng chỗ")


def not_understood(place: Place, says: str) -> Problem:
    """Something between the braces cannot be read; ``says`` is the reader's own word for it."""
    what = f"không hiểu được một chỗ giữa {{{{ }}}} hoặc {{% %}} (máy đọc mẫu báo: {says})"
    return Problem(place, what, f"so với mẫu có sẵn rồi sửa lại chỗ đó, {_SHIPPED}")


def does_more(place: Place, found: str) -> Problem:
    """The template computes, calls or reaches inside: it may only put finished text in its place."""
    what = f"mẫu chỉ được đặt nội dung có sẵn vào chỗ, không được tính toán hay gọi lệnh (gặp: {found})"
    return Problem(place, what, f"bỏ phần đó, chỉ để lại tên, vòng lặp và điều kiện đơn giản, {_SHIPPED}")


def not_filled(place: Place) -> Problem:
    """A mark stands in a part of the document that is never filled."""
    what = "chương trình không điền vào phần này: dấu {{ }}, {% %} sẽ được in nguyên ra giấy"
    return Problem(place, what, "chuyển nội dung đó vào thân văn bản, đầu trang hoặc chân trang")


def damaged(name: str) -> Problem:
    """The filled document would not be a whole Word document any more."""
    what = "điền nội dung vào mẫu thì tệp Word bị vỡ cấu trúc (thường do thẻ lặp đặt sai hàng, sai ô của bảng)"
    return Problem(Place(file=name), what, f"so các thẻ {{%p %}}, {{%tr %}}, {{%tc %}} với mẫu có sẵn, {_SHIPPED}")


def too_tangled(place: Place) -> Problem:
    """Loops, conditions or brackets stand in each other deeper than can be read."""
    what = "vòng lặp, điều kiện hoặc dấu ngoặc lồng nhau quá nhiều lớp"
    return Problem(place, what, f"bỏ bớt lớp lồng nhau, {_SHIPPED}")


def too_slow(name: str, seconds: int) -> Problem:
    """Filling it was stopped: no honest template takes so long."""
    what = f"điền mẫu quá {seconds} giây chưa xong nên đã dừng (thường do vòng lặp lồng nhau)"
    return Problem(Place(file=name), what, f"bỏ vòng lặp nằm trong vòng lặp khác, {_SHIPPED}")


def too_heavy(name: str, megabytes: int) -> Problem:
    """Filling it was stopped: it asked for more memory, or made a larger document, than any honest one."""
    what = f"điền mẫu cần quá {megabytes} MB bộ nhớ nên đã dừng (thường do vòng lặp lồng nhau)"
    return Problem(Place(file=name), what, f"bỏ vòng lặp nằm trong vòng lặp khác, bỏ bớt ảnh, {_SHIPPED}")


def faults_found(faults: int, templates: int) -> CheckFound:
    """Templates that would stop a document."""
    return CheckFound(
        f"Có {faults} lỗi trong {templates} mẫu.", "Sửa theo cột «Cách xử lý», rồi chạy lại: xkld report check"
    )
