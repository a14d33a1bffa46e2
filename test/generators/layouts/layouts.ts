import { converterLayouts } from './converters.js';
import { disguised, withFullWidthDigits, withRadicals } from './disguised.js';
import { extractorLayouts } from './extractors.js';
import { htmlLayouts } from './html.js';
import type { Layout } from './layout.js';
import { markdownLayouts } from './markdown.js';
import { pdfLayouts } from './pdf.js';
import { portalLayouts } from './portals.js';
import { textLayouts } from './text.js';
import { layoutsWithoutColumns } from './without-columns.js';

const [tabs] = textLayouts as readonly [Layout, ...Layout[]];
const [blanks] = pdfLayouts as readonly [Layout, ...Layout[]];

/** Every way of publishing a report that the reader is tried on. */
export const layouts: readonly Layout[] = [
  ...htmlLayouts,
  ...markdownLayouts,
  ...textLayouts,
  ...pdfLayouts,
  ...layoutsWithoutColumns,
  ...portalLayouts,
  ...converterLayouts,
  ...extractorLayouts,
  disguised(tabs, 'full-width digits', withFullWidthDigits),
  disguised(blanks, 'radicals for characters', withRadicals),
];
