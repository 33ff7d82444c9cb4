"""A whole report with invented figures: every kind of figure, every mark, hard names, tables without rows."""

from decimal import Decimal

from wards import WARDS

from xkld.domain.report import Closing, Letterhead, Report, Section
from xkld.domain.table import Column, Kind, Mark, Row, Table

HARD_NAME = 'Công ty A & B <X> "Thử" [bold] =1+1 {{ 7*7 }}'
LONG_NAME = "Công ty Trách nhiệm hữu hạn Một thành viên Cung ứng Nhân lực Quốc tế Thử Nghiệm Mẫu Vạn Lý"
TEXT, COUNT, MONEY, PERCENT = Kind.TEXT, Kind.COUNT, Kind.MONEY, Kind.PERCENT
NO_DATA, NOT_REPORTED, NOT_APPLICABLE, NO_TARGET = (
    Mark.NO_DATA,
    Mark.NOT_REPORTED,
    Mark.NOT_APPLICABLE,
    Mark.NO_TARGET,
)
IN_PERIOD = "Từ ngày 15/3/2025 đến hết ngày 14/6/2025"


def columns(*heads: tuple[str, str, Kind]) -> tuple[Column, ...]:
    return tuple(Column(*head) for head in heads)


def _unit_row(order: int, unit: str, target: int) -> Row:
    if order == 12:
        return Row((str(order), unit, NO_TARGET, NOT_REPORTED, 0, NOT_APPLICABLE, NO_DATA, NOT_REPORTED))
    done = order % 3
    return Row(
        (str(order), unit, target, done, 2 * done, (Decimal(200 * done) / target).quantize(Decimal("0.1")), 1, done)
    )


