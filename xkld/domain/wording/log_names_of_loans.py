"""How the log tells of loans, and of the bank's lists beside them."""

COMMANDS = {
    "loan set": "ghi số liệu cho vay",
    "loan add": "ghi nhu cầu vay vốn",
    "loan move": "ghi bước của khoản vay",
    "loan list": "xuất danh sách vay vốn",
    "loan import": "nạp danh sách cho vay của ngân hàng",
    "loan import (can-sua)": "ghi bản đánh dấu của danh sách cho vay bị từ chối",
    "loan reconcile": "xuất bảng đối chiếu vay vốn",
    "loan match": "quyết định dòng của ngân hàng",
    "loan absent": "ghi khoản vay ngân hàng không có",
}
TABLES = {
    "loan": "khoản vay",
    "loan_event": "bước của khoản vay",
    "bank_list": "danh sách của ngân hàng",
    "bank_loan": "dòng trong danh sách của ngân hàng",
    "bank_match": "người vay của ngân hàng đã nhận ra",
    "bank_accepted": "chênh lệch đã chấp nhận",
}
COLUMNS = {
    "loan": {
        "programme": "chương trình vay",
        "group_code": "đối tượng vay",
        "wanted": "số xin",
        "needed_on": "nhu cầu ngày",
        "due_on": "phải trả hết ngày",
        "bank_number": "số của ngân hàng",
    },
    "loan_event": {"loan": "khoản vay số", "step": "bước"},
    "bank_list": {
        "list_sender": "nơi gửi danh sách",
        "as_of": "số liệu đến hết ngày",
        "name": "tệp",
        "sheet": "trang",
        "scale": "số đồng của một đơn vị tiền trong tệp",
    },
    "bank_loan": {
        "bank_list": "danh sách số",
        "row": "dòng",
        "number": "số của ngân hàng",
        "birth_year": "năm sinh",
        "place": "địa chỉ trong danh sách",
        "disbursed": "giải ngân",
        "outstanding": "dư nợ",
        "overdue": "quá hạn",
    },
    "bank_match": {"key": "nhận ra bằng", "loan": "khoản vay số", "because": "lý do không phải của ta"},
    "bank_accepted": {
        "loan": "khoản vay số",
        "bank_disbursed": "giải ngân theo ngân hàng",
        "bank_outstanding": "dư nợ theo ngân hàng",
        "disbursed": "giải ngân theo sổ",
        "outstanding": "dư nợ theo sổ",
        "because": "lý do chấp nhận",
    },
}
