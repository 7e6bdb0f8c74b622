import fc from 'fast-check';
import { type Brief, emptyBrief } from '../../../../src/core/brief';
import { commit } from '../../../../src/core/campaign/record/log';
import { isLive, isOpenPlace, type PlanRow } from '../../../../src/core/campaign/record/plan-row';
import { recruitsFor } from '../../../../src/core/campaign/recruits/recruits-for';
import { defaultSettings } from '../../../../src/core/settings';
import type { Cell } from '../../../../src/core/table';
import { madeBrief, madePicks, madeRun, madeShortlist } from '../../../support/campaign/made-campaign';
import { tableOf } from '../../../support/creators/table';

const today = '2026-12-01';
const settings = { ...defaultSettings, language: 'en' as const };
const brief: Brief = { ...emptyBrief, competitors: ['某竞品', 'Rival'] };
const place = (code: string, plannedDay: string, more: Partial<PlanRow> = {}): PlanRow => ({
  code,
  tier: 'koc',
  status: 'to confirm',
  lot: 'A',
  format: 'image',
  declared: 'yes',
  offer: 'both',
  price: 20000,
  plannedDay,
  ...more,
});
const rows = [place('K02', '2026-12-20'), place('K01', '2026-12-22'), place('K03', '2026-12-24')];
const titles = [
  '昵称',
  '小红书号',
  '粉丝数',
  '图文报价',
  '最近发布',
  '商单占比',
  '合作品牌',
  '报价有效期',
  '机构',
  '同一人',
  '手机号',
];
const phone = '13800001234';
const someone = (name: string, id: string, more: Partial<Record<string, Cell>> = {}): readonly Cell[] =>
  titles.map((title) => {
    const usual: Readonly<Record<string, Cell>> = {
      昵称: name,
      小红书号: id,
      粉丝数: '3200',
      图文报价: 180,
      最近发布: '2026-11-20',
      商单占比: '10%',
      合作品牌: '好吃面包',
      手机号: phone,
    };
    return more[title] ?? usual[title] ?? '';
  });
const held = (...people: readonly (readonly Cell[])[]) =>
  recruitsFor(tableOf([titles, ...people], '报名表'), { rows }, brief, settings, today);
const reasons = (more: Partial<Record<string, Cell>>) => {
  const [one] = held(someone('样例甲', '90001', more)).checked;
  return { against: one?.against.map(({ kind }) => kind), asks: one?.asks.map(({ kind }) => kind) };
};
const nothing = { against: [], asks: [] };

