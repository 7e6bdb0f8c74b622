import { useState } from 'preact/hooks';
import { say } from '../../core/messages/message';
import { listMessages } from '../../core/messages/wizard-shortlist';
import { negotiationColumns } from '../../core/reports/shortlist/negotiation-section';
import { negotiationList } from '../../core/shortlist/negotiation';
import type { Shortlist } from '../../core/shortlist/shortlist';
import { Button } from '../parts/button';
import { useWizard } from '../wizard-context';

/** The negotiation list as text that a sheet or a chat takes: a row a line, tabs between. */
export function NegotiationCopy({ shortlist }: { readonly shortlist: Shortlist }) {
  const { session, state, language } = useWizard();
  const [copied, setCopied] = useState(false);
  const settings = session.derivation.settings(state);
  const rows = negotiationList(shortlist, settings);
  const lines = [
    negotiationColumns.map(({ title }) => say(language, title)),
    ...rows.map((row) => negotiationColumns.map(({ cell }) => textOf(cell(row, language)))),
  ];
  return (
    <>
      <p class="hint">{say(language, listMessages.negotiationHint)}</p>
      <Button
        look="secondary"
        testId="copy-negotiation"
        onClick={async () => {
          await copyText(lines.map((line) => line.join('\t')).join('\n'));
          setCopied(true);
        }}
      >
        {say(language, copied ? listMessages.copied : listMessages.copy)}
      </Button>
    </>
  );
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'number' ? String(Math.round(cell * 100) / 100) : String(cell);
  return text.replace(/\s+/g, ' ');
}

/** Google's sidebar is a frame in which the newer way to the clipboard is often forbidden. */
async function copyText(text: string): Promise<void> {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (!done) await navigator.clipboard.writeText(text);
}
