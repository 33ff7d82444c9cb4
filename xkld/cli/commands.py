"""The list of all commands: which function stands behind which words."""

from collections.abc import Callable
from typing import Any

import typer

from xkld.cli import (
    abroad,
    activity,
    allocation,
    allocation_review,
    application,
    attendance,
    backup,
    book,
    check,
    completion,
    contract,
    course,
    doctor,
    enterprise,
    exports,
    fund,
    grant_draft,
    handover,
    history,
    incident,
    loan,
    loan_bank,
    opening,
    order,
    order_edit,
    order_match,
    outside,
    paper,
    payment_form,
    plan,
    plan_new,
    plan_versions,
    policy,
    quota,
    referral,
    register,
    report,
    report_sent,
    restore,
    returnee,
    saved_list,
    schedule,
    settlement,
    support,
    support_check,
    survey,
    undo,
    visit,
    worker,
    worker_columns,
    worker_contact,
    worker_contract,
    worker_edit,
    worker_erase,
    worker_fields,
    worker_import,
    worker_stuck,
    worker_twins,
)
from xkld.cli.vietnamese import VietnameseCommand, VietnameseGroup, help_text

Command = Callable[..., Any]

ALONE: dict[str, Command] = {
    "init": book.init,
    "log": history.log,
    "undo": undo.undo,
    "upgrade": book.upgrade,
    "demo": book.demo,
    "doctor": doctor.doctor,
    "backup": backup.backup,
    "restore": restore.restore,
    "handover": handover.handover,
    "exports": exports.exports,
    "check": check.check,
    "completion": completion.completion,
}
GROUPS: tuple[tuple[str, str, dict[str, Command]], ...] = (
    (
        "plan",
        "Kế hoạch: kiểm tra, nạp, xem; hạn báo cáo.",
        {
            "new": plan_new.new,
            "check": plan.check,
            "load": plan.load,
            "list": plan.list_,
            "show": plan.show_,
            "deadline": plan.deadline,
            "diff": plan_versions.diff,
            "next": plan_versions.next_,
            "schema": plan_versions.schema,
        },
    ),
    (
        "quota",
        "Chỉ tiêu: phân bổ, tiến độ, ước thực hiện.",
        {
            "allocate": allocation.allocate,
            "decide": allocation_review.decide,
            "compare": allocation_review.compare,
            "explain": allocation_review.explain,
            "show": quota.show_,
            "set": quota.set_,
            "estimate": quota.estimate,
        },
    ),
    (
        "worker",
        "Người lao động và các giai đoạn.",
        {
            "add": worker.add,
            "import": worker_import.import_,
            "columns": worker_columns.columns,
            "move": worker.move,
            "edit": worker_edit.edit,
            "contact": worker_contact.contact,
            "show": worker.show_,
            "list": worker.list_,
            "find": worker.find,
            "stuck": worker_stuck.stuck,
            "contract": worker_contract.contract,
            "missing": worker_contract.missing,
            "fields": worker_fields.fields,
            "form": register.form,
            "export": register.export,
            "twins": worker_twins.twins,
            "merge": worker_twins.merge,
            "apart": worker_twins.apart,
            "erase": worker_erase.erase,
        },
    ),
    (
        "paper",
        "Giấy tờ của hồ sơ: danh mục, hạn dùng, phiếu mang về.",
        {"add": paper.add, "remove": paper.remove, "list": paper.list_, "due": paper.due, "sheet": paper.sheet},
    ),
    ("course", "Khóa học trước khi đi: học viên, số ngày có mặt, chứng nhận.", {**course.VERBS, **attendance.VERBS}),
    (
        "list",
        "Danh sách hay dùng, lưu bằng tên.",
        {"save": saved_list.save, "show": saved_list.show_, "list": saved_list.list_, "remove": saved_list.remove},
    ),
    ("abroad", "Người đang ở nước ngoài: hợp đồng sắp hết hạn, quá hạn, gia hạn.", abroad.VERBS),
    ("outside", "Người ở nước ngoài không theo hợp đồng: danh sách riêng.", outside.VERBS),
    ("visit", "Thăm gia đình có người đang ở nước ngoài.", visit.VERBS),
    (
        "returnee",
        "Sau khi về nước: việc làm, thanh lý hợp đồng, quyền lợi từ quỹ.",
        {"due": returnee.due, "ask": returnee.ask, "unsettled": returnee.unsettled, "funds": returnee.funds},
    ),
    ("survey", "Khảo sát nhu cầu theo phường, xã, trường học.", survey.VERBS),
    ("contract", "Đăng ký hợp đồng lao động trực tiếp giao kết.", contract.VERBS),
    ("incident", "Vụ việc, phản ánh: cơ quan nào đang giữ.", incident.VERBS),
    ("referral", "Giới thiệu người lao động đến cơ quan khác.", referral.VERBS),
    (
        "support",
        "Chi hỗ trợ theo chính sách.",
        {
            "policies": policy.policies,
            "check": support_check.check,
            "amount": policy.amount,
            **application.VERBS,
            **grant_draft.VERBS,
            "form": payment_form.form,
            "pay": support.pay,
            "reverse": support.reverse,
            "list": support.list_,
            **settlement.VERBS,
        },
    ),
    ("fund", "Nguồn kinh phí.", fund.VERBS),
    ("loan", "Vay vốn Ngân hàng Chính sách xã hội: hồ sơ, dư nợ, đối chiếu.", {**loan.VERBS, **loan_bank.VERBS}),
    ("activity", "Hoạt động tuyên truyền, tư vấn.", {"add": activity.add, "list": activity.list_}),
    (
        "inspection",
        "Thanh tra, kiểm tra, đơn thư.",
        {"add": activity.add_inspection, "list": activity.list_inspections},
    ),
    (
        "enterprise",
        "Doanh nghiệp, đơn vị đưa đi; giấy phép.",
        {
            "add": enterprise.add,
            "edit": enterprise.edit,
            "check": enterprise.check,
            "list": enterprise.list_,
            "show": enterprise.show_,
        },
    ),
    (
        "order",
        "Đơn hàng: điều kiện, khoản phải nộp so với mức trần.",
        {
            "add": order.add,
            "edit": order_edit.edit,
            "list": order.list_,
            "show": order.show_,
            "match": order_match.match,
            "close": order.close,
            "sheet": order.sheet,
        },
    ),
    ("opening", "Số liệu ban đầu, trước khi có sổ.", {"set": opening.set_, "list": opening.list_}),
    (
        "report",
        "Báo cáo quý, 6 tháng, năm; báo cáo đã gửi; kiểm tra mẫu.",
        {
            "quarterly": report.quarterly,
            "half-year": report.half_year,
            "annual": report.annual,
            "send": report_sent.send,
            "list": report_sent.list_,
            "diff": report_sent.diff,
            "check": report.check,
        },
    ),
    (
        "schedule",
        "Lịch chạy đêm: sao lưu, kiểm tra, báo cáo.",
        {"show": schedule.show_, "install": schedule.install, "remove": schedule.remove},
    ),
)


def attach(app: typer.Typer) -> None:
    """Hang every command on the app; its help is the function's docstring."""
    app.callback(invoke_without_command=True)(book.where_am_i)
    for name, function in ALONE.items():
        app.command(name, cls=VietnameseCommand, help=help_text(function.__doc__ or ""))(function)
    for name, words, commands in GROUPS:
        group = typer.Typer(cls=VietnameseGroup, rich_markup_mode=None, help=words, no_args_is_help=True)
        for verb, function in commands.items():
            group.command(verb, cls=VietnameseCommand, help=help_text(function.__doc__ or ""))(function)
        app.add_typer(group, name=name)
