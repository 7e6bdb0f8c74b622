import { say } from '../../../core/messages/message';
import { wizardMessages } from '../../../core/messages/sidebar/wizard';
import { Toggle } from '../../parts/fields/fields';
import { Notice } from '../../parts/notices';
import { Section } from '../../parts/sections';
import { useWizard } from '../../session/wizard-context';

/** What the client gets to see, and how it gets there. */
export function ShareStep() {
  const { session, state, language } = useWizard();
  const settings = session.derivation.settings(state);
  const picks = session.derivation.shortlist(state)?.picks.length ?? 0;
  const change = (key: 'client.prices' | 'client.contacts') => (value: boolean) =>
    session.act({ kind: 'setting changed', key, value });
  return (
    <>
      {picks === 0 && <Notice look="plain">{say(language, wizardMessages.nothingChosen)}</Notice>}
      <Section
        title={say(language, wizardMessages.clientSees)}
        aside={say(language, wizardMessages.chosenCount, { count: picks })}
      >
        <p>{say(language, wizardMessages.clientAlways)}</p>
        <Toggle
          label={say(language, wizardMessages.showPrices)}
          hint={say(language, wizardMessages.showPricesHint)}
          on={settings['client.prices']}
          testId="client-prices"
          onChange={change('client.prices')}
        />
        <Toggle
          label={say(language, wizardMessages.showContacts)}
          hint={say(language, wizardMessages.showContactsHint)}
          on={settings['client.contacts']}
          testId="client-contacts"
          onChange={change('client.contacts')}
        />
        <p class="hint">{say(language, wizardMessages.clientValues)}</p>
      </Section>
      <Section title={say(language, wizardMessages.send)}>
        <ol class="how">
          <li>{say(language, wizardMessages.sendWrite)}</li>
          <li>{say(language, wizardMessages.sendPdf)}</li>
          <li>{say(language, wizardMessages.sendExcel)}</li>
          <li>{say(language, wizardMessages.sendBack)}</li>
        </ol>
      </Section>
    </>
  );
}
