import { describe, expect, test } from 'vitest';
import { subHeading, withoutHeadingOrdinal } from '../../src/text/sub-heading.js';

describe('subHeading', () => {
  test.each([
    { given: '（一）主动公开情况', want: { heading: '主动公开情况', restAt: null } },
    { given: '(一) 主动公开', want: { heading: '主动公开', restAt: null } },
    { given: '（ 一 ）主动公开', want: { heading: '主动公开', restAt: null } },
    { given: '（一）、主动公开', want: { heading: '主动公开', restAt: null } },
    { given: '（十二）其他', want: { heading: '其他', restAt: null } },
    { given: '（二）依申请公开。', want: { heading: '依申请公开', restAt: null } },
    { given: '（二）依申请公开：', want: { heading: '依申请公开', restAt: null } },
    { given: '1.主动公开', want: { heading: '主动公开', restAt: null } },
    { given: '2．依申请公开工作情况', want: { heading: '依申请公开工作情况', restAt: null } },
    { given: '3、政府信息管理。管理有序。', want: { heading: '政府信息管理', restAt: 9 } },
    { given: `（一）${'主动'.repeat(25)}`, want: { heading: '主动'.repeat(25), restAt: null } },
    { given: `（一）${'主动'.repeat(15)}。全年。`, want: { heading: '主动'.repeat(15), restAt: 34 } },
    { given: '（二）依申请公开：收到12件', want: { heading: '依申请公开', restAt: 9 } },
    { given: '（一）主动公开。全年公开12条。', want: { heading: '主动公开', restAt: 8 } },
    { given: '(一) 主动公开。 全年公开12条。', want: { heading: '主动公开', restAt: 10 } },
    { given: '（五）监督保障：一是查得勤。', want: { heading: '监督保障', restAt: 8 } },
    {
      given: '(一)围绕群众所需,做好主动公开。2020年,一律上网。',
      want: { heading: '围绕群众所需,做好主动公开', restAt: 17 },
    },
  ])('$given', ({ given, want }) => {
    expect(subHeading(given)).toEqual(want);
  });

  test('what follows is the rest of the line', () => {
    const line = '(一) 主动公开。 全年公开12条。';

    expect(line.slice(subHeading(line)?.restAt ?? 0)).toBe('全年公开12条。');
  });

  test.each([
    '',
    '（一）',
    '一、总体情况',
    '1.标准化规范化建设。编制目录。',
    '一是加强领导。',
    '1.主动公开的信息逐年增加',
    '1.5万条主动公开',
    '全年（一）次',
    '（1）主动公开',
    '（一）全年共发布信息一百二十三条，其中通过门户网站发布的占九成以上而且还在增加。后续继续加强。',
    '（一）做得好！做得多。再接再厉',
    `（一）${'主动'.repeat(26)}`,
    `（一）${'主动'.repeat(15)}多。全年。`,
    '（一）。全年公开12条。',
    '（一）主动公开！全年公开12条',
  ])('none in %j', (given) => {
    expect(subHeading(given)).toBeNull();
  });
});

describe('withoutHeadingOrdinal', () => {
  test.each([
    { given: '（一）主动公开', want: '主动公开' },
    { given: '(二) 依申请公开', want: '依申请公开' },
    { given: '主动公开', want: '主动公开' },
    { given: '（一）', want: '（一）' },
    { given: '', want: '' },
  ])('$given', ({ given, want }) => {
    expect(withoutHeadingOrdinal(given)).toBe(want);
  });
});
