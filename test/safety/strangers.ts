import { load } from 'cheerio';

/** The elements and attributes that a page may have. */
interface Known {
  readonly elements: string;
  readonly attributes: string;
}

/** What stands in a page of our own. */
export const ofHtml: Known = {
  elements:
    'html head body meta div style header section h1 h2 h3 p ul li b table caption thead tbody tr th td span small sup ins del details summary hr figure figcaption strong svg line polyline circle title text',
  attributes:
    'charset name content class lang role tabindex aria-label aria-hidden scope colspan viewbox x y x1 x2 y1 y2 cx cy r points',
};

/** What a host makes of Markdown of our own. */
export const ofMarkdown: Known = {
  elements: 'html head body h1 h2 h3 p ul li strong table thead tbody tr th td ins del hr',
  attributes: 'align',
};

/** What stands in a page that says nothing but a paragraph. */
export const ofParagraph: Known = { elements: 'html head body p', attributes: 'class' };

/** What of the elements and attributes of a page is not among those known. */
export function strangersIn(page: string, { elements, attributes }: Known): readonly string[] {
  const all = load(page).root().find('*').get();
  const names = new Set(all.flatMap(({ attribs }) => Object.keys(attribs)));
  const tags = new Set(all.map(({ tagName }) => tagName));
  const strange = (found: ReadonlySet<string>, known: string) =>
    [...found].filter((one) => !known.split(' ').includes(one.toLowerCase()));
  return [...new Set([...strange(tags, elements), ...strange(names, attributes)])];
}
