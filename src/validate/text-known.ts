import { type SectionId, sections } from '../form/sections.js';
import { type CheckContext, hasText } from './check.js';

/** Whether the reader has found that a section is missing, so that nothing more is to be said of it. */
function isSectionMissing({ source }: CheckContext, section: SectionId): boolean {
  if (!source) return false;
  const names: readonly unknown[] = sections
    .filter(({ key }) => key === section)
    .flatMap(({ key, zh }) => [key, zh]);
  return source.findings.some(
    ({ rule, params }) => rule === 'structure.section-missing' && names.includes(params['section']),
  );
}

/**
 * Whether the text of a section is known: the report has any, and no reader has found the section missing. What is not said
 * in it is not said then.
 */
export const isTextKnown = (context: CheckContext, section: SectionId): boolean =>
  hasText(context) && !isSectionMissing(context, section);
