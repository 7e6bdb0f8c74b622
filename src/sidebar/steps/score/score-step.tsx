import { capitalised, type Language, say } from '../../../core/messages/message';
import { roundCount } from '../../../core/messages/numbers';
import { scoringMessages } from '../../../core/messages/scoring/scoring';
import { partMessages } from '../../../core/messages/sidebar/parts';
import {
  scoreMessages,
  tierPresetMessages,
  weightPresetMessages,
} from '../../../core/messages/sidebar/score';
import { shownNiche } from '../../../core/scoring/niches/niches-of-creator';
import type { ScoredCreator } from '../../../core/scoring/score-creators';
import { tierLabel, tiers } from '../../../core/scoring/tiers';
import {
  type TierCuts,
  type TierPreset,
  tierPresets,
  type WeightName,
  type WeightPreset,
  weightNames,
  weightPresets,
} from '../../../core/setting-definitions';
import { Bars } from '../../parts/charts';
import { CreatorRow } from '../../parts/creator-row';
import { SelectField, Slider } from '../../parts/fields/fields';
import { percent, whole } from '../../parts/format';
import { LongList } from '../../parts/long-list';
import { Notice } from '../../parts/notices';
import { Disclosure, Section } from '../../parts/sections';
import { useWizard } from '../../session/wizard-context';
import { Backtest } from './backtest';
import { Calibration } from './calibration';
import { PoolFit } from './pool-fit';
import './score.css';

/** How many creators each tier has, what counts, and who comes out on top. */
export function ScoreStep() {
  const { session, state, language } = useWizard();
  const ranked = session.derivation.ranked(state);
  return (
    <>
      <PoolFit />
      <TierCount scored={ranked} />
      <WeightFields />
      <div class="disclosures">
        <Calibration />
        <Backtest />
      </div>
      <Section title={say(language, scoreMessages.topCreators)}>
        <LongList
          items={ranked}
          more={partMessages.andMoreCreators}
          label={say(language, scoreMessages.topCreators)}
        >
          {(scored) => (
            <CreatorRow key={scored.creator.id} scored={scored} detail={shownNiche(scored) ?? undefined} />
          )}
        </LongList>
      </Section>
    </>
  );
}

/** The creators by tier, and whose cuts make the tiers. */
function TierCount({ scored }: { readonly scored: readonly ScoredCreator[] }) {
  const { session, state, language } = useWizard();
  const settings = session.derivation.settings(state);
  const counts = new Map(tiers.map((tier) => [tier, 0]));
  for (const { tier } of scored) counts.set(tier, (counts.get(tier) ?? 0) + 1);
  return (
    <Section title={say(language, scoreMessages.tiersCounted)} aside={whole(language, scored.length)}>
      <Bars
        label={say(language, scoreMessages.tiersCounted)}
        rows={tiers.map((tier) => {
          const amount = counts.get(tier) ?? 0;
          return { tier, name: tierLabel(tier, language), amount, shown: whole(language, amount) };
        })}
      />
      <SelectField
        label={say(language, scoreMessages.tierCuts)}
        value={settings['tiers.preset']}
        options={(Object.keys(tierPresets) as TierPreset[]).map((preset) => ({
          value: preset,
          label: say(language, tierPresetMessages[preset], cutsInWords(tierPresets[preset], language)),
        }))}
        testId="tier-preset"
        onChange={(preset) => session.act({ kind: 'preset chosen', group: 'tiers', preset })}
      />
    </Section>
  );
}

function cutsInWords({ tail, mid, head }: TierCuts, language: Language) {
  return {
    tail: roundCount(tail, language),
    mid: roundCount(mid, language),
    head: roundCount(head, language),
  };
}

/** The parts that people turn; the rest stand under a title of their own. */
const foremost: readonly WeightName[] = ['saves', 'comments', 'engagement'];

/** What each part of the score weighs, shown as its share of the whole because only proportions count. */
function WeightFields() {
  const { session, state, language } = useWizard();
  const settings = session.derivation.settings(state);
  const sum = weightNames.reduce((total, part) => total + settings[`weights.${part}`], 0);
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
        shown={percent(language, sum === 0 ? 0 : weight / sum)}
        testId={`weight-${part}`}
        onChange={(value) => session.act({ kind: 'setting changed', key: `weights.${part}`, value })}
      />
    );
  };
  return (
    <Section title={say(language, scoreMessages.weights)}>
      <SelectField
        label={say(language, scoreMessages.weightPreset)}
        value={own ? 'custom' : settings['weights.preset']}
        options={(Object.keys(weightPresets) as WeightPreset[])
          .filter((preset) => own || preset !== 'custom')
          .map((preset) => ({ value: preset, label: say(language, weightPresetMessages[preset]) }))}
        testId="weight-preset"
        onChange={(preset) => session.act({ kind: 'preset chosen', group: 'weights', preset })}
      />
      {sum === 0 && <Notice look="warning">{say(language, scoreMessages.weightsAllZero)}</Notice>}
      {foremost.map(slider)}
      <Disclosure title={say(language, scoreMessages.moreWeights)}>
        {() => weightNames.filter((part) => !foremost.includes(part)).map(slider)}
      </Disclosure>
    </Section>
  );
}
