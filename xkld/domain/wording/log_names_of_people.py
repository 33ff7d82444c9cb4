"""How the log tells of entries that are one person, families at home, whom the office asked; lists kept by a name."""

COMMANDS = {
    "worker merge": "gộp hai số của một người",
    "worker apart": "ghi là hai người khác nhau",
    "worker contact": "ghi người nhà",
    "outside add": "ghi người ở nước ngoài không theo hợp đồng",
    "outside edit": "sửa người ở nước ngoài không theo hợp đồng",
    "outside list": "ghi danh sách đối chiếu với công an",
    "outside answer": "ghi kết quả đối chiếu với công an",
    "outside remove": "bỏ người ở nước ngoài không theo hợp đồng",
    "survey add": "ghi đợt khảo sát",
    "survey edit": "sửa đợt khảo sát",
    "survey list": "ghi bảng tổng hợp khảo sát",
    "list save": "lưu danh sách bằng tên",
    "list remove": "bỏ danh sách đã lưu",
}
TABLES = {
    "merged": "số đã gộp",
    "relative": "người nhà",
    "saved_list": "danh sách đã lưu",
    "outside_contract": "người ở nước ngoài không theo hợp đồng",
    "survey": "đợt khảo sát",
    "told_apart": "cặp hai người khác nhau",
    "worker_school": "trường của người lao động",
}
COLUMNS = {
    "merged": {"kept": "gộp vào số"},
    "relative": {"relation": "quan hệ", "address": "địa chỉ"},
    "saved_list": {"stage": "giai đoạn", "destination": "thị trường"},
    "outside_contract": {
        "birth_year": "năm sinh",
        "country": "nước",
        "since": "ở đó từ",
        "told_by": "nguồn tin",
        "noted_on": "ghi ngày",
        "compared": "công an trả lời",
        "compared_on": "đối chiếu ngày",
    },
    "survey": {
        "surveyor": "ai khảo sát",
        "school": "trường",
        "school_year": "năm học",
        "asked": "đã hỏi",
        "interested": "có nhu cầu",
        "refused": "từ chối",
    },
    "told_apart": {"other": "người kia"},
    "worker_school": {"school": "trường", "school_year": "năm học"},
}
