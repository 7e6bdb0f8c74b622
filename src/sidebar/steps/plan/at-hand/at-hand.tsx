import { useWizard } from '../../../session/wizard-context';
import { DraftsPart } from './drafts-part';
import { RecruitsPart } from './recruits-part';
import { TakeOnPart } from './take-on-part';

/** What tabs of the file, or pasted texts, bring to a campaign: read when they are asked for, and kept nowhere. */
export function AtHand() {
  const { session, state } = useWizard();
  const stands = session.derivation.standing(state).record !== null;
  return (
    <>
      {stands ? <RecruitsPart /> : <TakeOnPart />}
      {stands && <DraftsPart />}
    </>
  );
}
