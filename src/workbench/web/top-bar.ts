import { type Language, say } from '../../core/messages/message';
import { workbenchMessages } from '../../core/messages/workbench';
import type { Host } from '../host';
import { element, part } from './elements';
import { chooseFile, saveWorkbook } from './files';
import type { MenuButton } from './screen/menus';

export interface TopBar {
  /** Says that the add-on works until the call has come back. */
  during<T>(work: Promise<T>): Promise<T>;
  showName(name: string): void;
}

export interface TopBarOptions {
  readonly host: Host;
  readonly menu: MenuButton;
  readonly language: Language;
  readonly name: string;
  open(file: File): void;
}

/** The line above the grid: the file's name, the add-ons' menu, opening and saving. */
export function topBar({ host, menu, language, name, open }: TopBarOptions): TopBar {
  const title = element('h1', { className: 'name' }, name);
  const working = element(
    'span',
    { className: 'working', hidden: true, role: 'status' },
    say(language, workbenchMessages.working),
  );
  const button = (text: string, onclick: () => void) =>
    element('button', { className: 'bar-button main', onclick }, text);
  part('bar').replaceChildren(
    mark(),
    title,
    menu.element,
    button(say(language, workbenchMessages.openFile), () => chooseFile(open)),
    button(say(language, workbenchMessages.saveFile), () => void saveWorkbook(host, language)),
    working,
    element('span', { className: 'private' }, say(language, workbenchMessages.private)),
  );
  let running = 0;
  const count = (change: number) => {
    running += change;
    working.hidden = running === 0;
  };
  const showName = (next: string) => {
    title.textContent = next;
    document.title = `${next} · ${say(language, workbenchMessages.title)}`;
  };
  showName(name);
  return {
    showName,
    async during(work) {
      count(1);
      try {
        return await work;
      } finally {
        count(-1);
      }
    },
  };
}

/** The picture in the tab, once more. */
function mark(): HTMLElement {
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  return element('img', { className: 'mark', src: icon?.href ?? '', alt: '' });
}
