import type { Cell, Table } from '../../core/table';
import { type MadeUpCreator, madeUpCreator } from './made-up-creator';
import { randomFrom } from './random';

const count = 300;
const median = (metric: string) => `数据表现-日常笔记-图文+视频-近30天-自然流量-${metric}`;

const columns: readonly (readonly [header: string, cell: (creator: MadeUpCreator) => Cell])[] = [
  ['昵称', ({ number }) => `示例博主${number}`],
  ['小红书号', ({ number }) => `00${number}88`],
  ['小红书主页', ({ number }) => `https://www.xiaohongshu.com/user/profile/example${number}`],
  ['地区', ({ city }) => city.zh],
  ['粉丝数', ({ followers }) => inTenThousands(followers)],
  ['获赞与收藏', ({ likes, saves, notesTotal }) => inTenThousands((likes + saves) * notesTotal)],
  ['内容类目', ({ niche }) => niche.zh],
  ['个人标签', ({ niche, agency }) => `${niche.zh}、${agency === null ? '日常分享' : '测评'}`],
  ['签约机构', ({ agency }) => agency ?? '无机构'],
  ['图文笔记一口价', ({ imagePrice }) => (imagePrice === null ? '面议' : imagePrice)],
  ['视频笔记一口价', ({ videoPrice }) => (videoPrice === null ? '--' : videoPrice)],
  ['发布笔记', ({ notesTotal }) => notesTotal],
  [median('笔记数'), ({ notes }) => notes],
  [median('曝光中位数'), ({ impressions }) => atMostTenWan(impressions)],
  [median('阅读中位数'), ({ reads }) => reads],
  [median('中位点赞量'), ({ likes }) => likes],
  [median('中位收藏量'), ({ saves }) => saves],
  [median('中位评论量'), ({ comments }) => comments],
  [median('中位分享量'), ({ shares }) => shares],
  [median('中位关注量'), ({ follows }) => follows],
  ['商业笔记占比', ({ commercialShare }) => percent(commercialShare)],
  ['活跃粉丝占比', ({ activeFollowerShare }) => percent(activeFollowerShare)],
  ['粉丝量变化幅度', ({ growth }) => percent(growth)],
  ['数据更新时间', () => ({ date: '2026-11-20' })],
  ['简介', ({ niche, agency }) => `${niche.zh}爱好者${agency === null ? '' : '｜商务合作请私信'}`],
  ['备注', () => '生成的示例，非真实达人'],
];

/**
 * 300 generated creators of all tiers in the shape of a Pugongying export, untidy as exports are: numbers in 万 and
 * `10w+`, unknown prices, one creator twice, one without followers, and a total at the end.
 */
export function pugongyingTable(): Table {
  const random = randomFrom(20_261_111);
  const creators = Array.from({ length: count }, (_, index) =>
    madeUpCreator(index, ((index * 7) % count) / count, random),
  );
  const rows = creators.map((creator) => columns.map(([, cell]) => cell(creator)));
  const without = [...(rows[41] as Cell[])];
  without[0] = '示例博主301';
  without[1] = '0030188';
  without[2] = '';
  without[4] = '--';
  const total = columns.map(
    ([header]): Cell => (header === '昵称' ? '合计' : header === '发布笔记' ? 81_234 : ''),
  );
  return {
    tab: '示例达人（生成）',
    firstRow: 1,
    firstColumn: 1,
    rows: [columns.map(([header]) => header), ...rows, rows[11] as Cell[], without, total],
  };
}

function inTenThousands(value: number): Cell {
  return value < 10_000 ? value : `${(value / 10_000).toFixed(1)}万`;
}

/** Exports stop counting impressions there. */
function atMostTenWan(value: number): Cell {
  return value < 100_000 ? value : '10w+';
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
