import { type Language, type Message, say } from '../../core/messages/message';
import { frameMessages } from '../../core/messages/sidebar/frame';
import { Icon } from '../parts/icon';
import { useWizard } from '../session/wizard-context';
import { isOpen, lackOf, type Progress, type Step, steps } from '../state/step';
import { stepTable } from '../steps/step-table';

/** Where one is, what lies behind, and a way to any step that has what it needs. */
export function StepList() {
  const { session, state, language } = useWizard();
  const progress = session.derivation.progress(state);
  return (
    <nav aria-label={say(language, frameMessages.steps)}>
      <ol class="steps">
        {steps.map((step, index) => {
          const current = step === state.step;
          const done = index < steps.indexOf(state.reached) && !current;
          return (
            <li key={step} class={current ? 'current' : done ? 'done' : ''}>
              <button
                type="button"
                aria-current={current ? 'step' : undefined}
                aria-label={accessibleName(step, done, language)}
                title={whyClosed(step, progress, language) ?? say(language, stepTable[step].name)}
                disabled={!isOpen(step, progress)}
                data-testid={`step-${step}`}
                onClick={() => session.goTo(step)}
              >
                <span class="number">{done ? <Icon name="check" /> : index + 1}</span>
                <span class="name">{say(language, stepTable[step].short)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The short name stands in it, so that speech control finds what is seen. */
function accessibleName(step: Step, done: boolean, language: Language): string {
  const name = say(language, stepTable[step].name);
  return done ? `${name}, ${say(language, frameMessages.stepDone)}` : name;
}

/** What the person has to do before a step opens; `undefined` where it is open. */
export function whyClosed(step: Step, progress: Progress, language: Language): string | undefined {
  const lack = lackOf(step, progress);
  return lack === null ? undefined : say(language, whatIsMissing[lack]);
}

const whatIsMissing: Readonly<Record<NonNullable<ReturnType<typeof lackOf>>, Message>> = {
  creators: frameMessages.stepNeedsCreators,
  budget: frameMessages.stepNeedsBudget,
};
