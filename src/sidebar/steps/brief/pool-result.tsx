import type { Creator } from '../../../core/creators/creator';
import type { PoolChanges, PriceChange } from '../../../core/creators/pool/newer-export';
import type { Pool } from '../../../core/creators/pool/pool';
import { withAnswer } from '../../../core/creators/sense/answers';
import { platformMessages } from '../../../core/messages/creators/fields';
import { type Message, say } from '../../../core/messages/message';
import { briefMessages } from '../../../core/messages/sidebar/brief';
import { SelectField } from '../../parts/fields/fields';
import { money, whole } from '../../parts/format';
import { LongList } from '../../parts/long-list';
import { Notice } from '../../parts/notices';
import { Disclosure } from '../../parts/sections';
import { useLanguage, useWizard } from '../../session/wizard-context';
import { ColumnChoicesList } from './column-choices';
import { ProblemList } from './problem-list';
import { Questions } from './questions';

/** What was read: in sentences, then what changed, what could not be read, and what each column was taken for. */
export function PoolResult({ pool }: { readonly pool: Pool }) {
  const language = useLanguage();
  return (
    <>
      <Notice look={isDoubtful(pool) ? 'warning' : 'good'} testId="summary">
        {pool.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      {pool.platforms.length > 1 && <PlatformField pool={pool} />}
      <Questions questions={pool.questions} />
      {pool.rowsAre === 'notes' && <NotesWindow />}
      {pool.further.map(
        ({ tab, changes }) => changes !== null && <PoolChangesList key={tab} tab={tab} changes={changes} />,
      )}
      <ProblemList problems={pool.problems} />
      <ColumnChoicesList title={say(language, briefMessages.columns)} columns={pool.columns} />
      {pool.further.map(({ tab, columns }) => (
        <ColumnChoicesList
          key={tab}
          title={say(language, briefMessages.columnsOfTab, { tab })}
          columns={columns}
        />
      ))}
    </>
  );
}

/** A table brought nothing, or a question is open. */
function isDoubtful({ further, questions }: Pool): boolean {
  return further.some(({ matched }) => matched === 0) || questions.some(({ answer }) => answer === null);
}

/** Whose accounts are read, where the table has those of several platforms. */
function PlatformField({ pool: { platform, platforms } }: { readonly pool: Pool }) {
  const { session, state, language } = useWizard();
  return (
    <SelectField
      label={say(language, briefMessages.platform)}
      hint={say(language, briefMessages.platformHint)}
      value={platform ?? ''}
      options={platforms.map((found) => ({
        value: found.platform,
        label: say(language, platformMessages[found.platform]),
      }))}
      disabled={state.doing !== null}
      testId="platform"
      onChange={(chosen) =>
        session.actAndRead({
          kind: 'setting changed',
          key: 'reading.answers',
          value: withAnswer(session.derivation.settings(state)['reading.answers'], 'platform', chosen),
        })
      }
    />
  );
}

/** 0: all of them. */
const windows = [0, 30, 60, 90] as const;

/** In a table of notes, which of a creator's notes count. */
function NotesWindow() {
  const { session, state, language } = useWizard();
  const days = session.derivation.settings(state)['notes.days'];
  const offered = (windows as readonly number[]).includes(days) ? windows : [...windows, days];
  return (
    <SelectField
      label={say(language, briefMessages.notesWindow)}
      value={String(days)}
      options={offered.map((value) => ({
        value: String(value),
        label:
          value === 0
            ? say(language, briefMessages.allNotes)
            : say(language, briefMessages.notesOfDays, { days: value }),
      }))}
      disabled={state.doing !== null}
      testId="notes-window"
      onChange={(value) =>
        session.actAndRead({ kind: 'setting changed', key: 'notes.days', value: Number(value) })
      }
    />
  );
}

/** Who is new, dearer, cheaper and gone in a newer export, by name. */
function PoolChangesList({ tab, changes }: { readonly tab: string; readonly changes: PoolChanges }) {
  const language = useLanguage();
  const price = ({ before, after }: PriceChange) =>
    say(language, briefMessages.priceChange, {
      before: money(language, before),
      after: money(language, after),
    });
  const rows = (creators: readonly Creator[]) => creators.map((creator) => ({ creator, figure: '' }));
  const priced = (all: readonly PriceChange[]) =>
    all.map((change) => ({ creator: change.creator, figure: price(change) }));
  const groups: readonly (readonly [Message, readonly Row[]])[] = [
    [briefMessages.changesAdded, rows(changes.added)],
    [briefMessages.changesDearer, priced(changes.dearer)],
    [briefMessages.changesCheaper, priced(changes.cheaper)],
    [briefMessages.changesGone, rows(changes.gone)],
  ];
  if (groups.every(([, creators]) => creators.length === 0)) return null;
  return (
    <Disclosure title={say(language, briefMessages.changes, { tab })} testId="changes">
      {() => groups.map(([title, creators]) => <ChangeGroup key={title.en} title={title} rows={creators} />)}
    </Disclosure>
  );
}

interface Row {
  readonly creator: Creator;
  /** Beside the name, such as a price then and now. */
  readonly figure: string;
}

function ChangeGroup({ title, rows }: { readonly title: Message; readonly rows: readonly Row[] }) {
  const language = useLanguage();
  if (rows.length === 0) return null;
  return (
    <Disclosure title={say(language, title)} aside={whole(language, rows.length)}>
      {() => (
        <LongList items={rows}>
          {({ creator, figure }) => (
            <li class="change" key={creator.id}>
              <span class="name">{creator.name}</span>
              <span class="figure">{figure}</span>
            </li>
          )}
        </LongList>
      )}
    </Disclosure>
  );
}
