"""The measuring itself: a budget that cannot be broken would be no budget."""

import ast

from tests.house.budgets import (
    Size,
    functions,
    imports_of,
    measured_code_lists,
    measured_cycles,
    measured_sizes,
    percentile_95,
)

BUDGET = {"median": 2, "percentile_95": 5, "largest": 10}


def sizes(*lines: int) -> list[Size]:
    return [Size(f"place {number}", each) for number, each in enumerate(lines)]


def test_a_function_is_as_long_as_from_its_first_to_its_last_line() -> None:
    tree = ast.parse("def f():\n    a = 1\n\n    return a\n\nclass C:\n    def g(self): return 1\n")
    assert sorted(functions(tree)) == [("f", 1, 4), ("g", 7, 1)]


def test_the_95th_percentile_is_a_size_that_occurs() -> None:
    assert percentile_95(range(1, 101)) == 95
    assert percentile_95([7]) == 7


def test_small_things_keep_their_budgets() -> None:
    assert all(each.kept for each in measured_sizes("lines", sizes(1, 2, 3), BUDGET))


def test_one_large_thing_breaks_the_largest_and_is_named() -> None:
    middle, most, largest = measured_sizes("lines", sizes(*[1] * 40, 11), BUDGET)
    assert (middle.kept, most.kept, largest.kept) == (True, True, False)
    assert largest.places == ("place 40: 11 lines",)


def test_many_long_things_break_median_and_percentile() -> None:
    middle, most, largest = measured_sizes("lines", sizes(*[6] * 10), BUDGET)
    assert (middle.kept, most.kept, largest.kept) == (False, False, True)


def test_a_circle_of_imports_is_found_and_shown() -> None:
    circle = measured_cycles({"a": ["b"], "b": ["c"], "c": ["a"]}, 0)
    assert not circle.kept
    assert set(circle.places[0].split(" → ")) == {"a", "b", "c"}
    assert measured_cycles({"a": ["b"], "b": ["c"], "c": []}, 0).kept


def test_the_imports_are_read_from_the_package() -> None:
    assert "fotfeste.domain.text" in imports_of("fotfeste")["fotfeste.domain.codelist"]


def test_only_tables_without_functions_are_excepted_as_code_lists() -> None:
    assert not measured_code_lists(["tests/house/budgets.py"]).kept
    assert not measured_code_lists(["src/fotfeste/no_such_list.py"]).kept
    assert measured_code_lists(["src/fotfeste/__init__.py"]).kept
