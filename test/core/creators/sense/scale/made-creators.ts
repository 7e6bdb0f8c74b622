import type { Cell } from '../../../../../src/core/table';

/** One invented creator with what is usual for the size: what one note gets, and what it costs. */
export interface MadeCreator {
  readonly name: string;
  readonly followers: number;
  readonly likes: number;
  readonly saves: number;
  readonly notes: number;
  readonly price: number;
}

/** Invented creators of 12,000 to 320,000 followers. */
export const madeCreators: readonly MadeCreator[] = [
  made('甲', 12_300, 140, 41, 60, 1100),
  made('乙', 27_800, 260, 70, 120, 2600),
  made('丙', 45_600, 310, 88, 210, 4200),
  made('丁', 81_200, 390, 97, 95, 7500),
  made('戊', 118_700, 420, 104, 340, 9800),
  made('己', 203_500, 640, 133, 180, 15_200),
  made('庚', 321_400, 980, 190, 260, 24_000),
];

function made(
  name: string,
  followers: number,
  likes: number,
  saves: number,
  notes: number,
  price: number,
): MadeCreator {
  return { name, followers, likes, saves, notes, price };
}

/** A table of them: its columns by header. */
export function tableOfMade(
  columns: Readonly<Record<string, (creator: MadeCreator) => Cell>>,
  creators: readonly MadeCreator[] = madeCreators,
): readonly (readonly Cell[])[] {
  const headers = Object.keys(columns);
  return [
    ['昵称', ...headers],
    ...creators.map((creator) => [creator.name, ...Object.values(columns).map((cell) => cell(creator))]),
  ];
}

/** `12345` as `12.345`. */
export function dotted(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}
