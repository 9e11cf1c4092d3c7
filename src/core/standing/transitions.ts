// How a submission may move: one table, from which the commands, the reading of ticks, the refusals and the documentation follow.

import type { IsoDate } from '../calendar/iso-date';
import type { Standing } from './standing';

export const ACTIONS = [
  'send',
  'sendNil',
  'withdraw',
  'lapse',
  'return',
  'approve',
  'lock',
  'requestUnlock',
  'cancelRequest',
  'refuseUnlock',
  'unlock',
] as const;

export type Action = (typeof ACTIONS)[number];

/** Who brings a move about: the unit by its ticks, the office by a command, or what the tab says by itself. */
export type Mover = 'unit' | 'office' | 'reading';

export type Guard =
  /** No error stands in the report. */
  | 'noErrors'
  /** An error stands in it. */
  | 'hasErrors'
  /** The office says why. */
  | 'reasonGiven'
  /** The office names a day, today or later, by which the report is to be sent again. */
  | 'deadlineGiven';

export interface Transition {
  readonly by: Mover;
  readonly from: readonly Standing[];
  readonly to: Standing;
  readonly guards: readonly Guard[];
}

export const TRANSITIONS: Readonly<Record<Action, Transition>> = {
  // What was approved and then changed is sent anew: the office has approved something else.
  send: { by: 'unit', from: ['open', 'nil', 'returned', 'approved'], to: 'submitted', guards: ['noErrors'] },
  sendNil: { by: 'unit', from: ['open', 'submitted', 'returned', 'approved'], to: 'nil', guards: ['noErrors'] },
  withdraw: { by: 'unit', from: ['submitted', 'nil', 'approved'], to: 'open', guards: [] },
  lapse: { by: 'reading', from: ['submitted', 'nil', 'approved'], to: 'open', guards: ['hasErrors'] },
  return: {
    by: 'office',
    from: ['submitted', 'nil', 'approved'],
    to: 'returned',
    guards: ['reasonGiven', 'deadlineGiven'],
  },
  approve: { by: 'office', from: ['submitted', 'nil'], to: 'approved', guards: ['noErrors'] },
  lock: { by: 'office', from: ['approved'], to: 'locked', guards: [] },
  requestUnlock: { by: 'unit', from: ['locked'], to: 'unlockRequested', guards: [] },
  cancelRequest: { by: 'unit', from: ['unlockRequested'], to: 'locked', guards: [] },
  refuseUnlock: { by: 'office', from: ['unlockRequested'], to: 'locked', guards: ['reasonGiven'] },
  unlock: {
    by: 'office',
    from: ['locked', 'unlockRequested'],
    to: 'returned',
    guards: ['reasonGiven', 'deadlineGiven'],
  },
};

/** What the office does by command, in the order in which it is offered. */
export const OFFICE_ACTIONS = ['approve', 'return', 'lock', 'unlock', 'refuseUnlock'] as const satisfies Action[];
export type OfficeAction = (typeof OFFICE_ACTIONS)[number];

export interface Facts {
  /** Errors in the report as it stands now. */
  readonly errors: number;
  readonly reason?: string;
  readonly deadline?: IsoDate;
  readonly today: IsoDate;
}

export type Refusal =
  | 'notFromHere'
  | 'errorsStand'
  | 'noErrorStands'
  | 'reasonMissing'
  | 'deadlineMissing'
  | 'deadlinePast';

export type Move = { readonly to: Standing } | { readonly refusal: Refusal };

/** Where an action leads from here, or why it leads nowhere. */
export function move(from: Standing, action: Action, facts: Facts): Move {
  const transition = TRANSITIONS[action];
  if (!transition.from.includes(from)) return { refusal: 'notFromHere' };
  for (const guard of transition.guards) {
    const refusal = GUARDS[guard](facts);
    if (refusal !== undefined) return { refusal };
  }
  return { to: transition.to };
}

const GUARDS: Readonly<Record<Guard, (facts: Facts) => Refusal | undefined>> = {
  noErrors: ({ errors }) => (errors > 0 ? 'errorsStand' : undefined),
  hasErrors: ({ errors }) => (errors > 0 ? undefined : 'noErrorStands'),
  reasonGiven: ({ reason = '' }) => (reason.trim() === '' ? 'reasonMissing' : undefined),
  deadlineGiven: ({ deadline, today }) => {
    if (deadline === undefined) return 'deadlineMissing';
    return deadline < today ? 'deadlinePast' : undefined;
  },
};
