"""The Vietnamese names of codes and facts of cases that are followed beside the goings."""

INCIDENT_NAMES = {
    "accident": "tai nạn, ốm đau",
    "death": "chết",
    "fees": "khiếu nại về khoản thu",
    "fraud": "lừa đảo",
    "unlicensed": "môi giới không phép",
    "abuse": "ngược đãi, xâm hại",
    "breach": "vi phạm hợp đồng",
    "missing": "mất tích, mất liên lạc",
    "other": "việc khác",
}
OURSELVES = "cơ quan này"
"""Who has an incident that was passed to nobody."""
ALIKE_NAMES = {
    "worker": "cùng người lao động",
    "sender": "cùng doanh nghiệp, đơn vị",
    "broker": "cùng tên người môi giới",
    "phone": "cùng số điện thoại",
    "site": "cùng trang, tài khoản mạng",
}
"""By what two incidents look like the work of one."""
SUMMARY = "nội dung"
SITE = "trang, tài khoản mạng"
BROKER = "tên người môi giới"
