import { Disclosure } from '../../../parts/sections';
import { useWizard } from '../../../session/wizard-context';

/** What the mix asks for, or comes to, in one line; it opens to what else there is to say of it. */
export function MixLine() {
  const { session, state } = useWizard();
  const [line, ...further] = session.derivation.list(state).shortlist?.mixNotes ?? [];
  if (line === undefined) return null;
  if (further.length === 0) {
    return (
      <p class="hint" data-testid="mix-line">
        {line}
      </p>
    );
  }
  return (
    <Disclosure title={line} testId="mix-line">
      {() => further.map((sentence) => <p key={sentence}>{sentence}</p>)}
    </Disclosure>
  );
}