BY_UNIT = Table(
    key="by_unit",
    number=None,
    title="Kết quả thực hiện chỉ tiêu theo đơn vị",
    span="Số trong kỳ: từ ngày 15/3/2025 đến hết ngày 14/6/2025",
    columns=columns(
        ("order", "TT", TEXT),
        ("unit", "Đơn vị", TEXT),
        ("target", "Chỉ tiêu năm", COUNT),
        ("in_period", "Trong kỳ", COUNT),
        ("to_date", "Lũy kế", COUNT),
        ("share", "Đạt (%)", PERCENT),
        ("last_year", "Cùng kỳ năm trước", COUNT),
        ("estimate", "Ước đến cuối quý", COUNT),
    ),
    rows=tuple(_unit_row(order, unit, target) for order, (unit, target) in enumerate(WARDS.items(), 1)),
    total=Row(("", "Tổng cộng", 35, 12, 24, Decimal("68.6"), 13, 12)),
    rule="Đếm người xuất cảnh lần đầu trong năm kế hoạch, theo nơi thường trú vào ngày xuất cảnh.",
)
BY_DESTINATION = Table(
    key="by_destination",
    number="01",
    title="Người đi làm việc ở nước ngoài theo thị trường",
    span=IN_PERIOD,
    columns=columns(
        ("destination", "Thị trường", TEXT),
        ("persons", "Tổng số", COUNT),
        ("women", "Trong đó: nữ", COUNT),
        ("minority", "Dân tộc thiểu số", COUNT),
        ("poor", "Hộ nghèo", COUNT),
        ("near_poor", "Hộ cận nghèo", COUNT),
        ("to_date", "Lũy kế", COUNT),
    ),
    rows=(
        Row(("Nhật Bản", 1234, 3, 1, 0, 0, 1300)),
        Row(("Vùng Kan-tô", 1000, 2, 0, 0, 0, NO_DATA), indent=1),
        Row(("Đài Loan (Trung Quốc)", 2, 1, 0, 0, 1, 4)),
        Row(("Các Tiểu vương quốc Ả-rập Thống nhất", 0, 0, 0, 0, 0, 1)),
    ),
    total=Row(("Tổng cộng", 1236, 4, 1, 0, 1, 1305)),
    rule="Nước, vùng lãnh thổ tiếp nhận ghi trên hợp đồng.",
)
BY_SENDER = Table(
    key="by_sender",
    number="02",
    title=f"Doanh nghiệp phối hợp, ví dụ {HARD_NAME}",
    span=IN_PERIOD,
    columns=columns(("sender", "Doanh nghiệp", TEXT), ("sessions", "Buổi làm việc", COUNT), ("note", "Ghi chú", TEXT)),
    rows=(Row((HARD_NAME, 2, "một dòng\nhai dòng")), Row((LONG_NAME, 10, ""))),
    total=None,
    rule="",
)
SUPPORT = Table(
    key="support",
    number="03",
    title="Kinh phí hỗ trợ theo nguồn và khoản",
    span="Từ ngày 01/01/2025 đến hết ngày 14/6/2025",
    columns=columns(
        ("item", "Nguồn, khoản hỗ trợ", TEXT),
        ("persons", "Số người", COUNT),
        ("spent", "Đã chi (đồng)", MONEY),
        ("allotted", "Dự toán (đồng)", MONEY),
        ("left", "Còn lại (đồng)", MONEY),
        ("share", "Tỷ lệ", PERCENT),
    ),
    rows=(
        Row(("Bảo đảm xã hội", 14, 42_500_000, 1_234_567_890, 1_192_067_890, Decimal("3.4"))),
        Row(("Đào tạo ngoại ngữ", 12, 36_000_000, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE), indent=1),
        Row(("Khám sức khỏe", 2, 6_500_000, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE), indent=1),
    ),
    total=Row(("Tổng cộng", 14, 42_500_000, 1_234_567_890, 1_192_067_890, Decimal("3.4"))),
    rule="Người được đếm một lần dù nhận nhiều khoản; phiếu đảo ghi số âm.",
)
LOANS = Table(
    key="loans",
    number="04",
    title="Cho vay",
    span="Từ ngày 01/01/2025 đến hết ngày 30/6/2025",
    columns=columns(("fund", "Nguồn vốn", TEXT), ("customers", "Khách hàng", COUNT), ("lent", "Cho vay", MONEY)),
    rows=(),
    total=Row(("Tổng cộng", NO_DATA, NO_DATA)),
    rule="Số liệu do Ngân hàng Chính sách xã hội cung cấp.",
)
RETURNS = Table(
    key="returns",
    number="05",
    title="Người lao động về nước",
    span=IN_PERIOD,
    columns=columns(("reason", "Lý do", TEXT), ("persons", "Số người", COUNT)),
    rows=(),
    total=None,
    rule="Đếm theo ngày về nước.",
)
ACTIVITIES = Table(
    key="activities",
    number="06",
    title="Hoạt động theo đơn vị",
    span=IN_PERIOD,
    columns=columns(("unit", "Đơn vị", TEXT), *((f"kind_{n}", f"Hoạt động loại {n}", COUNT) for n in range(1, 11))),
    rows=tuple(Row((unit, *range(10))) for unit in (*WARDS, *(f"Đơn vị mẫu {n}" for n in range(1, 21)))),
    total=Row(("Tổng cộng", *range(0, 330, 33))),
    rule="Mỗi buổi đếm một lần.",
)
REPORT = Report(
    form="quarterly",
    name="bao-cao-mau",
    period="2025-Q2",
    letterhead=Letterhead(
        above=None,
        issuer=("Ủy ban nhân dân thành phố", "Phan Rang - Tháp Chàm"),
        number="Số:        /BC-UBND",
        place_and_date="Phan Rang - Tháp Chàm, ngày      tháng 6 năm 2025",
        kind="Báo cáo",
        subject=(
            "Kết quả công tác đưa người lao động đi làm việc ở nước ngoài",
            "theo hợp đồng quý II và phương hướng, nhiệm vụ quý III năm 2025",
        ),
        to=("Ủy ban nhân dân tỉnh Ninh Thuận", "Sở Nội vụ tỉnh Ninh Thuận"),
    ),
    opening=("Thực hiện Kế hoạch số 701/KH-UBND ngày 21/02/2025 của Ủy ban nhân dân tỉnh, thành phố báo cáo như sau:",),
    sections=(
        Section(
            "I",
            "Công tác chỉ đạo, tổ chức thực hiện",
            ("Đã giao chỉ tiêu cho 13 phường, xã.", "[Nêu văn bản đã ban hành]"),
        ),
        Section(
            "II",
            "Kết quả thực hiện",
            parts=(
                Section("1", "Thực hiện chỉ tiêu", ("Trong kỳ có 12/35 lao động, đạt 34,3%.",), table="by_unit"),
                Section(
                    "2",
                    "Hỗ trợ người lao động",
                    ("Đã chi 42.500.000 đồng cho 14 người; [nêu khó khăn khi chi trả, nếu có]. Xem Biểu 03.",),
                    parts=(Section("a", "Nguồn bảo đảm xã hội", ("Chi cho 14 người.",)),),
                    table="support",
                ),
                Section("3", "Phối hợp với doanh nghiệp", (f"Đã làm việc với {HARD_NAME}.",)),
            ),
        ),
        Section("III", "Đánh giá", ("[Ưu điểm]", "[Hạn chế và nguyên nhân]")),
    ),
    last_words="Trên đây là Báo cáo kết quả quý II năm 2025 của Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm./.",
    closing=Closing(
        authority=("TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"),
        name="Nguyễn Văn Mẫu",
        recipients=("Như trên", "Thường trực Thành ủy", "Lưu: VT, PNV"),
    ),
    annex_title="Số liệu kết quả đưa người lao động đi làm việc ở nước ngoài theo hợp đồng quý II năm 2025",
    annex_subtitle=(
        "(Kèm theo Báo cáo số        /BC-UBND ngày      tháng 6 năm 2025 của Ủy ban nhân dân thành phố Phan Rang - "
        "Tháp Chàm)"
    ),
    tables=(BY_UNIT, BY_DESTINATION, BY_SENDER, SUPPORT, LOANS, RETURNS, ACTIVITIES),
    figures_to="14/6/2025",
    warnings=("Phường Đông Hải chưa báo cáo.",),
)
