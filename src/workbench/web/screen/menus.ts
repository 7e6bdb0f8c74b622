import type { Menu, MenuItem } from '../../services/world/screen';
import { element } from '../elements';

/** A button that opens a menu. The add-ons' menus stand below each other in it, each under its name. */
export interface MenuButton {
  readonly element: HTMLElement;
  /** Adds a menu, in place of an earlier one of the same name. */
  add(menu: Menu): void;
}

export function menuButton(label: string, choose: (functionName: string) => void): MenuButton {
  const menus = new Map<string, Menu>();
  const list = element('div', { hidden: true, role: 'menu' });
  const button = element(
    'button',
    { className: 'bar-button', ariaHasPopup: 'menu', ariaExpanded: 'false' },
    label,
  );
  const toggle = (isOpen: boolean) => {
    list.hidden = !isOpen;
    button.ariaExpanded = String(isOpen);
    if (isOpen) list.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  };
  const itemsOf = (items: readonly MenuItem[]): HTMLElement[] =>
    items.flatMap((item) => {
      if (item.kind === 'separator') return [element('hr')];
      if (item.kind === 'submenu') return [heading(item.menu.name), ...itemsOf(item.menu.items)];
      const run = () => {
        toggle(false);
        choose(item.functionName);
      };
      return [element('button', { role: 'menuitem', onclick: run }, item.label)];
    });

  button.addEventListener('click', () => toggle(list.hidden !== false));
  addEventListener('pointerdown', (event) => {
    if (!whole.contains(event.target as Node)) toggle(false);
  });
  list.addEventListener('keydown', (event) => moveFocus(list, event, () => toggle(false)));
  const whole = element('div', { className: 'menu' }, button, list);
  return {
    element: whole,
    add(menu) {
      menus.set(menu.name, menu);
      list.replaceChildren(
        ...[...menus.values()].flatMap(({ name, items }) => [heading(name), ...itemsOf(items)]),
      );
    },
  };
}

function heading(text: string): HTMLElement {
  return element('div', { className: 'heading' }, text);
}

function moveFocus(list: HTMLElement, event: KeyboardEvent, close: () => void): void {
  const items = [...list.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') close();
  if (step === undefined) return;
  event.preventDefault();
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + step + items.length) % items.length]?.focus();
}
