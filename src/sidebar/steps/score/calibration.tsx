import { type Language, say } from '../../../core/messages/message';
import { benchmarkMessages, calibrateMessages as messages } from '../../../core/messages/scoring/calibrate';
import type { SettingChange } from '../../../core/scoring/calibrate/calibrate';
import { onCurve } from '../../../core/scoring/curve';
import { curvesOf, type SizeCurves } from '../../../core/scoring/curves/size-curves';
import type { SettingKey, SettingValue } from '../../../core/setting-definitions';
import { defaultSettings } from '../../../core/settings';
import { isRefusal } from '../../derived/pool-reader';
import { Button } from '../../parts/buttons';
import { compact, fine, percent } from '../../parts/format';
import { Notice } from '../../parts/notices';
import { Disclosure } from '../../parts/sections';
import { useWizard } from '../../session/wizard-context';
import { isBenchmark, useBenchmarks } from './benchmarks';

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
  const { areOwn, accept, restore } = useBenchmarks();
  const found = session.derivation.evidence.calibration(state);
  if (found === null) return null;
  if (isRefusal(found)) return <Notice look="warning">{found.refused}</Notice>;
  const { creators, followers, weight, changes } = found;
  return (
    <>
      <p>{say(language, changes.length === 0 ? messages.nothing : messages.difference, { creators })}</p>
      {weight < 1 && (
        <p class="hint">{say(language, messages.blended, { weight: percent(language, weight) })}</p>
      )}
      <ul class="list">
        {changes.map((one) => (
          <li class="change" key={one.key}>
            <span class="name">{labelOf(one, followers, language)}</span>
            <span class="figure">
              {say(language, messages.change, {
                from: shown(one, one.from, followers, language),
                to: shown(one, one.to, followers, language),
              })}
            </span>
          </li>
        ))}
      </ul>
      {changes.length > 0 && (
        <Button look="secondary" testId="accept-benchmarks" onClick={() => accept(changes)}>
          {say(language, messages.accept)}
        </Button>
      )}
      {areOwn && (
        <Button look="quiet" testId="restore-benchmarks" onClick={restore}>
          {say(language, messages.restore)}
        </Button>
      )}
    </>
  );
}

/** A curve is said at the middle of the creators' followers. */
function labelOf({ key }: SettingChange, followers: number, language: Language): string {
  if (!isBenchmark(key)) return key;
  const name = say(language, benchmarkMessages[key]);
  return isCurve(key)
    ? say(language, messages.atFollowers, { curve: name, followers: compact(language, followers) })
    : name;
}

function shown({ key }: SettingChange, value: SettingValue, followers: number, language: Language): string {
  if (!isCurve(key)) return value === '' ? say(language, messages.none) : String(value);
  const curves = curvesOf({ ...defaultSettings, [key]: value });
  const { typical, spread } = onCurve(curves[curveOf[key]], Math.log(followers));
  return say(language, messages.onCurve, {
    typical: percent(language, typical, 2),
    spread: fine(language, spread),
  });
}

const curveOf = {
  'benchmark.engagementBySize': 'engagement',
  'benchmark.saveShareBySize': 'saves',
  'benchmark.commentShareBySize': 'comments',
  'benchmark.shareShareBySize': 'shares',
} as const satisfies Partial<Record<SettingKey, keyof SizeCurves>>;

function isCurve(key: SettingKey): key is keyof typeof curveOf {
  return key in curveOf;
}
