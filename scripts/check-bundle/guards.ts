// Is a use of a global safe because the code asks first whether it exists?

import { asNode, isNode, type Node, type Step } from './syntax-tree';

/** Where a global exists, or where it does not. */
type Branch = 'consequent' | 'alternate';

/** True under `typeof name`, in the branch that such a test opens, and in a `try` that has a `catch`. */
export function isGuarded(name: string, ancestors: readonly Step[]): boolean {
  return ancestors.some(({ node, key }) => {
    if (node.type === 'UnaryExpression') return node.operator === 'typeof' && isNamed(node.argument, name);
    if (node.type === 'TryStatement') return key === 'block' && isNode(node.handler);
    if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') {
      return existsIn(asNode(node.test), name) === key;
    }
    if (node.type === 'BinaryExpression' && node.operator === '&&' && key === 'right') {
      return existsIn(asNode(node.left), name) === 'consequent';
    }
    return false;
  });
}

/** Reads tests such as `typeof x === 'function'`, `'undefined' != typeof x && …`. */
function existsIn(test: Node, name: string): Branch | undefined {
  if (test.type === 'ParenthesisExpression') return existsIn(asNode(test.expression), name);
  if (test.type !== 'BinaryExpression') return undefined;
  const [left, right] = [asNode(test.left), asNode(test.right)];
  if (test.operator === '&&') {
    const sides = [existsIn(left, name), existsIn(right, name)];
    return sides.includes('consequent') ? 'consequent' : undefined;
  }
  const [probe, type] = left.type === 'StringLiteral' ? [right, left] : [left, right];
  if (probe.operator !== 'typeof' || !isNamed(probe.argument, name) || type.type !== 'StringLiteral') return undefined;
  const isEqual = String(test.operator).startsWith('=');
  return isEqual === (type.value === 'undefined') ? 'alternate' : 'consequent';
}

function isNamed(value: unknown, name: string): boolean {
  return isNode(value) && value.type === 'Identifier' && value.value === name;
}
