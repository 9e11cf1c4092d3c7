// SpreadsheetApp.getUi(): menus, alerts, prompts, dialogs and toasts, recorded and answered.

import { type Api, type ApiRequest, type Json, type JsonObject, NotEmulatedError, ServiceException } from '../api';
import { bodyObject, isObject } from '../utilities/arguments';
import type { Menu, MenuEntry, UiAnswer, UiButtons, UiDialog, UiQuestion, UiState } from './ui-state';

export interface UiOptions {
  readonly state: UiState;
  /** False in triggers and wherever nobody looks at the spreadsheet. */
  readonly present: boolean;
  readonly answer: (question: UiQuestion) => UiAnswer;
  /** Called before a person is waited for: locks do not survive that (developers.google.com/apps-script/reference/base/ui). */
  readonly beforeWaiting: () => void;
}

const BUTTON_SETS: readonly string[] = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] satisfies UiButtons[];

/** `ui.*` and `spreadsheet.toast`. Without anybody present `ui.getUi` throws and a toast goes nowhere. */
export function createUiApi({ state, present, answer, beforeWaiting }: UiOptions): Api {
  const ask = (kind: UiQuestion['kind']) => (request: ApiRequest) => {
    const body = bodyObject(request);
    const buttons = text(body.buttons, 'OK');
    if (!isButtonSet(buttons)) throw new ServiceException(`Invalid argument: ${buttons}`);
    const question: UiQuestion = { kind, title: text(body.title), message: text(body.message), buttons };
    beforeWaiting();
    const given = answer(question);
    state.messages.push({ kind, title: question.title, message: question.message, answer: given });
    return { button: given.button, text: given.text ?? '' };
  };
  const show = (kind: UiDialog['kind']) => (request: ApiRequest) => {
    state.dialogs.push(readDialog(kind, bodyObject(request)));
    return null;
  };
  return {
    'ui.getUi': () => {
      if (!present) throw new ServiceException('Cannot call SpreadsheetApp.getUi() from this context.');
      return null;
    },
    'ui.addMenu': (request) => {
      const menu = readMenu(bodyObject(request));
      const at = state.menus.findIndex(({ caption }) => caption === menu.caption);
      if (at < 0) state.menus.push(menu);
      else state.menus[at] = menu;
      return null;
    },
    'ui.alert': ask('alert'),
    'ui.prompt': ask('prompt'),
    'ui.showModalDialog': show('modal'),
    'ui.showModelessDialog': show('modeless'),
    'ui.showSidebar': show('sidebar'),
    'spreadsheet.toast': (request) => {
      const { title, message, timeoutSeconds } = bodyObject(request);
      // 5 seconds unless told otherwise (reference/spreadsheet/spreadsheet#toast).
      const seconds = typeof timeoutSeconds === 'number' ? timeoutSeconds : 5;
      if (present)
        state.messages.push({ kind: 'toast', title: text(title), message: text(message), timeoutSeconds: seconds });
      return null;
    },
  };
}

/** What a person answers who agrees to everything. */
export function agree({ buttons }: UiQuestion): UiAnswer {
  return { button: buttons.startsWith('YES') ? 'YES' : 'OK' };
}

function isButtonSet(name: string): name is UiButtons {
  return BUTTON_SETS.includes(name);
}

function readDialog(kind: UiDialog['kind'], body: JsonObject): UiDialog {
  return {
    kind,
    title: text(body.title),
    html: text(body.html),
    ...(typeof body.width === 'number' ? { width: body.width } : {}),
    ...(typeof body.height === 'number' ? { height: body.height } : {}),
  };
}

function readMenu(body: JsonObject): Menu {
  const entries = Array.isArray(body.entries) ? body.entries : [];
  return { caption: text(body.caption), entries: entries.map(readEntry) };
}

function readEntry(entry: Json): MenuEntry {
  if (!isObject(entry)) throw new NotEmulatedError('a menu entry of this kind');
  if (isObject(entry.submenu)) return { submenu: readMenu(entry.submenu) };
  if (entry.separator === true) return { separator: true };
  return { caption: text(entry.caption), functionName: text(entry.functionName) };
}

function text(value: Json | undefined, byDefault = ''): string {
  return value === undefined || value === null ? byDefault : String(value);
}
