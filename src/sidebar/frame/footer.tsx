import { say } from '../../core/messages/message';
import { frameMessages } from '../../core/messages/sidebar/frame';
import { hasReport } from '../derived/reports-of';
import { Button } from '../parts/buttons';
import { useWizard } from '../session/wizard-context';
import { following, isOpen, preceding } from '../state/step';
import { stepTable } from '../steps/step-table';
import { whyClosed } from './step-list';

/** Back, write, next: at the same place in every step, and one of them blue. */
export function Footer() {
  const { session, state, language } = useWizard();
  const progress = session.derivation.progress(state);
  const { step } = state;
  const back = preceding(step);
  const next = following(step);
  const { writes } = stepTable[step];
  return (
    <footer>
      {back !== null && (
        <Button look="quiet" testId="back" onClick={() => session.goTo(back)}>
          {say(language, frameMessages.back)}
        </Button>
      )}
      <span class="gap" />
      {writes !== null && (
        <Button
          look={next === null ? 'primary' : 'secondary'}
          testId={`write-${writes.report}`}
          disabled={state.doing !== null || !hasReport(writes.report, state, session.derivation)}
          onClick={() => session.write(writes.report)}
        >
          {say(language, state.doing === 'writing' ? frameMessages.writing : writes.label)}
        </Button>
      )}
      {next !== null && (
        <Button
          look="primary"
          testId="next"
          disabled={!isOpen(next, progress)}
          title={whyClosed(next, progress, language)}
          onClick={() => session.goTo(next)}
        >
          {say(language, frameMessages.next)}
        </Button>
      )}
    </footer>
  );
}
