import { type Language, say } from '../../../core/messages/message';
import { benchmarkMessages, calibrateMessages as messages } from '../../../core/messages/scoring/calibrate';
import type { SettingChange } from '../../../core/scoring/calibrate/calibrate';
import type { SettingValue } from '../../../core/setting-definitions';
import { isRefusal } from '../../derived/pool-reader';
import { Button } from '../../parts/buttons';
import { fine, percent } from '../../parts/format';
import { Notice } from '../../parts/notices';
import { Disclosure } from '../../parts/sections';
import { useWizard } from '../../session/wizard-context';

/** What this sheet's creators would make of the benchmarks: a difference to accept, and the way back. */
export function Calibration() {
  const { language } = useWizard();
  return (
    <Disclosure title={say(language, messages.title)} testId="calibration">
      {() => <Difference />}
    </Disclosure>
  );
}

function Difference() {
  const { session, state, language } = useWizard();
  const found = session.derivation.evidence.calibration(state);
  if (found === null) return null;
  if (isRefusal(found)) return <Notice look="warning">{found.refused}</Notice>;
  const { creators, weight, changes } = found;
  const own = Object.keys(state.settings).filter(isBenchmark);
  const change = (to: Readonly<Record<string, SettingValue | null>>) =>
    session.act({ kind: 'settings changed', changes: to });
  return (
    <>
      <p>{say(language, changes.length === 0 ? messages.nothing : messages.difference, { creators })}</p>
      {weight < 1 && (
        <p class="hint">{say(language, messages.blended, { weight: percent(language, weight) })}</p>
      )}
      <ul class="list">
        {changes.map((one) => (
          <li class="change" key={one.key}>
            <span class="name">{labelOf(one, language)}</span>
            <span class="figure">
              {say(language, messages.change, {
                from: shown(one, one.from, language),
                to: shown(one, one.to, language),
              })}
            </span>
          </li>
        ))}
      </ul>
      {changes.length > 0 && (
        <Button
          look="secondary"
          testId="accept-benchmarks"
          onClick={() => change(Object.fromEntries(changes.map(({ key, to }) => [key, to])))}
        >
          {say(language, messages.accept)}
        </Button>
      )}
      {own.length > 0 && (
        <Button
          look="quiet"
          testId="restore-benchmarks"
          onClick={() => change(Object.fromEntries(own.map((key) => [key, null])))}
        >
          {say(language, messages.restore)}
        </Button>
      )}
    </>
  );
}

type BenchmarkKey = keyof typeof benchmarkMessages;

function isBenchmark(key: string): key is BenchmarkKey {
  return key in benchmarkMessages;
}

function labelOf({ key }: SettingChange, language: Language): string {
  return isBenchmark(key) ? say(language, benchmarkMessages[key]) : key;
}

/** Rates and shares in percent, powers and factors as they are, niches by their text. */
function shown({ key }: SettingChange, value: SettingValue, language: Language): string {
  if (typeof value !== 'number') return value === '' ? say(language, messages.none) : String(value);
  return key === 'benchmark.slope' || key === 'benchmark.spread'
    ? fine(language, value)
    : percent(language, value, 1);
}
