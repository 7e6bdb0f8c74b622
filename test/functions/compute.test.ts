import fc from 'fast-check';
import { catalogue, type FormulaName } from '../../src/core/catalogue';
import { defaultSettings } from '../../src/core/settings';
import { compute } from '../../src/functions/compute';

const call = (name: FormulaName, ...given: unknown[]) => compute(name, given);
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('cells and ranges', () => {
  test('a cell gives a cell, a range gives a range of the same shape', () => {
    expect(call('TIER', 60_000)).toBe('Mid-tier KOL');
    expect(call('TIER', column(800, 3_000, 60_000))).toEqual(column('Amateur', 'KOC', 'Mid-tier KOL'));
    expect(call('TIER', [[800, 3_000]])).toEqual([['Amateur', 'KOC']]);
    expect(call('TIER', [[60_000]])).toEqual([['Mid-tier KOL']]);
  });

  test('a single cell stands for every row of the ranges beside it', () => {
    expect(call('TIER', column(3_000, 20_000), 0.9)).toEqual(column('KOC', 'KOC'));
    expect(call('TIER', column(3_000, 20_000), [[0.1]])).toEqual(column('Tail KOL', 'Tail KOL'));
  });

  test('blank rows stay blank', () => {
    expect(call('TIER', '')).toBe('');
    expect(call('TIER', column(3_000, '', ' '))).toEqual(column('KOC', '', ''));
    expect(call('CREATOR_SCORE', column('', ''), column('', ''), column('', ''), column('', ''))).toEqual(
      column('', ''),
    );
  });

  test('a header cell at the top gives the column’s title', () => {
    expect(call('TIER', column('粉丝数', 3_000))).toEqual(column('Tier', 'KOC'));
    expect(call('CREATOR_NUMBER', column('报价', '¥3,000'))).toEqual(column('Number', 3_000));
  });

  test('ranges of unequal length are named with both lengths', () => {
    expect(() => call('CREATOR_SCORE', column(1, 2, 3), column(1, 2), 1, 1)).toThrow(
      'followers has 3 rows and likes has 2: give ranges of the same length',
    );
  });

  test('counts are read as exports write them', () => {
    expect(call('TIER', column('1.2万', '10w+', '３０００', '--'))).toEqual(
      column(
        'Tail KOL',
        'Mid-tier KOL',
        'KOC',
        'followers is unknown in this row: fill it in, or leave the row blank.',
      ),
    );
  });
});

describe('wrong input', () => {
  test('an error cell gets a sentence in its own row and harms no other', () => {
    expect(call('TIER', column(3_000, '#N/A'))).toEqual(
      column('KOC', 'followers shows #N/A: mend that cell or leave it blank.'),
    );
  });

  test('what is wrong with many cells is said once, in the first of them', () => {
    const followers = column(8_000, '#N/A', '#N/A', 'abc', '#N/A', 900);
    expect(compute('TIER', [followers])).toEqual(
      column(
        'KOC',
        'followers shows #N/A: mend that cell or leave it blank. Further cells like it, left blank: 2.',
        '',
        'followers must be a number, such as 12000 or 1.2万; it is "abc".',
        '',
        'Amateur',
      ),
    );
    const unknown = compute('CREATOR_SCORE', [
      column('', '', 8_000),
      column(9, 9, 9),
      column(9, 9, 9),
      column(9, 9, 9),
    ]);
    expect((unknown as string[][])[0]?.[0]).toMatch(/^followers is unknown in this row: .*left blank: 1\.$/);
    expect((unknown as string[][])[1]?.[0]).toBe('');
  });

  test('a single wrong cell throws its sentence', () => {
    expect(() => call('TIER', 'many')).toThrow(
      'followers must be a number, such as 12000 or 1.2万; it is "many".',
    );
    expect(() => call('TIER', true)).toThrow('followers must be a number');
    expect(() => call('TIER', -5)).toThrow('followers must be from 0 to');
    expect(() => call('CREATOR_SCORE', 100, 1, 1, 1, '', '', 3)).toThrow(
      'sentiment must be from -1 to 1; it is 3.',
    );
  });

  test('missing and superfluous arguments are named with the whole call', () => {
    expect(() => call('CREATOR_SCORE', 100, 10)).toThrow(
      'saves is missing: write CREATOR_SCORE(followers, likes, saves,',
    );
    expect(() => call('TIER', 1, 0.5, '', 4)).toThrow(
      'TIER(followers, [peer], [settings]) takes at most 3, it was given 4',
    );
  });
});

