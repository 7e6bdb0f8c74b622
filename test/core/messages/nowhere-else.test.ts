import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';

const source = join(__dirname, '../../../src');

/** Where Chinese is no sentence for a person: it is what tables and comments say, or a word of the trade that stands for itself. */
const readsChinese = [
  'core/campaign/calendar/festival-names.ts',
  'core/creators/cells/',
  'core/creators/header/',
  'core/creators/rows/body/label-words.ts',
  'core/creators/rows/per-note.ts',
  'core/creators/sense/kind/places-in-time.ts',
  'core/messages/',
  'core/scoring/niches/niches.ts',
  'core/text/',
  'warehouse/queries/comment-labels.ts',
  'workbench/sample/',
];

/** The emulation speaks as Google does, the engine to developers, and queries are SQL. */
const speaksEnglish = ['core/messages/', 'core/shortlist/solver/', 'warehouse/', 'workbench/'];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const textsIn = Object.fromEntries(
  files.map((file) => [file, textsOf(readFileSync(join(source, file), 'utf8'), file.endsWith('x'))]),
);

test('no Chinese stands outside of the messages but what is read in tables', () => {
  expect(found(readsChinese, ({ text }) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test('no English sentence stands outside of the messages', () => {
  expect(
    found(speaksEnglish, ({ text }) => /^\p{Lu}[^{}<>]* [^{}<>]* [^{}<>]*[.!?:]$/u.test(text.trim())),
  ).toEqual([]);
});

test('no part of the wizard says anything by itself', () => {
  expect(found([], ({ text, isShown }) => isShown && /\p{L}/u.test(text))).toEqual([]);
});

interface Text {
  readonly text: string;
  /** Between the tags of a page. */
  readonly isShown: boolean;
}

function found(but: readonly string[], isMeant: (text: Text) => boolean): readonly string[] {
  return files
    .filter((file) => !but.some((place) => file.startsWith(place)))
    .flatMap((file) => (textsIn[file] ?? []).filter(isMeant).map(({ text }) => `${file}: ${text.trim()}`));
}

/** The texts in a module: in quotes, templates and between tags. Neither types nor regular expressions are any. */
function textsOf(code: string, tsx: boolean): readonly Text[] {
  const texts: Text[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value, cooked } = node as Readonly<Record<string, unknown>>;
    if (typeof type === 'string' && /^(?:Import|Ts)\w*Declaration$|^TsLiteralType$/.test(type)) return;
    if (type === 'StringLiteral' || type === 'JSXText') {
      texts.push({ text: String(value), isShown: type === 'JSXText' });
    }
    if (type === 'TemplateElement') texts.push({ text: String(cooked), isShown: false });
    for (const part of Object.values(node)) visit(part);
  };
  visit(parseSync(code, { syntax: 'typescript', tsx, target: 'es2022' }).body);
  return texts;
}
