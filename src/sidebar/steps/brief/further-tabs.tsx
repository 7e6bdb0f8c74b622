import type { TableUse } from '../../../core/creators/pool/pool';
import { say } from '../../../core/messages/message';
import { wizardMessages } from '../../../core/messages/sidebar/wizard';
import type { FurtherTab } from '../../../wire/plan-state';
import { SelectField } from '../../parts/fields/select-field';
import { IconButton } from '../../parts/icon-button';
import { useWizard } from '../../session/wizard-context';
import { addableTabs } from '../../state/further-tabs';

/** The tabs that were added to the one with the creators, what each is, and a way to add another. */
export function FurtherTabs() {
  const { session, state, language } = useWizard();
  const addable = addableTabs(state);
  return (
    <>
      {state.furtherTabs.map((tab) => (
        <AddedTab key={tab.tabId} tab={tab} />
      ))}
      {addable.length > 0 && (
        <SelectField
          label={say(language, wizardMessages.addTab)}
          hint={say(language, wizardMessages.addTabHint)}
          value=""
          options={[
            { value: '', label: say(language, wizardMessages.chooseTab) },
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

const uses: Readonly<Record<TableUse, (typeof wizardMessages)['useNewer' | 'useEarlier' | 'useColumns']>> = {
  newer: wizardMessages.useNewer,
  earlier: wizardMessages.useEarlier,
  columns: wizardMessages.useColumns,
};

function AddedTab({ tab: { tabId, use } }: { readonly tab: FurtherTab }) {
  const { session, state, language } = useWizard();
  const name = state.workbook?.tabs.find(({ id }) => id === tabId)?.name ?? '';
  const refused = state.doing === null ? session.derivation.pools.refusal(state, tabId) : null;
  return (
    <div class="added-tab">
      <SelectField
        label={say(language, wizardMessages.useOf, { tab: name })}
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
        label={say(language, wizardMessages.removeTab, { tab: name })}
        disabled={state.doing !== null}
        onClick={() => session.actAndRead({ kind: 'further tab removed', tabId })}
      />
    </div>
  );
}
