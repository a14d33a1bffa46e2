import { type DomParseResult, parseDom } from '../../src/dom/index.js';
import { validateReport } from '../../src/validate/index.js';

/** What a reading of the page says, as `saidBy` has it, and the addresses of those that are misplaced. */
export function read(): { readonly said: unknown; readonly misplaced: readonly string[] } {
  const result = parseDom(document);
  const { report, findings, readings } = result;
  return {
    said: {
      report,
      findings: findings.map(({ span: _, ...finding }) => finding),
      readings: Array.from(readings, ([pointer, { text, state, guessed }]) => [
        pointer,
        text,
        state,
        guessed,
      ]),
    },
    misplaced: misplacedIn(result),
  };
}

/** The readings whose element does not hold their text, or is none of the page. */
function misplacedIn({ readings }: DomParseResult<Element>): readonly string[] {
  const bare = (text: string | null | undefined): string => (text ?? '').replace(/\s/g, '');
  return Array.from(readings).flatMap(([pointer, { text, element, start }]) =>
    start === null || (element?.isConnected && bare(element.textContent).includes(bare(text)))
      ? []
      : [pointer],
  );
}

/** What a host does: outlines every cell that a finding names, and tells what it outlined. */
export function markFindings(selector: string): readonly (readonly [string, string])[] {
  const root = document.querySelector<HTMLElement>(selector);
  if (!root) throw new RangeError(`Nothing on the page is ${selector}.`);
  const source = parseDom(root);
  const marked = new Map<Element, string>();
  if (!source.report) return [];
  for (const { cells, severity, message } of validateReport(source.report, { source }).findings) {
    for (const { address } of cells) {
      const element = source.readings.get(address)?.element;
      if (!(element instanceof HTMLElement) || marked.has(element)) continue;
      element.style.outline = `3px solid ${severity === 'error' ? 'crimson' : 'orange'}`;
      element.title = message;
      marked.set(element, address);
    }
  }
  return Array.from(marked, ([element, address]) => [address, element.textContent?.trim() ?? '']);
}

/** The regulations in force that an editor states, and the id of the element that states them. */
export function inForceIn(selector: string): { readonly value: unknown; readonly id: string | undefined } {
  const root = document.querySelector(selector);
  if (!root) throw new RangeError(`Nothing on the page is ${selector}.`);
  const { report, readings } = parseDom(root, { year: 2024 });
  return {
    value: report?.edition === '2021' ? report.proactiveDisclosure.regulations.inForce : undefined,
    id: readings.get('/proactiveDisclosure/regulations/inForce')?.element?.id,
  };
}
