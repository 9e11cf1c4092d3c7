// A reporting unit: a commune, a school, a learning centre.

import type { IsoDate } from '../calendar/iso-date';

export interface Unit {
  /** The identity of the unit, whatever it is called: names and commune codes were reused in the mergers of 2025. */
  readonly code: string;
  readonly name: string;
  /** As the office writes it, e.g. `Trường mầm non`; empty when unknown. */
  readonly type: string;
  /** Where it is, as the office writes it: units of one commune may report the same event. */
  readonly commune?: string;
  /** Title its tab is given at set-up. The tab is found again by its sheet id, so the unit may rename it. */
  readonly tab: string;
  readonly emails: readonly string[];
  /** What stands among its addresses and is none; absent where there is nothing of the kind. */
  readonly badEmails?: readonly string[];
  readonly otherNames: readonly string[];
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  /** Codes of the units this one was merged into: several where it was divided among them. */
  readonly mergedInto?: readonly string[];
}

/** The days of a campaign, both included. */
export interface CampaignDates {
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
}

/** Whether a unit was there and reports no more: closed before the campaign, or merged into another one during it. */
export function hasClosed(unit: Unit, { endDate }: CampaignDates, expected: readonly Unit[]): boolean {
  return unit.validTo !== undefined && unit.validTo < endDate && !expected.some(({ code }) => code === unit.code);
}

/**
 * Units that must report on a campaign: those that existed on one of its days. A unit that was merged into another one during the campaign
 * leaves the duty to that one.
 */
export function expectedUnits(units: readonly Unit[], { startDate, endDate }: CampaignDates): Unit[] {
  const existing = units.filter(
    ({ validFrom, validTo }) =>
      (validFrom === undefined || validFrom <= endDate) && (validTo === undefined || validTo >= startDate),
  );
  const codes = new Set(existing.map(({ code }) => code));
  const isSucceeded = ({ validTo, mergedInto = [] }: Unit) =>
    validTo !== undefined && validTo < endDate && mergedInto.some((code) => codes.has(code));
  return existing.filter((unit) => !isSucceeded(unit));
}
