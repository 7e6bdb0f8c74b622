import { readCreators } from '../../../../src/core/creators/read-creators';
import { settingsFrom } from '../../../../src/core/settings';
import { agencies } from './agencies';
import { type TradeExport, tableFrom } from './column';
import { english } from './english';
import { pugongying } from './pugongying';
import { tools } from './tools';

const exports: readonly TradeExport[] = [...pugongying, ...tools, ...agencies, ...english];

test.each(exports.map((one) => [one.name, one] as const))(
  '%s: each column is what a person would map',
  (_, one) => {
    const { columns } = readCreators(tableFrom(one), { settings: settingsFrom([]) });
    const mapped = columns.map(({ header, field }) => [header, field === 'passedThrough' ? null : field]);
    expect(mapped).toEqual(one.columns.map(([header, field]) => [header, field]));
  },
);
