import { expect, test } from 'vitest';
import { narrativeKeys, sections } from '../../src/form/sections.js';

test('the six sections in the order of the form', () => {
  expect(sections.map(({ ordinal, zh }) => `${ordinal}、${zh}`)).toEqual([
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ]);
});

test('the narrative runs from what stands before the sections to what stands after', () => {
  expect(narrativeKeys).toEqual(['preamble', ...sections.map(({ key }) => key), 'closing']);
});
