import { enumerationIn, expectMember, memberOf } from '../calls/enumeration';
import type { Alert, Menu, MenuItem } from '../world/screen';
import type { World } from '../world/world';
import { windowOf } from './html-service';

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
      memberOf(world, 'Button', world.screen.alert(alertOf(world, args)) as 'OK'),
    Button: enumerationIn<Ui['Button']>(world, 'Button'),
    ButtonSet: enumerationIn<Ui['ButtonSet']>(world, 'ButtonSet'),
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

function alertOf(world: World, args: readonly unknown[]): Alert {
  const buttons = (given: unknown) => expectMember(world, 'ButtonSet', given, 'Ui.alert');
  if (args.length === 3)
    return { title: String(args[0]), message: String(args[1]), buttons: buttons(args[2]) };
  return { title: '', message: String(args[0]), buttons: args.length === 2 ? buttons(args[1]) : 'OK' };
}
