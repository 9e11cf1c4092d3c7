// Runs inside the script's context: HtmlService; templates run here because they see the script's functions.

import type { Kit } from './kit';
import type { Page } from './ui';

export function createHtmlService(kit: Kit): { service: object; toPage(value: unknown): Page | undefined } {
  interface Draft {
    html: string;
    title: string | null;
    width: number | null;
    height: number | null;
  }
  const drafts = new WeakMap<object, Draft>();

  const createOutput = (html: string): object => {
    const draft: Draft = { html, title: null, width: null, height: null };
    const set =
      <K extends keyof Draft>(name: K) =>
      (value: Draft[K]) => {
        draft[name] = value;
        return output;
      };
    const output: object = kit.service('HtmlOutput', {
      getContent: () => draft.html,
      setContent: set('html'),
      append: (more: string) => set('html')(draft.html + more),
      getTitle: () => draft.title,
      setTitle: set('title'),
      getWidth: () => draft.width,
      setWidth: set('width'),
      getHeight: () => draft.height,
      setHeight: set('height'),
    });
    drafts.set(output, draft);
    return output;
  };

  const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  const escapeHtml = (value: unknown): string =>
    String(value ?? '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
  const toScript = (value: unknown): string => (JSON.stringify(value) ?? 'null').replace(/</g, '\\u003c');
  const escapeScript = (value: unknown): string =>
    toScript(String(value ?? ''))
      .slice(1, -1)
      .replace(/['`$]/g, '\\$&');
  const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
  const RUNTIME = { escapeHtml, escapeScript, toScript };

  const createTemplate = (template: string): object => {
    const variables: Record<string, unknown> = {};
    const evaluate = (): object => {
      const source = kit.call<string>('html.evaluate', { params: { template } });
      const names = Object.keys(variables).filter((name) => IDENTIFIER.test(name));
      const run = new Function('out', ...Object.keys(RUNTIME), ...names, source);
      const out: string[] = [];
      run(out, ...Object.values(RUNTIME), ...names.map((name) => variables[name]));
      return createOutput(out.join(''));
    };
    // Any property may be set on a template: it becomes a variable of its scriptlets.
    return new Proxy(variables, {
      get: (target, key) => (key === 'evaluate' ? evaluate : Reflect.get(target, key)),
    });
  };

  const read = (method: string, name: string): string => kit.call<string>(`html.${method}`, { params: { name } });
  const service = kit.service('HtmlService', {
    createHtmlOutput: (html = '') => {
      kit.call('html.createHtmlOutput');
      return createOutput(String(html));
    },
    createHtmlOutputFromFile: (name: string) => createOutput(read('createHtmlOutputFromFile', name)),
    createTemplate: (html: string) => {
      kit.call('html.createTemplate');
      return createTemplate(String(html));
    },
    createTemplateFromFile: (name: string) => createTemplate(read('createTemplateFromFile', name)),
  });
  return { service, toPage: (value) => (typeof value === 'object' && value !== null ? drafts.get(value) : undefined) };
}
