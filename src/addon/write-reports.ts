import { InputError } from '../core/input-error';
import { addonMessages } from '../core/messages/addon';
import { type Language, say } from '../core/messages/message';
import type { Report } from '../core/reports/report';
import type { WrittenTab } from '../wire/endpoints';
import { whileLocked } from './gateway/document-lock';
import { writeTabs } from './gateway/write-tab';

/**
 * Writes each report into its own tab; what the person has written there stays.
 * @throws InputError where somebody else is writing to the file, or saying what stands and why
 */
export function writeReportsInto(reports: readonly Report[], language: Language): readonly WrittenTab[] {
  const written = whileLocked((run) => writeTabs(reports, language, run));
  if (written === null) throw new InputError(say(language, addonMessages.busy));
  return written;
}
