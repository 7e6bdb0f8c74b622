import { say } from '../../../core/messages/message';
import { partMessages } from '../../../core/messages/sidebar/parts';
import { useLanguage } from '../../session/wizard-context';
import { NumberField } from './fields';

interface PercentFieldProps {
  readonly label: string;
  /** A share from 0 to 1; `null`: blank. */
  readonly share: number | null;
  readonly onChange: (share: number | null) => void;
  readonly hint?: string | undefined;
  /** The share that holds while it is blank. */
  readonly usual?: number | undefined;
  readonly testId?: string;
}

/** A share that is written as a percentage: 6, or 12.5. */
export function PercentField({ label, share, onChange, hint, usual, testId = '' }: PercentFieldProps) {
  const language = useLanguage();
  return (
    <NumberField
      label={label}
      value={share === null ? null : inPercent(share)}
      hint={hint}
      placeholder={usual === undefined ? undefined : String(inPercent(usual))}
      testId={testId}
      allowed={{ is: (percent) => percent <= 100, sentence: say(language, partMessages.notAPercentage) }}
      onChange={(percent) => onChange(percent === null ? null : percent / 100)}
    />
  );
}

/** Without what floating point adds: 0.07 is 7. */
function inPercent(share: number): number {
  return Number((100 * share).toFixed(6));
}
