import { say } from '../../../core/messages/message';
import { wizardMessages } from '../../../core/messages/sidebar/wizard';
import { isRefusal } from '../../derived/pool-reader';
import { Button } from '../../parts/button';
import { SelectField } from '../../parts/fields/select-field';
import { percent } from '../../parts/format';
import { Icon } from '../../parts/icon';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/section';
import { Waiting } from '../../parts/waiting';
import { useWizard } from '../../session/wizard-context';
import { sourceTabs } from '../../state/state';
import { FurtherTabs } from './further-tabs';
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
      {say(language, wizardMessages.readAgain)}
    </Button>
  );
  return (
    <Section title={say(language, wizardMessages.data)} aside={again}>
      {tabs.length > 0 && (
        <SelectField
          label={say(language, wizardMessages.sourceTab)}
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
    return doing === 'opening' ? <Waiting text={say(language, wizardMessages.opening)} /> : null;
  }
  if (doing === 'reading') {
    const tab = workbook.tabs.find(({ id }) => id === sourceTabId)?.name ?? '';
    return (
      <Waiting
        text={
          share === null
            ? say(language, wizardMessages.reading, { tab })
            : say(language, wizardMessages.readingShare, { tab, share: percent(language, share) })
        }
      />
    );
  }
  if (sourceTabId === null) return <Notice look="warning">{say(language, wizardMessages.noSource)}</Notice>;
  const reading = session.derivation.reading(state);
  if (reading === null) return null;
  if (isRefusal(reading)) {
    return (
      <Notice look="wrong" testId="error">
        {reading.refused}
      </Notice>
    );
  }
  return <PoolResult pool={reading} />;
}
