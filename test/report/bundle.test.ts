// The report in the surroundings of Apps Script: an es2019 bundle in a context that has ECMAScript and nothing else.
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { fillReport } from '../../src/report';
import { sampleReport } from './sample-report';
import { templateBase64 } from './template-file';

/** What Node's contexts add to the language, and Apps Script has too or not: none of it may be needed. */
const HOST_GLOBALS = ['console', 'WebAssembly', 'SharedArrayBuffer'];

test('fills the report to the same bytes without timers, URL, TextEncoder or Buffer', async () => {
  const bundle = await build({
    entryPoints: [join(__dirname, '../../src/report/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Report',
    target: 'es2019',
    platform: 'browser',
  });
  const base64 = await templateBase64();
  const context = createContext(Object.create(null));
  runInContext(HOST_GLOBALS.map((name) => `delete globalThis.${name};`).join(''), context);

  runInContext(bundle.outputFiles[0]?.text ?? '', context);
  const call = `Report.fillReport(${JSON.stringify({ base64 })}, ${JSON.stringify(sampleReport())})`;
  const filled: unknown = runInContext(call, context);

  expect(filled).toBe(fillReport({ base64 }, sampleReport()));
});
