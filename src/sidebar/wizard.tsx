import { useEffect, useErrorBoundary } from 'preact/hooks';
import { say } from '../core/messages/message';
import { frameMessages } from '../core/messages/sidebar/frame';
import { FailureNotice } from './frame/failure-notice';
import { Footer } from './frame/footer';
import { Header } from './frame/header';
import { Help } from './frame/help';
import { NewsNotice } from './frame/news-notice';
import { PlanNotice } from './frame/plan-notice';
import { StepList } from './frame/step-list';
import { whole } from './parts/format';
import { Waiting } from './parts/notices';
import type { Session } from './session/session';
import { useSession, useWizard, WithView } from './session/wizard-context';
import { failureOf } from './state/failure';
import { stepTable } from './steps/step-table';
import './frame/frame.css';

/** The whole sidebar. */
export function Wizard({ session }: { readonly session: Session }) {
  const view = useSession(session);
  const { language } = view;
  useEffect(() => void session.open(), [session]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <WithView value={view}>
      <Frame />
    </WithView>
  );
}

/** Settings that contradict one another make a step throw: then the sentence stands in place of the steps. */
function Frame() {
  const [error, retry] = useErrorBoundary();
  if (error === undefined) return <Steps />;
  return (
    <div class="wizard">
      <Header />
      <main>
        <FailureNotice failure={failureOf(error)} onRetry={retry} />
      </main>
    </div>
  );
}

/** Where one is, what there is to say, the step at hand, and the way on. */
function Steps() {
  const { session, state, language } = useWizard();
  const { failure, doing, step, helpOpen } = state;
  const count = whole(language, session.derivation.progress(state).creators);
  const { Body } = stepTable[step];
  return (
    <div class="wizard">
      <Header />
      <StepList />
      <div class="announcements">
        <PlanNotice />
        <NewsNotice />
        {doing === 'scoring' && <Waiting text={say(language, frameMessages.scoring, { count })} />}
        {failure !== null && (
          <FailureNotice
            failure={failure}
            onRetry={() => session.retry()}
            onDismiss={() => session.act({ kind: 'dismissed' })}
          />
        )}
      </div>
      <main key={helpOpen ? 'help' : step} aria-busy={doing !== null} data-testid="main">
        {helpOpen ? <Help /> : <Body />}
      </main>
      {!helpOpen && <Footer />}
    </div>
  );
}
