import { countries, productKinds } from '../../src/core/brief';
import { isEnded } from '../../src/core/campaign/record/plan-row';
import { isLocked } from '../../src/core/campaign/record/row-fields';
import { type Status, statuses } from '../../src/core/campaign/record/statuses';
import { catalogue, helpOn, signatureOf } from '../../src/core/catalogue';
import { complianceMessages } from '../../src/core/messages/reports/compliance';
import { nextStepMessages } from '../../src/core/messages/reports/plan-columns';
import { planStatusMessages, planStatusSynonyms } from '../../src/core/messages/reports/plan-statuses';
import { settingWords } from '../../src/core/messages/setting-words';
import { type ComplianceRule, complianceRules } from '../../src/core/reports/plan/compliance';
import { niches } from '../../src/core/scoring/niches/niches';
import {
  type SettingDefinition,
  type SettingKey,
  settingDefinitions,
  tierPresets,
  type WeightName,
  weightNames,
} from '../../src/core/setting-definitions';
import { defaultSettings } from '../../src/core/settings';
import { packagesInside } from '../build/notices';
import { nameOf } from '../walls/lint-rules';
import { rooms } from '../walls/rooms';
import { markdownTable } from './markdown-table';

export interface GeneratedPart {
  readonly file: string;
  /** The name in the marks around it. */
  readonly name: string;
  readonly text: string;
}

/** The tables of the documentation that the code knows better than a person. */
export function generatedParts(): readonly GeneratedPart[] {
  return [
    { file: 'README.md', name: 'formulas', text: formulaTable() },
    { file: 'docs/scoring.md', name: 'tiers', text: tierTable() },
    { file: 'docs/scoring.md', name: 'niches', text: nicheTable() },
    { file: 'docs/scoring.md', name: 'measured', text: measuredUnder() },
    { file: 'docs/scoring.md', name: 'settings', text: settingsTable() },
    { file: 'docs/campaign.md', name: 'rules', text: rulesTable() },
    { file: 'docs/campaign.md', name: 'statuses', text: statusTable() },
    { file: 'docs/architecture.md', name: 'walls', text: wallsTable() },
    { file: 'docs/notices.md', name: 'packages', text: packagesTable() },
  ];
}

function formulaTable(): string {
  return markdownTable(
    ['formula', 'what it gives', 'example'],
    catalogue.map((formula) => [
      `\`${signatureOf(formula)}\``,
      helpOn(formula).summary.en,
      `\`${helpOn(formula).example}\``,
    ]),
  );
}

function tierTable(): string {
  return markdownTable(
    ['preset', 'KOC', 'Tail', 'Mid', 'Head', 'Celebrity'],
    Object.entries(tierPresets).map(([preset, cuts]) => [preset, ...Object.values(cuts).map(String)]),
  );
}

function nicheTable(): string {
  return markdownTable(
    ['niche', '领域', 'within', 'saves, beside the general benchmark'],
    niches.map(({ en, zh, within, saves }) => [en, zh, within ?? '', `× ${saves}`]),
  );
}

function rulesTable(): string {
  const holds = (rule: ComplianceRule): string => {
    const kinds = productKinds.filter((productKind) =>
      complianceRules({ productKind, client: null }).includes(rule),
    );
    const abroad = countries.filter((client) =>
      productKinds.every((productKind) => complianceRules({ productKind, client }).includes(rule)),
    );
    if (kinds.length === productKinds.length) return 'always';
    return kinds.length > 0 ? kinds.join(', ') : `client ${abroad.join(', ')}`;
  };
  return markdownTable(
    ['rule', 'holds', 'asks', 'source'],
    Object.entries(complianceMessages).map(([rule, { rule: name, asks, source }]) => [
      name.en,
      holds(rule as ComplianceRule),
      asks.en,
      source,
    ]),
  );
}

function settingsTable(): string {
  return markdownTable(
    ['key', 'default', 'unit', 'range', 'meaning', 'source'],
    Object.entries<SettingDefinition>(settingDefinitions).map(([key, { default: value, range }]) => {
      const { en, unit, source } = settingWords[key as SettingKey];
      const span = typeof range[0] === 'number' ? `${range[0]} – ${range[1]}` : range.join(', ');
      return [`\`${key}\``, String(value), unit, span, en, source];
    }),
  );
}

/** The default weights under which the figures of "Does it predict?" were measured: to be changed with these. */
const measuredWeights: Readonly<Partial<Record<WeightName, number>>> = {
  saves: 36,
  comments: 22,
  engagement: 14,
  sentiment: 10,
  intent: 8,
  shares: 6,
  likes: 4,
  followers: 0,
};

/** What needs notes that are not in the repository cannot follow the settings; it says which weights it is about. */
function measuredUnder(): string {
  const same = weightNames.every(
    (part) => (measuredWeights[part] ?? 0) === defaultSettings[`weights.${part}`],
  );
  const named = Object.entries(measuredWeights)
    .map(([part, weight]) => `${part} ${weight}`)
    .join(', ');
  return same
    ? '\nMeasured with the default weights as they are above.\n'
    : `\nMeasured under earlier default weights (${named}); \`npm run backtest\` measures today's.\n`;
}

function statusTable(): string {
  const names = Object.keys(statuses) as readonly Status[];
  return markdownTable(
    ['status', '状态', 'step that is done', 'to a run', 'also read as it'],
    names.map((status) => {
      const step = statuses[status];
      const row = { code: 'K01', tier: 'koc', status } as const;
      const words = Object.keys(planStatusSynonyms).filter((word) => planStatusSynonyms[word] === status);
      const { en, zh } = planStatusMessages[status];
      return [
        en,
        zh,
        step === null ? '' : nextStepMessages[step].en,
        isEnded(row) ? 'ended' : isLocked(row) ? 'locked' : '',
        words.join(', '),
      ];
    }),
  );
}

function wallsTable(): string {
  const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  return markdownTable(
    ['room', 'imports', 'but not', 'packages', 'names'],
    rooms.map((room) => [
      code([nameOf(room)]),
      code(room.imports.map((house) => `${house}/`)),
      code(room.but ?? []),
      code(room.packages),
      room.names.join(', '),
    ]),
  );
}

function packagesTable(): string {
  return markdownTable(
    ['package', 'version', 'licence', 'copyright', 'inside'],
    packagesInside().map(({ name, version, licence, text, files }) => [
      `[${name}](https://www.npmjs.com/package/${name})`,
      version,
      licence,
      (text.match(/^Copyright .*$/gm) ?? []).join('; '),
      files.join(', '),
    ]),
  );
}
