"""Firms that a place signs with or brings in: what is built then is theirs, though the place acts in the sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.facts.discourse import PLACES, PROJECTS, Candidate
from loaders.facts.document import Clause, Document
from loaders.records import EntityMention

BUILT_BY_FIRMS = frozenset({"project_investment", "production_capacity", "area"})
_BUILDS = BUILT_BY_FIRMS | {"production_line_count", "industrial_output_value", "employment"}
_SIGNS = re.compile("[^，,。；;、]{0,10}?(?:签约|签订|签署|签下|举行签约|举行[^，,。；;]{0,8}签约)")
# 泸县引进|甲公司，投资8亿元; not 引进甲公司等企业36家，总投资85亿元
_BRINGS = re.compile(
    "(?:引进|引入|引来|招引|招来|迎来|引育)了?(?:了)?(?:[^，,。；;、]{0,12}?(?:企业|龙头|巨头|公司|百强|[的家]))?$"
)
_SETTLES = re.compile("(?:前来|成功)?(?:落户|入驻|落地|扎根|投资|安家)?(?:该县|该区|该市|园区|当地|本地)?[，,]")
_ITS_OWN = re.compile(
    "(?:该?项目|计划|一期|拟|总|共|固定资产|累计|先后|追加|分[两二三]期){0,3}(?:投资|占地|用地|建设|年产|建有|建成|新建|兴建)"
)
_FARTHEST = 60  # characters between the firm and the clause of the figure


def settling(doc: Document, clause: Clause, earlier: Sequence[Candidate], metric: str) -> EntityMention | None:
    """The one firm behind the place that acts: 甲开发区与乙公司签约，项目总投资12亿元; 甲县引进乙公司，投资8亿元."""
    named = [c for c in earlier if c.pronoun not in PROJECTS]
    firms = [c for c in named if c.entity.entity_type == "enterprise" and c.end <= clause.start]
    if metric not in _BUILDS or len(firms) != 1 or named[-1] is not firms[0]:
        return None
    firm = firms[0]
    if firm.is_partner and metric in BUILT_BY_FIRMS:
        place = any(c.entity.entity_type in PLACES and c.role == "subject" and c.start < firm.start for c in earlier)
        return firm.entity if place and _SIGNS.match(doc.text, firm.end) else None
    start = doc.sentences[clause.sentence].start
    brought = _BRINGS.search(doc.text, start, firm.start) and _SETTLES.match(doc.text, firm.end)
    near = clause.start - firm.end <= _FARTHEST
    return firm.entity if brought and near and _ITS_OWN.match(doc.text, clause.start) else None
