import type { Message } from '../../core/messages/message';
import { briefMessages } from '../../core/messages/sidebar/brief';
import { planMessages } from '../../core/messages/sidebar/plan';
import { scoreMessages } from '../../core/messages/sidebar/score';
import { shareMessages } from '../../core/messages/sidebar/share';
import { listMessages } from '../../core/messages/sidebar/shortlist';
import type { WizardReport } from '../derived/reports-of';
import type { Step } from '../state/step';
import { BriefStep } from './brief/brief-step';
import { PlanStep } from './plan/plan-step';
import { ScoreStep } from './score/score-step';
import { ShareStep } from './share/share-step';
import { ShortlistStep } from './shortlist/shortlist-step';

interface StepEntry {
  readonly name: Message;
  /** The name that fits beside four others. */
  readonly short: Message;
  readonly Body: () => preact.JSX.Element;
  /** The tab that it can write, and the words of the button; `null` where there is none. */
  readonly writes: { readonly report: WizardReport; readonly label: Message } | null;
}

/** What each step is called, shows and writes. Their order, and what each needs, stands in state/step.ts. */
export const stepTable: Readonly<Record<Step, StepEntry>> = {
  brief: {
    name: briefMessages.stepName,
    short: briefMessages.stepShort,
    Body: BriefStep,
    writes: null,
  },
  score: {
    name: scoreMessages.stepName,
    short: scoreMessages.stepName,
    Body: ScoreStep,
    writes: { report: 'scores', label: scoreMessages.write },
  },
  shortlist: {
    name: listMessages.stepName,
    short: listMessages.stepShort,
    Body: ShortlistStep,
    writes: { report: 'shortlist', label: listMessages.write },
  },
  plan: {
    name: planMessages.stepName,
    short: planMessages.stepName,
    Body: PlanStep,
    writes: { report: 'plan', label: planMessages.write },
  },
  share: {
    name: shareMessages.stepName,
    short: shareMessages.stepName,
    Body: ShareStep,
    writes: { report: 'client', label: shareMessages.write },
  },
};
