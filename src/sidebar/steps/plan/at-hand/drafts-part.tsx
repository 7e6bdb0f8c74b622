import { useMemo, useState } from 'preact/hooks';
import { draftsIn } from '../../../../core/campaign/drafts/drafts-in';
import { pastedDrafts } from '../../../../core/campaign/drafts/pasted-drafts';
import { reviewDrafts } from '../../../../core/campaign/drafts/review-drafts';
import { say } from '../../../../core/messages/message';
import { atHandMessages as messages } from '../../../../core/messages/sidebar/at-hand';
import type { Table } from '../../../../core/table';
import { CutList } from '../../../parts/cut-list';
import { Field, TextField } from '../../../parts/fields/fields';
import { whole } from '../../../parts/format';
import { Notice } from '../../../parts/notices';
import { Disclosure } from '../../../parts/sections';
import { useWizard } from '../../../session/wizard-context';
import { campaignOf } from '../../../state/state';
import { TabChoice } from './tab-choice';
import './at-hand.css';

/** Drafts held against rules of advertising and one another: read where they are shown, and kept nowhere. */
export function DraftsPart() {
  const { language } = useWizard();
  return (
    <Disclosure title={say(language, messages.drafts)} testId="drafts">
      {() => <Drafts />}
    </Disclosure>
  );
}

function Drafts() {
  const { language } = useWizard();
  const [pasted, setPasted] = useState('');
  const [table, setTable] = useState<Table | null>(null);
  const [column, setColumn] = useState('');
  const inTable = useMemo(
    () => (table === null || column.trim() === '' ? null : draftsIn(table, column, language)),
    [table, column, language],
  );
  const drafts = useMemo(
    () => new Map([...pastedDrafts(pasted, language), ...(inTable?.drafts ?? [])]),
    [pasted, inTable, language],
  );
  return (
    <>
      <p class="hint">{say(language, messages.draftsHint)}</p>
      <Field label={say(language, messages.pasted)} hint={say(language, messages.pastedHint)}>
        {({ id, describedBy }) => (
          <textarea
            id={id}
            value={pasted}
            aria-describedby={describedBy}
            data-testid="pasted-drafts"
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
        )}
      </Field>
      <TabChoice
        label={say(language, messages.draftsTab)}
        testId="drafts-tab"
        offered={({ own }) => own === null || own === 'plan'}
        onRead={setTable}
      />
      {table !== null && (
        <TextField
          label={say(language, messages.draftsColumn)}
          value={column}
          testId="drafts-column"
          onChange={setColumn}
        />
      )}
      {inTable?.says && <Notice look="warning">{inTable.says}</Notice>}
      {drafts.size > 0 && <Review drafts={drafts} />}
    </>
  );
}

function Review({ drafts }: { readonly drafts: ReadonlyMap<string, string> }) {
  const { session, state, language } = useWizard();
  const { brief } = campaignOf(state);
  const settings = session.derivation.settings(state);
  const { read, found, alike } = useMemo(
    () => reviewDrafts(drafts, brief, settings),
    [drafts, brief, settings],
  );
  return (
    <div data-testid="draft-review" role="status">
      <p>
        {say(language, messages.draftsRead, {
          count: whole(language, read),
          found: whole(language, found.length),
        })}
      </p>
      {alike.map(({ says }) => (
        <Notice key={says} look="warning">
          {says}
        </Notice>
      ))}
      <CutList items={found} first={10}>
        {({ code, findings }) => (
          <li key={code} class="recruit-doubt">
            <b>{code}</b>
            <ul class="points">
              {[...new Set(findings.map(({ says }) => says))].map((says) => (
                <li key={says}>{says}</li>
              ))}
            </ul>
          </li>
        )}
      </CutList>
    </div>
  );
}
