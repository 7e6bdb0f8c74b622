import { useState } from 'preact/hooks';
import { say } from '../../../../core/messages/message';
import { atHandMessages as messages } from '../../../../core/messages/sidebar/at-hand';
import type { Table } from '../../../../core/table';
import type { TabSummary } from '../../../../wire/endpoints';
import { Button } from '../../../parts/buttons';
import { SelectField } from '../../../parts/fields/fields';
import { useWizard } from '../../../session/wizard-context';

interface TabChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly testId: string;
  /** Which tabs are offered; those that Tierwise did not write unless it is said. */
  readonly offered?: (tab: TabSummary) => boolean;
  readonly onRead: (table: Table | null, tabId: number) => void;
}

/** A tab that is read for once when it is chosen, and again when it is asked for. */
export function TabChoice({ label, hint, testId, offered = isForeign, onRead }: TabChoiceProps) {
  const { session, state, language } = useWizard();
  const [chosen, setChosen] = useState<number | null>(null);
  const tabs = (state.workbook?.tabs ?? []).filter(offered);
  const isReading = state.doing === 'reading';
  const read = (tabId: number) => void session.look(tabId, (table) => onRead(table, tabId));
  return (
    <>
      <SelectField
        label={label}
        hint={hint}
        value={chosen === null ? '' : String(chosen)}
        options={[
          { value: '', label: say(language, messages.chooseTab) },
          ...tabs.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        disabled={state.doing !== null}
        testId={testId}
        onChange={(value) => {
          const tab = tabs.find(({ id }) => String(id) === value);
          setChosen(tab?.id ?? null);
          onRead(null, tab?.id ?? -1);
          if (tab !== undefined) read(tab.id);
        }}
      />
      {chosen !== null && (
        <Button look="quiet" disabled={state.doing !== null} onClick={() => read(chosen)}>
          {say(language, isReading ? messages.reading : messages.readAgain)}
        </Button>
      )}
    </>
  );
}

function isForeign({ own }: TabSummary): boolean {
  return own === null;
}
