"""Invented people as rows of a list: as many as wanted, the same for the same seed, all plainly invented."""

import random
from collections.abc import Iterator, Sequence

HEADS = (
    *("STT", "Họ và tên", "Năm sinh", "Giới tính", "Số CCCD", "Điện thoại", "Đơn vị", "Dân tộc", "Trình độ"),
    *("Đối tượng", "Thị trường", "Ngành nghề", "Doanh nghiệp", "Hình thức", "Thời hạn (tháng)", "Giai đoạn", "Ngày"),
)
_FAMILIES = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Chamaléa Pinăng Kator".split()
_INVENTED = ("Mẫu", "Thử", "Ví Dụ", "Giả Định", "Hư Cấu", "Minh Họa")
_GIVEN = "An Bình Châu Dũng Đào Giang Hà Hạ Hiếu Hòa Huyền Khánh Lan Linh Mai Nam Ngọc Phúc Quý Sơn Tâm Thảo Vy".split()
_ETHNICITIES = ("Kinh", "Kinh", "Kinh", "Chăm", "Raglai", "")
_EDUCATION = ("cao đẳng", "đại học trở lên", "sơ cấp nghề", "")
_GROUPS = ("", "", "", "DTTS", "HN", "DTTS; HN")
_DESTINATIONS = ("Nhật Bản", "Hàn Quốc", "Đài Loan (Trung Quốc)", "")
_OCCUPATIONS = ("cơ khí", "điều dưỡng", "nông nghiệp", "xây dựng", "chế biến thực phẩm", "")
_SENDERS = (*(f"Công ty Mẫu {number}" for number in range(1, 41)), "")
_FORMS = ("doanh nghiệp dịch vụ", "đơn vị sự nghiệp công lập", "")
_STAGES = ("đăng ký", "xuất cảnh", "xuất cảnh", "chờ xuất cảnh")


def unit_name(number: int) -> str:
    """What the invented commune of that number is called."""
    return f"Xã Mẫu {number}"


def rows(many: int, units: Sequence[str], seed: int = 1) -> Iterator[tuple[str, ...]]:
    """Rows under ``HEADS``, one person each, with days in the first five months of 2025."""
    draw = random.Random(seed)  # noqa: S311 - the same people every time, not secrets
    pick = draw.choice
    for number in range(1, many + 1):
        year, male = draw.randint(1975, 2004), draw.random() < 0.5
        century_and_sex = (0 if year < 2000 else 2) + (0 if male else 1)
        name = f"{pick(_FAMILIES)} {'Văn' if male else 'Thị'} {pick(_INVENTED)} {pick(_GIVEN)} {pick(_GIVEN)}"
        yield (
            str(number),
            name,
            str(year),
            "nam" if male else "nữ",
            f"058{century_and_sex}{year % 100:02}{number:06}",
            f"09{number:08}",
            pick(units),
            pick(_ETHNICITIES),
            pick(_EDUCATION),
            pick(_GROUPS),
            pick(_DESTINATIONS),
            pick(_OCCUPATIONS),
            pick(_SENDERS),
            pick(_FORMS),
            pick(("36", "60", "")),
            pick(_STAGES),
            f"{draw.randint(1, 28):02}/{draw.randint(1, 5):02}/2025",
        )
