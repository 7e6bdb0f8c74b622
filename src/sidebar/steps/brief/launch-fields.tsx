import { upcomingFestivals } from '../../../core/campaign/festivals';
import { say } from '../../../core/messages/message';
import { wizardMessages } from '../../../core/messages/sidebar/wizard';
import { Field } from '../../parts/fields/field';
import { SelectField } from '../../parts/fields/select-field';
import { day } from '../../parts/format';
import { useWizard } from '../../session/wizard-context';

interface LaunchFieldsProps {
  /** ISO date, or `null` while it is open. */
  readonly launch: string | null;
  readonly onChange: (launch: string | null) => void;
}

/** A date, or the festival whose date it is: choosing one shows the other. */
export function LaunchFields({ launch, onChange }: LaunchFieldsProps) {
  const { state, language } = useWizard();
  const festivals = state.workbook === null ? [] : upcomingFestivals(state.workbook.today);
  return (
    <div class="pair">
      <SelectField
        label={say(language, wizardMessages.festival)}
        value={festivals.find(({ date }) => date === launch)?.date ?? ''}
        options={[
          { value: '', label: say(language, wizardMessages.noFestival) },
          ...festivals.map(({ name, date }) => ({
            value: date,
            label: `${say(language, name)} · ${day(language, date)}`,
          })),
        ]}
        testId="festival"
        onChange={(date) => onChange(date === '' ? null : date)}
      />
      <Field label={say(language, wizardMessages.launch)}>
        {({ id, describedBy }) => (
          <input
            id={id}
            type="date"
            value={launch ?? ''}
            aria-describedby={describedBy}
            data-testid="launch"
            onChange={(event) =>
              onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)
            }
          />
        )}
      </Field>
    </div>
  );
}
