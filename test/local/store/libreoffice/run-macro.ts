// Lets the real LibreOffice edit a workbook: a Basic macro in a profile of its own, without a window.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Edit"/>
</library:library>`;

/** Seconds a first start may take on a slow machine. */
const LIMIT_S = 90;

export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version'], { timeout: LIMIT_S * 1000 }).status === 0;
}

/** A profile of its own; LibreOffice fills a fresh one at its first start and would overwrite what stands in it. */
export function makeProfile(folder: string): void {
  soffice(folder, '--terminate_after_init');
}

/**
 * Opens the workbook, runs the statements with `doc` standing for it, and saves it in place as .xlsx.
 * @param profile folder that `makeProfile` made
 * @param statements lines of LibreOffice Basic
 */
export function editInLibreOffice(path: string, profile: string, statements: readonly string[]): void {
  const url = pathToFileURL(path).href;
  const program = `Sub Main
Dim args(0) As New com.sun.star.beans.PropertyValue
args(0).Name = "Hidden"
args(0).Value = True
Dim doc As Object
doc = StarDesktop.loadComponentFromURL("${url}", "_blank", 0, args())
${statements.join('\n')}
doc.calculateAll()
Dim out(0) As New com.sun.star.beans.PropertyValue
out(0).Name = "FilterName"
out(0).Value = "Calc MS Excel 2007 XML"
doc.storeToURL("${url}", out())
doc.close(True)
End Sub`;
  const library = join(profile, 'user', 'basic', 'Standard');
  writeFileSync(join(library, 'script.xlb'), LIBRARY);
  writeFileSync(join(library, 'Edit.xba'), moduleXml(program));
  const before = readFileSync(path);
  soffice(profile, 'macro:///Standard.Edit.Main');
  // A macro that stops half way is not reported.
  if (readFileSync(path).equals(before)) throw new Error('LibreOffice did not save the workbook');
}

function soffice(profile: string, command: string): void {
  const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const { status, stderr } = spawnSync('soffice', [own, '--headless', '--norestore', command], {
    timeout: LIMIT_S * 1000,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
}

function moduleXml(program: string): string {
  const source = program
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edit" script:language="StarBasic">${source}</script:module>`;
}
