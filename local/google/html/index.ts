// HtmlService as far as it needs the project's files.

import { type Api, type ApiRequest, ServiceException } from '../api';
import { textParam } from '../utilities/arguments';
import { compileTemplate } from './template';

/**
 * `html.*`.
 * @param pages HTML files of the project by name without extension.
 */
export function createHtmlApi(pages: Readonly<Record<string, string>>): Api {
  const read = (request: ApiRequest): string => {
    const name = textParam(request, 'name').replace(/\.html$/, '');
    const page = Object.hasOwn(pages, name) ? pages[name] : undefined;
    if (page === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
    return page;
  };
  return {
    'html.createHtmlOutput': () => null,
    'html.createTemplate': () => null,
    'html.createHtmlOutputFromFile': read,
    'html.createTemplateFromFile': read,
    'html.evaluate': (request) => compileTemplate(textParam(request, 'template')),
  };
}
