"""What a sheet of people says: its title, a hint beside every column, the guidance for those who fill it in."""

FORM_TITLE = "DANH SÁCH NGƯỜI LAO ĐỘNG ĐI LÀM VIỆC Ở NƯỚC NGOÀI THEO HỢP ĐỒNG"
SHEET_NAME = "Danh sách"
GUIDE_NAME = "Hướng dẫn"
CHOICES_NAME = "Danh mục"
GUIDE_MARK = "Hướng dẫn ghi danh sách (trang này không phải danh sách người)"
CHOICES_MARK = "Danh mục để chọn (trang này không phải danh sách người)"
MENDING_MARK = "Những ô cần sửa (trang này không phải danh sách người)"
COMPANION_MARKS = frozenset({GUIDE_MARK, CHOICES_MARK, MENDING_MARK})
"""First cells of the sheets that go with a list and hold no people."""

REQUIRED_SIGN = " (*)"
CLOSED_LIST = "Chọn một dòng trong danh sách."
NOT_IN_LIST = "Ô này chỉ nhận một trong các dòng của danh sách thả xuống (xem trang Danh mục)."
NOT_A_YEAR = "Ghi năm sinh bằng 4 chữ số."
NOT_MONTHS = "Ghi số tháng bằng chữ số, từ 1 đến 120."
NOT_A_COUNT = "Ghi số ngày, số tháng bằng chữ số, từ 1 đến 1000."
NOT_MONEY = "Ghi số tiền là số nguyên đồng, ví dụ 3000000."
NOT_TWELVE = "Số CCCD có đúng 12 chữ số, ghi liền, giữ số 0 ở đầu."

REGISTER_TITLE = "DANH SÁCH NGƯỜI LAO ĐỘNG TRONG SỔ"
REGISTER_FILE = "danh-sach-nguoi-lao-dong.xlsx"
REFERENCE_HEADS = {
    "worker": "số trong sổ",
    "case": "hồ sơ số",
    "home": "thường trú hiện nay",
    "mark": "mã đối chiếu",
    "until": "hợp đồng mới đến ngày",
    "order": "đơn hàng số",
    "school": "trường, năm học",
    "school_year": "năm học",
}
"""Columns that lists of the book's own people have beside those of every list: whom a line is about, until when a
contract was prolonged, by which offer somebody goes, of which schools the person was a pupil."""

HINTS = {
    "worker": "Số của người trong sổ, không sửa. Người mới thì để trống.",
    "case": "Số hồ sơ, không sửa.",
    "home": "Nơi thường trú hiện nay của người này.",
    "mark": "Chương trình dùng để biết dòng này đã đổi gì, không sửa. Thêm giai đoạn mới thì để trống.",
    "until": "Chỉ ghi khi gia hạn hoặc đổi hợp đồng: ngày cuối cùng của hợp đồng mới.",
    "order": "Số của đơn hàng trong sổ (xkld order list), ghi ở giai đoạn từ đó người này đi theo đơn hàng ấy.",
    "school": "Trường đã học, kèm năm học, ví dụ: Trường THPT A (2025-2026). Nhiều trường thì cách nhau dấu chấm phẩy.",
    "number": "Số thứ tự, không bắt buộc.",
    "name": "Ghi đủ họ, đệm, tên, đủ dấu như trên giấy tờ.",
    "birth_year": "Năm sinh, 4 chữ số. Biết ngày sinh thì ghi thêm ở cột bên.",
    "birth_date": "Ngày/tháng/năm, ví dụ 05/6/1999. Không rõ thì để trống.",
    "sex": CLOSED_LIST,
    "cccd": "Đủ 12 chữ số, giữ số 0 ở đầu. Chưa có thì để trống, bổ sung sau.",
    "phone": "Một số, ví dụ 0912 345 678.",
    "unit": "Phường, xã nơi thường trú vào ngày ghi ở cột Ngày. Chọn trong danh sách.",
    "ethnicity": "Ví dụ: Kinh, Chăm, Raglai.",
    "education": CLOSED_LIST,
    "group": "Đối tượng ưu tiên. Chọn một, hoặc ghi nhiều đối tượng cách nhau dấu chấm phẩy.",
    "destination": "Nước, vùng lãnh thổ đến làm việc. Chọn trong danh sách.",
    "occupation": "Nghề sẽ làm, ví dụ: xây dựng, điều dưỡng.",
    "sender": "Tên doanh nghiệp, đơn vị đưa đi.",
    "form": "Hình thức đi theo Luật số 69/2020/QH14. Chọn trong danh sách.",
    "purpose": "Để trống là đi làm việc.",
    "months": "Thời hạn hợp đồng, số tháng, ví dụ 36.",
    "stage": "Việc đã xảy ra vào ngày ghi ở cột bên. Chọn trong danh sách.",
    "date": "Ngày của giai đoạn: ngày/tháng/năm, ví dụ 05/6/2025. Không ghi ngày chưa tới.",
    "reason": "Chỉ ghi khi giai đoạn là về nước. Chọn trong danh sách.",
}
"""What stands beside a cell when it is chosen; a spreadsheet shows at most 255 letters."""

FORM_STEPS = (
    "Mỗi dòng là một người ở một giai đoạn vào một ngày; người có hai giai đoạn thì ghi hai dòng.",
    "Các cột có dấu (*) bắt buộc ghi; các cột khác biết đến đâu ghi đến đó, không đoán.",
    "Không đổi tên cột, không gộp ô, không ẩn dòng, không thêm dòng cộng.",
    "Ngày ghi theo ngày/tháng/năm, ví dụ 05/6/2025. Số CCCD và điện thoại giữ số 0 ở đầu.",
    "Ghi xong thì lưu tệp dạng .xlsx rồi gửi lại; nơi nhận nhập bằng lệnh xkld worker import.",
)
REGISTER_STEPS = (
    "Mỗi dòng là một người ở một giai đoạn. Sửa thẳng vào ô sai, lưu tệp dạng .xlsx rồi nhập lại: xkld worker import.",
    "Chạy thử trước với --dry-run: chương trình chỉ ra từng chỗ cũ → mới, chưa ghi gì.",
    "Số CCCD đã che (********1234) là giữ nguyên; muốn sửa thì ghi đủ 12 số. Xóa trắng một ô là bỏ thông tin đó.",
    "Thêm giai đoạn cho người đã có: chép dòng của người đó, đổi giai đoạn, ngày và xóa ô Mã đối chiếu.",
    "Thêm người mới: ghi ở dòng trống, để trống ba cột Số trong sổ, Hồ sơ số, Mã đối chiếu.",
    "Xóa một dòng ở đây không xóa gì trong sổ; bỏ giai đoạn ghi nhầm bằng xkld worker edit SỐ --drop-stage.",
)
STEPS_HEAD = "Cách ghi"
COLUMNS_HEAD = "Từng cột"
GROUPS_HEAD = "Ký hiệu đối tượng có thể ghi thay cho tên"
