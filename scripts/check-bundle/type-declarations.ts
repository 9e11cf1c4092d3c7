// A reader of @types/google-apps-script: which members does a service have?
// Only what those files use is understood: namespaces, interfaces, enums, and `declare var`.

import { asNode, childNodes, isNode, type Node, parseDeclarations } from './syntax-tree';

interface Declaration {
  /** Namespace in which its names are looked up, e.g. `GoogleAppsScript.Base`. */
  readonly scope: string;
  readonly members: Map<string, Node | undefined>;
  readonly parents: Node[];
}

export class TypeDeclarations {
  readonly #declarations = new Map<string, Declaration>();
  readonly #globals = new Map<string, Node>();

  /** @param sources Texts of `.d.ts` files. */
  constructor(sources: readonly string[]) {
    for (const source of sources) this.#readBody(childNodes(parseDeclarations(source).body), '');
  }

  /**
   * Follows a chain of members from a global, `()` standing for a call: `['SpreadsheetApp', 'getUi', '()', 'alert']`.
   * @returns The part of the chain up to the first member that does not exist; undefined where all do, or where a type is not understood.
   */
  firstUnknown(chain: readonly string[]): string | undefined {
    const [root = '', ...rest] = chain;
    const global = this.#globals.get(root);
    if (!global) return root;
    let names = this.#declarationsOf(global, '');
    let member: { node: Node | undefined; scope: string } | undefined;
    for (const [index, step] of rest.entries()) {
      if (step === '()') continue;
      if (member) names = this.#declarationsOf(member.node, member.scope);
      if (names.length === 0) return undefined;
      member = this.#member(names, step);
      if (!member)
        return chain
          .slice(0, index + 2)
          .filter((name) => name !== '()')
          .join('.');
    }
    return undefined;
  }

  #readBody(statements: readonly Node[], scope: string): void {
    for (const statement of statements) {
      if (statement.type === 'TsModuleDeclaration') this.#readNamespace(statement, scope);
      else if (statement.type === 'ExportDeclaration') this.#readBody([asNode(statement.declaration)], scope);
      else if (statement.type === 'TsInterfaceDeclaration') {
        const body = childNodes(asNode(statement.body).body);
        this.#add(statement, scope, body, childNodes(statement.extends));
      } else if (statement.type === 'TsEnumDeclaration') this.#add(statement, scope, childNodes(statement.members), []);
      else if (statement.type === 'VariableDeclaration') {
        for (const { id } of childNodes(statement.declarations)) {
          const { value, typeAnnotation } = asNode(id);
          if (isNode(typeAnnotation)) this.#globals.set(String(value), asNode(typeAnnotation.typeAnnotation));
        }
      }
    }
  }

  /** `namespace A.B { … }` comes as A with a namespace B for its body. */
  #readNamespace(declaration: Node, scope: string): void {
    const inner = join(scope, String(asNode(declaration.id).value));
    const { body } = declaration;
    if (!isNode(body)) return;
    if (body.type === 'TsModuleBlock') this.#readBody(childNodes(body.body), inner);
    else this.#readNamespace(body, inner);
  }

  #add(statement: Node, scope: string, body: readonly Node[], parents: Node[]): void {
    const name = join(scope, String(asNode(statement.id).value));
    const declaration: Declaration = this.#declarations.get(name) ?? { scope, members: new Map(), parents: [] };
    this.#declarations.set(name, declaration);
    declaration.parents.push(...parents);
    for (const member of body) {
      const key = member.key ?? member.id;
      // A method's type for our purpose is what it returns.
      const type = member.typeAnn ?? member.typeAnnotation;
      if (isNode(key))
        declaration.members.set(String(key.value), isNode(type) ? asNode(type.typeAnnotation) : undefined);
    }
  }

  #member(names: readonly string[], member: string): { node: Node | undefined; scope: string } | undefined {
    for (const name of names) {
      const declaration = this.#declarations.get(name);
      if (!declaration) continue;
      if (declaration.members.has(member)) return { node: declaration.members.get(member), scope: declaration.scope };
      const parents = declaration.parents.flatMap(({ expression }) =>
        this.#resolve(qualifiedName(expression), declaration.scope),
      );
      const inherited = this.#member(parents, member);
      if (inherited) return inherited;
    }
    return undefined;
  }

  /** Full names of the interfaces and enums a type stands for; empty where it is none of them. */
  #declarationsOf(type: Node | undefined, scope: string): string[] {
    if (!type) return [];
    if (type.type === 'TsUnionType') return childNodes(type.types).flatMap((part) => this.#declarationsOf(part, scope));
    return this.#resolve(qualifiedName(type.typeName ?? type.exprName), scope);
  }

  /** Looks a name up from the inner namespace outwards. */
  #resolve(name: string, scope: string): string[] {
    if (name === '') return [];
    for (let outer = scope; ; outer = outer.slice(0, Math.max(outer.lastIndexOf('.'), 0))) {
      const full = join(outer, name);
      if (this.#declarations.has(full)) return [full];
      if (outer === '') return [];
    }
  }
}

function qualifiedName(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier') return String(node.value);
  if (node.type === 'TsQualifiedName') return `${qualifiedName(node.left)}.${qualifiedName(node.right)}`;
  if (node.type === 'MemberExpression') return `${qualifiedName(node.object)}.${qualifiedName(node.property)}`;
  return '';
}

function join(scope: string, name: string): string {
  return scope === '' ? name : `${scope}.${name}`;
}
