"""The texts of a pack that is handed over: how the successor begins, and which files left the office before."""

from collections.abc import Iterator
from datetime import datetime

from xkld.domain.handover import LeftStands, SentStands, Standing
from xkld.domain.identity import without_whole_ids
from xkld.domain.notation import day_text
from xkld.domain.wording.backups import moment_text
from xkld.domain.wording.labels import REPORT_NAMES

NEW_PLAN = "KE_HOACH_MOI.yaml"
"""What the text calls the file of the plan of a merged office."""


def start_text(one: Standing) -> str:
    """How the successor begins; what is to be typed stands indented on lines of its own."""
    return "\n".join((*_about(one), *_unpacking(), *_restoring(one), *_first_day(one), *_merged())) + "\n"


def _about(one: Standing) -> Iterator[str]:
    yield "ĐỌC TRƯỚC: GÓI BÀN GIAO SỔ DỮ LIỆU"
    if one.issuer is not None:
        yield f"Bên giao: {one.issuer.name}"
    yield f"Sổ đến hết ngày {day_text(one.today)}; lập bằng xkld {one.program}."
    yield ""
    yield "Gói có dữ liệu cá nhân của người lao động: chỉ để trên máy của cơ quan, không gửi qua Zalo, thư điện tử."
    yield "  so                 bản sao lưu của sổ và tệp .json để đối chiếu"
    yield "  data, templates    tệp riêng của cơ quan, nếu có (quy định, đơn vị, mẫu văn bản đã sửa)"
    yield "  ban-giao.docx      danh mục bàn giao để in, hai bên ký"
    yield "  tep-da-xuat.txt    các tệp đã xuất, báo cáo đã gửi và mã SHA-256; bản thân các tệp đó không nằm trong gói"
    yield "  SHA256SUMS         mã SHA-256 của từng tệp trong gói"


def _unpacking() -> Iterator[str]:
    yield ""
    yield "1. CÀI CHƯƠNG TRÌNH, GIẢI NÉN"
    yield "Cài xkld cùng phiên bản trên hoặc mới hơn (cách cài: tệp README của chương trình), rồi thử:"
    yield "    xkld --version"
    yield "Giải nén cả gói vào một thư mục mới trên ổ đĩa của máy, không phải USB, ổ mạng hay thư mục đồng bộ."
    yield "Thư mục đó là thư mục làm việc từ nay về sau; mở cửa sổ lệnh tại đó. Gói còn nguyên vẹn hay không:"
    yield "  Linux, macOS:  sha256sum -c SHA256SUMS"
    yield "  Windows:       Get-FileHash so\\*, ban-giao.docx   (so với SHA256SUMS)"


def _restoring(one: Standing) -> Iterator[str]:
    yield ""
    yield "2. PHỤC HỒI SỔ VÀ KIỂM TRA"
    yield "    xkld restore so"
    yield "Mã chuỗi dưới đây cũng in ở ban-giao.docx; lệnh không in gì là đúng sổ lúc bàn giao:"
    yield f"    xkld check chain --head {one.head}"
    yield "Kiểm tra cả sổ; có lỗi thì lỗi đã có từ trước khi bàn giao, lệnh nói cách xử lý:"
    yield "    xkld check"
    yield "Khám máy và thư mục:"
    yield "    xkld doctor"


def _first_day(one: Standing) -> Iterator[str]:
    yield ""
    yield "3. NGÀY ĐẦU"
    if not one.plans:
        yield "Sổ chưa có kế hoạch; lập kế hoạch (trả lời câu hỏi) rồi nạp theo mục 4."
    for plan in one.plans:
        option = one.of_plan(plan.code)
        yield f"Kế hoạch {plan.code}: đang ở đâu, hạn báo cáo, hồ sơ đứng yên, giấy tờ sắp hết hạn, kinh phí:"
        yield f"    xkld{option}"
        yield f"    xkld plan deadline{option}"
        yield f"    xkld worker stuck{option}"
        yield f"    xkld abroad overdue{option}"
        yield f"    xkld paper due{option}"
        yield f"    xkld fund show --year {plan.year}{option}"
    yield "Hồ sơ hợp đồng trực tiếp giao kết, vụ việc, giới thiệu, báo cáo đã gửi:"
    yield "    xkld contract list"
    yield "    xkld incident list"
    yield "    xkld referral list"
    yield "    xkld report list"
    yield "Sao lưu mỗi ngày; lịch chạy đêm thì xem trước rồi đặt bằng xkld schedule install:"
    yield "    xkld backup"
    yield "    xkld schedule show"


def _merged() -> Iterator[str]:
    yield ""
    yield "4. KHI CƠ QUAN, ĐỊA BÀN ĐÃ SÁP NHẬP HOẶC CÓ KẾ HOẠCH MỚI"
    yield "Số liệu cũ giữ nguyên theo địa bàn cũ. Lập tệp kế hoạch của cơ quan mới bằng xkld plan new (trả lời câu hỏi)"
    yield f"hoặc nhận từ nơi khác, lưu thành {NEW_PLAN}, rồi kiểm tra và nạp:"
    yield f"    xkld plan check {NEW_PLAN}"
    yield f"    xkld plan load {NEW_PLAN}"
    yield "    xkld plan list"
    yield "Đơn vị cũ thành đơn vị nào ghi ở tệp đơn vị trong data/units (mục becomes). Sổ có nhiều kế hoạch thì thêm"
    yield "--plan MÃ vào các lệnh trên."


def left_text(one: Standing) -> str:
    """Which files left, by the register of exports, and what was sent; with their digests."""
    lines = [
        "CÁC TỆP ĐÃ XUẤT (theo sổ các tệp đã xuất; xem bằng lệnh: xkld exports)",
        "Lúc\tLệnh\tTệp\tSHA-256",
        *map(_left_line, one.left),
        "",
        "BÁO CÁO ĐÃ GỬI (SHA-256 là của số liệu giữ trong sổ; xem bằng lệnh: xkld report list)",
        "Ngày gửi\tBáo cáo\tKế hoạch\tSố, ký hiệu\tSHA-256",
        *map(_sent_line, one.sent),
    ]
    return "\n".join(lines) + "\n"


def _left_line(file: LeftStands) -> str:
    at = moment_text(datetime.fromisoformat(file.at))
    return "\t".join((at, file.command, without_whole_ids(file.file), file.digest))


def _sent_line(sent: SentStands) -> str:
    report = f"{REPORT_NAMES[sent.form]} {sent.period}"
    return "\t".join((day_text(sent.on), report, sent.plan, sent.number or "không ghi", sent.digest))
