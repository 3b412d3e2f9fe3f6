"""What kind of figure a quantity is, and which quantities measure nothing."""

from __future__ import annotations

import re
from functools import cache

from loaders.facts.words import alternation, words
from loaders.records import Quantity

MONEY = frozenset({"CNY", "USD", "EUR", "HKD", "JPY", "GBP", "TWD", "KRW", "MOP", "AUD", "CAD", "CHF", "SGD", "RUB"})
_CLASSES = {
    "%": "percent", "‰": "percent", "pp": "pp", "x": "multiple", "person": "person", "count": "count",
    "t": "mass", "kg": "mass", "m2": "area", "km2": "area", "mu": "area", "m": "length", "km": "length",
    "m3": "volume", "L": "volume", "kWh": "energy", "kW": "power", "kVA": "power", "hp": "horsepower",
}  # fmt: skip

# 1亿元以上项目33个, 超千亿元园区1个, 投资亿元以上重点项目: the money only says which projects are counted.
_COUNTED_NOUN = re.compile(r"的?[^，,。；;、\d]{0,8}?" + alternation("counted_noun"))
_CLASS_OF = re.compile("及?以[上下]的?[^，,。；;、\\d]{0,4}(?:企业|公司|单位)")  # 销售收入500万元以上企业的产值
_SIZES = frozenset({"money", "bare", "area", "mass", "person"})
_SUM = re.compile("[万亿]")  # a number without unit may be money only in 万 or 亿: 投资120亿
# 对年营业收入2000万元以上、研发投入占比不低于5%的企业，…
_BARE_NOUN = re.compile("的" + alternation("counted_noun") + "[，,]")
_KIND = re.compile("的" + alternation("kind_of"))
_BOUNDARY_OF = re.compile("为(?:下限|上限|门槛|标准|界线?|准入)")  # 以年产2000吨为下限
# 投资额超10亿元的6个, 年产值超10亿元的就有20多家
_CLASS_TOLD = re.compile("的(?:[就共已也还达]{0,2}有?|达到?)\\d{1,4}[多余]?[个家项户]")
_CLASS_COUNT = re.compile("及?以[上下]的?(?:项目)?(?:有)?\\d{1,4}[个家项]")  # 10亿元以上的3个
# 营业收入首次突破10亿元、50亿元的，分别奖励…
_REWARDED = re.compile(
    r"(?:[、和]\d[\d.]{0,6}[百千]?[万亿]元){0,4}(?:以上)?的(?![^，,。；;]{0,10}基金)[^，,。；;、\d]{0,10}[，,][^。；;]{0,16}?(?:奖励|奖补|给予|补助|补贴)"
)
# 设备投资300万元以上的项目，按投资额的8%给予补助; 增长15%以上的，最高奖励80万元; 首次突破50亿元的，“一事一议”.
_GRANTED = re.compile(
    r"(?:（含）|\(含\))?(?:及?以[上下])?(?:（含）|\(含\))?的[^，,。；;、\d]{0,14}[，,]"
    r"(?:[^。；;\d]{0,20}?(?:给予|奖励|补助|补贴|奖补|资助|贴息|一事一议)|按[^。；;]{0,30}?(?:给予|奖励|补助|补贴|奖补|资助))"
)
_RETIRED = re.compile("以下的?[^，,。；;、\\d]{0,6}?" + alternation("kind_of"))  # 10万吨以下硫铁矿制酸装置
_CONDITION = re.compile(r"[\d一二三四五六七八九十.．、)）\s]{0,6}" + alternation("policy_target"))
_CONDITIONED = re.compile(r"[^，,。；;]{0,24}的[^，,。；;]{0,12}?" + alternation("counted_noun"))
# 每生产12辆汽车就有1辆; 被确定为一流园区的六个试点园区.
_ONE_OF = re.compile(
    r"每[^，,。；;\d天日年月]{0,3}(?:\d[^，,。；;]{0,16}就有?)?$|被[^，,。；;]{2,30}为[^，,。；;]{0,20}的$|前$"
)
# 上述三家企业, 这5个项目; 甲公司、乙公司两家企业: counted again, not told anew.
_AGAIN = re.compile(
    r"(?:上述|前述|(?<![元亩吨人名%％倍模])以上|这|此|该|那|其他|另外|另|剩余|(?<![只仅就后])剩下)(?:的|了)?$"
)
_APPLY = re.compile("(?:企业|单位)?(?:正在?|已|积极)?(?:申报|申请|创建)")  # 辅导另外|9家企业申报省级专精特新
_PIECE_REACH = 8
_PIECE = re.compile(
    "(?:每(?:公顷|亩)(?:(?!给|奖|补|扶)[^，,。；;\\d]){0,6}|一亩地?(?:一次性)?补偿|每(?:人|名|位|斤|公斤|千克|吨|头|只|台|平方米|平米|股|度)|人均|亩均)(?:每[年月天日])?(?:仅|只|约|达|最低|保底){0,2}$"
)
_FOR_LAND = re.compile("(?:每(?:公顷|亩)|一亩地?)[^，,。；;\\d]{0,6}$")
_EXCHANGE = re.compile(r"(?<![\d.])1[\u4e00-\u9fff]{1,3}(?:约合|折合|合|兑换?|约等于|等于)$")
_EXCHANGED = re.compile("(?:人民币)?(?:约合|折合|合|兑换?|等于|约等于)")
_PLACES_COUNTED = re.compile("(?:国家|省份|省区市|大洲)(?=[，,。；;、和及与的]|$)")  # 出口越南等12个国家
# 12个行业的重点企业, 6个车型; 60家企业集团之一
_KINDS = re.compile(
    "(?:工业|主要|重点|细分|大类)?(?:行业|领域|车型|品种|品类|系列)(?!龙头|企业|协会|隐形|单项|[一-鿿]{0,6}项目)"
)
_AMONG = re.compile("[^，,。；;、\\d]{0,6}(?:之?中|里)[^，,。；;、\\d]{0,6}最[^，,。；;、\\d]{0,4}的?一[个家座]")
_OF_MANY = re.compile("[^，,。；;、\\d]{0,10}之一")
_ONE_OF_UNIT = re.compile("一[^一二三四五六七八九十百千万亿半多余来\\d]{1,3}")  # 一家, 一公顷
_FOR_EACH_HOME = re.compile("每(?:套|户|栋|间|个)(?:平均|约)?$")  # 每套50平方米
_FOR_EACH = re.compile("每(?:[\u4e00-\u9fff]{2})?$")  # 每回收|1千瓦时电池计提20元
_LARGEST = re.compile("(?:最大|靠前)的?$")  # 我省最大的5家煤炭企业
_REPLACES = re.compile("(?:取代|替代|代替|顶替|抵得上|相当于|节省|省下|节约)了?(?:原来|以前|过去)?的?$")
_HANDFUL = 10
_TOGETHER_REACH = 12
_TOGETHER = re.compile(
    "(?:与|同|跟|根据|按照?|合并|联合|携手|收购|整合|收编的|走访|调研)(?!比|期)[^，,。；;、\\d增长]{0,8}$"
)
_DO_TOGETHER = re.compile("[^，,。；;、\\d]{0,8}(?:企业|公司)(?:共同|联合|签署|签订|开展|参加|出席|合资)")
_SMALL = 100
_LARGE_FIRM = 1e8  # CNY
_PER_UNIT = re.compile("(?:每|生产|加工|制造|冶炼|炼|发)$")  # 生产1吨多晶硅需要耗电…
# 5个总投资超过10亿元, 17个项目总投资超1亿元.
# 2台180平方米烧结机, 100吨级转炉, 1.5兆瓦及以上风电整机: how large each machine is.
_MACHINE = re.compile(
    "(?:级|及?以上)?[\u4e00-\u9fff]{0,6}?(?:转炉|高炉|电炉|竖炉|烧结机|焦炉|锅炉|整机|风机|轴承|压机|起重机|变压器|储罐|反应器|挖掘机|塔吊)"
)
_TURBINE_REACH = 10
_TRAIN = re.compile("(?:时速|级|的)?(?:动车|列车|高铁|高速列车|地铁)")  # 350公里动车组: how fast it is
# 5兆瓦|海上风机: how large each is, up to what a single one has
_TURBINE = re.compile("(?:级|及?以上)?[\u4e00-\u9fff]{0,6}?(?:风机|风电机组|机组|整机|样机)(?!容量|规模|产能|项目)")
_LARGEST_TURBINE = 20_000  # kW
_INSTALLED = re.compile("(?:装机|总|容量|规模|并网|新增|投产|年发电)[^，,。；;\\d]{0,6}$")
_TECHNOLOGY = re.compile("[\u4e00-\u9fff]{0,8}(?:机组|装备|设备|风机)的?(?:设计|制造|技术|国产)")
_OF_CLASS = re.compile("级|及?以上")
_PIECES = re.compile("[台座套口]$")
_SIZED = frozenset({"mass", "area", "volume", "power", "length"})
# 大陆两条高世代线的产能, 六国的产量: who is meant, and counted before.
_WHOSE = re.compile("[\u4e00-\u9fff]{0,8}?[线国]的(?:总|合计|年)?(?:产能|产量|销量|产值|收入|业务|市场)")
_FEW_IN_WORDS = frozenset("两二三四五六七八九")
_COUNTED = re.compile("[个家户项](?:以上|左右)?$")
_ALL_WITHIN = re.compile("[个家项户][^，,。；;、\\d]{0,12}(?:均|都)[在为]?$")  # 9个项目投资额均不足5亿元
_NONE_YET = re.compile("(?:尚未|还没有|没有|尚无|还未|缺少|缺乏)[^，,。；;\\d]{0,16}$")  # 尚未形成产值超千亿的大企业
_NO_SUCH = re.compile("的[^，,。；;、]{0,8}(?:企业|集团|园区|集群|公司|龙头|项目)")
_CLASS_NAME = re.compile("级?(?:以上)?的?(?:企业|公司|项目|园区|集群|产业集群|产业链)")  # 打造3家以上100亿元企业
_EACH_OVER = re.compile(r"[个家项户](?:[^，,。；;、\d]{0,8})?(?:投资|产值|收入|营收|销售额|税收)(?:均|都)?$")
# 千亿级, 2.5万吨级, 百万辆级: the name of a size, measuring nothing.
_SIZE_NAME = re.compile(alternation("size_name"))
_OF_SIZE = re.compile("级?(?:以上)?的?(?:项目|企业|产业|园区|集群|工程|强[区县镇市乡]|大[乡镇县市]|城市)")
_PLANT = re.compile(r"级[^，,。；;]{0,16}?" + alternation("production_noun"))
_OLD_VALUE = re.compile(r"(?:从|由)(?:[^，,。；;\d]|\d{2,4}年|\d{1,2}月){0,14}$")  # of 由96家增至178家 only the 96
_NEW_VALUE = re.compile(r"[^。；;\d]{0,10}?" + alternation("new_value") + r"[^。；;]{0,14}$")


