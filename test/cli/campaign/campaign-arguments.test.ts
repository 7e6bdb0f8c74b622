import { isOfCampaign, readCampaignArguments } from '../../../src/cli/campaign/campaign-arguments';

test('a plan alone asks where it stands, an export asks for a run', () => {
  expect(isOfCampaign(['--plan', 'plan.xlsx'])).toBe(true);
  expect(isOfCampaign(['pool.csv', '--plan', 'plan.xlsx'])).toBe(false);
  expect(isOfCampaign([])).toBe(false);
  expect(readCampaignArguments(['--plan', 'plan.xlsx', '--today', '2026-09-08'])).toEqual({
    asked: { kind: 'stands' },
    plan: 'plan.xlsx',
    campaign: null,
    brief: null,
    mix: null,
    out: null,
    overwrite: false,
    yes: false,
    by: '',
    settings: [],
    answers: {},
    language: null,
    today: '2026-09-08',
  });
});

test('several acts are kept in their order, with who does them', () => {
  const given = [
    '--plan',
    'p.xlsx',
    '--act',
    'decline M03',
    '--act',
    'late 5',
    '--by',
    ' Li ',
    '--out',
    'p.xlsx',
    '--yes',
  ];
  expect(readCampaignArguments(given)).toMatchObject({
    asked: { kind: 'acts', acts: ['decline M03', 'late 5'] },
    by: 'Li',
    out: 'p.xlsx',
    yes: true,
  });
});

test.each([
  ['an act without a plan', ['--act', 'undo'], '--act works on a campaign that runs: name its workbook'],
  ['an act and an export', ['pool.csv', '--plan', 'p.xlsx', '--act', 'undo'], 'leave pool.csv out'],
  ['what is of exports', ['--plan', 'p.xlsx', '--newer', 'b.csv'], '--newer says how an export is read'],
  [
    'two things at once',
    ['--plan', 'p.xlsx', '--act', 'undo', '--recruits', 'r.csv'],
    '--act, --recruits: one at a time.',
  ],
  ['nothing to write', ['--plan', 'p.xlsx', '--out', 'p.xlsx'], '--out writes, and nothing is asked'],
  ['an answer to nothing', ['--plan', 'p.xlsx', '--answer', '3=yes'], '--answer "3=yes" fits nothing'],
  ['nowhere to write', ['--plan', 'p.xlsx', '--act', 'undo', '--yes'], '--out p.xlsx puts it in the place'],
  ['no workbook', ['--plan', 'p.xlsx', '--act', 'undo', '--out', 'p.csv'], 'p.csv'],
  ['drafts without a column', ['--plan', 'p.xlsx', '--drafts', 'd.csv'], '--drafts-column TITLE'],
  ['a column without drafts', ['--plan', 'p.xlsx', '--drafts-column', 'Draft'], '--drafts FILE[#TAB]'],
  [
    'drafts without plan and brief',
    ['--drafts', 'd.csv', '--drafts-column', 'Draft'],
    '--drafts needs a brief',
  ],
  [
    'a mistyped option',
    ['--plan', 'p.xlsx', '--acts', 'undo'],
    '--acts is not known here; perhaps --act is meant.',
  ],
])('%s: what is wrong, and how to call it', (_what, given, sentence) => {
  expect(() => readCampaignArguments(given)).toThrow(sentence);
});

test('says it in Chinese', () => {
  expect(() => readCampaignArguments(['--act', '撤销', '--language', 'zh'])).toThrow(
    '--act 针对进行中的项目：请用 --plan plan.xlsx 指定其工作簿。',
  );
});
