import type { Cell, Table } from '../../core/table';
import { type MadeUpCreator, madeUpCreator } from './made-up-creator';
import { randomFrom } from './random';

const count = 60;

const columns: readonly (readonly [header: string, cell: (creator: MadeUpCreator) => Cell])[] = [
  ['Creator name', ({ number }) => `Sample creator ${number}`],
  ['Handle', ({ number }) => `@sample_${number}`],
  ['Profile link', ({ number }) => `https://www.xiaohongshu.com/user/profile/sample${number}`],
  ['Followers', ({ followers }) => short(followers)],
  ['Avg likes', ({ likes }) => mean(likes)],
  ['Avg saves', ({ saves }) => mean(saves)],
  ['Avg comments', ({ comments }) => mean(comments)],
  ['Avg shares', ({ shares }) => mean(shares)],
  [
    'Engagement rate',
    ({ followers, likes, saves, comments }) => rate(mean(likes + saves + comments) / followers),
  ],
  ['Notes', ({ notes }) => notes],
  ['Category', ({ niche }) => niche.en],
  ['Rate (image, RMB)', ({ imagePrice }) => imagePrice ?? 'N/A'],
  ['Rate (video, RMB)', ({ videoPrice }) => videoPrice ?? 'N/A'],
  ['Agency', ({ agency }) => (agency === null ? '' : agency.replace('示例机构', 'Sample agency '))],
  ['Location', ({ city }) => city.en],
  ['Remark', () => 'generated sample'],
];

/** 60 generated creators under English headers, followers written as 12.3k. */
export function englishTable(): Table {
  const random = randomFrom(20_260_618);
  const creators = Array.from({ length: count }, (_, index) =>
    madeUpCreator(index, ((index * 7) % count) / count, random),
  );
  return {
    tab: 'Sample creators (generated)',
    firstRow: 1,
    firstColumn: 1,
    rows: [
      columns.map(([header]) => header),
      ...creators.map((creator) => columns.map(([, cell]) => cell(creator))),
    ],
  };
}

/** A few notes that do well lift a creator's mean to about 1.9 times the median, as measured on MF_KOC. */
function mean(median: number): number {
  return Math.round(1.9 * median);
}

function rate(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function short(followers: number): Cell {
  if (followers < 1_000) return followers;
  return followers < 1_000_000
    ? `${(followers / 1_000).toFixed(1)}k`
    : `${(followers / 1_000_000).toFixed(2)}M`;
}
