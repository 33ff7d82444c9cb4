"""How the log tells of entries that are one person, families at home, contracts abroad, people who came home."""

COMMANDS = {
    "worker merge": "gộp hai số của một người",
    "worker apart": "ghi là hai người khác nhau",
    "worker contact": "ghi người nhà",
    "list save": "lưu danh sách bằng tên",
    "list remove": "bỏ danh sách đã lưu",
    "abroad extend": "ghi gia hạn hợp đồng",
    "visit add": "ghi thăm gia đình",
    "returnee ask": "ghi hỏi việc làm sau khi về nước",
}
TABLES = {
    "contract_term": "hạn hợp đồng mới",
    "family_visit": "lần thăm gia đình",
    "merged": "số đã gộp",
    "relative": "người nhà",
    "return_inquiry": "lần hỏi việc làm",
    "saved_list": "danh sách đã lưu",
    "told_apart": "cặp hai người khác nhau",
}
COLUMNS = {
    "contract_term": {"from_on": "từ ngày", "until_on": "đến hết ngày"},
    "merged": {"kept": "gộp vào số"},
    "relative": {"relation": "quan hệ"},
    "saved_list": {"stage": "giai đoạn", "destination": "thị trường"},
    "told_apart": {"other": "người kia"},
}
