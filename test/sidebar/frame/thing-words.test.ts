import type { Creator } from '../../../src/core/creators/creator';
import { nameOfLost, nameOfThing, wordsOfThing } from '../../../src/sidebar/frame/thing-words';
import type { Thing } from '../../../src/sidebar/state/merge-plans';
import type { LostPart } from '../../../src/wire/plan-state';
import { stateAfter, workbook } from '../wizard-fixtures';

const english = stateAfter({ kind: 'opened', workbook: workbook(), saved: null });
const chinese = { ...english, language: 'zh' as const };
const creators = [{ id: 'id-3', name: '示例博主003' } as Creator];

test.each<[Thing, unknown, string, string | null]>([
  [{ kind: 'source' }, 1, 'Tab with creators', 'Notes'],
  [{ kind: 'further tab', tabId: 1 }, { tabId: 1, use: 'newer' }, 'What “Notes” is', null],
  [{ kind: 'column', header: '收藏' }, 'saves', 'Column “收藏”', 'Saves per note'],
  [{ kind: 'column', header: '收藏' }, null, 'Column “收藏”', 'Not used'],
  [{ kind: 'column', header: '收藏' }, undefined, 'Column “收藏”', 'Recognise by itself'],
  [{ kind: 'settings', keys: 'tiers' }, { 'tiers.mid': 1, 'tiers.head': 2 }, 'Tier cuts', null],
  [{ kind: 'settings', keys: 'cost.fee' }, { 'cost.fee': 0.12 }, 'Setting cost.fee', '0.12'],
  [{ kind: 'brief', campaign: '', part: 'budget' }, 80_000, 'Budget (¥, fee included)', '¥80,000'],
  [{ kind: 'brief', campaign: '', part: 'launch' }, '2026-11-11', 'Launch', 'Nov 11, 2026'],
  [{ kind: 'brief', campaign: '', part: 'launch' }, null, 'Launch', 'nothing'],
  [{ kind: 'brief', campaign: '', part: 'goal' }, 'always-on', 'Goal', 'Always-on'],
  [{ kind: 'brief', campaign: '', part: 'tax' }, 0.065, 'Tax (%)', '6.5 %'],
  [{ kind: 'brief', campaign: '', part: 'boost' }, null, 'For boosting notes (% of budget)', 'nothing'],
  [{ kind: 'brief', campaign: '', part: 'client' }, 'uk', 'Client’s calendar', 'United Kingdom'],
  [
    { kind: 'brief', campaign: '', part: 'productKind' },
    'special use',
    'Kind of product',
    'Special cosmetic',
  ],
  [
    { kind: 'brief', campaign: '', part: 'target' },
    { metric: 'saves', count: 9_000 },
    'Target',
    'Saves 9,000',
  ],
  [
    { kind: 'brief', campaign: '', part: 'competing' },
    { 精华: 80 },
    'Notes of others by keyword',
    '“精华 80”',
  ],
  [{ kind: 'brief', campaign: '', part: 'platformFeeIn' }, false, 'Platform fee is in the budget', 'no'],
  [
    { kind: 'brief', campaign: '双11', part: 'niches' },
    ['skincare', 'food'],
    'Niches (双11)',
    '“skincare, food”',
  ],
  [{ kind: 'rule', campaign: '', part: 'mix' }, { mixName: 'none' }, 'Mix of tiers', 'No fixed mix'],
  [{ kind: 'rule', campaign: '', part: 'declaredOnly' }, false, 'Declared offers only (报备)', 'no'],
  [{ kind: 'mark', campaign: '', id: 'id-3' }, 'must', '示例博主003', 'Must have'],
  [{ kind: 'mark', campaign: '', id: 'gone' }, undefined, 'gone', 'nothing'],
  [{ kind: 'entry', campaign: '', list: 'packages', name: 'Trio' }, {}, 'Packages: Trio', null],
  [{ kind: 'campaign', campaign: '双11' }, undefined, '双11', 'nothing'],
])('%j standing as %j is told by name, and in few words where these do', (thing, value, name, words) => {
  expect(nameOfThing(thing, english, creators)).toBe(name);
  expect(wordsOfThing(thing, value, english)).toBe(words);
});

test('in Chinese as well', () => {
  const thing: Thing = { kind: 'rule', campaign: 'X', part: 'giftCost' };
  expect(nameOfThing(thing, chinese, creators)).toBe('产品与运费（元/人）（X）');
  expect(wordsOfThing({ kind: 'brief', campaign: '', part: 'product' }, '', chinese)).toBe('无');
});

test('a long text is cut, so that the choice stays in sight', () => {
  const words = wordsOfThing({ kind: 'brief', campaign: '', part: 'product' }, '长'.repeat(90), english);
  expect(words).toBe(`“${'长'.repeat(40)}…”`);
});

test('headers, keys and names are cut as well, and never within a character', () => {
  const [long, short] = ['长'.repeat(90), `${'长'.repeat(40)}…`];
  const name = (thing: Thing) => nameOfThing(thing, english, creators);
  expect(name({ kind: 'column', header: long })).toBe(`Column “${short}”`);
  expect(name({ kind: 'settings', keys: long })).toBe(`Setting ${short}`);
  expect(name({ kind: 'entry', campaign: '', list: 'packages', name: long })).toBe(`Packages: ${short}`);
  expect(name({ kind: 'rule', campaign: long, part: 'echo' })).toMatch(new RegExp(`\\(${short}\\)$`));
  expect(nameOfLost({ kind: 'column', header: long, was: null }, english)).toBe(`Column “${short}”`);
  expect(nameOfLost({ kind: 'setting', key: long, was: null }, english)).toBe(`Setting ${short}`);
  expect(nameOfLost({ kind: 'campaign', campaign: long }, english)).toBe(`Campaign “${short}”`);
  expect(name({ kind: 'column', header: `a${'🧴'.repeat(50)}` })).toBe(`Column “a${'🧴'.repeat(39)}…”`);
});

test.each<[LostPart, string, string]>([
  [
    { kind: 'rule', campaign: '', part: 'mix', was: '2:5:3' },
    'Mix of tiers (“2:5:3”)',
    '量级配比（“2:5:3”）',
  ],
  [{ kind: 'rule', campaign: '双11', part: 'mustHave', was: null }, 'Must have (双11)', '必选（双11）'],
  [{ kind: 'brief', campaign: '', part: 'launch', was: null }, 'Launch', '上线日期'],
  [
    { kind: 'setting', key: 'weights.luck', was: '9' },
    'Setting weights.luck (“9”)',
    '设置 weights.luck（“9”）',
  ],
  [{ kind: 'column', header: '收藏', was: null }, 'Column “收藏”', '“收藏”列'],
  [{ kind: 'plan', part: 'furtherTabs', was: null }, 'An added tab', '添加的工作表'],
  [{ kind: 'campaign', campaign: '春茶' }, 'Campaign “春茶”', '活动“春茶”'],
  [{ kind: 'campaign', campaign: null }, 'a campaign without a name', '一个没有名称的活动'],
])('%j that was lost is told by name', (lost, inEnglish, inChinese) => {
  expect(nameOfLost(lost, english)).toBe(inEnglish);
  expect(nameOfLost(lost, chinese)).toBe(inChinese);
});
