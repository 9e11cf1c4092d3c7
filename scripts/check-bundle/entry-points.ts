// Does every name that Google calls by its text (menu items, triggers, google.script.run) stand at the top level of the bundle?

import { newSpreadsheet } from '../../local/google/sheets/new-spreadsheet';
import { emptyState } from '../../local/google/state';
import { createEngine } from '../../local/runtime/engine';
import { asNode, childNodes, isNode, type Node, parseScript, type SyntaxTree, walk } from './syntax-tree';

export function checkEntryPoints(bundle: string, tree: SyntaxTree, pages: Readonly<Record<string, string>>): string[] {
  const functions = topLevelFunctions(tree);
  const wanted = [
    ...literalNames(tree).map((name) => ({ name, by: 'a menu or trigger' })),
    ...Object.entries(pages).flatMap(([page, html]) => namesInPage(html).map((name) => ({ name, by: `page ${page}` }))),
  ];
  const violations = wanted
    .filter(({ name, by }) => !functions.has(name) || (by.startsWith('page') && name.endsWith('_')))
    .map(({ name, by }) => `${by} calls ${name}, which is no callable top-level function.`);
  return [...violations, ...openMenu(bundle, functions)];
}

/** Names of `function name() {}` at the top level, as Google finds them; asynchronous ones do not count. */
function topLevelFunctions(tree: SyntaxTree): ReadonlySet<string> {
  const declarations = childNodes(tree.root.body).filter(
    ({ type, async, generator }) => type === 'FunctionDeclaration' && async !== true && generator !== true,
  );
  return new Set(declarations.map((declaration) => String(asNode(declaration.identifier).value)));
}

/** Function names given as text to `addItem` and `newTrigger`. */
function literalNames(tree: SyntaxTree): string[] {
  const names: string[] = [];
  walk(tree.root, (node) => {
    if (node.type !== 'CallExpression' || !isNode(node.callee) || node.callee.type !== 'MemberExpression') return;
    const at = { addItem: 1, newTrigger: 0 }[String(asNode(node.callee.property).value)];
    if (at === undefined || !Array.isArray(node.arguments)) return;
    const argument: unknown = Object(node.arguments[at]).expression;
    if (isNode(argument) && argument.type === 'StringLiteral') names.push(String(argument.value));
  });
  return names;
}

/** Server functions a page calls: the ends of chains that begin with `google.script.run`. */
function namesInPage(html: string): string[] {
  const names: string[] = [];
  for (const [, source = ''] of html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)) {
    // What a template prints there is some value.
    const script = source.replace(/<\?[\s\S]*?\?>/g, '0');
    walk(parseScript(script).root, (node) => {
      if (node.type !== 'MemberExpression' || !isRunner(node.object)) return;
      const property = asNode(node.property);
      const name = property.type === 'Identifier' ? String(property.value) : 'what is worked out at run time';
      if (!RUNNER_METHODS.has(name)) names.push(name);
    });
  }
  return names;
}

const RUNNER_METHODS: ReadonlySet<string> = new Set(['withSuccessHandler', 'withFailureHandler', 'withUserObject']);

/** `google.script.run`, or what its handler methods give back. */
function isRunner(value: unknown): boolean {
  if (!isNode(value)) return false;
  if (value.type === 'CallExpression' && isNode(value.callee) && value.callee.type === 'MemberExpression') {
    return RUNNER_METHODS.has(String(asNode(value.callee.property).value)) && isRunner(value.callee.object);
  }
  return pathOf(value) === 'google.script.run';
}

function pathOf(node: Node): string {
  if (node.type === 'Identifier') return String(node.value);
  if (node.type !== 'MemberExpression') return '';
  return `${pathOf(asNode(node.object))}.${String(asNode(node.property).value)}`;
}

/** Opens a file as Google would: the menu has to appear, and the engine refuses an item that names no function. */
function openMenu(bundle: string, functions: ReadonlySet<string>): string[] {
  if (!functions.has('onOpen')) return ['The bundle has no onOpen, so nobody would see a menu.'];
  const user = 'van-phong@example.org';
  const spreadsheet = newSpreadsheet({
    spreadsheetId: 'check',
    title: 'Kiểm tra',
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    owner: user,
  });
  const engine = createEngine({
    bundle,
    pages: {},
    now: new Date(0),
    user,
    state: emptyState(spreadsheet),
  });
  try {
    engine.open();
  } catch (error) {
    return [`onOpen fails: ${error instanceof Error ? error.message : String(error)}`];
  }
  return engine.menus.length > 0 ? [] : ['onOpen adds no menu.'];
}
