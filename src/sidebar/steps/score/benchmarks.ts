import { benchmarkMessages } from '../../../core/messages/scoring/calibrate';
import type { SettingChange } from '../../../core/scoring/calibrate/calibrate';
import type { SettingValue } from '../../../core/setting-definitions';
import { useWizard } from '../../session/wizard-context';

export type BenchmarkKey = keyof typeof benchmarkMessages;

export function isBenchmark(key: string): key is BenchmarkKey {
  return key in benchmarkMessages;
}

/** The benchmarks as a person may change them: those of this sheet, and the way back to the shipped ones. */
export function useBenchmarks() {
  const { session, state } = useWizard();
  const change = (changes: Readonly<Record<string, SettingValue | null>>) =>
    session.act({ kind: 'settings changed', changes });
  const own = Object.keys(state.settings).filter(isBenchmark);
  return {
    areOwn: own.length > 0,
    accept: (changes: readonly SettingChange[]) =>
      change(Object.fromEntries(changes.map(({ key, to }) => [key, to]))),
    restore: () => change(Object.fromEntries(own.map((key) => [key, null]))),
  };
}
