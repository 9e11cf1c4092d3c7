// Runs inside the script's context: menus, alerts, prompts and dialogs of SpreadsheetApp.getUi().

import type { Kit } from './kit';

export interface Ui {
  readonly Button: object;
  readonly ButtonSet: object;
}

/** What `showSidebar` and the dialogs take: the page of HtmlService as text and size. */
export interface Page {
  readonly html: string;
  readonly title: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

type ShowPage = (page: unknown, title?: string) => void;

/** @param toPage Reads an HtmlOutput; undefined where the value is none. */
export function createUi(kit: Kit, toPage: (value: unknown) => Page | undefined) {
  const ButtonSet = kit.enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
  const Button = kit.enumeration('Button', ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']);
  type ButtonName = keyof typeof Button;

  const question = (method: string, args: readonly unknown[]) => {
    const last = args.at(-1);
    const hasButtons = args.length > 1 && Object.values(ButtonSet).some((set) => set === last);
    const texts = hasButtons ? args.slice(0, -1) : args;
    // With a title there must be buttons: (prompt), (prompt, buttons), (title, prompt, buttons).
    if (texts.length === 0 || texts.length > 2 || (texts.length === 2 && !hasButtons)) throw kit.mismatch(method, args);
    const [title, message] = texts.length === 2 ? texts : ['', texts[0]];
    return { title: String(title), message: String(message), buttons: hasButtons ? String(last) : 'OK' };
  };

  const menus = new WeakMap<object, { caption: string; entries: object[] }>();

  const createMenu = (caption: string): object => {
    const entries: object[] = [];
    const menu: object = kit.service('Menu', {
      addItem: (item: string, functionName: string) => {
        if (typeof Reflect.get(globalThis, functionName) !== 'function') {
          throw new Error(
            `The menu item "${item}" names "${functionName}", which is no top-level function of the script.`,
          );
        }
        entries.push({ caption: item, functionName });
        return menu;
      },
      addSeparator: () => {
        entries.push({ separator: true });
        return menu;
      },
      addSubMenu: (submenu: object) => {
        const inner = menus.get(submenu);
        if (!inner) throw kit.mismatch('Menu.addSubMenu', [submenu]);
        entries.push({ submenu: inner });
        return menu;
      },
      addToUi: () => {
        kit.call('ui.addMenu', { body: { caption, entries } });
      },
    });
    menus.set(menu, { caption, entries });
    return menu;
  };

  const show =
    (method: string): ShowPage =>
    (value, title) => {
      const page = toPage(value);
      if (!page) throw kit.mismatch(`Ui.${method}`, [value, title]);
      kit.call(`ui.${method}`, { body: { ...page, title: title ?? page.title } });
    };

  const get = (): Ui => {
    kit.call('ui.getUi');
    return kit.service('Ui', {
      Button,
      ButtonSet,
      createMenu,
      alert: (...args: unknown[]) => {
        const answer = kit.call<{ button: ButtonName }>('ui.alert', { body: question('Ui.alert', args) });
        return Button[answer.button];
      },
      prompt: (...args: unknown[]) => {
        const answer = kit.call<{ button: ButtonName; text: string }>('ui.prompt', {
          body: question('Ui.prompt', args),
        });
        return kit.service('PromptResponse', {
          getSelectedButton: () => Button[answer.button],
          getResponseText: () => answer.text,
        });
      },
      showModalDialog: show('showModalDialog'),
      showModelessDialog: show('showModelessDialog'),
      showSidebar: (page: unknown) => show('showSidebar')(page),
    });
  };
  return { get, Button, ButtonSet };
}
