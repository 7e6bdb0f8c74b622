/** Where the add-on shows itself: the page draws it, Node records it. */
export interface Screen {
  addMenu(menu: Menu): void;
  showSidebar(window: HtmlWindow): void;
  showDialog(window: HtmlWindow): void;
  toast(toast: Toast): void;
  /** Asks, and answers with the name of the button that was pressed. */
  alert(alert: Alert): string;
  /** The charts of a sheet have changed. */
  chartsChanged(): void;
}

export interface Menu {
  readonly name: string;
  readonly items: readonly MenuItem[];
}

export type MenuItem =
  | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly menu: Menu };

export interface HtmlWindow {
  readonly title: string;
  readonly html: string;
  /** Pixels, for dialogs; a sidebar is 300 wide, whatever it asks for. */
  readonly width: number | null;
  readonly height: number | null;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
}

export interface Alert {
  readonly title: string;
  readonly message: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}

/** Everything that a script has shown, in order. */
export interface RecordedScreen extends Screen {
  readonly menus: Menu[];
  readonly sidebars: HtmlWindow[];
  readonly dialogs: HtmlWindow[];
  readonly toasts: Toast[];
  readonly alerts: Alert[];
  /** The button that the person presses on every alert. */
  answer: string;
}

/** A screen for tests. */
export function recordingScreen(): RecordedScreen {
  const screen: RecordedScreen = {
    menus: [],
    sidebars: [],
    dialogs: [],
    toasts: [],
    alerts: [],
    answer: 'OK',
    addMenu: (menu) => void screen.menus.push(menu),
    showSidebar: (window) => void screen.sidebars.push(window),
    showDialog: (window) => void screen.dialogs.push(window),
    toast: (toast) => void screen.toasts.push(toast),
    alert(alert) {
      screen.alerts.push(alert);
      return screen.answer;
    },
    chartsChanged: () => undefined,
  };
  return screen;
}
