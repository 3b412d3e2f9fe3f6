"""The part that a name plays in its clause: who acts, where something is, what is only listed or stands inside."""

from __future__ import annotations

import re

from loaders.facts.document import Document, within
from loaders.facts.words import alternation, made_of, words
from loaders.records import EntityMention

_OBLIQUE = tuple(words("oblique"))
_PART = re.compile("^(?i:part)[ .]?\\d{1,2}\\s?")  # PART 02 靖江市
_NEAR = re.compile("[在于到向从往][^，,。；;是]{1,4}(?<!来)的$")  # 在邻近的荆门, not 从江西来的甲公司
_WHOLE = re.compile(r"的?(?:近|约|超过?)?\d[\d.]{0,5}%(?:以上|左右)?的")
_NAMING = tuple(words("naming"))
# 第二名是甲公司，…; 增长最快的企业当属甲公司，…
_RANKED_AS = re.compile(
    r"(?:(?:排名?|位居|名列)?第[一二三四五六七八九十\d]{1,2}(?:名|位|大)?|冠军|榜首|首位|[快慢大高多强低小少好差长短]的?(?:[一二三四五六七八九十]?家)?(?:企业|公司|厂商|城市|县市|园区)|(?<![这同])[一另]家(?:企业|公司)?|随后|其后|接着|紧随其后|接下来)的?(?:则|分别|就|便)?(?:是|为|叫|名为|当属|要数|属)$|[^目总]的(?:还有|则是|正是|就是|是)$"
    "|(?:这边|那边|这里|当地)(?:也|还|则|就|主要|依然|同样)?(?:是|有)$"
)
_AGENT = tuple(words("agent"))
# 矗立着|甲公司|的车间
_STANDS_THERE = re.compile("(?:矗立|坐落|耸立|屹立|伫立|分布|排列)着$")
_ITS_WORKS = re.compile("的[^，,。；;、的]{0,8}?(?:车间|厂房|工厂|基地|总部|大楼|厂区|生产线)")
_THERE_IS = re.compile("(?:还|也|则|更|另|另外|此外)有$")  # 株洲还有|甲公司，去年营收5亿元
# 由甲、乙合作开发, 由丙创办: what they began together or once goes on by itself; 由丁投资建设 is built by 丁.
_WITH_OTHERS = re.compile(
    r"[^，,。；;]{0,20}?(?:合资|合作|共建|共管|合股|创办|创立|创建|发起|控股|参股|孵化|设立|组建|代管|托管|主管|改制|更名|认定|评定|授予)"
)
_APPOSED = re.compile(
    "(?:企业|(?<![子母分股])公司|厂商|[造应务产营发]商|龙头|巨头|民企|国企|央企|药企|车企|链主|独角兽|业者|大厂|“?小巨人”?|单项冠军|大户|老字号|新秀|黑马|老大|另一极|第[一二三四五六七八九十]名|贫困县|[大强]县|百强县|[大强]市|之乡|之都|重镇|名镇|名城)$"
)
_FOUNDED = tuple(words("founded"))
_APPOSITION = 14  # characters from the start of a clause
_GIVEN = re.compile("(?:获|获得|得到|拿到|争取到?|享受|领取)了?$")
_GIVES = re.compile(
    "[^，,。；;]{0,12}?(?:补贴|奖补|奖励|补助|资金|贷款|支持|减税|退税|投资|领投|跟投|注资|融资|授信|增资)"
)
_BYLINE = re.compile(r"^(?:【[^】]{1,10}】|本[报网]讯|\d{1,2}[.、．]\s?)+")
_ONE_MORE = re.compile(
    "(?:另|又|还有|另外|再|第[二三四五])一?家$|有一?家(?:[^，,。；;\\n的]{0,12}的)?$"
)  # 另一家甲公司的项目
# 位于甲开发区的乙产业园。该园…: the one behind is told of.
_LOCATED_HEAD = re.compile("(?:位于|坐落于?|地处|设在)[^，,。；;的]{2,20}的$")
_AGAINST = ("接近", "将近", "超过", "不到", "不足", "相当于", "逼近", "占", "占到")  # 产能接近|新疆|总产能的30%
_SHARE_OF = re.compile(
    "(?:总|的)?[^，,。；;、\\d]{0,10}的(?:\\d[\\d.]{0,6}%|[一二三四五六七八九]成|一半|[二三四五]分之)"
)
_COMPARED = re.compile("(?<![占对同环之])比$|(?<!比)较$")  # 比肥西县|少90亿元
_BY_HOW_MUCH = re.compile("[还更要仅]?(?:多|少|高|低|快|慢|增|减|提|下降|领先|落后|大|小|强)")
# 全国|60%的照明企业云集于此: what is here, not what the country has
_GATHERED_HERE = re.compile(
    r"(?:近|约|超过?)?(?:\d[\d.]{0,5}%|[一二三四五六七八九]成)(?:以上|左右|多)?的?[^，,。；;]{1,14}?"
    "(?:云集|集中|汇聚|聚集|来自|集聚|落户|出自|产自|出产)(?:于此|在此|在这里|在这|于|自)"
)
_ONE_IN = re.compile("(?:市场上?)?每[^，,。；;]{1,12}[，,]?就有")  # 全国每三个密封件就有一个产自这里
_STANDS_FOR = re.compile("以[^，,。；;]{0,24}$")
_AS_MODEL = re.compile("[^，,。；;]{0,24}?为(?:代表|首|主力)的")  # 以甲和乙为代表的厂商: of all of them
# 甲公司董事长某某一行到公司考察, 甲公司总经理带队来访: a guest
_GUEST = re.compile(
    "[^，,。；;、：:]{0,24}?(?:(?:一行|带队|率队|率团|代表团|考察团|专家组)[^，,。；;、：:]{0,8}?(?:到(?!达)|赴|来|莅临|走访|前来|深入|访问)|派[^，,。；;、]{1,10}?(?:来|驻|上门|到公司|到厂|指导)|来访|莅临|来公司|来园区)"
)
_SUPPLIES = re.compile("(?:独家)?(?:量身|定制|提供|供应|供货|研制|安装|改造|授权|认证|检测)")  # 生产线由乙公司量身定制
# 甲公司负责设计: of the project of another
_HIRED = re.compile(
    "(?:承担|负责|提供)?(?:工程|项目|具体|技术)?"
    "(?:勘察|设计|施工|监理|承建|总承包|代建|规划设计)(?!的|产能|能力|年|规模|生产)"
)
# 某县县委、县政府高度重视, 某县县长
_GOVERNS = re.compile(
    "(?:[省市县区州旗镇]|自治区)?(?:"
    "(?:委|政府|人民政府|财政|人大|政协)(?!的?(?:收入|总收入|支出|[政服]务|大[楼院]|计划|规划|拟|将|提出|力争|决定|确定|投)|书记)"
    "|(?:委|政府)?(?:副?(?:书记|[省市县区州旗镇]长|主席|主任)|领导|主要领导|有关部门|相关部门)"
    f"(?![^，,。；;]{{0,24}}{alternation('speech')})"
    "|[\u4e00-\u9fff]{2,6}?(?:厅|局|委员会)(?:将|把|给|授予|认定|评|下发|印发|批|出台|支持|高度))"
)
_PARTNER = re.compile(
    "(?:[为与和同跟被给对]|(?<![走投涌转迈面飞奔])向|联合|携手|牵手|联手|用于|供应|供给|供货|配套|销往|发往|出口|赢得了?|替代了?|打破了?)"
    "(?:[^，,。；;]{1,16}、)?$"
)
_PROJECT_OF = re.compile("年产|[的]?[^，,。；;、]{0,6}?\\d")  # 甲市1个，为乙公司年产10万吨项目
_PLACE = 10  # characters of a place before a name