describe('each recruit is held against what the campaign wants', () => {
  test('a note of thirty days ago counts, one of thirty-one does not', () => {
    expect(reasons({ 最近发布: '2026-11-01' })).toEqual(nothing);
    expect(reasons({ 最近发布: '3天前' })).toEqual(nothing);
    expect(reasons({ 最近发布: '2026-10-31' })).toEqual({ against: ['silent'], asks: [] });
    expect(reasons({ 最近发布: '经常更新' })).toEqual({ against: [], asks: ['alive'] });
    const [late] = held(someone('样例甲', '90001', { 最近发布: '2026-10-31' })).checked;
    expect(late?.against[0]?.says).toBe(
      'Last note 2026-10-31: 2026-11-01 would still count (30 days back, that day included).',
    );
  });

  test('three paid notes in ten are the most', () => {
    expect(reasons({ 商单占比: '30%' })).toEqual(nothing);
    expect(reasons({ 商单占比: '31%' })).toEqual({ against: ['commercial'], asks: [] });
    expect(reasons({ 商单占比: '' })).toEqual({ against: [], asks: ['commercial share'] });
  });

  test('nobody works for a competitor; a part of a word is none', () => {
    expect(reasons({ 合作品牌: '好吃面包、某竞品（护肤）' })).toEqual({ against: ['competitor'], asks: [] });
    expect(reasons({ 合作品牌: 'rivalry tea' })).toEqual(nothing);
    expect(reasons({ 合作品牌: '' })).toEqual({ against: [], asks: ['brands'] });
  });

  test('a price holds through its last day and stays within what a place pays', () => {
    expect(reasons({ 报价有效期: '2026-12-01' })).toEqual(nothing);
    expect(reasons({ 报价有效期: '2026-11-30' })).toEqual({ against: ['price over'], asks: [] });
    expect(reasons({ 图文报价: 200 })).toEqual(nothing);
    expect(reasons({ 图文报价: '¥210' })).toEqual({ against: ['too dear'], asks: [] });
    expect(reasons({ 图文报价: '150-300' })).toEqual({ against: [], asks: ['range'] });
    expect(reasons({ 图文报价: '' })).toEqual({ against: [], asks: ['price'] });
  });

  test('who is in the plan is known by id and link, a namesake is asked about', () => {
    const planned = [...rows, place('K09', '2026-12-25', { id: '90001', name: '样例甲' })];
    const kinds = (people: readonly Cell[]) => {
      const [one] = recruitsFor(tableOf([titles, people]), { rows: planned }, brief, settings, today).checked;
      return [...(one?.against ?? []), ...(one?.asks ?? [])].map(({ kind }) => kind);
    };
    expect(kinds(someone('别名', '90001'))).toEqual(['in plan']);
    expect(kinds(someone('样例甲', '90077'))).toEqual(['same name']);
  });

  test('twice in the table counts once; several accounts of one person are asked about, not decided', () => {
    const { checked, pairs } = held(
      someone('小柚子', '90001'),
      someone('小柚子', '90001'),
      someone('小柚子日记2', '90002'),
      someone('样例乙', '90003', { 同一人: '甲' }),
      someone('样例丙', '90004', { 同一人: '甲' }),
      someone('阿桃的小号', '90005', { 同一人: '丁' }),
      someone('阿桃的大号', '90006', { 同一人: '戊' }),
    );
    expect(checked.map(({ against, asks }) => [...against, ...asks].map(({ kind }) => kind))).toEqual([
      [],
      ['twice'],
      ['same person'],
      [],
      ['same person'],
      [],
      [],
    ]);
    expect(pairs.map(({ creator }) => creator.id)).toEqual(['90001', '90003', '90005']);
    expect(checked[2]?.asks[0]?.says).toContain('row 2');
  });

  test('a name alone tells nobody, and a head KOL is no KOC', () => {
    expect(reasons({ 小红书号: '' })).toEqual({ against: ['unknown'], asks: [] });
    expect(reasons({ 粉丝数: '60w' })).toEqual({ against: [], asks: ['large'] });
  });
});

test('questions that no export asks so are read all the same', () => {
  const table = tableOf([
    [
      'Timestamp',
      'Your nickname on Xiaohongshu?',
      'Profile link',
      'Your follower count',
      'Price (RMB)',
      'Mobile',
    ],
    [
      '2026-11-30 10:00',
      'Mia',
      'https://www.xiaohongshu.com/user/profile/5f1a2b3c0000000001001001',
      '3.2k',
      150,
      phone,
    ],
  ]);
  const [one] = recruitsFor(table, { rows }, emptyBrief, settings, today).checked;
  expect([one?.followers, one?.recruit]).toEqual([
    3200,
    {
      id: '5f1a2b3c0000000001001001',
      name: 'Mia',
      link: 'https://www.xiaohongshu.com/user/profile/5f1a2b3c0000000001001001',
      price: 15000,
    },
  ]);
});

