import type { Message } from '../../core/messages/message';
import { wizardMessages } from '../../core/messages/sidebar/wizard';
import type { WizardReport } from '../derived/report-of';
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
    name: wizardMessages.briefStep,
    short: wizardMessages.briefShort,
    Body: BriefStep,
    writes: null,
  },
  score: {
    name: wizardMessages.scoreStep,
    short: wizardMessages.scoreStep,
    Body: ScoreStep,
    writes: { report: 'scores', label: wizardMessages.writeScores },
  },
  shortlist: {
    name: wizardMessages.shortlistStep,
    short: wizardMessages.shortlistShort,
    Body: ShortlistStep,
    writes: { report: 'shortlist', label: wizardMessages.writeShortlist },
  },
  plan: {
    name: wizardMessages.planStep,
    short: wizardMessages.planStep,
    Body: PlanStep,
    writes: { report: 'plan', label: wizardMessages.writePlan },
  },
  share: {
    name: wizardMessages.shareStep,
    short: wizardMessages.shareStep,
    Body: ShareStep,
    writes: { report: 'client', label: wizardMessages.writeClient },
  },
};
