// `preview-reminders`: every mail that would go out, or the letter to one unit in full, as in the dialog of the add-in. Nothing is saved.

import type { Engine } from '../runtime/engine';
import type { OpenedBook } from '../store/opened-book';
import { type CommandRun, type OutcomeJson, toRun } from './command-run';
import { CLI } from './words';

/** As the add-in's `previewReminders` gives it. */
interface PreviewPage {
  readonly data: {
    readonly mails: readonly {
      readonly code: string;
      readonly unit: string;
      readonly step: string;
      readonly to: string;
    }[];
    readonly leave: readonly { readonly unit: string; readonly reason: string }[];
  };
}

interface Letter {
  readonly subject: string;
  readonly to: string;
  readonly cc: string;
  readonly text: string;
}

/** @param unit code of the unit whose letter is to be shown in full */
export function previewReminders(book: OpenedBook, engine: Engine, unit: string | undefined): CommandRun {
  if (unit !== undefined) return showLetter(book, engine, unit);
  const outcome = engine.run('previewReminders') as OutcomeJson;
  if (outcome.ok !== true) return toRun(book, engine, outcome, []);
  const { mails, leave } = (outcome.page as unknown as PreviewPage).data;
  const lines = [
    String(outcome.message),
    ...mails.map(({ code, unit: name, step, to }) => `${code}  ${name}: ${step} -> ${to}`),
    ...(leave.length === 0 ? [] : [CLI.leftOut]),
    ...leave.map(({ unit: name, reason }) => `- ${name}: ${reason}`),
  ];
  return toRun(book, engine, { ...outcome, message: lines.join('\n') }, []);
}

function showLetter(book: OpenedBook, engine: Engine, unit: string): CommandRun {
  const outcome = engine.run('previewReminder', [unit], 'client') as OutcomeJson;
  if (outcome.ok !== true) return toRun(book, engine, outcome, []);
  const { subject, to, cc, text } = outcome.letter as unknown as Letter;
  const message = [CLI.letter(to, cc, subject), '', text].join('\n');
  return toRun(book, engine, { ...outcome, message }, []);
}
