// Is the bundle ES2019? Apps Script takes newer syntax for a parse error, some of it only when the script is pushed.

import { type Node, parseScript, type SyntaxTree, walk } from './syntax-tree';

/** Everything ES2019 has, by the parser's names: what is not here is newer, or no script. */
const ES2019: ReadonlySet<string> = new Set(
  `Script ExpressionStatement EmptyStatement BlockStatement VariableDeclaration VariableDeclarator FunctionDeclaration FunctionBody
  FunctionExpression ArrowFunctionExpression ClassDeclaration ClassExpression ClassMethod Constructor Parameter IfStatement
  ForStatement ForInStatement ForOfStatement WhileStatement DoWhileStatement SwitchStatement SwitchCase BreakStatement
  ContinueStatement ReturnStatement ThrowStatement TryStatement CatchClause LabeledStatement DebuggerStatement WithStatement
  Identifier StringLiteral NumericLiteral BooleanLiteral NullLiteral RegExpLiteral TemplateLiteral TemplateElement
  TaggedTemplateExpression ArrayExpression ObjectExpression KeyValueProperty AssignmentProperty GetterProperty SetterProperty
  MethodProperty SpreadElement Computed CallExpression NewExpression MemberExpression SuperPropExpression Super ThisExpression
  UnaryExpression UpdateExpression BinaryExpression AssignmentExpression ConditionalExpression SequenceExpression
  ParenthesisExpression YieldExpression AwaitExpression MetaProperty ArrayPattern ObjectPattern AssignmentPattern
  AssignmentPatternProperty KeyValuePatternProperty RestElement`.split(/\s+/),
);

const NEWER_OPERATORS: ReadonlySet<unknown> = new Set(['??', '??=', '||=', '&&=']);

/** Violations, each with its line; the tree is there where the bundle could be parsed at all. */
export function checkSyntax(bundle: string): { violations: string[]; tree?: SyntaxTree } {
  let tree: SyntaxTree;
  try {
    tree = parseScript(bundle);
  } catch (error) {
    return { violations: [`The bundle is no script: ${error instanceof Error ? error.message : String(error)}`] };
  }
  const violations: string[] = [];
  walk(tree.root, (node) => {
    const newer = newerThan2019(node);
    if (newer !== undefined) violations.push(`Line ${tree.lineOf(node)}: ${newer} is newer than ES2019.`);
  });
  return { violations, tree };
}

function newerThan2019(node: Node): string | undefined {
  // A dynamic import has no position of its own beside its call.
  if (node.type === 'CallExpression' && isImport(node.callee)) return 'import()';
  if (node.type === 'Import') return undefined;
  if (!ES2019.has(node.type)) return node.type;
  if ('operator' in node && NEWER_OPERATORS.has(node.operator)) return `the operator ${String(node.operator)}`;
  if (node.type === 'NumericLiteral' && String(node.raw).includes('_')) return `the number ${String(node.raw)}`;
  if (node.type === 'RegExpLiteral' && /[^gimsuy]/.test(String(node.flags)))
    return `the flags of /…/${String(node.flags)}`;
  if (node.type === 'MetaProperty' && node.kind !== 'new.target') return String(node.kind);
  return undefined;
}

function isImport(callee: unknown): boolean {
  return typeof callee === 'object' && callee !== null && 'type' in callee && callee.type === 'Import';
}
