"""Words of headings in lists of people: what stands before the name of a unit, and how people under it are counted."""

BEFORE_A_UNIT = ("ubnd", "ủy ban nhân dân", "uỷ ban nhân dân", "địa bàn", "đơn vị", "địa phương")
BEFORE_A_COUNT = ("tổng số", "gồm", "có")
COUNTED = ("người", "lao động", "nlđ", "lđ", "trường hợp", "hồ sơ")
