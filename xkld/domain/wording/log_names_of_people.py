"""How the log tells of entries that are one person, families at home, lists that are kept."""

COMMANDS = {
    "worker merge": "gộp hai số của một người",
    "worker apart": "ghi là hai người khác nhau",
    "worker contact": "ghi người nhà",
    "list save": "lưu danh sách bằng tên",
    "list remove": "bỏ danh sách đã lưu",
}
TABLES = {
    "merged": "số đã gộp",
    "relative": "người nhà",
    "saved_list": "danh sách đã lưu",
    "told_apart": "cặp hai người khác nhau",
}
COLUMNS = {
    "merged": {"kept": "gộp vào số"},
    "relative": {"relation": "quan hệ"},
    "saved_list": {"stage": "giai đoạn", "destination": "thị trường"},
    "told_apart": {"other": "người kia"},
}
