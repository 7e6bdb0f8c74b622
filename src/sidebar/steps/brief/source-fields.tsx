import { columnsAtHand } from '../../../core/creators/columns-at-hand';
import type { TableUse } from '../../../core/creators/pool/pool';
import type { ColumnMatch } from '../../../core/creators/reading';
import { say } from '../../../core/messages/message';
import { briefMessages } from '../../../core/messages/sidebar/brief';
import type { FurtherTab } from '../../../wire/plan-state';
import { isRefusal } from '../../derived/pool-reader';
import { Button, IconButton } from '../../parts/buttons';
import { SelectField } from '../../parts/fields/fields';
import { percent } from '../../parts/format';
import { Icon } from '../../parts/icon';
import { Notice, Waiting } from '../../parts/notices';
import { Section } from '../../parts/sections';
import { useWizard } from '../../session/wizard-context';
import { addableTabs } from '../../state/further-tabs';
import { sourceTabs } from '../../state/state';
import { ColumnChoicesList } from './column-choices';
import { PoolResult } from './pool-result';

/** Where the creators come from, and what could be read of it. */
export function SourceFields() {
  const { session, state, language } = useWizard();
  const tabs = state.workbook === null ? [] : sourceTabs(state.workbook);
  const again = (
    <Button
      look="quiet"
      disabled={state.doing !== null}
      testId="read-again"
      onClick={() => session.readAgain()}
    >
      <Icon name="again" />
      {say(language, briefMessages.readAgain)}
    </Button>
  );
  return (
    <Section title={say(language, briefMessages.data)} aside={again}>
      {tabs.length > 0 && (
        <SelectField
          label={say(language, briefMessages.sourceTab)}
          value={String(state.sourceTabId)}
          options={tabs.map(({ id, name }) => ({ value: String(id), label: name }))}
          disabled={state.doing !== null}
          testId="source-tab"
          onChange={(id) => session.chooseSource(Number(id))}
        />
      )}
      {state.table !== null && <FurtherTabs />}
      <Reading />
    </Section>
  );
}

function Reading() {
  const { session, state, language } = useWizard();
  const { workbook, sourceTabId, doing, share } = state;
  if (workbook === null) {
    return doing === 'opening' ? <Waiting text={say(language, briefMessages.opening)} /> : null;
  }
  if (doing === 'reading') {
    const tab = workbook.tabs.find(({ id }) => id === sourceTabId)?.name ?? '';
    return (
      <Waiting
        text={
          share === null
            ? say(language, briefMessages.reading, { tab })
            : say(language, briefMessages.readingShare, { tab, share: percent(language, share) })
        }
      />
    );
  }
  if (sourceTabId === null) return <Notice look="warning">{say(language, briefMessages.noSource)}</Notice>;
  const reading = session.derivation.reading(state);
  if (reading === null) return null;
  if (isRefusal(reading)) return <RefusedTable refused={reading.refused} />;
  return <PoolResult pool={reading} />;
}

/** Why no creators can be read, and the table's columns, so that the person can say which holds the followers. */
function RefusedTable({ refused }: { readonly refused: string }) {
  const { state, language } = useWizard();
  const { table, columnChoices } = state;
  const columns = table === null ? [] : columnsAtHand(table, columnChoices);
  return (
    <>
      <Notice look="wrong" testId="error">
        {refused}
      </Notice>
      {columns.length > 0 && (
        <>
          <FollowersColumn columns={columns} />
          <ColumnChoicesList title={say(language, briefMessages.columns)} columns={columns} />
        </>
      )}
    </>
  );
}

/** Which column holds the followers, where the headers do not say. */
function FollowersColumn({ columns }: { readonly columns: readonly ColumnMatch[] }) {
  const { session, state, language } = useWizard();
  const named = columns.filter(({ header }) => header.trim() !== '');
  if (named.some(({ field }) => field === 'followers')) return null;
  return (
    <SelectField
      label={say(language, briefMessages.followersColumn)}
      hint={say(language, briefMessages.followersColumnHint)}
      value=""
      options={[
        { value: '', label: say(language, briefMessages.chooseColumn) },
        ...named.map(({ header, samples }) => ({
          value: header,
          label: [header, ...samples.map(({ written }) => written)].join(' · ').slice(0, 60),
        })),
      ]}
      disabled={state.doing !== null}
      testId="followers-column"
      onChange={(header) =>
        header !== '' &&
        session.actAndRead({
          kind: 'column chosen',
          header,
          field: 'followers',
          beside: columns.map((column) => column.header),
        })
      }
    />
  );
}

/** The tabs that were added to the one with the creators, what each is, and a way to add another. */
function FurtherTabs() {
  const { session, state, language } = useWizard();
  const addable = addableTabs(state);
  return (
    <>
      {state.furtherTabs.map((tab) => (
        <AddedTab key={tab.tabId} tab={tab} />
      ))}
      {addable.length > 0 && (
        <SelectField
          label={say(language, briefMessages.addTab)}
          hint={say(language, briefMessages.addTabHint)}
          value=""
          options={[
            { value: '', label: say(language, briefMessages.chooseTab) },
            ...addable.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          disabled={state.doing !== null}
          testId="add-tab"
          onChange={(id) => id !== '' && session.addTab(Number(id))}
        />
      )}
    </>
  );
}

const uses: Readonly<Record<TableUse, (typeof briefMessages)['useNewer' | 'useEarlier' | 'useColumns']>> = {
  newer: briefMessages.useNewer,
  earlier: briefMessages.useEarlier,
  columns: briefMessages.useColumns,
};

function AddedTab({ tab: { tabId, use } }: { readonly tab: FurtherTab }) {
  const { session, state, language } = useWizard();
  const name = state.workbook?.tabs.find(({ id }) => id === tabId)?.name ?? '';
  const refused = state.doing === null ? session.derivation.pools.refusal(state, tabId) : null;
  return (
    <div class="added-tab">
      <SelectField
        label={say(language, briefMessages.useOf, { tab: name })}
        value={use}
        options={Object.entries(uses).map(([value, label]) => ({ value, label: say(language, label) }))}
        disabled={state.doing !== null}
        error={refused ?? undefined}
        testId="tab-use"
        onChange={(chosen) =>
          session.actAndRead({ kind: 'further tab used as', tab: { tabId, use: chosen as TableUse } })
        }
      />
      <IconButton
        icon="close"
        label={say(language, briefMessages.removeTab, { tab: name })}
        disabled={state.doing !== null}
        onClick={() => session.actAndRead({ kind: 'further tab removed', tabId })}
      />
    </div>
  );
}
