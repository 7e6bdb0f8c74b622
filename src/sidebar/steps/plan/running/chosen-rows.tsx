import { useState } from 'preact/hooks';
import type { CampaignRecord } from '../../../../core/campaign/record/campaign-record';
import { codeOf } from '../../../../core/campaign/record/codes';
import { isEnded } from '../../../../core/campaign/record/plan-row';
import { say } from '../../../../core/messages/message';
import { changingMessages as messages } from '../../../../core/messages/sidebar/changing';
import { WordsField } from '../../../parts/fields/words-field';
import { useWizard } from '../../../session/wizard-context';

/** The rows of a change, found by code or name. */
export function ChosenRows({ record }: { readonly record: CampaignRecord }) {
  const { session, state, language } = useWizard();
  const [unknown, setUnknown] = useState('');
  const { codes } = state.change;
  const titles = new Map(
    record.rows.map(({ code, name = '' }) => [code, name === '' ? code : `${code} ${name}`]),
  );
  const open = record.rows.filter((row) => !isEnded(row));
  return (
    <>
      <WordsField
        label={say(language, messages.rows)}
        hint={say(language, messages.rowsHint)}
        words={codes.map((code) => titles.get(code) ?? code)}
        suggestions={open.map(({ code }) => titles.get(code) ?? code)}
        testId="rows"
        onChange={(words) => {
          const found = words.map((words) => ({ words, code: rowMeant(words, record) }));
          setUnknown(found.find(({ code }) => code === null)?.words ?? '');
          const next = [...new Set(found.flatMap(({ code }) => code ?? []))];
          session.act({ kind: 'change said', change: { codes: next, reserve: '' } });
        }}
      />
      {unknown !== '' && (
        <p class="hint wrong" role="alert">
          {say(language, messages.noSuchRow, { words: unknown })}
        </p>
      )}
    </>
  );
}

/** The row that is meant by a code, a name, or the beginning of a name that nobody else has. */
function rowMeant(words: string, { rows }: CampaignRecord): string | null {
  const code = codeOf(words.split(' ')[0]);
  if (code !== null && rows.some((row) => row.code === code)) return code;
  const wanted = words.trim().toLowerCase();
  const named = rows.filter((row) => !isEnded(row) && row.name?.toLowerCase().includes(wanted));
  const exact = named.find(({ name }) => name?.toLowerCase() === wanted);
  return exact?.code ?? (named.length === 1 ? (named[0]?.code ?? null) : null);
}
