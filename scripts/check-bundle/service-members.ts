// Does every member of Google's services that the bundle uses exist? Chains are followed from the global, also through what calls return;
// what passes through a variable is the business of the type checker.

import { asNode, isNode, type Node, type SyntaxTree, walk } from './syntax-tree';
import { TypeDeclarations } from './type-declarations';

/** @param declarations Texts of the `.d.ts` files that declare the services. */
export function checkServiceMembers(
  tree: SyntaxTree,
  services: ReadonlySet<string>,
  declarations: readonly string[],
): string[] {
  const types = new TypeDeclarations(declarations);
  const violations = new Set<string>();
  walk(tree.root, (node) => {
    const chain = chainOf(node, tree);
    if (!chain || !services.has(chain[0] ?? '')) return;
    const unknown = types.firstUnknown(chain);
    if (unknown !== undefined) violations.add(`Line ${tree.lineOf(node)}: ${unknown} is not in Apps Script.`);
  });
  return [...violations];
}

/** `Sheets.Spreadsheets.get(…)` as names and `()`; undefined where the expression does not begin with a global. */
function chainOf(node: Node, tree: SyntaxTree): string[] | undefined {
  switch (node.type) {
    case 'Identifier':
      return tree.isFree(node) ? [String(node.value)] : undefined;
    case 'ParenthesisExpression':
      return chainOf(asNode(node.expression), tree);
    case 'CallExpression':
      return extend(node.callee, '()', tree);
    case 'MemberExpression': {
      const property = asNode(node.property);
      return property.type === 'Identifier' ? extend(node.object, String(property.value), tree) : undefined;
    }
    default:
      return undefined;
  }
}

function extend(inner: unknown, step: string, tree: SyntaxTree): string[] | undefined {
  const chain = isNode(inner) ? chainOf(inner, tree) : undefined;
  return chain && [...chain, step];
}
