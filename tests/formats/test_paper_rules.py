"""Which papers a case needs as a file: the shipped one, and every fault of a changed one."""

from pathlib import Path

from xkld.formats.paper_rules import read_paper_rules

SHIPPED = (Path(__file__).parents[2] / "data" / "papers.yaml").read_text(encoding="utf-8")


def test_the_shipped_list_says_what_the_texts_say_and_no_more() -> None:
    rules = read_paper_rules(SHIPPED, "papers.yaml")
    assert isinstance(rules, tuple)
    assert {one.id: one.valid_months for one in rules if one.valid_months} == {"orientation": 24}
    assert {one.id for one in rules if one.confidence == "to-verify"} == {"passport", "visa", "judicial_record"}
    by_form = {
        form: {one.id for one in rules if form in one.forms} for form in ("service_enterprise", "direct_contract")
    }
    assert by_form == {
        "service_enterprise": {"application", "curriculum", "health_certificate", "orientation", "diploma"},
        "direct_contract": {"curriculum", "registration_form", "contract_copy", "id_copy"},
    }
    assert all(one.basis for one in rules)
    assert [one.id for one in rules if one.until_contract_end] == ["passport"]


def test_all_faults_of_a_changed_list_are_told_with_their_lines() -> None:
    changed = SHIPPED.replace("id: visa", "id: passport").replace("valid_months: 24", "valid_months: 0")
    changed = changed.replace("of: case", "of: office", 1).replace("[direct_contract]", "[direct]", 1)
    changed = changed.replace("confidence: to-verify", "confidence: sure", 1).replace("dated: true", "dated: có", 1)
    changed = changed.replace("    valid_months: null\n", "", 1).replace("name: Hộ chiếu", "names: Hộ chiếu")
    found = read_paper_rules(changed, "giay-to.yaml")
    assert isinstance(found, list)
    assert [problem.place.line for problem in found] == sorted(problem.place.line or 0 for problem in found)
    told = " ".join(str(problem) for problem in found)
    for word in ("passport", "0", "office", "direct", "sure", "có", "valid_months", "names"):
        assert word in told, told
    assert len(found) == 9  # the name itself is missing as well
    assert isinstance(read_paper_rules("papers: x\n: ", "a.yaml"), list)
