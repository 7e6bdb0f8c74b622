import { useState } from 'preact/hooks';
import { readNumber } from '../../../core/creators/cells/numbers';
import { say } from '../../../core/messages/message';
import { briefMessages } from '../../../core/messages/sidebar/brief';
import { useWizard } from '../../session/wizard-context';
import { campaignOf } from '../../state/state';
import { whole } from '../format';
import { Field } from './fields';

interface BudgetFieldProps {
  /** ¥ */
  readonly budget: number;
  readonly onChange: (budget: number) => void;
  readonly hint?: string;
}

/** A sum as people write it: 100000, 100,000, 100k, 10万. What is no sum leaves the budget as it was. */
export function BudgetField({ budget, onChange, hint }: BudgetFieldProps) {
  const { state, language } = useWizard();
  const { platformFeeIn } = campaignOf(state).brief;
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && sumOf(typed) === null;
  return (
    <Field
      label={say(language, platformFeeIn ? briefMessages.budget : briefMessages.budgetBesideFee)}
      hint={hint}
      error={wrong ? say(language, briefMessages.budgetUnreadable) : undefined}
    >
      {({ id, describedBy }) => (
        <input
          id={id}
          type="text"
          value={typed ?? (budget === 0 ? '' : whole(language, budget))}
          aria-describedby={describedBy}
          aria-invalid={wrong}
          data-testid="budget"
          onInput={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            const sum = sumOf(text);
            if (sum !== null) onChange(sum);
          }}
          onBlur={() => {
            if (!wrong) setTyped(null);
          }}
        />
      )}
    </Field>
  );
}

function sumOf(text: string): number | null {
  if (text.trim() === '') return 0;
  const read = readNumber(text);
  return read === 'unreadable' || read.value === null || read.value < 0 ? null : Math.round(read.value);
}
