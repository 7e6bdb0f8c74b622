import { say } from '../../../../core/messages/message';
import { ruleQuestions } from '../../../../core/messages/shortlist/question';
import { listMessages } from '../../../../core/messages/sidebar/shortlist';
import { isOnly, type Tier, tierLabel, tiers } from '../../../../core/scoring/tiers';
import type { MixRule, Span } from '../../../../core/shortlist/question/rules/rules';
import { NumberField } from '../../../parts/fields/fields';
import { useWizard } from '../../../session/wizard-context';
import { campaignOf } from '../../../state/state';

/** For each tier by itself: left out, free, or a number or share with its least and most. Replaces the mix. */
export function TierRules() {
  const { session, state, language } = useWizard();
  const { rules } = campaignOf(state);
  const change = (tier: Tier, by: TierRuleKind, span: Span) => {
    const others = rules.mix.filter((rule) => rule.tiers.length === 1 && !isOnly(rule.tiers, tier));
    const chosen = rules.tiers.filter((one) => one !== tier);
    session.act({
      kind: 'rules changed',
      change: {
        mixName: 'none',
        mix: by === 'free' || by === 'left' ? others : [...others, { tiers: [tier], [by]: span }],
        tiers: by === 'left' ? chosen : [...chosen, tier],
      },
    });
  };
  return (
    <fieldset class="tier-rules">
      <legend>{say(language, ruleQuestions.tiers)}</legend>
      <p class="hint">{say(language, listMessages.byTierHint)}</p>
      {[...tiers].reverse().map((tier) => {
        const name = tierLabel(tier, language);
        const rule = rules.mix.find((one) => isOnly(one.tiers, tier));
        const by = rules.tiers.includes(tier) ? kindOf(rule) : 'left';
        const span = (by === 'free' || by === 'left' ? undefined : rule?.[by]) ?? [
          0,
          by === 'count' ? endless : 1,
        ];
        const unit = by === 'count' ? 1 : 100;
        const isLimited = by !== 'free' && by !== 'left';
        return (
          <div class="tier-rule field" key={tier}>
            <select
              value={by}
              aria-label={say(language, listMessages.tierRule, { tier: name })}
              data-testid={`tier-rule-${tier}`}
              onChange={(event) => {
                const kind = event.currentTarget.value as TierRuleKind;
                change(tier, kind, [0, kind === 'count' ? endless : 1]);
              }}
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind} selected={kind === by}>
                  {`${name}: ${say(language, kindNames[kind])}`}
                </option>
              ))}
            </select>
            {isLimited && (
              <div class="pair">
                <NumberField
                  label={say(language, listMessages.least)}
                  value={span[0] === 0 ? null : round(span[0] * unit)}
                  testId={`tier-least-${tier}`}
                  onChange={(least) => change(tier, by, [(least ?? 0) / unit, span[1]])}
                />
                <NumberField
                  label={say(language, listMessages.most)}
                  value={span[1] >= (by === 'count' ? endless : 1) ? null : round(span[1] * unit)}
                  testId={`tier-most-${tier}`}
                  onChange={(most) =>
                    change(tier, by, [span[0], most === null ? (by === 'count' ? endless : 1) : most / unit])
                  }
                />
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

type TierRuleKind = 'free' | 'left' | 'count' | 'countShare' | 'spendShare';
const kinds: readonly TierRuleKind[] = ['free', 'count', 'countShare', 'spendShare', 'left'];
const kindNames = {
  free: listMessages.free,
  left: listMessages.left,
  count: listMessages.byCount,
  countShare: listMessages.byCountShare,
  spendShare: listMessages.bySpendShare,
} as const;

/** Above any list. */
const endless = 1_000_000;

function kindOf(rule: MixRule | undefined): TierRuleKind {
  if (rule === undefined) return 'free';
  return rule.count !== undefined ? 'count' : rule.countShare !== undefined ? 'countShare' : 'spendShare';
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
