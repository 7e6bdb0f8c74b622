import { useState } from 'preact/hooks';
import {
  type Brief,
  type Country,
  countries,
  type ProductKind,
  productKinds,
  type TargetMetric,
  targetMetrics,
} from '../../../core/brief';
import {
  countryMessages,
  languageMessages,
  productKindMessages,
  targetMetricMessages,
} from '../../../core/messages/brief/words';
import { type Language, type Message, say } from '../../../core/messages/message';
import { briefMessages } from '../../../core/messages/sidebar/brief';
import { NumberField, type Option, SelectField, TextField } from '../../parts/fields/fields';
import { WordsField } from '../../parts/fields/words-field';
import { useWizard } from '../../session/wizard-context';
import { BriefPart, useBrief } from './brief-part';

/** Whom and what the campaign is for, and what it is to come to. */
export function CampaignFields() {
  return (
    <BriefPart
      title={briefMessages.campaignPart}
      holds={['brand', 'productKind', 'target', 'angles', 'weekly', 'client', 'clientLanguage']}
      testId="campaign-part"
    >
      {() => <Campaign />}
    </BriefPart>
  );
}

function Campaign() {
  const { session, state, language } = useWizard();
  const { brief, change } = useBrief();
  const calendar = session.derivation.settings(state)['plan.clientCalendar'] as Country;
  const unsaid = (label: string): Option => ({ value: '', label });
  return (
    <>
      <TextField
        label={say(language, briefMessages.brand)}
        value={brief.brand}
        testId="brand"
        onChange={(brand) => change({ brand })}
      />
      <SelectField
        label={say(language, briefMessages.productKind)}
        hint={say(language, briefMessages.productKindHint)}
        value={brief.productKind}
        options={optionsOf(productKinds, productKindMessages, language)}
        testId="product-kind"
        onChange={(kind) => change({ productKind: kind as ProductKind })}
      />
      <TargetFields key={brief.campaign} target={brief.target} onChange={(target) => change({ target })} />
      <WordsField
        label={say(language, briefMessages.angles)}
        hint={say(language, briefMessages.anglesHint)}
        words={brief.angles}
        testId="angles"
        onChange={(angles) => change({ angles })}
      />
      <NumberField
        label={say(language, briefMessages.weekly)}
        hint={say(language, briefMessages.weeklyHint)}
        value={brief.weekly}
        testId="weekly"
        onChange={(weekly) => change({ weekly: weekly === 0 ? null : weekly })}
      />
      <div class="pair">
        <SelectField
          label={say(language, briefMessages.client)}
          value={brief.client ?? ''}
          options={[
            unsaid(
              say(language, briefMessages.asInSettings, { value: say(language, countryMessages[calendar]) }),
            ),
            ...optionsOf(countries, countryMessages, language),
          ]}
          testId="client-days"
          onChange={(client) => change({ client: client === '' ? null : (client as Country) })}
        />
        <SelectField
          label={say(language, briefMessages.clientLanguage)}
          value={brief.clientLanguage ?? ''}
          options={[
            unsaid(say(language, briefMessages.asHere)),
            ...optionsOf(['en', 'zh'], languageMessages, language),
          ]}
          testId="client-language"
          onChange={(chosen) => change({ clientLanguage: chosen === '' ? null : (chosen as Language) })}
        />
      </div>
    </>
  );
}

interface TargetFieldsProps {
  readonly target: Brief['target'];
  readonly onChange: (target: Brief['target']) => void;
}

/** A number of something; there is no target while no number is said. */
function TargetFields({ target, onChange }: TargetFieldsProps) {
  const { language } = useWizard();
  const [chosen, setChosen] = useState<TargetMetric>('saves');
  const metric = target?.metric ?? chosen;
  return (
    <div class="pair">
      <SelectField
        label={say(language, briefMessages.targetMetric)}
        value={metric}
        options={optionsOf(targetMetrics, targetMetricMessages, language)}
        testId="target-metric"
        onChange={(name) => {
          setChosen(name as TargetMetric);
          if (target !== null) onChange({ ...target, metric: name as TargetMetric });
        }}
      />
      <NumberField
        label={say(language, briefMessages.targetCount)}
        value={target?.count ?? null}
        placeholder={say(language, briefMessages.noTarget)}
        testId="target-count"
        onChange={(count) => onChange(count === null || count === 0 ? null : { metric, count })}
      />
    </div>
  );
}

/** What may be chosen, each with its word. */
export function optionsOf<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, Message>>,
  language: Language,
): readonly Option[] {
  return values.map((value) => ({ value, label: words[value][language] }));
}