def unit_class(quantity: Quantity) -> str:
    """Class of a figure (money, percent, count, mass …); 'bare' for a number without a unit, '' for any other."""
    unit = quantity.unit
    if unit:
        return _class_of_unit(unit)
    return "bare" if quantity.kind == "number" and _SUM.search(quantity.text) else ""


@cache
def _class_of_unit(unit: str) -> str:
    root = unit.split("/")[0]
    return "money" if root in MONEY else _CLASSES.get(root, "")


def is_size_name(text: str, quantity: Quantity) -> bool:
    """True for 千亿级产业园 and its like; 30万吨级铝合金工厂 has that capacity."""
    if quantity.text.endswith("企业") and quantity.value >= _LARGE_FIRM:
        return True  # 五十亿企业8家
    in_words = quantity.text[0] in "十百千万" and not any(char.isdigit() for char in quantity.text)
    if in_words and quantity.approx == "exact" and _OF_SIZE.match(text, quantity.outer_end):
        return True  # 百亿元项目1个
    named = _SIZE_NAME.match(text, quantity.outer_end)
    return bool(named) and not (unit_class(quantity) == "mass" and _PLANT.match(text, quantity.outer_end))


def is_idle_count(text: str, clause_start: int, quantity: Quantity) -> bool:
    """True for counts that measure nothing: 一家, 四大产业, 每生产12辆就有1辆, 被确定为试点的六个园区."""
    kind = unit_class(quantity)
    if _ONE_OF_UNIT.fullmatch(quantity.text) and kind in ("count", "person", "area", "mass", "length"):
        return True
    if kind == "area" and _FOR_EACH_HOME.search(
        text, max(clause_start, quantity.outer_start - 6), quantity.outer_start
    ):
        return True
    if quantity.value == 1 and _PER_UNIT.search(
        text[max(clause_start, quantity.outer_start - 4) : quantity.outer_start]
    ):
        return True
    if (
        quantity.classifier in words("product_size")
        or "动辄" in text[max(clause_start, quantity.outer_start - 4) : quantity.outer_start]
    ):
        return True
    if kind == "person" and text[quantity.outer_start - 1 : quantity.outer_start] == "每":
        return True  # 每万人有效发明专利拥有量
    if kind == "person" and _REPLACES.search(text, max(clause_start, quantity.outer_start - 6), quantity.outer_start):
        return True  # 86台机器人取代了320名工人
    if quantity.value == 1 and _FOR_EACH.search(
        text, max(clause_start, quantity.outer_start - 4), quantity.outer_start
    ):
        return True
    if kind == "length" and _TRAIN.match(text, quantity.end):
        return True
    if kind in _SIZED and _is_of_machine(text, quantity):
        return True
    if kind != "count":
        return False
    if quantity.text[0] in _FEW_IN_WORDS and _WHOSE.match(text, quantity.end - (quantity.text[-1] in "国线")):
        return True
    if quantity.classifier == "个" and _PLACES_COUNTED.match(text, quantity.end):
        return True
    if (quantity.classifier == "个" and _KINDS.match(text, quantity.end)) or _OF_MANY.match(text, quantity.end):
        return True
    if quantity.value < _HANDFUL and _is_met_again(text, clause_start, quantity):
        return True
    if quantity.classifier == "件" and text[quantity.end : quantity.end + 1] == "套":
        return True  # 四件套: goods
    if quantity.value < _HANDFUL and _AMONG.match(text, quantity.end):
        return True  # 是三个园区中起步最早的一个
    if quantity.classifier == "项" and text.startswith(("指标", "数据"), quantity.end):
        return True  # 两项指标的年均增速都超过25%
    if text[quantity.end : quantity.end + 1] == "》":
        return True  # 《支持企业发展十条》
    again = _AGAIN.search(text, max(clause_start, quantity.outer_start - 4), quantity.outer_start)
    if again and not _APPLY.match(text, quantity.end):
        return True
    if _LARGEST.search(text, max(clause_start, quantity.outer_start - 4), quantity.outer_start):
        return True
    return quantity.classifier in words("unmeasured") or bool(_ONE_OF.search(text[clause_start : quantity.outer_start]))


