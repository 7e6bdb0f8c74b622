import type { Message } from '../../core/messages/message';
import { wizardMessages } from '../../core/messages/sidebar/wizard';
import type { Step } from '../state/step';

/** A step's name, and the shorter one that fits beside four others. */
export const stepNames: Readonly<Record<Step, { readonly full: Message; readonly short: Message }>> = {
  brief: { full: wizardMessages.briefStep, short: wizardMessages.briefShort },
  score: { full: wizardMessages.scoreStep, short: wizardMessages.scoreStep },
  shortlist: { full: wizardMessages.shortlistStep, short: wizardMessages.shortlistShort },
  plan: { full: wizardMessages.planStep, short: wizardMessages.planStep },
  share: { full: wizardMessages.shareStep, short: wizardMessages.shareStep },
};
