/// <reference lib="dom" />
import { describe, expectTypeOf, test } from 'vitest';
import {
  type DomElement,
  type DomParseResult,
  type DomRoot,
  type PageOptions,
  parseDom,
} from '../../src/dom/index.js';
import type { ParseOptions, ParseResult } from '../../src/parse/index.js';
import type { ValidateOptions } from '../../src/validate/index.js';

declare const result: DomParseResult<Element>;

describe('the types of browsers fit', () => {
  test('documents, elements, fragments and shadow roots', () => {
    expectTypeOf<Document>().toExtend<DomRoot<Element>>();
    expectTypeOf<XMLDocument>().toExtend<DomRoot<Element>>();
    expectTypeOf<HTMLElement>().toExtend<DomRoot<Element>>();
    expectTypeOf<HTMLTableCellElement>().toExtend<DomElement>();
    expectTypeOf<SVGElement>().toExtend<DomElement>();
    expectTypeOf<DocumentFragment>().toExtend<DomRoot<Element>>();
    expectTypeOf<ShadowRoot>().toExtend<DomRoot<Element>>();
  });

  test('other nodes do not', () => {
    expectTypeOf<Text>().not.toExtend<DomRoot<Element>>();
    expectTypeOf<Attr>().not.toExtend<DomRoot<Element>>();
    expectTypeOf<NodeListOf<Element>>().not.toExtend<DomRoot<Element>>();
    expectTypeOf<Element | null>().not.toExtend<DomRoot<Element>>();
  });

  test('elements come back as those of the root', () => {
    expectTypeOf(parseDom<Element>).returns.toEqualTypeOf<DomParseResult<Element>>();
    expectTypeOf((page: Document) => parseDom(page)).returns.toEqualTypeOf<DomParseResult<Element>>();
    expectTypeOf((page: HTMLElement) => parseDom(page)).returns.toEqualTypeOf<DomParseResult<Element>>();
    expectTypeOf(result.readings.get('/remedies/reconsideration/total')?.element).toEqualTypeOf<
      Element | null | undefined
    >();
    expectTypeOf(result.elementAt({ start: 0, end: 1 })).toEqualTypeOf<Element | null>();
  });
});

describe('the result', () => {
  test('is one of parseReport', () => {
    expectTypeOf<DomParseResult<Element>>().toExtend<ParseResult>();
    expectTypeOf<DomParseResult<Element>>().toExtend<NonNullable<ValidateOptions['source']>>();
  });

  test('of options there is no format', () => {
    expectTypeOf<ParseOptions>().toExtend<PageOptions>();
    expectTypeOf<Omit<ParseOptions, 'format'>>().toEqualTypeOf<PageOptions>();
    expectTypeOf(parseDom<Element>)
      .parameter(1)
      .toEqualTypeOf<PageOptions | undefined>();
  });
});
