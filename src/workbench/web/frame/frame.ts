import { element } from '../elements';
import type { FrameAnswer, FrameRequest } from './protocol';

/** What a page may do at Google's: its frame has an origin of its own, so it reaches nothing around it. */
const sandbox = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';

export interface FrameOptions {
  readonly html: string;
  readonly title: string;
  /** The script that gives the page `google.script`. */
  readonly googleScript: string;
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  close(): void;
}

/** A sandboxed frame that shows a page of the add-on and carries its calls to the bundle. */
export function addOnFrame({ html, title, googleScript, run, close }: FrameOptions): HTMLIFrameElement {
  const frame = element('iframe', { title });
  frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = withScript(html, googleScript);
  const answer = (message: FrameAnswer) => frame.contentWindow?.postMessage(message, '*');
  const listen = async ({ source, data }: MessageEvent<FrameRequest>) => {
    if (!frame.isConnected) removeEventListener('message', listen);
    if (!frame.contentWindow || source !== frame.contentWindow) return;
    if (data?.tierwise === 'close') close();
    if (data?.tierwise !== 'run') return;
    try {
      answer({ tierwise: 'answer', id: data.id, value: await run(data.name, data.args) });
    } catch (error) {
      const { name, message } = error as Error;
      answer({ tierwise: 'failure', id: data.id, name, message });
    }
  };
  addEventListener('message', listen);
  return frame;
}

/** The first script of the page, so that its own ones find `google` when they run. */
function withScript(html: string, script: string): string {
  const tag = `<script>${script.replace(/<\/script/gi, '<\\/script')}</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + tag) : tag + html;
}
