// Thiết lập: makes the workbook of the contract, or the parts of it that are missing or damaged. Whatever was typed stays as it is.

import { SetupError } from '../core/errors';
import type { Unit } from '../core/roster/unit';
import type { Settings } from '../core/settings/fields';
import { TEMPLATE } from '../messages/report-template';
import { SET_UP } from '../messages/set-up';
import { madeCodes } from '../messages/set-up-page';
import { isGoogleRefusal } from './google-refusal';
import type { Outcome } from './outcome';
import { planSetUp, type SetUpPlan } from './plan-set-up';
import type { Proposal } from './proposal';
import { type BuiltInTemplates, putTemplates } from './report-template';
import type { Services } from './services';
import { isTimeUp } from './time-limit';

/** What a roster file and a settings file gave; absent parts are taken from the workbook, or blank and default in a new one. */
export interface SetupInput {
  readonly settings?: Settings;
  readonly units?: readonly Unit[];
  /** Codes that were made up for the units, for the office to know of. */
  readonly madeCodes?: readonly string[];
  /** Bytes of one write, where Google takes too long for the largest it advises. */
  readonly largestWrite?: number;
}

/** @throws SetupError when settings or roster do not allow it; nothing was written then */
export function proposeSetUp(services: Services, input: SetupInput = {}): Proposal {
  const plan = planSetUp(services, input);
  return {
    ...(plan.hasWork ? { question: SET_UP.question(plan.work) } : {}),
    perform: () => perform(services, plan),
  };
}

/**
 * The same without a question, for what has shown already what it is going to do.
 *
 * @param templates put into Drive for the office to edit; absent for a workbook that gets none
 */
export function setUpWorkbook(services: Services, input: SetupInput = {}, templates?: BuiltInTemplates): Outcome {
  const plan = planSetUp(services, input);
  const outcome = perform(services, plan);
  const left = templates === undefined || !plan.hasRoster ? [] : placeTemplates(services, plan, templates);
  return { ...outcome, message: [outcome.message, ...describeMadeCodes(input), ...left].join('\n') };
}

/** A workbook is of use without them: what Drive refuses is told, and can be made later. */
function placeTemplates(services: Services, plan: SetUpPlan, templates: BuiltInTemplates): string[] {
  if (isTimeUp(services)) return [TEMPLATE.notPut(TEMPLATE.noTime)];
  try {
    putTemplates(services, plan, templates, services.files.list('campaign'));
    return [];
  } catch (error) {
    if (isGoogleRefusal(error)) return [TEMPLATE.notPut(error.message)];
    throw error;
  }
}

function describeMadeCodes({ madeCodes: codes = [] }: SetupInput): string[] {
  const [first] = codes;
  return first === undefined ? [] : [madeCodes(first, codes[codes.length - 1] ?? first)];
}

function perform(services: Services, { work, writes, kept, hasRoster }: SetUpPlan): Outcome {
  const outcome = { created: work.unitTabs.length, kept, repaired: work.mended, noticed: work.noticed };
  for (const [done, requests] of writes.entries()) {
    if (done > 0) {
      if (isTimeUp(services)) return { ...outcome, message: SET_UP.cutOff(done, writes.length) };
      services.screen.progress(SET_UP.progress(done, writes.length));
    }
    services.workbook.write(requests);
  }
  return { ...outcome, message: hasRoster ? SET_UP.done(work, kept) : SET_UP.rosterNeeded };
}

/** @throws SetupError when there are faults */
export function refuseFaults(faults: SetupError['faults']): void {
  if (faults.length > 0) throw new SetupError(faults);
}
