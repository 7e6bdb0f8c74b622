import { say } from '../../core/messages/message';
import { listMessages } from '../../core/messages/sidebar/wizard-shortlist';
import type { Confidence } from '../../core/scoring/arithmetic';
import { confidenceLabel } from '../../core/scoring/why';
import type { Span } from '../../core/shortlist/rules';
import { NumberField } from '../parts/number-field';
import { SelectField } from '../parts/select-field';
import { Toggle } from '../parts/toggle';
import { WordsField } from '../parts/words-field';
import { campaignOf } from '../state';
import { useWizard } from '../wizard-context';
import { GroupFields } from './group-fields';
import { TierRules } from './tier-rules';
import { UnpricedFields } from './unpriced-fields';
import { usualSize } from './usual-size';

/** Every rule beyond budget and mix. The list follows each change at once. */
export function MoreRules() {
  const { session, state, language } = useWizard();
  const { brief, rules } = campaignOf(state);
  const settings = session.derivation.settings(state);
  const change = (part: Partial<typeof rules>) => session.act({ kind: 'rules changed', change: part });
  return (
    <>
      <TierRules />
      <div class="pair">
        <NumberField
          label={`${say(language, listMessages.size)}: ${say(language, listMessages.least)}`}
          value={rules.size === null || rules.size[0] === 0 ? null : rules.size[0]}
          testId="size-least"
          onChange={(least) => change({ size: spanOf(least, rules.size?.[1] ?? null) })}
        />
        <NumberField
          label={say(language, listMessages.most)}
          value={rules.size === null || rules.size[1] >= endless ? null : rules.size[1]}
          testId="size-most"
          onChange={(most) => change({ size: spanOf(rules.size?.[0] ?? null, most) })}
        />
      </div>
      {brief.niches.map((niche) => (
        <NumberField
          key={niche}
          label={`${say(language, listMessages.nicheLeast)}: ${niche}`}
          value={rules.niches.find((rule) => rule.niche === niche)?.least ?? null}
          testId="niche-least"
          onChange={(least) => {
            const others = rules.niches.filter((rule) => rule.niche !== niche);
            change({ niches: least === null || least === 0 ? others : [...others, { niche, least }] });
          }}
        />
      ))}
      <div class="pair">
        <NumberField
          label={say(language, listMessages.agencyCap)}
          value={rules.agencyCap}
          testId="agency-cap"
          onChange={(agencyCap) => change({ agencyCap: agencyCap === 0 ? null : agencyCap })}
        />
        <SelectField
          label={say(language, listMessages.confidence)}
          value={rules.leastConfidence}
          options={confidences.map((value) => ({ value, label: confidenceLabel(value, language) }))}
          testId="least-confidence"
          onChange={(value) => change({ leastConfidence: value as Confidence })}
        />
      </div>
      <NumberField
        label={say(language, listMessages.competitorDays)}
        hint={say(language, listMessages.competitorDaysHint)}
        value={rules.competitorDays === 0 ? null : rules.competitorDays}
        testId="competitor-days"
        onChange={(days) => change({ competitorDays: days ?? 0 })}
      />
      <WordsField
        label={say(language, listMessages.blacklist)}
        hint={say(language, listMessages.blacklistHint)}
        words={rules.blacklist}
        testId="blacklist"
        onChange={(blacklist) => change({ blacklist })}
      />
      <GroupFields />
      <UnpricedFields />
      <Toggle
        label={say(language, listMessages.byCountAlone)}
        hint={say(language, listMessages.byCountAloneHint)}
        on={rules.ignorePrices}
        testId="by-count-alone"
        onChange={(ignorePrices) =>
          change({ ignorePrices, size: rules.size ?? (ignorePrices ? [usualSize, usualSize] : null) })
        }
      />
      <Toggle
        label={say(language, listMessages.declaredOnly)}
        hint={say(language, listMessages.declaredOnlyHint)}
        on={rules.declaredOnly}
        testId="declared-only"
        onChange={(declaredOnly) => change({ declaredOnly })}
      />
      <Toggle
        label={say(language, listMessages.netOfRebate)}
        hint={say(language, listMessages.netOfRebateHint)}
        on={settings['cost.countRebate']}
        testId="net-of-rebate"
        onChange={(value) => session.act({ kind: 'setting changed', key: 'cost.countRebate', value })}
      />
      <Toggle
        label={say(language, listMessages.echo)}
        hint={say(language, listMessages.echoHint)}
        on={rules.echo}
        testId="echo"
        onChange={(echo) => change({ echo })}
      />
    </>
  );
}

const confidences: readonly Confidence[] = ['Low', 'Medium', 'High'];

/** Above any list. */
const endless = 1_000_000;

function spanOf(least: number | null, most: number | null): Span | null {
  return least === null && most === null ? null : [least ?? 0, most ?? endless];
}
