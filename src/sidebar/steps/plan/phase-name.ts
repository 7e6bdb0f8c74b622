import type { PhaseName } from '../../../core/campaign/plan';
import { campaignMessages } from '../../../core/messages/campaign';
import { type Language, say } from '../../../core/messages/message';

export function phaseName(phase: PhaseName, language: Language): string {
  return say(language, names[phase]);
}

const names = {
  seed: campaignMessages.seed,
  'deep-dive': campaignMessages.deepDive,
  spike: campaignMessages.spike,
  'always-on': campaignMessages.alwaysOn,
} as const;