_AFFECTS = re.compile("[^，,。；;]{0,16}(?:影响|冲击|拖累|制约|限制|带动|拉动)")
# 由今年成立的|甲公司|承担
_AGENT_THAT = re.compile("由[^，,。；;由]{2,16}的$")
_CARRIES_OUT = re.compile("(?:负责)?(?:承担|实施|建设|投资|承建|打造|运营|生产|组织|开发)")
# 浙江|企业投资的有23个: who invests in the place told of
# 浙江|客商投资7.7亿元的乙项目
_INVEST = re.compile(
    "籍?(?:企业|企业家|客商|商人|老板|资本|国企|央企|民企|商会)(?:投资|承建|参与|实施|援建)(?:建设)?"
    "(?:的?(?:有|共|项目)|(?:约|近|超)?\\d[\\d.]{0,8}[万亿]{1,2}元(?:建设|兴建|打造)?的)"
)


# 某开发区某工业园内|彩旗招展: where something takes place
_INSIDE = re.compile(
    "内(?=[\u4e00-\u9fff])(?![的内外]|企业|有|已|现有|集|聚|共|规|工业|累计|拥有|完成|实现|入驻|首|新"
    "|[^，,。；;、\\d]{0,24}(?:企业|项目)(?:已|共|总数?){0,2}(?:有|达到?|超过)?\\d)"
)
# 某银行|给予集团授信20亿元: who lends, of a figure of another
_BANKS = frozenset({"银行", "分行", "支行", "农行", "工行", "建行", "中行", "开行"})
_LENDS = re.compile(
    "[^，,。；;]{0,6}?(?:给予|授予|给|为|向|对|发放|投放|批|提供|放)了?[^，,。；;]{1,24}?(?:授信|贷款|信贷|融资|放款)"
)
# 某开发区|给甲公司兑付了80万元补助: who pays, of a figure of another
_PAYS = re.compile("(?:也|还|又|已|就)?[给向为对]")
_PAID = re.compile(
    "[^，,。；;\\d]{0,6}?(?:兑付|兑现|发放|投放|给予|授信|颁发|拨付|下拨|拨|补助|奖励|补贴|奖补|送来|送去|送上|返还)"
)


