"""Projects that the layout names: a heading, an item of a list or a label, and behind it what the project costs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.recognise.nearby import places_between
from loaders.records import EntityMention

METHOD = "titled_project"
_NUMBER = r"(?:[（(]?(?:[一二三四五六七八九十]{1,3}|[0-9]{1,3})[)）、.．][ \u3000]?|[0-9]{1,3} )"
_KIND = "(?:项目|工程|基地|产业园|生产线|中心|综合体)(?:[（(][^（）()\n]{1,12}[)）]|[一二三四]期)?"
_WORK = "(?:该|本)?(?:项目|工程)?(?:计划|预计|拟|概算|估算|规划|主要|重点|新增|选址|总)?"
_TOLD = (
    "(?:投资(?:额|总额|规模|估算|主体|方|单位|[约：: 0-9])|(?:占地|用地|总?建筑)(?:面积|规模|[约：: 0-9])"
    "|建设(?:内容|规模|地点|性质|单位|工期|年限|期限|业主)|业主|地点|选址|位于|坐落|落户|由[^，,。；;\n]{2,24}(?:投资|承建|建设|[，,]总?投资))"
)
_TITLE = re.compile(
    rf"^[ \u3000]{{0,4}}{_NUMBER}?+(?P<name>[^，,。；;：:！!？?“”《》\n ]{{3,36}}?{_KIND})"
    rf"(?:[：:。][ ]?|[ \u3000]{{1,4}}|[ \u3000]*\n)(?={_WORK}{_TOLD})"
    rf"|项目名称[：:][ ]?(?P<told>[^，,。；;：:“”《》\n]{{3,40}})(?=[，,。；;\n ])"
    rf"|^[ \u3000]{{0,4}}{_NUMBER}(?P<item>[^，,。；;：:！!？?“”《》\n ]{{3,36}}?(?:项目|工程))"
    rf"[，,](?={_WORK}{_TOLD})",
    re.MULTILINE,
)
# 一、重点项目 heads a list, 3个项目 counts them, 推进某项目 does something.
_CLASS = re.compile(
    "(?:[0-9]{4}年)?(?:[全各][国省市县区]|[国省市县区]级?)?"
    "(?:重点|重大|在建|续建|新建|拟建|储备|签约|招商|引资|前期|竣工|投产|开工|推介|产业|工业|农业|民生|类|链|制造业|服务业|基础设施|亿元|以上|建设|投资|的)+"
    "(?:项目|工程|基地|中心)"
)
_DOES = re.compile(
    "[0-9一二三四五六七八九十两几多][余多]?[个项]|[等该此这每]"
    "|^(?:推进|推动|抓|实施|加快|围绕|聚焦|对|在|为|由|据)|的(?:项目|工程)$"
)
_PLACES = frozenset({"region", "park"})


def recognise_titled_projects(text: str, mentions: Sequence[EntityMention]) -> tuple[EntityMention, ...]:
    """Such projects, in order, but for those whose title names a firm: 甲公司年产5万吨铜箔项目 is the firm's."""
    found: list[EntityMention] = []
    for match in _TITLE.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        name = text[start:end]
        if _CLASS.fullmatch(name) or _DOES.search(name):
            continue
        if any(mention.entity_type not in _PLACES for mention in places_between(mentions, start, end)):
            continue
        found.append(EntityMention(start, end, name, "organization", name, METHOD))
    return tuple(found)
