import type { JSX } from 'preact';
import { say } from '../../../../core/messages/message';
import { listMessages } from '../../../../core/messages/sidebar/shortlist';
import {
  type OwnComponent,
  type RuleName,
  ruleNames,
  shortlistRules,
} from '../../../../core/shortlist/question/rules/shortlist-rules';
import { Toggle } from '../../../parts/fields/fields';
import { useWizard } from '../../../session/wizard-context';
import { GroupFields } from './group-fields';
import { RuleField } from './rule-field';
import { SizeFields } from './size-fields';
import { TierRules } from './tier-rules';
import { UnpricedFields } from './unpriced-fields';

/** Every rule beyond budget and mix, in the order of their table. The list follows each change at once. */
export function MoreRules() {
  return (
    <>
      {linesOf(ruleNames).map((line) => (
        <Line key={line[0]} names={line} />
      ))}
    </>
  );
}

function Line({ names }: { readonly names: readonly RuleName[] }) {
  const fields = names.map((name) => <Rule key={name} name={name} />);
  return names.length < 2 ? fields : <div class="pair">{fields}</div>;
}

function Rule({ name }: { readonly name: RuleName }) {
  if (isOwn(name)) {
    const Own = components[name];
    return <Own />;
  }
  return (
    <>
      <RuleField name={name} />
      {name === 'declaredOnly' && <NetOfRebate />}
    </>
  );
}

/** Two neighbours that need little room share a line. */
function linesOf(names: readonly RuleName[]): readonly (readonly RuleName[])[] {
  const lines: RuleName[][] = [];
  for (const name of names) {
    const { kind } = shortlistRules[name].control;
    if (kind === 'elsewhere' || kind === 'shared') continue;
    const last = lines[lines.length - 1];
    if (last?.length === 1 && last.every(isSlim) && isSlim(name)) last.push(name);
    else lines.push([name]);
  }
  return lines;
}

function isSlim(name: RuleName): boolean {
  const { control } = shortlistRules[name];
  return (control.kind === 'number' || control.kind === 'choice') && !('hint' in control);
}

/** Rules with a component of their own; some ask for another rule too. */
const components: { readonly [Name in OwnComponent]: () => JSX.Element } = {
  tiers: TierRules,
  size: SizeFields,
  exclusive: GroupFields,
  unpriced: UnpricedFields,
};

function isOwn(name: RuleName): name is OwnComponent {
  return shortlistRules[name].control.kind === 'own';
}

/** No rule but a setting: what the offers are counted at. */
function NetOfRebate() {
  const { session, state, language } = useWizard();
  return (
    <Toggle
      label={say(language, listMessages.netOfRebate)}
      hint={say(language, listMessages.netOfRebateHint)}
      on={session.derivation.settings(state)['cost.countRebate']}
      testId="net-of-rebate"
      onChange={(value) => session.act({ kind: 'setting changed', key: 'cost.countRebate', value })}
    />
  );
}
