import { say } from '../../../../core/messages/message';
import type { ShortlistRules } from '../../../../core/shortlist/question/rules/rules';
import { type RuleName, shortlistRules } from '../../../../core/shortlist/question/rules/shortlist-rules';
import { NumberField, SelectField, Toggle } from '../../../parts/fields/fields';
import { WordsField } from '../../../parts/fields/words-field';
import { useWizard } from '../../../session/wizard-context';
import { campaignOf } from '../../../state/state';

/** A rule that is one flag, number, choice or list of words, as its table describes it. */
export function RuleField({ name }: { readonly name: RuleName }) {
  const { session, state, language } = useWizard();
  const { rules } = campaignOf(state);
  const { control } = shortlistRules[name];
  const change = (value: unknown, more: Partial<ShortlistRules> = {}) =>
    session.act({ kind: 'rules changed', change: { [name]: value, ...more } });
  const value: unknown = name === 'budget' || name === 'wholeBudget' ? null : rules[name];
  const testId = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  switch (control.kind) {
    case 'toggle':
      return (
        <Toggle
          label={say(language, control.asks)}
          hint={say(language, control.hint)}
          on={value === true}
          testId={testId}
          onChange={(on) => change(on, 'brings' in control ? control.brings(on, rules) : {})}
        />
      );
    case 'number':
      return (
        <NumberField
          label={say(language, control.asks)}
          hint={'hint' in control ? say(language, control.hint) : undefined}
          value={typeof value === 'number' && value !== control.blank ? value : null}
          testId={testId}
          onChange={(typed) => change(typed || control.blank)}
        />
      );
    case 'choice':
      return (
        <SelectField
          label={say(language, control.asks)}
          value={String(value)}
          options={control.choices(language)}
          testId={testId}
          onChange={(chosen) => change(chosen)}
        />
      );
    case 'words':
      return (
        <WordsField
          label={say(language, control.asks)}
          hint={say(language, control.hint)}
          words={value as readonly string[]}
          testId={testId}
          onChange={(words) => change(words)}
        />
      );
    case 'own':
    case 'shared':
    case 'elsewhere':
      return null;
  }
}