describe('places are filled', () => {
  test('earliest first, with the best, and keep their codes; a fifth stands by', () => {
    const { pairs, reserves, sentences } = held(
      someone('样例甲', '90001', { 粉丝数: 1500 }),
      someone('样例乙', '90002', { 粉丝数: 4000, 商单占比: '' }),
      someone('样例丙', '90003', { 粉丝数: 3000 }),
      someone('样例丁', '90004', { 粉丝数: '2,000' }),
      someone('样例戊', '90005', { 粉丝数: 1200 }),
    );
    expect(pairs.map(({ code, creator }) => [code, creator.name])).toEqual([
      ['K02', '样例丙'],
      ['K01', '样例丁'],
      ['K03', '样例甲'],
    ]);
    expect(pairs[0]?.creator).toEqual({ id: '90003', handle: '90003', name: '样例丙', price: 18000 });
    expect(reserves.map(({ name }) => name)).toEqual(['样例戊']);
    expect(sentences).toContain(
      '3 open places get names, the earliest first; 1 stands by. Who is left is kept nowhere.',
    );
  });

  test('two of an agency a day at most', () => {
    const sameDay = [...rows.map((row) => ({ ...row, plannedDay: '2026-12-20' }))];
    const people = ['90001', '90002', '90003', '90004'].map((id, at) =>
      someone(`样例${'甲乙丙丁'.charAt(at)}`, id, { 机构: at < 3 ? '某机构' : '' }),
    );
    const { pairs } = recruitsFor(tableOf([titles, ...people]), { rows: sameDay }, brief, settings, today);
    expect(pairs.map(({ creator }) => creator.id)).toEqual(['90001', '90002', '90004']);
  });

  test('nobody on a place that pays less than is asked, is on hold, or is past', () => {
    const mixed = [
      place('K01', '2026-12-10', { price: 10000 }),
      place('K02', '2026-12-11'),
      place('K03', '2026-12-12', { status: 'hold' }),
      place('K04', '2026-11-30'),
    ];
    const { pairs, sentences } = recruitsFor(
      tableOf([titles, someone('样例甲', '90001'), someone('样例乙', '90002')]),
      { rows: mixed },
      brief,
      settings,
      today,
    );
    expect(pairs.map(({ code }) => code)).toEqual(['K02']);
    expect(sentences).toContain('1 place stays open: K01.');
  });

  test('who takes the product instead of money costs no price', () => {
    const table = tableOf([
      ['昵称', '小红书号', '粉丝数', '是否接受置换', '是否已有产品'],
      ['样例甲', '90001', 1200, '是', '是'],
    ]);
    const { pairs } = recruitsFor(table, { rows }, emptyBrief, settings, today);
    expect(pairs[0]?.creator).toMatchObject({ offer: 'product', sample: 'no' });
    expect(pairs[0]?.creator.price).toBeUndefined();
  });
});

test('a recruit belongs to the lot, and stays when the list is solved anew', () => {
  const { record } = madeRun();
  const table = tableOf([
    titles,
    ...[1, 2, 3].map((k) => someone(`样例${'甲乙丙'.charAt(k - 1)}`, `9000${k}`)),
  ]);
  const day = '2026-09-05';
  const last = { ...defaultSettings, 'recruits.aliveDays': 365 };
  const alive = tableOf([
    titles,
    ...table.rows.slice(1).map((cells) => cells.map((cell) => (cell === '2026-11-20' ? day : cell))),
  ]);
  const { pairs } = recruitsFor(alive, record, madeBrief, last, day);
  expect(pairs).toHaveLength(3);
  const changed = new Map(
    pairs.map(({ code, creator }) => {
      const row = record.rows.find((one) => one.code === code) as PlanRow;
      return [code, { ...row, ...creator, tier: row.tier }];
    }),
  );
  const filled = commit(record, { act: 'fill', day, by: '', changed });
  const others = madeShortlist(madePicks.slice(0, 4));
  const next = madeRun({ record: filled, shortlist: others, today: '2026-09-06' }).record;
  for (const [code, row] of changed) expect(next.rows.find((one) => one.code === code)).toEqual(row);
  const live = (of: readonly PlanRow[]) => of.filter((row) => row.lot === 'A' && isLive(row));
  expect(live(next.rows)).toHaveLength(live(record.rows).length);
  expect(next.rows.filter(isOpenPlace)).toHaveLength(record.rows.filter(isOpenPlace).length - 3);
});

