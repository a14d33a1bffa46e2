import fc from 'fast-check';
import { anyReport } from '../../generators/any-report.js';
import { castReport } from '../../generators/cast-report.js';
import { mutatedReport } from '../../generators/mutated-report.js';
import { nastyParagraph } from '../../generators/paragraphs.js';

/** Names that mean something to JavaScript, and names that mean something in a report. */
const names: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  'then',
  'length',
  '0',
  '',
  'a/b~c',
  'edition',
  'year',
  'agency',
  'narrative',
  'requests',
  'outcomes',
  'remedies',
  'extraRows',
  'notes',
];

/** Data that JSON can hold, with awkward names: read from text, so that `__proto__` is a name as any other. */
export function anyJson(): fc.Arbitrary<unknown> {
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom('2019', '2021', 'n/a', 2024, -0, 1e308)),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc
        .array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 4 })), tie('tree')), {
          maxLength: 5,
        })
        .map((entries) => asObject(entries)),
    ),
  }));
  return fc.oneof(tree, mutatedReport(), anyReport());
}

function asObject(entries: readonly (readonly [string, unknown])[]): unknown {
  return JSON.parse(
    `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`,
  );
}

/** Anything at all, JSON or not. */
export function anyValue(): fc.Arbitrary<unknown> {
  const anything = fc.anything({
    withBigInt: true,
    withNullPrototype: true,
    withDate: true,
    withSparseArray: true,
  });
  return fc.oneof(anyJson(), anything, castReport());
}

const pieces: readonly string[] = [
  '政府信息公开工作年度报告',
  '北川市水务局2024年政府信息公开工作年度报告\n',
  '一、总体情况\n',
  '二、主动公开政府信息情况\n',
  '三、收到和处理政府信息公开申请情况\n',
  '四、政府信息公开行政复议、行政诉讼情况\n',
  '规章',
  '行政许可',
  '一、本年新收政府信息公开申请数量',
  '（一）予以公开',
  '行政复议',
  '第二十条第（一）项',
  '本年制发件数',
  '总计',
  '<table>',
  '</table>',
  '<tr><td>',
  '</td><td colspan=3>',
  '<td rowspan="99999999">',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<![CDATA[',
  '<p style="display:none">',
  '&nbsp;',
  '&#x1F600;',
  '&#0;',
  '&',
  ' | ',
  '|---|---|\n',
  '| 规章 | 1 | 2 | 3 |\n',
  '\t',
  '\t0\t0\t0',
  '1',
  '12,345',
  '1000001',
  '/',
  '—',
  '0',
  '\n',
  '\r\n',
  '\r',
  '\u3000',
  '\u0000',
  '\ud800',
  '\ufeff',
  '# ',
  '**',
  '```\n',
  '{"title":"',
  '"}',
  '\\n',
  '\\u4e00',
];

/** A text such as could be a page: pieces of pages and of reports in any order. */
export function anySource(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: nastyParagraph() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  );
  return fc.array(piece, { maxLength: 60, size: 'max' }).map((drawn) => drawn.join(''));
}

/** Bytes: of a text in some encoding, damaged or not, or any at all. */
export function anyBytes(): fc.Arbitrary<Uint8Array> {
  const text = anySource().map((source) => new TextEncoder().encode(source));
  const wide = anySource().map(
    (source) => new Uint8Array(Uint16Array.from(source, (one) => one.charCodeAt(0)).buffer),
  );
  const damaged = fc.tuple(text, fc.nat(), fc.uint8Array({ maxLength: 6 })).map(([bytes, at, by]) => {
    const start = bytes.length === 0 ? 0 : at % bytes.length;
    return Uint8Array.from([...bytes.slice(0, start), ...by, ...bytes.slice(start)]);
  });
  return fc.oneof(text, wide, damaged, fc.uint8Array({ maxLength: 300 }));
}
