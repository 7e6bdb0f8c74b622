import { useEffect } from 'preact/hooks';
import { say } from '../core/messages/message';
import { wizardMessages } from '../core/messages/wizard';
import { FailureNotice } from './frame/failure-notice';
import { Footer } from './frame/footer';
import { Header } from './frame/header';
import { Help } from './frame/help';
import { NewsNotice } from './frame/news-notice';
import { StepList } from './frame/step-list';
import type { Session } from './session';
import type { Step } from './step';
import { BriefStep } from './steps/brief-step';
import { PlanStep } from './steps/plan-step';
import { ScoreStep } from './steps/score-step';
import { ShareStep } from './steps/share-step';
import { ShortlistStep } from './steps/shortlist-step';
import { useSession, WithView, type WizardView } from './wizard-context';

const stepBodies: Readonly<Record<Step, () => preact.JSX.Element>> = {
  brief: BriefStep,
  score: ScoreStep,
  shortlist: ShortlistStep,
  plan: PlanStep,
  share: ShareStep,
};

/** The whole sidebar: where one is, what to say, the step at hand, and the way on. */
export function Wizard({ session }: { readonly session: Session }) {
  const view = useSession(session);
  const { state } = view;
  useEffect(() => void session.open(), [session]);
  useEffect(() => {
    document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
  }, [state.language]);
  const Body = stepBodies[state.step];
  return (
    <WithView value={view}>
      <div class="wizard">
        <Header />
        <StepList />
        <main aria-busy={state.doing !== null} data-testid="main">
          <Doing view={view} />
          <NewsNotice />
          {state.failure !== null && (
            <FailureNotice
              failure={state.failure}
              onRetry={() => void (state.workbook === null ? session.open() : session.readAgain())}
              onDismiss={() => session.act({ kind: 'dismissed' })}
            />
          )}
          {state.helpOpen ? <Help /> : state.workbook !== null && <Body />}
        </main>
        {!state.helpOpen && state.workbook !== null && <Footer />}
      </div>
    </WithView>
  );
}

function Doing({ view: { state, language } }: { readonly view: WizardView }) {
  if (state.doing === null || state.doing === 'writing') return null;
  const tab = state.workbook?.tabs.find(({ id }) => id === state.sourceTabId)?.name ?? '';
  return (
    <p class="doing" role="status">
      <span class="spinner" aria-hidden="true" />
      {state.doing === 'opening'
        ? say(language, wizardMessages.opening)
        : say(language, wizardMessages.reading, { tab })}
    </p>
  );
}
