// Builds everything that runs: dist/ for Google, build/ for this computer.
// One bundle, dist/Code.js, is what Google runs and what the local engine runs, byte for byte.

import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const PAGES = 'src/ui';

/** What runs in Node: packages stay outside, they are installed. */
const forNode = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
};

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
await build({
  ...forNode,
  entryPoints: { template: 'src/report/template/build.ts', 'unit-template': 'src/report/template/unit-build.ts' },
  outdir: 'build',
  outExtension: { '.js': '.mjs' },
});
await buildForGoogle();
await build({
  ...forNode,
  entryPoints: {
    tonghop: 'local/cli/main.ts',
    'smtp-worker': 'local/smtp/worker.ts',
    'check-bundle': 'scripts/check-bundle/main.ts',
    sample: 'samples/thanh-oai-2021/main.ts',
    bench: 'bench/main.ts',
    accuracy: 'accuracy/main.ts',
  },
  outdir: 'build',
  outExtension: { '.js': '.mjs' },
});

async function buildForGoogle() {
  const entryPoints = await exportedNames('src/main.ts');
  // Google sees only functions declared at the top level: the menu, triggers and google.script.run call these.
  const footer = entryPoints
    .map((name) => `function ${name}() { return Tonghop.${name}.apply(null, arguments); }`)
    .join('\n');
  await build({
    entryPoints: ['src/main.ts'],
    bundle: true,
    outfile: 'dist/Code.js',
    format: 'iife',
    globalName: 'Tonghop',
    // Apps Script is neither, but the browser variants of packages name no module of Node.
    platform: 'browser',
    // Private fields, static fields and the like are parse errors in Apps Script: everything newer is lowered.
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    treeShaking: true,
    footer: { js: footer },
    plugins: [embedTemplates()],
    logLevel: 'warning',
  });
  await cp('appsscript.json', 'dist/appsscript.json');
  await buildPages();
}

/** A page of Apps Script is one file: what all of them share goes into each. */
async function buildPages() {
  const shared = await readFile(`${PAGES}/pages.css`, 'utf8');
  for (const page of (await readdir(PAGES)).filter((name) => name.endsWith('.html'))) {
    const text = await readFile(`${PAGES}/${page}`, 'utf8');
    await writeFile(
      `dist/${page}`,
      text.replace('/* pages.css */', () => shared),
    );
  }
}

/** Names that a module exports, as esbuild itself sees them. */
async function exportedNames(entry) {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    plugins: [embedTemplates()],
    outfile: 'unused.js',
    logLevel: 'error',
  });
  return metafile.outputs['unused.js'].exports;
}

/** `import base64 from 'template:report'`: a Word template, built from its source. */
function embedTemplates() {
  const built = (name) => import(new URL(`./build/${name}.mjs`, import.meta.url).href);
  const templates = {
    'template:report': async () => (await built('template')).buildReportTemplate(),
    'template:unit-report': async () => (await built('unit-template')).buildUnitReportTemplate(),
  };
  return {
    name: 'embed-templates',
    setup(builder) {
      builder.onResolve({ filter: /^template:/ }, ({ path }) => ({ path, namespace: 'template' }));
      builder.onLoad({ filter: /.*/, namespace: 'template' }, async ({ path }) => {
        return { contents: Buffer.from(await templates[path]()).toString('base64'), loader: 'text' };
      });
    },
  };
}

// When this finished: scripts/ready.mjs builds again only when a source is younger.
await writeFile('build/built', await readFile('package.json'));