describe('what reaches the cell', () => {
  test('is the bare sentence of a plain error, in whatever kind of error it began', () => {
    const thrown = (name: FormulaName, ...given: unknown[]) => {
      try {
        return call(name, ...given);
      } catch (error) {
        return error;
      }
    };
    const error = thrown('TIER', 'many') as Error;
    expect(error.constructor).toBe(Error);
    expect(String(error)).toMatch(/^Error: followers must be a number/);
    class ServiceError extends Error {
      override readonly name = 'ServiceError';
    }
    const broken = () => {
      throw new ServiceError('Service unavailable');
    };
    expect(() => compute('TIER', [new Date(0)], broken)).toThrow(
      'Check the cells that this formula reads: Tierwise could not compute it (Service unavailable).',
    );
  });

  test('a date is what the file’s clock shows, which is asked once and only for a date', () => {
    let asked = 0;
    const shanghai = () => {
      asked += 1;
      return 'Asia/Shanghai';
    };
    const lateInLondon = new Date('2026-11-10T16:00:00Z');
    expect(compute('CREATOR_NICHE', column('护肤', '美妆'), shanghai)).toBeDefined();
    expect(asked).toBe(0);
    expect(() => compute('CREATOR_ID', [lateInLondon], shanghai)).toThrow('"2026-11-11"');
    const evening = new Date('2026-11-11T11:59:59.9997Z');
    const sentences = compute('CREATOR_ID', [column(lateInLondon, evening)], shanghai) as string[][];
    expect(sentences.join()).toMatch(/"2026-11-11".*"2026-11-11T20:00:00"/);
    expect(asked).toBe(2);
  });

  test('a picture or any other object is a blank cell', () => {
    expect(call('TIER', { valueType: 'IMAGE' })).toBe('');
    expect(
      call(
        'TIER',
        column(3_000, { valueType: 'IMAGE' }, () => 1),
      ),
    ).toEqual(column('KOC', '', ''));
  });
});

describe('settings', () => {
  const settings = [
    ['Key', 'Value', 'Meaning'],
    ['tiers.preset', 'rocket', ''],
    ['', '', ''],
  ];

  test('are found by their header wherever they stand among the optional arguments', () => {
    expect(call('TIER', 60_000, settings)).toBe('Tail KOL');
    expect(call('TIER', 60_000, '', settings)).toBe('Tail KOL');
    expect(call('TIER', 60_000, 0.9, settings)).toBe('KOC');
  });

  test('are found below the title of a Settings tab', () => {
    expect(call('TIER', 60_000, [['Tierwise settings', '', ''], ['', '', ''], ...settings])).toBe('Tail KOL');
  });

  test('change the language of results and sentences', () => {
    const chinese = [
      ['Key', 'Value'],
      ['language', 'zh'],
    ];
    expect(call('TIER', column('粉丝', 60_000), chinese)).toEqual(column('量级', '腰部'));
    expect(() => call('TIER', 'x', chinese)).toThrow('followers 须为数字');
  });

  test('with an unknown key say so', () => {
    expect(() =>
      call('TIER', 1, [
        ['Key', 'Value'],
        ['tier.preset', 'x'],
      ]),
    ).toThrow('Unknown setting "tier.preset"');
  });

  test('must not be something else', () => {
    expect(() => call('TIER', 1, 0.5, 'rocket')).toThrow(
      'settings must be a range whose header says Key | Value',
    );
  });
});

