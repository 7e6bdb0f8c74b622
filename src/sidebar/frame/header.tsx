import { say } from '../../core/messages/message';
import { wizardMessages } from '../../core/messages/sidebar/wizard';
import { IconButton } from '../parts/icon-button';
import { useWizard } from '../session/wizard-context';
import { CampaignChooser } from './campaign-chooser';
import { LanguageSwitch } from './language-switch';

/** The campaign at the left; language and help at the right. The same at every step. */
export function Header() {
  const { session, state, language } = useWizard();
  return (
    <header class="top">
      <CampaignChooser />
      <LanguageSwitch />
      <IconButton
        icon={state.helpOpen ? 'close' : 'help'}
        label={say(language, state.helpOpen ? wizardMessages.closeHelp : wizardMessages.help)}
        pressed={state.helpOpen}
        onClick={() => session.act({ kind: 'help toggled' })}
      />
    </header>
  );
}
