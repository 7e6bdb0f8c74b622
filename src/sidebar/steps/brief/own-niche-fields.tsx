import { useState } from 'preact/hooks';
import { say } from '../../../core/messages/message';
import { briefMessages } from '../../../core/messages/sidebar/brief';
import { partMessages } from '../../../core/messages/sidebar/parts';
import { withOwnNiche, withoutOwnNiche, writtenNiches } from '../../../core/scoring/niches/own-niches';
import { Button } from '../../parts/buttons';
import { TextField } from '../../parts/fields/fields';
import { WordsField } from '../../parts/fields/words-field';
import { whole } from '../../parts/format';
import { Icon } from '../../parts/icon';
import { Disclosure } from '../../parts/sections';
import { useWizard } from '../../session/wizard-context';

/** Niches that Tierwise does not know: a name, and the words that tell it in bios, tags and titles. */
export function OwnNicheFields() {
  const { session, state, language } = useWizard();
  const written = session.derivation.settings(state)['niches.own'];
  const own = writtenNiches(written);
  return (
    <Disclosure
      title={say(language, briefMessages.ownNiches)}
      aside={own.length > 0 ? whole(language, own.length) : undefined}
      testId="own-niches"
    >
      {() => <OwnNiches written={written} own={own} />}
    </Disclosure>
  );
}

interface OwnNichesProps {
  readonly written: string;
  readonly own: ReturnType<typeof writtenNiches>;
}

function OwnNiches({ written, own }: OwnNichesProps) {
  const { session, state, language } = useWizard();
  const [name, setName] = useState('');
  const [words, setWords] = useState<readonly string[]>([]);
  const scored = own.length === 0 ? [] : session.derivation.scored(state);
  const creatorsIn = (niche: string) => scored.filter(({ niches }) => niches.includes(niche)).length;
  const change = (value: string) => session.act({ kind: 'setting changed', key: 'niches.own', value });

  return (
    <>
      <ul class="own-niches">
        {own.map(([niche, itsWords]) => (
          <li key={niche} data-testid="own-niche">
            <span class="chip">
              {niche}
              <button
                type="button"
                aria-label={say(language, partMessages.remove, { name: niche })}
                onClick={() => change(withoutOwnNiche(written, niche))}
              >
                <Icon name="close" />
              </button>
            </span>
            <span class="hint">
              {say(language, briefMessages.ownNicheFound, { count: whole(language, creatorsIn(niche)) })}
              {itsWords !== '' && ` · ${itsWords}`}
            </span>
          </li>
        ))}
      </ul>
      <TextField
        label={say(language, briefMessages.ownNicheName)}
        value={name}
        testId="own-niche-name"
        onChange={setName}
      />
      <WordsField
        label={say(language, briefMessages.ownNicheWords)}
        hint={say(language, briefMessages.ownNicheWordsHint)}
        words={words}
        testId="own-niche-words"
        onChange={setWords}
      />
      <Button
        look="secondary"
        disabled={name.trim() === ''}
        testId="own-niche-add"
        onClick={() => {
          change(withOwnNiche(written, name, words));
          setName('');
          setWords([]);
        }}
      >
        {say(language, briefMessages.ownNicheAdd)}
      </Button>
    </>
  );
}
