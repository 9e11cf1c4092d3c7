// Tabs as text, against golden files.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { EngineState } from '../../local/google/state';

/** A tab as text: a line for each row, cells divided by bars; of formulas their results. */
export function tabText(state: EngineState, title: string): string {
  const tab = state.spreadsheet.sheets.find(({ properties }) => properties.title === title);
  const lines = (tab?.rows ?? []).map((row) =>
    row
      .map((cell) => cell?.computedValue ?? cell?.userEnteredValue)
      .map((value) => value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? '')
      .join(' | ')
      .replace(/[ |]+$/, ''),
  );
  return `${lines.join('\n')}\n`;
}

/** `UPDATE_GOLDEN=1` takes over a wanted change; the difference then shows in the commit. */
export function expectGolden(name: string, text: string): void {
  const path = `test/golden/tabs/${name}.txt`;
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, text);
  expect(existsSync(path)).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