describe('the formulas', () => {
  test('CREATOR_TIER is TIER', () => {
    expect(call('CREATOR_TIER', 60_000)).toBe(call('TIER', 60_000));
  });

  test('WEIGHTED_ENGAGEMENT counts saves and comments above likes', () => {
    expect(call('WEIGHTED_ENGAGEMENT', 100, 10, 5)).toBe(160);
    expect(call('WEIGHTED_ENGAGEMENT', 100, 10, 5, 2, 1)).toBe(176);
  });

  test('CREATOR_NUMBER reads what people write', () => {
    expect(call('CREATOR_NUMBER', column('1.2万', '¥3,000', '12.5%', '--', 7))).toEqual(
      column(12_000, 3_000, 0.125, '', 7),
    );
  });

  test('CREATOR_COST adds the platform’s fee, and takes a rebate off only where the settings count it', () => {
    expect(call('CREATOR_COST', column('报价', '¥1,000', '1.2万', ''))).toEqual(
      column('Cost', 1_100, expect.closeTo(13_200, 6), ''),
    );
    expect(call('CREATOR_COST', 1_000, '30%')).toBeCloseTo(1_100, 9);
    const counting = [
      ['Key', 'Value'],
      ['cost.countRebate', true],
    ];
    expect(call('CREATOR_COST', 1_000, '30%', counting)).toBeCloseTo(800, 9);
  });

  test('FAIR_PRICE asks what is usual for the size, a little more for a lively audience and for video', () => {
    const usual = call('FAIR_PRICE', '1万', '') as number;
    expect(usual).toBeGreaterThan(700);
    expect(usual).toBeLessThan(1_500);
    expect(call('FAIR_PRICE', '1万', 1_800, '图文')).toBeGreaterThan(usual);
    expect(call('FAIR_PRICE', '1万', 20, '图文')).toBeLessThan(usual);
    const video = usual * defaultSettings['price.videoPremium'];
    expect(call('FAIR_PRICE', column(10_000, 10_000), column('', ''), 'video')).toEqual(
      column(expect.closeTo(video, 9), expect.closeTo(video, 9)),
    );
    expect(() => call('FAIR_PRICE', 10_000, 450, 'story')).toThrow('format must be image or video');
  });

  test('CREATOR_PEER tells a peer from a professional, and says nothing where nothing is known', () => {
    const peer = call('CREATOR_PEER', 5_000, 0.02, '无', 300, 350, 40, '分享日常');
    const professional = call('CREATOR_PEER', 5_000, 0.5, '某机构', 3_000, 60, 1, '商务合作');
    expect(peer).toBeGreaterThan(0.7);
    expect(professional).toBeLessThan(0.2);
    expect(call('CREATOR_PEER', 5_000)).toBe('');
    expect(call('TIER', 5_000, call('CREATOR_PEER', 5_000, 0.5, '某机构'))).toBe('Tail KOL');
  });

  test('CREATOR_ID is the id in a profile link, as text, and says why a link has none', () => {
    const profile = 'https://www.xiaohongshu.com/user/profile/00123456789012345678abcd?x=1';
    expect(call('CREATOR_ID', column('主页链接', profile, ''))).toEqual(
      column('Creator id', '00123456789012345678abcd', ''),
    );
    expect(call('CREATOR_ID', column(profile, 'https://xhslink.com/m/AbC'))).toEqual(
      column('00123456789012345678abcd', expect.stringMatching(/^link is a short link without an id: /)),
    );
    expect(() => call('CREATOR_ID', 'https://www.xiaohongshu.com/explore/0012')).toThrow(
      'link leads to a note',
    );
  });

  test('CREATOR_WHY is one sentence with grade, confidence and reasons', () => {
    const why = call('CREATOR_WHY', 8_000, 240, 160, 40);
    expect(why).toMatch(/^Grade [SABCD], (High|Medium|Low) confidence: .*saves \(2\.0% of followers.*\.$/);
  });

  test('CREATOR_TABLE stands row by row beside the export', () => {
    const table = call(
      'CREATOR_TABLE',
      [
        ['导出时间 2026-11-01', '', '', '', ''],
        ['昵称', '粉丝数', '点赞', '收藏', '评论'],
        ['示例甲', '1.2万', 300, 120, 30],
        ['', '', '', '', ''],
        ['示例乙', '--', 300, 120, 30],
        ['示例丙', 800_000, 9_000, 2_500, 700],
      ],
      'Name, Tier, Score',
    ) as unknown[][];
    expect(table.map((row) => row[1])).toEqual(['', 'Tier', 'Tail KOL', '', '', 'Head KOL']);
    expect(table[2]?.[0]).toBe('示例甲');
    expect(table[4]?.[0]).toMatch(/followers/);
    expect(table[5]?.[2]).toBeCloseTo(call('CREATOR_SCORE', 800_000, 9_000, 2_500, 700) as number, 9);
  });

  test('CREATOR_TABLE shows what a note costs, what is fair, and how much of a peer a creator is', () => {
    const table = call(
      'CREATOR_TABLE',
      [
        ['昵称', '粉丝数', '点赞中位数', '收藏中位数', '评论中位数', '图文报价'],
        ['示例甲', 10_000, 300, 120, 30, 3_000],
      ],
      'Cost per save, Cost per engagement, Fair price, Peer, Peer evidence, Flags',
    ) as unknown[][];
    const [save, engagement, fair, peer, evidence, flags] = table[1] ?? [];
    expect(save).toBeCloseTo(3_300 / 120, 9);
    expect(engagement).toBeCloseTo(3_300 / 450, 9);
    expect(fair).toBeCloseTo(call('FAIR_PRICE', 10_000, 450) as number, 9);
    expect(peer).toBeCloseTo(call('CREATOR_PEER', 10_000, '', '', 3_000, 450, 30) as number, 9);
    expect(evidence).toBeCloseTo(0.4, 9);
    expect(flags).toMatch(/Asks 2\.\d× the fair price/);
  });

  test('CREATOR_TABLE guesses a niche from the titles of notes where the export names none', () => {
    const notes = [
      ['笔记ID', '作者ID', '粉丝数', '点赞', '收藏', '评论', '笔记标题'],
      ['n1001', 'u10001', 5_000, 90, 40, 9, '猫咪第一次洗澡'],
      ['n1002', 'u10001', 5_000, 80, 30, 8, '流浪小猫来家里了'],
      ['n1003', 'u10001', 5_000, 70, 20, 7, '狗狗绝育全记录'],
    ];
    expect(call('CREATOR_TABLE', notes, 'Niche')).toEqual([['Niche'], ['≈ Pets'], [''], ['']]);
  });

  test('CREATOR_TABLE refuses an unknown column by name', () => {
    expect(() =>
      call(
        'CREATOR_TABLE',
        [
          ['昵称', '粉丝数'],
          ['甲', 5_000],
        ],
        'Beauty',
      ),
    ).toThrow('Unknown column "Beauty"');
  });
});

test('whatever stands in the cells, a result is a cell and never NaN, Infinity or undefined', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom('', '#N/A', '1.2万', null, undefined, new Date(0)),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...catalogue),
      fc.array(
        fc.oneof(
          cell,
          fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 3 }),
        ),
        { maxLength: 12 },
      ),
      (formula, given) => {
        let result: unknown;
        try {
          result = compute(formula.name, given);
        } catch (error) {
          expect((error as Error).name).toBe('Error');
          expect((error as Error).message).not.toMatch(/^Check the cells that this formula reads/);
          expect((error as Error).message).not.toMatch(/undefined|NaN/);
          return;
        }
        for (const value of [result].flat(2)) {
          expect(['string', 'number', 'boolean']).toContain(typeof value);
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          if (typeof value === 'string') expect(value).not.toMatch(/\bNaN\b/);
        }
      },
    ),
  );
});

test('words that are no number are one kind of mistake, said once with how many more there are', () => {
  const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
  const scores = compute('CREATOR_SCORE', [
    column(10_000, 'x4', 20_000, 'x9', 'x12'),
    column(100, 100, 100, 100, 100),
    column(10, 10, 10, 10, 10),
    column(5, 5, 5, 5, 5),
  ]) as unknown[][];
  expect(scores.map(([cell]) => typeof cell)).toEqual(['number', 'string', 'number', 'string', 'string']);
  expect(scores[1]?.[0]).toMatch(/it is "x4"\. Further cells like it, left blank: 2\.$/);
  expect([scores[3]?.[0], scores[4]?.[0]]).toEqual(['', '']);
});
