import { type Language, say } from '../../../core/messages/message';
import { backtestMessages as messages, predictorMessages } from '../../../core/messages/scoring/backtest';
import type { Backtest as Result } from '../../../core/scoring/backtest/backtest';
import { isRefusal } from '../../derived/pool-reader';
import { fine } from '../../parts/format';
import { Notice } from '../../parts/notices';
import { Disclosure } from '../../parts/sections';
import { useWizard } from '../../session/wizard-context';

/** How well the score of each creator's past foretells the next notes, where the tab lists notes with dates. */
export function Backtest() {
  const { session, state, language } = useWizard();
  if (!session.derivation.evidence.hasHistory(state)) return null;
  return (
    <Disclosure title={say(language, messages.title)} testId="backtest">
      {() => <Outcome />}
    </Disclosure>
  );
}

function Outcome() {
  const { session, state, language } = useWizard();
  const result = session.derivation.evidence.backtest(state);
  if (result === null) return null;
  if (isRefusal(result)) return <Notice look="warning">{result.refused}</Notice>;
  const { creators, leftOut, withFollowers } = result;
  return (
    <>
      <p>{say(language, messages.judged, { creators, leftOut, withFollowers })}</p>
      <p class="hint">{say(language, messages.correlations)}</p>
      <CorrelationTable result={result} language={language} />
      <p class="hint">{say(language, messages.expectation)}</p>
      <ul class="list">
        {result.expectation.map(({ creators: count, predicted, came }) => (
          <li key={predicted} class="change">
            <span class="figure">
              {say(language, messages.group, {
                predicted: fine(language, predicted),
                came: fine(language, came),
                creators: count,
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function CorrelationTable({ result, language }: { readonly result: Result; readonly language: Language }) {
  const shown = (correlation: number | null) => correlation?.toFixed(2) ?? '–';
  return (
    <table class="measures">
      <thead>
        <tr>
          <th scope="col" />
          <th scope="col">{say(language, messages.perNote)}</th>
          <th scope="col">{say(language, messages.perFollower)}</th>
          <th scope="col">{say(language, messages.forSize)}</th>
        </tr>
      </thead>
      <tbody>
        {result.correlations.map(({ predictor, typical, typicalPerFollower, typicalForSize }) => (
          <tr key={predictor}>
            <th scope="row">{say(language, predictorMessages[predictor])}</th>
            <td>{shown(typical)}</td>
            <td>{shown(typicalPerFollower)}</td>
            <td>{shown(typicalForSize)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
