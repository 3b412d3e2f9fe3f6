"""People who speak again: a firm's head or an official is named with the office once, later by the name alone."""

from __future__ import annotations

import re
from functools import cache

from loaders.facts.discourse import Discourse, run_by
from loaders.facts.document import Document, within
from loaders.facts.speakers import is_source
from loaders.facts.words import alternation
from loaders.records import EntityMention, Sentence

_OFFICES = (
    "(?:董事长|副董事长|总裁|总经理|副总|经理|负责人|总监|厂长|主管|主任|总工程师|总工|工程师|书记|创始人|创办人|首席执行官|CEO|站长|"
    "局长|县长|市长|区长|镇长|乡长|处长|科长|部长|专员|会长|院长|所长|老板|掌门人)"
)
_NAME = "[\u4e00-\u9fff]{2,4}?"
_OFFICE_REACH = 16  # characters between whose head somebody is and the office: 经济发展局|局长
_NO_NAME = re.compile("[的了在是和与及等也还又将对向就都说们我他她它这那]|公司|记者|同志|先生|女士|介绍|表示|一行")
_OF_TRADE = ("会长、", "理事长、", "秘书长、")  # 某协会会长、甲集团总经理: speaks for the trade
_MARKS = re.compile("[，,。；;：:！？!?、“”]")
_MARK = re.compile("[，,\\s]{0,2}")
_SPEAKS = re.compile("[^，,。；;：:\\d“”]{0,6}?" + alternation("speech"))
_OWN_FIRM = re.compile("(?:该|这家|我)?(?:公司|企业|集团|厂)")


@cache
def _introduced() -> re.Pattern[str]:
    return re.compile(f"{_OFFICES}(?P<name>{_NAME})(?={alternation('speech')}|[，,。、：:“（(]|[在向对正也还带从自])")


@cache
def _said() -> re.Pattern[str]:
    return re.compile(f"[”。！？\n](?P<name>{_NAME})(?={alternation('speech')})")


def _says(name: str, text: str, at: int) -> bool:
    """旭泓说, ，旭泓还告诉记者: where a sentence begins or a quotation ends."""
    mark = _MARK.match(text, at)
    begins = mark.end() if mark else at
    return text.startswith(name, begins) and _SPEAKS.match(text, begins + len(name)) is not None


class People:
    """Whose heads the text has named, and who speaks for them again."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        named = {found["name"] for found in _introduced().finditer(doc.text)}
        named |= {found["name"] for found in _said().finditer(doc.text)}
        self.names = {name for name in named if not _NO_NAME.search(name) and doc.text.count(name) > 1}
        by_length = sorted(self.names, key=len, reverse=True)
        self.introduced = re.compile(f"{_OFFICES}(?P<name>{'|'.join(map(re.escape, by_length))})")
        self.owners: dict[str, EntityMention] = {}

    def introduce(self, sentence: Sentence, discourse: Discourse) -> None:
        """Notes whose head each person is whom the sentence names with an office; `discourse`: behind it."""
        if not self.names:
            return
        for found in self.introduced.finditer(self.doc.text, sentence.start, sentence.end):
            if (owner := self._owner(sentence, found.start(), discourse)) is not None:
                self.owners[found["name"]] = owner

    def _owner(self, sentence: Sentence, at: int, discourse: Discourse) -> EntityMention | None:
        doc = self.doc
        low = max(sentence.start, at - _OFFICE_REACH)
        named = [m for m in within(doc.mentions, sentence.start, at) if m.end >= low]
        if named and not _MARKS.search(doc.text, named[-1].end, at):
            owner = named[-1]
            if is_source(doc, owner) or doc.text.endswith(_OF_TRADE, sentence.start, owner.start):
                return None
            if owner.entity_type == "organization":
                return run_by(owner, discourse)
            return owner
        return discourse.enterprise if _OWN_FIRM.search(doc.text, low, at) else None

    def speaker(self, sentence: Sentence) -> EntityMention | None:
        """For whom a sentence speaks that one of them says, or that is a part of what one is quoted with."""
        if not self.owners:
            return None
        text = self.doc.text
        opened = text.rfind("“", 0, sentence.end)
        closed = text.find("”", opened) + 1 if opened >= 0 else 0
        for name, owner in self.owners.items():
            if _says(name, text, sentence.start) or (closed > sentence.start and _says(name, text, closed)):
                return owner
        return None
