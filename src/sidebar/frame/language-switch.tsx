import { type Language, say } from '../../core/messages/message';
import { wizardMessages } from '../../core/messages/sidebar/wizard';
import { useWizard } from '../session/wizard-context';

/** Each language in its own words, whatever the present one. */
const names: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['zh', '简体中文'],
];

export function LanguageSwitch() {
  const { session, language } = useWizard();
  return (
    <select
      class="language"
      aria-label={say(language, wizardMessages.language)}
      value={language}
      data-testid="language"
      onChange={(event) =>
        session.actAndRead({
          kind: 'language chosen',
          language: event.currentTarget.value === 'zh' ? 'zh' : 'en',
        })
      }
    >
      {names.map(([id, name]) => (
        <option key={id} value={id} lang={id === 'zh' ? 'zh-CN' : 'en'} selected={id === language}>
          {name}
        </option>
      ))}
    </select>
  );
}