# 后来甲集团和乙公司|先后入股，去年营收…: who buys into the firm told of
_BUYS_IN = re.compile(
    "(?:系|方面)?(?:[和与、及][^，,。；;、\\d]{2,10}?)?(?:先后|也|还|又|都|均|相继|曾|陆续|共同|联合|战略){0,2}(?:入股|参股|注资|领投|跟投|增资入股)(?:了)?(?=[，,。；;]|后[，,])"
)


# 晋江，福建泉州|代管的县级市，面积649平方公里
_RULES_OVER = re.compile("(?:代管|管辖|下辖|所辖|下属|辖下)的(?:[一1][个座])?(?:县级市|县|区|市|镇|乡|街道)")


# 开发区引进了|甲公司|的10GWh项目，总投资50亿元
_BROUGHT = re.compile("引进了?$")
_ITS_PROJECT = re.compile("的(?:\\d|年产|总投资)")


def role_of(doc: Document, clause_start: int, start: int, end: int) -> str:
    """The part that a name plays in its clause, as in `Candidate`."""
    if doc.text.endswith("中国", clause_start, start):
        start -= 2  # 中国|台湾
    if doc.text[end : end + 1] != "、":  # 浙江|正泰电器, 美国|杜邦: a place right before a name is part of it
        places = [m for m in within(doc.mentions, max(clause_start, start - _PLACE), start) if m.end == start]
        start = places[-1].start if places and places[-1].entity_type == "region" else start
    head = doc.text[clause_start:start]
    if head.endswith("的") and _LOCATED_HEAD.search(head):
        return "subject"
    if (
        _ONE_IN.match(doc.text, end)
        or _GATHERED_HERE.match(doc.text, end)
        or (head.endswith(_AGAINST) and _SHARE_OF.match(doc.text, end))
    ):
        return "oblique"
    if _RULES_OVER.match(doc.text, end) or _GUEST.match(doc.text, end) or _HIRED.match(doc.text, end):
        return "guest"
    if "以" in head and _STANDS_FOR.search(head) and _AS_MODEL.match(doc.text, end):
        return "oblique"
    before = head.rstrip('“‘"（( 【《「')
    if before[:1] in "【本" or before[:1].isdecimal():
        before = _BYLINE.sub("", before)
    if before[:1] in "Pp":
        before = _PART.sub("", before)
    before = before.removeprefix("其中")
    if _BUYS_IN.match(doc.text, end):
        return "guest"
    if _INVEST.match(doc.text, end) or (doc.text[end - 2 : end] in _BANKS and _LENDS.match(doc.text, end)):
        return "guest"
    if (pays := _PAYS.match(doc.text, end)) and _is_paid(doc, pays.end()):
        return "guest"
    if _AGENT_THAT.search(before) and _CARRIES_OUT.match(doc.text, end):
        return "agent"
    if before.endswith("受") and _AFFECTS.match(doc.text, end):
        return "oblique"  # 受欧盟标签法影响，出口交货值…
    if before.endswith(_AGENT):
        if _SUPPLIES.match(doc.text, end):
            return "guest"
        return "oblique" if _WITH_OTHERS.match(doc.text, end) else "agent"
    if doc.text[end : end + 1] == "、":
        return "listed"
    before = before.removeprefix("至于")
    for time in within(doc.times, clause_start, start):
        before = before.replace("到" + time.text, "").replace(time.text, "")
    if (
        before.strip() == "为"
        and doc.text.endswith(("公司", "集团", "厂"), start, end)
        and _PROJECT_OF.match(doc.text, end)
    ):
        return "subject"
    if _INSIDE.match(doc.text, end):
        return "guest"
    if made_of(before, "opening", "numbering") and not before.endswith(_OBLIQUE):
        return "subject"
    if _ITS_PROJECT.match(doc.text, end) and _BROUGHT.search(before):
        return "subject"
    if before.endswith(_NAMING) or _RANKED_AS.search(before) or _ONE_MORE.search(before):
        return "subject"
    if doc.text[end : end + 1] in ("，", ",", "（", "(") and _THERE_IS.search(before):
        return "subject"
    if _STANDS_THERE.search(before) and _ITS_WORKS.match(doc.text, end):
        return "subject"
    if before.endswith(_OBLIQUE) or (_NEAR.search(before) and not _of_place(doc, start)):
        return "oblique"
    if _COMPARED.search(before) and _BY_HOW_MUCH.match(doc.text, end):
        return "oblique"
    if _WHOLE.match(doc.text, end) or (_GIVEN.search(before) and _GIVES.match(doc.text, end)):
        return "oblique"  # 集聚了全国60%的照明企业; 获绥化市政府技改补贴
    if len(before) <= _APPOSITION and _APPOSED.search(before):
        return "subject"  # 另一家本土企业天瀚新能源走的是…
    # 位于园区的甲公司; 成立乙研究院，建设…: what is described or founded goes on as the subject.
    return "subject" if before.endswith(("的", *_FOUNDED)) else "embedded"


