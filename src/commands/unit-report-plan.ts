// Which units get a report of their own, under which name, and which have theirs already.

import type { UnitReportModel } from '../core/report/unit-model';
import { fingerprint } from '../core/text/hash';
import { UNIT_REPORTS } from '../messages/unit-report';
import { composeUnitReport } from '../report/unit-compose';
import type { Campaign } from './campaign';
import type { KeyedFile, StoredFile } from './services';

export interface PlannedUnitReport {
  readonly name: string;
  /** Fingerprint of what the file says. */
  readonly key: string;
  readonly model: UnitReportModel;
  /** The file with this content, where there is one. */
  readonly made?: StoredFile;
}

/**
 * @param there the files made before
 * @param template version of the template: another one makes other files
 */
export function planUnitReports(
  { reports, settings }: Campaign,
  there: readonly KeyedFile[],
  template: string,
): PlannedUnitReport[] {
  const files = new Map(there.map(({ key, ...file }) => [key, file]));
  const names = new Set(there.map(({ name }) => name.replace(/\.docx$/, '')));
  return reports
    .filter(({ state }) => state !== 'empty' && state !== 'unreadable')
    .map((report) => {
      const { code, name } = report.unit;
      const model = composeUnitReport(report, settings);
      const key = `unit|${fingerprint(JSON.stringify([code, model]) + template)}`;
      const made = files.get(key);
      return {
        name: freeName((version) => UNIT_REPORTS.fileName(code, name, settings.year, version), names),
        key,
        model,
        ...(made === undefined ? {} : { made }),
      };
    });
}

/** What a unit has changed is another file beside the old one, and tells which came later. */
function freeName(nameOf: (version: number) => string, taken: ReadonlySet<string>): string {
  for (let version = 1; ; version += 1) {
    const name = nameOf(version);
    if (!taken.has(name)) return name;
  }
}
