import { say } from '../../../../core/messages/message';
import { ruleQuestions } from '../../../../core/messages/shortlist/question';
import { listMessages } from '../../../../core/messages/sidebar/shortlist';
import type { Span } from '../../../../core/shortlist/question/rules/rules';
import { NumberField } from '../../../parts/fields/fields';
import { useWizard } from '../../../session/wizard-context';
import { campaignOf } from '../../../state/state';

/** How many creators: in all, and of each of the brief's niches. */
export function SizeFields() {
  const { session, state, language } = useWizard();
  const { brief, rules } = campaignOf(state);
  const change = (part: Partial<typeof rules>) => session.act({ kind: 'rules changed', change: part });
  return (
    <>
      <div class="pair">
        <NumberField
          label={`${say(language, ruleQuestions.size)}: ${say(language, listMessages.least)}`}
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
          label={`${say(language, ruleQuestions.niches)}: ${niche}`}
          value={rules.niches.find((rule) => rule.niche === niche)?.least ?? null}
          testId="niche-least"
          onChange={(least) => {
            const others = rules.niches.filter((rule) => rule.niche !== niche);
            change({ niches: least === null || least === 0 ? others : [...others, { niche, least }] });
          }}
        />
      ))}
    </>
  );
}

/** Above any list. */
const endless = 1_000_000;

function spanOf(least: number | null, most: number | null): Span | null {
  return least === null && most === null ? null : [least ?? 0, most ?? endless];
}
