// What a page or the command line asks to have done with submissions: checked before anything is believed.

import * as z from 'zod/mini';
import { type IsoDate, parseDate } from '../core/calendar/iso-date';
import { OFFICE_ACTIONS, type OfficeAction } from '../core/standing/transitions';
import { cleanLine, cleanParagraphs } from '../core/text/clean';

const wireRequest = z.object({
  action: z.enum(OFFICE_ACTIONS),
  /** Codes of units. */
  units: z.array(z.string()),
  reason: z._default(z.string(), ''),
  /** Places on the unit's tab, as typed: "D7, E9". */
  cells: z._default(z.string(), ''),
  /** `2021-10-15`, as a date field of a page gives it, or `15/10/2021`. */
  deadline: z._default(z.string(), ''),
});

export interface StandingRequest {
  readonly action: OfficeAction;
  readonly units: readonly string[];
  readonly reason: string;
  readonly cells: readonly string[];
  /** Absent where nothing was given that is a day. */
  readonly deadline?: IsoDate;
}

const CELL = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

export function parseStandingRequest(input: unknown): StandingRequest {
  const { action, units, reason, cells, deadline } = wireRequest.parse(input);
  const day = parseDate(deadline);
  return {
    action,
    units: [...new Set(units.map(cleanLine))].filter((code) => code !== ''),
    reason: cleanParagraphs(reason).join(' '),
    cells: cells
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter((cell) => CELL.test(cell)),
    ...(day === undefined ? {} : { deadline: day }),
  };
}
