import type { Cell, Table } from '../../core/table';
import { type MadeUpCreator, madeUpCreator } from './made-up-creator';
import { randomFrom } from './random';

const count = 60;

const columns: readonly (readonly [header: string, cell: (creator: MadeUpCreator) => Cell])[] = [
  ['Creator name', ({ number }) => `Sample creator ${number}`],
  ['Handle', ({ number }) => `@sample_${number}`],
  ['Profile link', ({ number }) => `https://www.xiaohongshu.com/user/profile/sample${number}`],
  ['Followers', ({ followers }) => short(followers)],
  ['Median likes', ({ likes }) => likes],
  ['Median saves', ({ saves }) => saves],
  ['Median comments', ({ comments }) => comments],
  ['Median shares', ({ shares }) => shares],
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

function short(followers: number): Cell {
  if (followers < 1_000) return followers;
  return followers < 1_000_000
    ? `${(followers / 1_000).toFixed(1)}k`
    : `${(followers / 1_000_000).toFixed(2)}M`;
}
