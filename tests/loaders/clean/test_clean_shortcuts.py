"""Shortcuts of cleaning give what the long way gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.clean import mapped, pairing
from loaders.clean.fillings import _Damage, _simple_candidates
from loaders.clean.likelihood import model
from loaders.clean.mapped import Edit, Mapped

_PIECES = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3), st.sampled_from(["", "甲", "乙丙"]), st.booleans()))


@given(_PIECES, st.integers(1, 4))
def test_few_edits_map_like_many(pieces: list[tuple[int, int, str, bool]], rest: int) -> None:
    edits: list[Edit] = []
    at = 0
    for gap, length, text, to_next in pieces:
        edits.append(Edit(at + gap, at + gap + length, text, to_next))
        at += gap + length
    raw = Mapped("字" * (at + rest)).edited([Edit(0, 0, "头")])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mapped, "_FEW", len(edits) + 1)
        one_by_one = raw.edited(edits).finish()
        patch.setattr(mapped, "_FEW", -1)
        at_once = raw.edited(edits).finish()
    assert one_by_one.text == at_once.text
    assert list(one_by_one.starts) == list(at_once.starts)
    assert list(one_by_one.ends) == list(at_once.ends)


def test_open_characters_are_tried_in_the_same_order_in_every_run() -> None:
    tried = list(_simple_candidates(_Damage("either", 0xB1, 0, False)))
    assert len(tried) > 1
    assert tried == sorted(tried)


def test_scores_looked_up_are_those_reckoned() -> None:
    words = model()
    for before, character in (("企", "业"), ("企", "馳"), ("", "業"), ("か", "な"), ("1", "亿"), ("业", "\ufffd")):
        assert words.score(before, character) == words.score(before, character) == words.reckoned(before, character)


def test_a_reading_that_falls_far_behind_ends_none() -> None:
    """A place whose readings all lag too far is passed over, whatever the bound."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pairing, "_BEHIND", 0.5)
        symbols = [*"产".encode("gbk"), pairing.WHOLE + ord("a"), *"值".encode("gbk")]
        assert pairing.read(symbols, frozenset((1, 4)), "", 5.0) == []