def _is_met_again(text: str, clause_start: int, quantity: Quantity) -> bool:
    """True for 与江苏省5家企业共同成立 and 甲、乙等4家企业签署了协议: who acts, and no measure of anybody."""
    if quantity.classifier not in ("家", "户"):
        return False
    head = max(clause_start, quantity.outer_start - _TOGETHER_REACH), quantity.outer_start
    return bool(_TOGETHER.search(text, *head) or _DO_TOGETHER.match(text, quantity.end))


def _is_of_machine(text: str, quantity: Quantity) -> bool:
    """True for the size of each machine: counted before, or told as a class."""
    if _TECHNOLOGY.match(text, quantity.end):
        return True
    small = unit_class(quantity) == "power" and quantity.value <= _LARGEST_TURBINE
    if small and _TURBINE.match(text, quantity.end) and not _INSTALLED.search(text[: quantity.start][-_TURBINE_REACH:]):
        return True
    if not _MACHINE.match(text, quantity.end):
        return False
    return bool(_PIECES.search(text[: quantity.start][-1:]) or _OF_CLASS.match(text, quantity.end))


def is_vague(quantity: Quantity) -> bool:
    """True for 数千万元, 几十名工人, 十几家: no figure at all."""
    return quantity.text[0] in "几数" or quantity.text.startswith("十几")


