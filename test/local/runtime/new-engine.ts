// An engine over an empty workbook, for small hand-written bundles.

import { newSpreadsheet } from '../../../local/google/sheets/new-spreadsheet';
import { type EngineState, emptyState } from '../../../local/google/state';
import { createEngine, type Engine, type EngineOptions } from '../../../local/runtime/engine';

export const USER = 'phong.gdtx@example.org';
export const NOW = new Date('2026-10-05T01:00:00Z');

export function newState(): EngineState {
  return emptyState(
    newSpreadsheet({
      spreadsheetId: 'book',
      title: 'Tuần lễ học tập suốt đời',
      locale: 'vi_VN',
      timeZone: 'Asia/Ho_Chi_Minh',
      owner: USER,
    }),
  );
}

export function newEngine(bundle: string, options: Partial<EngineOptions> = {}): Engine {
  return createEngine({ bundle, pages: {}, state: newState(), now: NOW, user: USER, ...options });
}

/** Runs the body of a function in a fresh engine and gives what it returns. */
export function evaluate(body: string, options: Partial<EngineOptions> = {}) {
  return newEngine(`function main() { ${body} }`, options).run('main');
}
