import { type SectionId, sections } from '../form/sections.js';
import type { CheckContext } from './check.js';

/** Whether the reader has found that a section is missing, so that nothing more is to be said of it. */
export function isSectionMissing({ source }: CheckContext, section: SectionId): boolean {
  if (!source) return false;
  const names: readonly unknown[] = sections
    .filter(({ key }) => key === section)
    .flatMap(({ key, zh }) => [key, zh]);
  return source.findings.some(
    ({ rule, params }) => rule === 'structure.section-missing' && names.includes(params['section']),
  );
}
