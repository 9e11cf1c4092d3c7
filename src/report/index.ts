// The report as a Word file: what the rest of the program may use of it. The template's source is used by the build only.
export { fillReport } from './fill';
export { reportTags, type TagScope, type TagValue } from './tags';
export { TemplateError, type TemplateFault, type TemplateFaultKind } from './template-error';
