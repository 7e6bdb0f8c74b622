import type { ComponentChildren } from 'preact';
import { type Brief, emptyBrief } from '../../../core/brief';
import { type Message, say } from '../../../core/messages/message';
import { whole } from '../../parts/format';
import { Disclosure } from '../../parts/sections';
import { useWizard } from '../../session/wizard-context';
import { campaignOf } from '../../state/state';

/** The brief of the campaign at hand, and how it is changed. */
export function useBrief() {
  const { session, state } = useWizard();
  const { brief } = campaignOf(state);
  const change = (part: Partial<Omit<Brief, 'campaign'>>) =>
    session.act({ kind: 'brief changed', change: part });
  return { brief, change };
}

interface BriefPartProps {
  readonly title: Message;
  /** What of the brief is asked here: how much of it is said stands beside the title. */
  readonly holds: readonly (keyof Brief)[];
  readonly testId: string;
  readonly children: () => ComponentChildren;
}

/** Parts of a brief that most campaigns leave as they are, folded away. */
export function BriefPart({ title, holds, testId, children }: BriefPartProps) {
  const { language } = useWizard();
  const { brief } = useBrief();
  const said = holds.filter((part) => isSaid(brief[part], emptyBrief[part])).length;
  return (
    <Disclosure
      title={say(language, title)}
      aside={said > 0 ? whole(language, said) : undefined}
      testId={testId}
    >
      {children}
    </Disclosure>
  );
}

function isSaid(value: Brief[keyof Brief], unsaid: Brief[keyof Brief]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== unsaid;
}
