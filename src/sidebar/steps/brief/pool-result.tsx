import type { Pool } from '../../../core/creators/pool/pool';
import { say } from '../../../core/messages/message';
import { wizardMessages } from '../../../core/messages/sidebar/wizard';
import { Notice } from '../../parts/notice';
import { useLanguage } from '../../session/wizard-context';
import { ColumnChoicesList } from './column-choices-list';
import { NotesWindow } from './notes-window';
import { PoolChangesList } from './pool-changes-list';
import { ProblemList } from './problem-list';

/** What was read: in sentences, then what changed, what could not be read, and what each column was taken for. */
export function PoolResult({ pool }: { readonly pool: Pool }) {
  const language = useLanguage();
  return (
    <>
      <Notice look={pool.further.some(({ matched }) => matched === 0) ? 'warning' : 'good'} testId="summary">
        {pool.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      {pool.rowsAre === 'notes' && <NotesWindow />}
      {pool.further.map(
        ({ tab, changes }) => changes !== null && <PoolChangesList key={tab} tab={tab} changes={changes} />,
      )}
      <ProblemList problems={pool.problems} />
      <ColumnChoicesList title={say(language, wizardMessages.columns)} columns={pool.columns} />
      {pool.further.map(({ tab, columns }) => (
        <ColumnChoicesList
          key={tab}
          title={say(language, wizardMessages.columnsOfTab, { tab })}
          columns={columns}
        />
      ))}
    </>
  );
}