def _is_paid(doc: Document, at: int) -> bool:
    """Whether a firm begins at an offset to whom something is paid."""
    firms = [m for m in within(doc.mentions, at, at + 1) if m.entity_type == "enterprise"]
    return any(_PAID.match(doc.text, firm.end) for firm in firms)


def paid_firm(doc: Document, start: int, end: int) -> EntityMention | None:
    """The firm of a range to whom something is paid or lent: 某银行向|甲公司|发放贷款, 某市对|甲公司|给予奖励."""
    firms = (m for m in within(doc.mentions, start, end) if m.entity_type == "enterprise")
    return next((m for m in firms if doc.text[m.start - 1] in "给向为对予" and _PAID.match(doc.text, m.end)), None)


def governs(doc: Document, mention: EntityMention) -> bool:
    """Whether a region's name only says whose government or head: 某县县委、县政府, 某县县长."""
    return mention.entity_type == "region" and _GOVERNS.match(doc.text, mention.end) is not None


def is_partner(doc: Document, clause_start: int, start: int) -> bool:
    """Whether a name stands behind a preposition of partners and customers: 为甲公司开发配套产品, 被乙公司垄断."""
    return _PARTNER.search(doc.text, clause_start, start) is not None


def _of_place(doc: Document, start: int) -> bool:
    """落户于上饶的|甲公司: whether a place and 的 stand right before a name."""
    return any(m.end == start - 1 for m in within(doc.mentions, start - _PLACE, start - 1))