def is_price(text: str, clause_start: int, quantity: Quantity) -> bool:
    """True for 470美元/吨, 每人2万元, 奖金平均每人100元: money for a piece or a head, not for a time."""
    root, _, per = quantity.unit.partition("/")
    head = max(clause_start, quantity.outer_start - _PIECE_REACH), quantity.outer_start
    if unit_class(quantity) == "mass" and _FOR_LAND.search(text, *head):
        return True  # 每公顷产量1.3万斤
    return root in MONEY and (per not in ("", "a", "mo", "d", "h") or _PIECE.search(text, *head) is not None)


def is_of_shares(text: str, quantity: Quantity) -> bool:
    """True for 4450万股 and 29元/股, which are no money, and 1澳元约合4.7元, a rate of exchange."""
    if unit_class(quantity) == "bare":
        return text.startswith("股", quantity.end)
    if text.startswith("/股", quantity.end):
        return True
    if unit_class(quantity) != "money":
        return False
    if _EXCHANGE.search(text, max(quantity.start - _PIECE_REACH, 0), quantity.start):
        return True
    return quantity.value == 1 and _EXCHANGED.match(text, quantity.end) is not None


def is_small_count(quantity: Quantity) -> bool:
    """True for 两家企业, 三项标准 in words: too few to measure anybody, or counted again by what was named."""
    return quantity.text[0] in "两二三四" and unit_class(quantity) in ("count", "person") and quantity.value < _SMALL


