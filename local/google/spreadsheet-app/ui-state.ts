// What a person sitting before the spreadsheet would see of a script: menus, dialogs, messages.

export type UiButtons = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type UiButton = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface UiQuestion {
  readonly kind: 'alert' | 'prompt';
  /** Empty where the script gave none. */
  readonly title: string;
  readonly message: string;
  readonly buttons: UiButtons;
}

export interface UiAnswer {
  readonly button: UiButton;
  /** What was typed into a prompt. */
  readonly text?: string;
}

export interface UiMessage {
  readonly kind: 'alert' | 'prompt' | 'toast';
  readonly title: string;
  readonly message: string;
  /** Of an alert or prompt. */
  readonly answer?: UiAnswer;
  /** Of a toast; negative stays until dismissed. */
  readonly timeoutSeconds?: number;
}

export interface UiDialog {
  readonly kind: 'modal' | 'modeless' | 'sidebar';
  readonly title: string;
  readonly html: string;
  /** Pixels; absent where the script left it to Google. */
  readonly width?: number;
  readonly height?: number;
}

export type MenuEntry =
  | { readonly caption: string; readonly functionName: string }
  | { readonly separator: true }
  | { readonly submenu: Menu };

export interface Menu {
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
}

export interface UiState {
  readonly menus: Menu[];
  readonly messages: UiMessage[];
  readonly dialogs: UiDialog[];
  activeSheetId?: number | undefined;
}
