/** What a text about the work of an agency tells. */
export interface Telling {
  readonly problems: boolean;
  readonly measures: boolean;
}

/** Any of these shows that a problem is named. */
const PROBLEM =
  /问题|不足|短板|弱|差距|不[够高强深全细严精优明实广快]|不到位|不及时|不完善|不平衡|不规范|不均|不丰富|不熟|有待|有限|[还仍尚亟]需|[还仍]要|欠缺|缺[乏少失]|滞后|困难|难[点以度]|有差|单一|偏[少低差]|较[少低差]/;

/** Any of these shows that something is or will be done about it. */
const MEASURE =
  /下一?步|下一?阶段|今后|接下来|[明来]年|将|改[进善正]|整改|措施|针对|举措|办法|打算|计划|一要|拟|已经?/;

/** A sentence or a heading that begins with what is to be done. */
const UNDERTAKING =
  /(?:^|[。；;：:，,、\n])(?:[一二三四五六七八九十\d]+[是、.．)）]|[（(][一二三四五六七八九十\d]+[)）])?(?:要|需|继续|持续|不断|切实|着力|进一步|积极|全面|认真|严格|大力|定期|深入|及时){0,8}(?:加[强大快]|强化|完善|健全|提[升高]|推[进动]|规范|优化|深化|拓[展宽]|丰富|落实|坚持|注重|增强|创新|开展|建立|做[好实]|抓[好实]|充实|细化|压[实紧]|聚焦|突出|组织|严把|理顺|明确)/;

/** What parts statements. */
const STOP = /[。；;！!\n]/;
/** A shorter statement that has the words of neither says neither. */
const SHORTEST = 6;

/**
 * Whether a text names problems, and whether it names what is done about them. A statement that has the words of neither
 * is taken for whichever would be missing.
 */
export function tellingOf(text: string): Telling {
  // None of these expressions goes beyond a statement, so that mostly the text need not be parted.
  if (PROBLEM.test(text) && (MEASURE.test(text) || UNDERTAKING.test(text)))
    return { problems: true, measures: true };
  const statements = text.split(STOP);
  const names = statements.map((statement) => PROBLEM.test(statement));
  const does = statements.map((statement) => MEASURE.test(statement) || UNDERTAKING.test(statement));
  const isOpen = statements.some(({ length }, index) => length >= SHORTEST && !names[index] && !does[index]);
  return { problems: isOpen || names.includes(true), measures: isOpen || does.includes(true) };
}
