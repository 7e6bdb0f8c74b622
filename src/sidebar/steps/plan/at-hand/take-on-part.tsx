import { useMemo, useState } from 'preact/hooks';
import { InputError } from '../../../../core/input-error';
import { say } from '../../../../core/messages/message';
import { atHandMessages as messages } from '../../../../core/messages/sidebar/at-hand';
import { changingMessages } from '../../../../core/messages/sidebar/changing';
import type { Table } from '../../../../core/table';
import { takenOnFrom } from '../../../derived/taken-on';
import { Button } from '../../../parts/buttons';
import { CutList } from '../../../parts/cut-list';
import { Notice } from '../../../parts/notices';
import { Disclosure } from '../../../parts/sections';
import { useWizard } from '../../../session/wizard-context';
import { TabChoice } from './tab-choice';

/** A campaign that began elsewhere becomes this one's plan. */
export function TakeOnPart() {
  const { session, state, language } = useWizard();
  const isOffered = session.derivation.schedule(state) !== null;
  return (
    <Disclosure title={say(language, messages.takeOn)} startsOpen={isOffered} testId="take-on">
      {() => <TakeOn />}
    </Disclosure>
  );
}

function TakeOn() {
  const { session, state, language } = useWizard();
  const [read, setRead] = useState<{ readonly table: Table; readonly tabId: number } | null>(null);
  const terms = session.derivation.acting.terms(state);
  const { workbook, by } = state;
  const found = useMemo(() => {
    if (read === null) return null;
    try {
      return takenOnFrom(read.table, terms, { workbook, by });
    } catch (error) {
      if (error instanceof InputError) return error.message;
      throw error;
    }
  }, [read, terms, workbook, by]);
  return (
    <>
      <TabChoice
        label={say(language, messages.takeOnTab)}
        hint={say(language, messages.takeOnHint)}
        testId="take-on-tab"
        onRead={(table, tabId) => setRead(table === null ? null : { table, tabId })}
      />
      {typeof found === 'string' && <Notice look="warning">{found}</Notice>}
      {found !== null && typeof found !== 'string' && read !== null && (
        <div class="preview" data-testid="take-on-preview">
          <div role="status">
            <h3>{say(language, messages.becomes)}</h3>
            <CutList items={found.said} first={9} look="points">
              {(sentence) => <li key={sentence}>{sentence}</li>}
            </CutList>
            {found.questions.length > 0 && (
              <>
                <h3>{say(language, changingMessages.toAnswer)}</h3>
                <CutList items={found.questions} first={6} look="points">
                  {(sentence) => <li key={sentence}>{sentence}</li>}
                </CutList>
              </>
            )}
          </div>
          {found.rows.length > 0 && (
            <div class="answers">
              <Button
                look="secondary"
                testId="take-on-write"
                disabled={state.doing !== null}
                onClick={() => void session.takeOn(read.tabId, found.said)}
              >
                {say(language, state.doing === 'changing' ? changingMessages.doing : messages.writeIt)}
              </Button>
            </div>
          )}
        </div>
      )}
    </>
  );
}
