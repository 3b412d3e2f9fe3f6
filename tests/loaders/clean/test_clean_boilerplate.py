"""Menus, mottos, counters and links of the page around an article that came as plain text."""

from __future__ import annotations

import pytest

from loaders.articles.metadata import describe
from loaders.clean.menus import is_menu, menu_end
from loaders.clean.pipeline import clean
from loaders.records import Article, Source

TITLE = "云山新区三季度开工项目十二个"
BODY = "云山新区前三季度实现产值86亿元，同比增长12%。\n园区现有高新技术企业46家。"


def article(text: str) -> Article:
    return describe(Article("0" * 32, Source("trial.txt", "", "trial", "text", "utf-8", len(text), 0), text))


@pytest.mark.parametrize(
    "head",
    [
        "首页 | 新闻 | 产业 | 园区 | 专题\n当前位置：首页 > 产业动态 > 正文\n",
        "首页 新闻中心 云山要闻 招商引资 联系我们\n登录 | 注册\n打造中部最专业的园区招商平台\n",
        "云山产业网--中部地区领先的产业门户\n欢迎光临云山产业网！今天是星期六\n网站首页 资讯 招商 企业名录\n",
        "首页\n新闻\n产业\nAPP下载\n登录/注册\n",
        "跳到主要内容\n首頁 | 新聞 | 產業\n",
    ],
)
def test_menus_and_mottos_above_the_title_go(head: str) -> None:
    raw = f"{head}{TITLE}\n2023-10-18 09:20　来源：云山日报　阅读：1234\n{BODY}"
    assert clean(raw, "text").text == f"{TITLE}\n{BODY}"
    assert article(raw).title == TITLE


@pytest.mark.parametrize(
    "line",
    [
        "扫码关注我们",
        "点赞 23　评论 5　分享",
        "阅读 1.2万 点赞 345 在看 67",
        "0人收藏",
        "【相关阅读】另一园区总投资100亿元项目集中签约",
        ">>> 相关链接：某公司产值突破50亿元",
        "推荐阅读：亩均税收超50万元，这个园区凭什么？",
        "（点击图片查看大图）",
        "【发表评论】【加入收藏】【关闭窗口】",
        "— END —",
        "编辑丨张三",
        "主办单位：云山日报社　技术支持：某某科技有限公司",
        "地址：云山市人民路100号　邮编：100000",
        "分享至：",
    ],
)
def test_lines_of_the_page_between_paragraphs_go(line: str) -> None:
    first, second = BODY.split("\n")
    assert clean(f"{TITLE}\n{first}\n{line}\n{second}", "text").text == f"{TITLE}\n{BODY}"


def test_links_below_the_text_go_and_the_lines_of_its_foot_behind_them() -> None:
    links = "上一篇：甲区产值12亿元\n相关稿件\n乙区新增企业56家\n丙园区，亩均税收超50万元"
    tail = f"{links}\n网站声明 | 网站地图\n网站标识码：42000"
    assert clean(f"{TITLE}\n{BODY}\n责任编辑：王五　审核：赵六\n{tail}", "text").text == f"{TITLE}\n{BODY}"


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}\n{BODY}",
        f"产业\n{BODY}",
        f"公司简介\n{BODY}",
        "青河建成国内领先的工业互联网平台\n" + BODY,
        f"{TITLE}\n相关报道显示，园区产值达到86亿元。\n{BODY}",
        f"{TITLE}\n延伸阅读：云山新区成立于2010年，去年产值120亿元。\n{BODY}",
        f"{TITLE}\n园区地址、电话、邮箱一应俱全，入驻企业430家。\n{BODY}",
    ],
)
def test_words_of_the_article_stay(text: str) -> None:
    assert clean(text, "text").text == text


def test_what_is_a_menu() -> None:
    assert is_menu("首页 > 新闻中心 > 云山开发区一季度开门红")
    assert is_menu("首页 新闻 云山 青河 白水 产业")
    assert not is_menu("青河 农业 产业化 铺 就 致富 路")
    assert not is_menu("经济 社会 发展 稳中有进 向好")
    assert not is_menu("产业兴、园区强")
    assert menu_end("首页 | 新闻\n") == 8
    assert menu_end("产业\n" + BODY) == 0
