import { say } from '../../../core/messages/message';
import { shareMessages } from '../../../core/messages/sidebar/share';
import { listMessages } from '../../../core/messages/sidebar/shortlist';
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
      {picks === 0 && <Notice look="plain">{say(language, shareMessages.nothingChosen)}</Notice>}
      <Section
        title={say(language, shareMessages.clientSees)}
        aside={say(language, listMessages.chosenCount, { count: picks })}
      >
        <p>{say(language, shareMessages.clientAlways)}</p>
        <Toggle
          label={say(language, shareMessages.showPrices)}
          hint={say(language, shareMessages.showPricesHint)}
          on={settings['client.prices']}
          testId="client-prices"
          onChange={change('client.prices')}
        />
        <Toggle
          label={say(language, shareMessages.showContacts)}
          hint={say(language, shareMessages.showContactsHint)}
          on={settings['client.contacts']}
          testId="client-contacts"
          onChange={change('client.contacts')}
        />
        <p class="hint">{say(language, shareMessages.clientValues)}</p>
      </Section>
      <Section title={say(language, shareMessages.send)}>
        <ol class="how">
          <li>{say(language, shareMessages.sendWrite)}</li>
          <li>{say(language, shareMessages.sendPdf)}</li>
          <li>{say(language, shareMessages.sendExcel)}</li>
          <li>{say(language, shareMessages.sendBack)}</li>
        </ol>
      </Section>
    </>
  );
}
