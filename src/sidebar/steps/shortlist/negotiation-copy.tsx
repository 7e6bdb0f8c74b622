import { useState } from 'preact/hooks';
import { say } from '../../../core/messages/message';
import { listMessages } from '../../../core/messages/sidebar/shortlist';
import { pastedText } from '../../../core/reports/literal-text';
import type { ReportCell } from '../../../core/reports/report';
import { negotiationColumns } from '../../../core/reports/shortlist/negotiation-section';
import { negotiationList } from '../../../core/shortlist/answers/negotiation';
import type { Shortlist } from '../../../core/shortlist/list/shortlist';
import { isDate } from '../../../core/table';
import { Button } from '../../parts/buttons';
import { useWizard } from '../../session/wizard-context';

/** The negotiation list as text that a sheet or a chat takes: a row a line, tabs between. */
export function NegotiationCopy({ shortlist }: { readonly shortlist: Shortlist }) {
  const { session, state, language } = useWizard();
  const [copied, setCopied] = useState(false);
  const settings = session.derivation.settings(state);
  const rows = negotiationList(shortlist, settings);
  const columns = Object.values(negotiationColumns);
  const lines = [
    columns.map(({ title }) => say(language, title)),
    ...rows.map((row) => columns.map(({ cell }) => plainCell(cell(row, settings, [])))),
  ];
  return (
    <>
      <p class="hint">{say(language, listMessages.negotiationHint)}</p>
      <Button
        look="secondary"
        testId="copy-negotiation"
        onClick={async () => {
          await copyText(pastedText(lines));
          setCopied(true);
        }}
      >
        {say(language, copied ? listMessages.copied : listMessages.copy)}
      </Button>
    </>
  );
}

function plainCell(cell: ReportCell): string | number | null {
  if (typeof cell === 'number') return Math.round(cell * 100) / 100;
  if (isDate(cell)) return cell.date;
  return cell === null || typeof cell === 'string' ? cell : null;
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
