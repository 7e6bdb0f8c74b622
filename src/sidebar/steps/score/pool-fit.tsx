import { say } from '../../../core/messages/message';
import { calibrateMessages as messages } from '../../../core/messages/scoring/calibrate';
import { misfitOf } from '../../../core/scoring/pool/pool-fit';
import { isRefusal } from '../../derived/pool-reader';
import { Button } from '../../parts/buttons';
import { percent } from '../../parts/format';
import { Notice } from '../../parts/notices';
import { useWizard } from '../../session/wizard-context';
import { useBenchmarks } from './benchmarks';

/** Where most creators stand in one outer fifth for their size: one click holds them against each other, one goes back. */
export function PoolFit() {
  const { session, state, language } = useWizard();
  const { areOwn, accept, restore } = useBenchmarks();
  if (areOwn) {
    return (
      <Notice look="good" testId="own-benchmarks">
        {say(language, messages.heldAgainstEachOther)}
        <Button look="quiet" testId="back-to-shipped" onClick={restore}>
          {say(language, messages.restore)}
        </Button>
      </Notice>
    );
  }
  const misfit = misfitOf(session.derivation.ranked(state), session.derivation.settings(state));
  if (misfit === null) return null;
  const found = session.derivation.evidence.calibration(state);
  if (found === null || isRefusal(found) || found.changes.length === 0) return null;
  const said = misfit.fifth === 'lowest' ? messages.standLow : messages.standHigh;
  return (
    <Notice look="warning" testId="pool-misfit">
      {say(language, said, { share: percent(language, misfit.share) })}
      <Button look="secondary" testId="hold-against-each-other" onClick={() => accept(found.changes)}>
        {say(language, messages.holdAgainstEachOther)}
      </Button>
    </Notice>
  );
}
