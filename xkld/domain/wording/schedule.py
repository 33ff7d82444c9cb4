"""What stands in the schedule of a machine, and what is said of it."""

from xkld.domain.schedule import System

TASK_DESCRIPTION = "xkld: sao lưu sổ, kiểm tra sổ và lập báo cáo quý mỗi đêm"
KEEPERS = {System.LINUX: "crontab", System.WINDOWS: "schtasks"}
