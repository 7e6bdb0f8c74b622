import { type Message, say } from '../../core/messages/message';
import { wizardMessages } from '../../core/messages/sidebar/wizard';
import { hasReport, type WizardReport } from '../derived/report-of';
import { Button } from '../parts/buttons';
import { useWizard } from '../session/wizard-context';
import { following, isOpen, preceding, type Step } from '../state/step';
import { whyClosed } from './step-list';

interface Writing {
  readonly report: WizardReport;
  readonly label: Message;
}

/** The tab that each step can write. */
const writings: Readonly<Record<Step, Writing | null>> = {
  brief: null,
  score: { report: 'scores', label: wizardMessages.writeScores },
  shortlist: { report: 'shortlist', label: wizardMessages.writeShortlist },
  plan: { report: 'plan', label: wizardMessages.writePlan },
  share: { report: 'client', label: wizardMessages.writeClient },
};

/** Back, write, next: at the same place in every step, and one of them blue. */
export function Footer() {
  const { session, state, language } = useWizard();
  const progress = session.derivation.progress(state);
  const { step } = state;
  const back = preceding(step);
  const next = following(step);
  const writing = writings[step];
  return (
    <footer>
      {back !== null && (
        <Button look="quiet" testId="back" onClick={() => session.goTo(back)}>
          {say(language, wizardMessages.back)}
        </Button>
      )}
      <span class="gap" />
      {writing !== null && (
        <Button
          look={next === null ? 'primary' : 'secondary'}
          testId={`write-${writing.report}`}
          disabled={state.doing !== null || !hasReport(writing.report, state, session.derivation)}
          onClick={() => session.write(writing.report)}
        >
          {say(language, state.doing === 'writing' ? wizardMessages.writing : writing.label)}
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
          {say(language, wizardMessages.next)}
        </Button>
      )}
    </footer>
  );
}
