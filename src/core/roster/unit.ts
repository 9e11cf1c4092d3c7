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
  readonly otherNames: readonly string[];
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  /** Codes of the units this one was merged into: several where it was divided among them. */
  readonly mergedInto?: readonly string[];
}

/** Units that must report on a campaign: those that existed on its first day. */
export function expectedUnits(units: readonly Unit[], campaignStart: IsoDate): Unit[] {
  return units.filter(
    (unit) =>
      (unit.validFrom === undefined || unit.validFrom <= campaignStart) &&
      (unit.validTo === undefined || unit.validTo >= campaignStart),
  );
}
