import { useId, useState } from 'preact/hooks';
import type { Campaign } from '../../core/campaign/new-campaign';
import { type Language, say } from '../../core/messages/message';
import { frameMessages } from '../../core/messages/sidebar/frame';
import { Button, IconButton } from '../parts/buttons';
import { useWizard } from '../session/wizard-context';

/** The campaign at the left; language and help at the right. The same at every step. */
export function Header() {
  const { session, state, language } = useWizard();
  return (
    <header class="top">
      <CampaignChooser />
      <LanguageSwitch />
      <IconButton
        icon={state.helpOpen ? 'close' : 'help'}
        label={say(language, state.helpOpen ? frameMessages.closeHelp : frameMessages.help)}
        pressed={state.helpOpen}
        onClick={() => session.act({ kind: 'help toggled' })}
      />
    </header>
  );
}

const languages: readonly Language[] = ['en', 'zh'];

function LanguageSwitch() {
  const { session, language } = useWizard();
  return (
    <select
      class="language"
      aria-label={say(language, frameMessages.language)}
      value={language}
      data-testid="language"
      onChange={(event) =>
        session.actAndRead({
          kind: 'language chosen',
          language: event.currentTarget.value === 'zh' ? 'zh' : 'en',
        })
      }
    >
      {languages.map((id) => (
        <option key={id} value={id} lang={id === 'zh' ? 'zh-CN' : 'en'} selected={id === language}>
          {say(id, frameMessages.languageName)}
        </option>
      ))}
    </select>
  );
}

/** No campaign can have this name: names are trimmed. */
const another = ' ';

/** Which campaign the brief, shortlist and plan belong to. All campaigns draw on the same creators. */
function CampaignChooser() {
  const { session, state, language } = useWizard();
  const [naming, setNaming] = useState(false);
  const id = useId();
  return (
    <div class="campaign">
      <label for={id}>{say(language, frameMessages.campaign)}</label>
      <select
        id={id}
        value={state.currentCampaign}
        data-testid="campaign"
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          event.currentTarget.value = state.currentCampaign;
          setNaming(chosen === another);
          if (chosen !== another) session.act({ kind: 'campaign chosen', name: chosen });
        }}
      >
        {state.campaigns.map((campaign) => (
          <option
            key={campaign.brief.campaign}
            value={campaign.brief.campaign}
            selected={campaign.brief.campaign === state.currentCampaign}
          >
            {titleOf(campaign, language)}
          </option>
        ))}
        <option value={another}>{say(language, frameMessages.newCampaign)}</option>
      </select>
      {naming && <NewCampaign onClose={() => setNaming(false)} />}
    </div>
  );
}

function NewCampaign({ onClose }: { readonly onClose: () => void }) {
  const { session, language } = useWizard();
  const [name, setName] = useState('');
  const id = useId();
  return (
    <form
      class="new-campaign"
      onSubmit={(event) => {
        event.preventDefault();
        session.act({ kind: 'campaign added', name });
        onClose();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <label for={id}>{say(language, frameMessages.newCampaignName)}</label>
      <input
        id={id}
        type="text"
        maxLength={60}
        value={name}
        data-testid="campaign-name"
        ref={(input) => {
          if (name === '') input?.focus();
        }}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <p class="hint">{say(language, frameMessages.newCampaignHint)}</p>
      <div class="actions">
        <Button look="quiet" onClick={onClose}>
          {say(language, frameMessages.cancel)}
        </Button>
        <button
          type="submit"
          class="button secondary"
          disabled={name.trim() === ''}
          data-testid="campaign-create"
        >
          {say(language, frameMessages.create)}
        </button>
      </div>
    </form>
  );
}

function titleOf({ brief }: Campaign, language: Language): string {
  if (brief.campaign !== '') return brief.campaign;
  return brief.product === '' ? say(language, frameMessages.firstCampaign) : brief.product;
}
