import type { Brief } from '../../brief';
import { draftMessages as messages } from '../../messages/campaign/drafts';
import { capitalised, listed, say } from '../../messages/message';
import type { Settings } from '../../settings';
import { checkDraft, type DraftFinding } from './check-draft';
import { nearIdentical } from './near-identical';

/** What a person should look at in a campaign's drafts. It holds found words and no other text of a draft. */
export interface DraftReview {
  /** How many drafts were read. */
  readonly read: number;
  /** Codes of drafts in which something was found, in the order given. */
  readonly found: readonly { readonly code: string; readonly findings: readonly DraftFinding[] }[];
  /** Drafts that are nearly the same. */
  readonly alike: readonly { readonly codes: readonly string[]; readonly says: string }[];
}

/** Each draft against the rules, and all of them against one another. */
export function reviewDrafts(
  drafts: ReadonlyMap<string, string>,
  brief: Brief,
  settings: Settings,
): DraftReview {
  return {
    read: drafts.size,
    found: [...drafts].flatMap(([code, text]) => {
      const findings = checkDraft(text, brief, settings);
      return findings.length === 0 ? [] : [{ code, findings }];
    }),
    alike: nearIdentical(drafts, settings).map((codes) => ({
      codes,
      says: capitalised(say(settings.language, messages.alike, { codes: listed(settings.language, codes) })),
    })),
  };
}
