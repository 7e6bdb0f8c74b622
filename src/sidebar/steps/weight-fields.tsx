import { say } from '../../core/messages/message';
import { scoringMessages } from '../../core/messages/scoring/scoring';
import { weightPresetMessages, wizardMessages } from '../../core/messages/sidebar/wizard';
import { type WeightName, type WeightPreset, weightNames, weightPresets } from '../../core/settings';
import { percent } from '../format';
import { Disclosure } from '../parts/disclosure';
import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import { SelectField } from '../parts/select-field';
import { Slider } from '../parts/slider';
import { useWizard } from '../wizard-context';

/** The parts that people turn; the rest stand under a title of their own. */
const foremost: readonly WeightName[] = ['saves', 'comments', 'engagement'];

/** What each part of the score weighs, shown as its share of the whole because only proportions count. */
export function WeightFields() {
  const { session, state, language } = useWizard();
  const settings = session.derivation.settings(state);
  const whole = weightNames.reduce((sum, part) => sum + settings[`weights.${part}`], 0);
  const own = weightNames.some((part) => `weights.${part}` in state.settings);
  const slider = (part: WeightName) => {
    const weight = settings[`weights.${part}`];
    return (
      <Slider
        key={part}
        label={capitalised(say(language, scoringMessages[part]))}
        value={weight}
        least={0}
        most={100}
        shown={percent(language, whole === 0 ? 0 : weight / whole)}
        testId={`weight-${part}`}
        onChange={(value) => session.act({ kind: 'setting changed', key: `weights.${part}`, value })}
      />
    );
  };
  return (
    <Section title={say(language, wizardMessages.weights)}>
      <SelectField
        label={say(language, wizardMessages.weightPreset)}
        value={own ? 'custom' : settings['weights.preset']}
        options={(Object.keys(weightPresets) as WeightPreset[])
          .filter((preset) => own || preset !== 'custom')
          .map((preset) => ({ value: preset, label: say(language, weightPresetMessages[preset]) }))}
        testId="weight-preset"
        onChange={(preset) => session.act({ kind: 'preset chosen', group: 'weights', preset })}
      />
      {whole === 0 && <Notice look="warning">{say(language, wizardMessages.weightsAllZero)}</Notice>}
      {foremost.map(slider)}
      <Disclosure title={say(language, wizardMessages.moreWeights)}>
        {() => weightNames.filter((part) => !foremost.includes(part)).map(slider)}
      </Disclosure>
    </Section>
  );
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