describe('nothing that is closed comes out', () => {
  const secret = fc.constantFrom(
    '手机号',
    '收货地址',
    '支付宝账号',
    '身份证号',
    '真实姓名',
    '微信',
    '邮箱',
    'Phone',
    'Shipping address',
    '联系方式',
  );
  const open = fc.constantFrom(
    '您的小红书昵称',
    '小红书号',
    '主页链接（必填）',
    '粉丝数',
    '图文报价',
    '最近更新',
    '商单占比',
    '近期合作品牌',
    '机构',
    '同一人',
  );
  const marked = (at: number) => `机密${at}号`;

  test('whatever the form asks, and wherever it stands', () => {
    fc.assert(
      fc.property(
        fc
          .shuffledSubarray(['小红书号', '粉丝数', '图文报价'], { minLength: 1 })
          .map((titlesRead) => ['您的小红书昵称', ...titlesRead]),
        fc.array(fc.oneof(secret, open, fc.constantFrom('建议', '城市', '年龄段')), { maxLength: 8 }),
        fc.integer({ min: 1, max: 12 }),
        fc.boolean(),
        (known, further, people, banner) => {
          const header = [...known, ...further];
          const body = Array.from({ length: people }, (_, person) =>
            header.map((title, at): Cell => {
              if (title.includes('昵称')) return `样例${person} ${phone}`;
              if (title === '小红书号') return `9${person}001 v: abc${person}xyz`;
              if (title === '粉丝数') return 1000 + person;
              if (title === '图文报价') return 100;
              return known.includes(title) || ['机构', '近期合作品牌'].includes(title)
                ? '某机构'
                : marked(at);
            }),
          );
          const line = banner ? [['素人招募报名表', ...header.slice(1).map(() => '')]] : [];
          const told = JSON.stringify(
            recruitsFor(tableOf([...line, header, ...body]), { rows }, brief, settings, today),
          );
          expect(told).not.toContain(phone);
          expect(told).not.toMatch(/abc\dxyz/);
          expect(told).not.toMatch(/机密\d+号/);
        },
      ),
    );
  });

  test('three hundred fill thirty places', () => {
    const titlesOfForm = [
      '提交时间',
      '您的小红书昵称',
      '小红书主页链接（必填）',
      '粉丝数',
      '图文报价',
      '最近发布',
      '商单占比',
      '近期合作品牌',
      '收货地址',
      '手机号',
      '支付宝账号',
    ];
    const people = Array.from({ length: 300 }, (_, k): readonly Cell[] => [
      '2026/11/28 10:00',
      `${'春夏秋冬风花雪月'.charAt(k % 8)}${'东南西北中'.charAt(k % 5)}${'一二三四五六七八九'.charAt(k % 9)}号店${String.fromCharCode(97 + (k % 26), 97 + ((k * 7) % 26))}`,
      `https://www.xiaohongshu.com/user/profile/5f1a2b3c${String(k).padStart(16, '0')}`,
      1000 + 10 * k,
      k % 3 === 0 ? 500 : 150,
      k % 7 === 0 ? '2026-09-01' : '2026-11-25',
      '20%',
      k % 11 === 0 ? '某竞品' : '面包',
      `上海市某路${k}弄`,
      `138${String(10000000 + k)}`,
      `pay${k}@example.com`,
    ]);
    const thirty = Array.from({ length: 30 }, (_, k) =>
      place(`K${k + 1}`, `2026-12-${String(10 + (k % 15))}`),
    );
    const result = recruitsFor(tableOf([titlesOfForm, ...people]), { rows: thirty }, brief, settings, today);
    expect([result.pairs.length, result.reserves.length]).toEqual([30, 6]);
    expect(new Set(result.pairs.map(({ creator }) => creator.id)).size).toBe(30);
    const told = JSON.stringify(result);
    expect(told).not.toMatch(/138\d{8}|某路|example\.com/);
    expect(result.columns.closed).toEqual(['收货地址', '手机号', '支付宝账号']);
  });
});
