import { enumeration } from './enumeration';
import { windowOf } from './html-service';
import type { Alert, Menu, MenuItem } from './screen';
import type { World } from './world';

type Ui = GoogleAppsScript.Base.Ui;
type ScriptMenu = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** The name under which Sheets lists an add-on's menu: the add-on's own. */
const addonName = 'Tierwise';

const menus = new WeakMap<object, Menu>();

/** `SpreadsheetApp.getUi()`. */
export function ui(world: World): Ui {
  return world.emulate<Ui>('Ui', {
    createAddonMenu: () => menuBuilder(world, addonName),
    createMenu: (caption: string) => menuBuilder(world, caption),
    showSidebar: (page: HtmlOutput) => world.screen.showSidebar(windowOf(page)),
    showModalDialog: (page: HtmlOutput, title: string) =>
      world.screen.showDialog({ ...windowOf(page), title }),
    alert: (...args: unknown[]) =>
      world.screen.alert(alertOf(args)) as unknown as GoogleAppsScript.Base.Button,
    Button: enumeration<Ui['Button']>('Button', 'OK', 'CANCEL', 'YES', 'NO', 'CLOSE'),
    ButtonSet: enumeration<Ui['ButtonSet']>('ButtonSet', 'OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'),
  });
}

function menuBuilder(world: World, name: string): ScriptMenu {
  const items: MenuItem[] = [];
  const menu = world.emulate<ScriptMenu>(
    'Menu',
    { addToUi: () => world.screen.addMenu({ name, items }) },
    {
      addItem: (label: string, functionName: string) =>
        void items.push({ kind: 'item', label, functionName }),
      addSeparator: () => void items.push({ kind: 'separator' }),
      addSubMenu(submenu: ScriptMenu) {
        const known = menus.get(submenu);
        if (known) items.push({ kind: 'submenu', menu: known });
      },
    },
  );
  menus.set(menu, { name, items });
  return menu;
}

function alertOf(args: readonly unknown[]): Alert {
  if (args.length === 3)
    return { title: String(args[0]), message: String(args[1]), buttons: args[2] as Alert['buttons'] };
  return { title: '', message: String(args[0]), buttons: (args[1] as Alert['buttons']) ?? 'OK' };
}