def is_threshold(text: str, clause_start: int, quantity: Quantity, counts_near: bool) -> bool:
    """True when a figure only says which things are meant: 产值100亿元以上园区21个, 5个总投资超10亿元, 对…的企业."""
    kind = unit_class(quantity)
    if not kind:
        return False
    if _CONDITION.match(text, clause_start) and _CONDITIONED.match(text, quantity.outer_end):
        return True
    tail = text[quantity.end : quantity.outer_end + 4]
    bounded = quantity.approx in ("over", "at_least", "at_most") or "以上" in tail or "以下" in tail
    bounded |= text[quantity.outer_start - 1 : quantity.outer_start] == "过"  # 5家以上收入过50亿元的子公司
    head = text[max(clause_start, quantity.outer_start - 4) : quantity.outer_start]
    if kind == "money" and _COUNTED.search(head) and _CLASS_NAME.match(text, quantity.outer_end):
        return True
    if kind == "money" and (_CLASS_OF.match(text, quantity.end) or _REWARDED.match(text, quantity.outer_end)):
        return True
    if kind == "money" and _CLASS_COUNT.match(text, quantity.end):
        return True
    if kind == "money" and bounded and _CLASS_TOLD.match(text, quantity.outer_end):
        return True
    if (
        kind == "money"
        and bounded
        and _ALL_WITHIN.search(text[max(clause_start, quantity.outer_start - 24) : quantity.outer_start])
    ):
        return True
    if kind == "money" and _NONE_YET.search(text[clause_start : quantity.outer_start]):
        return bool(_NO_SUCH.match(text, quantity.end))
    if not (counts_near and bounded and kind in _SIZES):
        return False
    behind = _COUNTED_NOUN.match(text, quantity.outer_end)
    return bool(behind or (_is_round(quantity.value) and _EACH_OVER.search(text[clause_start : quantity.outer_start])))


def is_rule(text: str, clause_start: int, quantity: Quantity) -> bool:
    """True for 日产3000吨以下的生产线 and 人均产能900公斤的省份: a bound that says which things are meant."""
    bounded = quantity.approx in ("over", "at_least", "at_most")
    if bounded and _GRANTED.match(text, quantity.end):
        return True
    if unit_class(quantity) not in _SIZES:
        return False
    if "人均" in text[max(clause_start, quantity.outer_start - 12) : quantity.outer_start]:
        return True
    if _BOUNDARY_OF.match(text, quantity.outer_end) and "以" in text[clause_start : quantity.outer_start]:
        return True
    tail = text[quantity.end : quantity.outer_end + 4]
    bounded &= "以下" in tail or "以上" in tail or quantity.unit[:2] != "CN"
    retired = "以下" in tail and _RETIRED.match(text, quantity.end)
    return bounded and bool(retired or _KIND.match(text, quantity.outer_end))


def is_kind_of_thing(text: str, quantity: Quantity) -> bool:
    """True for 投资超100亿元的项目，…已有9个: a bounded sum that says which things a later count is of."""
    bounded = quantity.approx in ("over", "at_least", "at_most")
    return bounded and unit_class(quantity) in _SIZES and bool(_BARE_NOUN.match(text, quantity.outer_end))


def _is_round(value: float) -> bool:
    """One or five and noughts: 1亿, 5000万, 10亿."""
    return f"{value:.6e}".rstrip("0123456789").startswith(("1.000000", "5.000000"))


def is_old_value(text: str, clause_start: int, quantity: Quantity, following: Quantity) -> bool:
    """True for the first figure of 从5%提高到15%: an older value told beside the new one."""
    if unit_class(following) != unit_class(quantity):
        return False
    between = text[quantity.end : following.start]
    return bool(_OLD_VALUE.search(text[clause_start : quantity.outer_start]) and _NEW_VALUE.match(between))
