import { say } from '../../../core/messages/message';
import { wizardMessages } from '../../../core/messages/sidebar/wizard';
import { shownNiche } from '../../../core/scoring/niches/niches-of-creator';
import { CreatorRow } from '../../parts/creator-row';
import { LongList } from '../../parts/long-list';
import { Section } from '../../parts/section';
import { useWizard } from '../../session/wizard-context';
import { Backtest } from './backtest';
import { Calibration } from './calibration';
import { TierCount } from './tier-count';
import { WeightFields } from './weight-fields';

/** How many creators each tier has, what counts, and who comes out on top. */
export function ScoreStep() {
  const { session, state, language } = useWizard();
  const ranked = session.derivation.ranked(state);
  return (
    <>
      <TierCount scored={ranked} />
      <WeightFields />
      <div class="disclosures">
        <Calibration />
        <Backtest />
      </div>
      <Section title={say(language, wizardMessages.topCreators)}>
        <LongList
          items={ranked}
          more={wizardMessages.andMoreCreators}
          label={say(language, wizardMessages.topCreators)}
        >
          {(scored) => (
            <CreatorRow key={scored.creator.id} scored={scored} detail={shownNiche(scored) ?? undefined} />
          )}
        </LongList>
      </Section>
    </>
  );
}
