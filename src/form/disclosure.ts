import type { Edition } from './edition.js';
import { keyed } from './keyed.js';
import type { Wording } from './wording.js';

/** What a cell of the form holds. */
export type CellKind =
  /** A count: a whole number, never below zero. */
  | 'count'
  /** 本年增/减: a whole number with a sign. */
  | 'change'
  /** An amount of money. */
  | 'money';

/** A unit of money that the form or a cell can name. */
export type MoneyUnit = 'yuan' | 'wanYuan';

/** The Chinese wording of each unit of money. */
export const moneyUnits: Readonly<Record<MoneyUnit, Wording>> = {
  yuan: { zh: '元', en: 'CNY' },
  wanYuan: { zh: '万元', en: 'CNY 10,000' },
};

/** The units of money by their names in the model. */
export const moneyUnitKeys: readonly MoneyUnit[] = Object.keys(moneyUnits) as MoneyUnit[];

/** A column of an item of section 2. */
export interface DisclosureColumnForm<K extends string = string> extends Wording {
  /** The name of the column in the model. */
  readonly key: K;
  /** What its cells hold. */
  readonly kind: CellKind;
  /** The unit the head of the column names; without one, a money cell names its own. */
  readonly unit?: MoneyUnit;
}

/** A row of an item of section 2. */
export interface DisclosureRowForm<K extends string = string> extends Wording {
  /** The name of the row in the model. */
  readonly key: K;
}

/** A column without its key. */
type ColumnWording = Omit<DisclosureColumnForm, 'key'>;

/** The item of Article 20 of 国务院令第711号 that a block of section 2 reports on. */
export type DisclosureItemId = '20.1' | '20.5' | '20.6' | '20.8' | '20.9';

/** A block of section 2: one item of Article 20, with rows and columns of its own. */
export interface DisclosureItemForm<Row extends string = string, Column extends string = string>
  extends Wording {
  /** The item of Article 20. */
  readonly key: DisclosureItemId;
  /** From top to bottom. */
  readonly rows: readonly DisclosureRowForm<Row>[];
  /** From left to right. */
  readonly columns: readonly DisclosureColumnForm<Column>[];
}

interface Keys<Row extends string, Column extends string> {
  readonly row: Row;
  readonly column: Column;
}

type DocumentRow = 'regulations' | 'normativeDocuments';
type EnforcementRow = 'penalties' | 'coercion';
type ItemColumn = 'previousItems' | 'itemChange' | 'decisions';

interface DisclosureKeys {
  readonly '2019': {
    readonly '20.1': Keys<DocumentRow, 'made' | 'disclosed' | 'totalDisclosed'>;
    readonly '20.5': Keys<'licensing' | 'otherServices', ItemColumn>;
    readonly '20.6': Keys<EnforcementRow, ItemColumn>;
    readonly '20.8': Keys<'fees', 'previousItems' | 'itemChange'>;
    readonly '20.9': Keys<'procurement', 'projects' | 'amount'>;
  };
  readonly '2021': {
    readonly '20.1': Keys<DocumentRow, 'issued' | 'repealed' | 'inForce'>;
    readonly '20.5': Keys<'licensing', 'decisions'>;
    readonly '20.6': Keys<EnforcementRow, 'decisions'>;
    readonly '20.8': Keys<'fees', 'amount'>;
  };
}

type PathOf<K> = K extends Keys<infer Row, infer Column> ? `${Row}/${Column}` : never;

/** A cell of section 2 as `row/column`. */
export type DisclosurePath<E extends Edition = Edition> = {
  [Y in E]: { [Item in keyof DisclosureKeys[Y]]: PathOf<DisclosureKeys[Y][Item]> }[keyof DisclosureKeys[Y]];
}[E];

type DisclosureTable<E extends Edition> = {
  readonly [Item in keyof DisclosureKeys[E]]: DisclosureKeys[E][Item] extends Keys<infer Row, infer Column>
    ? {
        readonly rows: Readonly<Record<Row, Wording>>;
        readonly columns: Readonly<Record<Column, ColumnWording>>;
      }
    : never;
};

/** The head over the labels of each block of section 2. */
export const contentHead: Wording = { zh: '信息内容', en: 'Information' };

const items: Readonly<Record<DisclosureItemId, Wording>> = {
  '20.1': { zh: '第二十条第（一）项', en: 'Article 20 (1)' },
  '20.5': { zh: '第二十条第（五）项', en: 'Article 20 (5)' },
  '20.6': { zh: '第二十条第（六）项', en: 'Article 20 (6)' },
  '20.8': { zh: '第二十条第（八）项', en: 'Article 20 (8)' },
  '20.9': { zh: '第二十条第（九）项', en: 'Article 20 (9)' },
};

const regulations: Wording = { zh: '规章', en: 'Rules' };
const licensing: Wording = { zh: '行政许可', en: 'Administrative licensing' };
const penalties: Wording = { zh: '行政处罚', en: 'Administrative penalties' };
const coercion: Wording = { zh: '行政强制', en: 'Administrative coercion' };
const fees: Wording = { zh: '行政事业性收费', en: 'Administrative fees' };

const previousItems: ColumnWording = { kind: 'count', zh: '上一年项目数量', en: 'Items last year' };
const itemChange: ColumnWording = {
  kind: 'change',
  zh: '本年增/减',
  en: 'Change this year',
  variants: ['本年增减'],
};
const decisions2019: ColumnWording = { kind: 'count', zh: '处理决定数量', en: 'Decisions' };
const decisions2021: ColumnWording = { kind: 'count', zh: '本年处理决定数量', en: 'Decisions this year' };
const itemColumns: Readonly<Record<ItemColumn, ColumnWording>> = {
  previousItems,
  itemChange,
  decisions: decisions2019,
};

/** What converters to traditional characters make of 规范性文件, which put words of Taiwan in the place of others. */
const inWordsOfTaiwan: readonly string[] = ['规范性档案', '行政规范性档案'];

const table2019: DisclosureTable<'2019'> = {
  '20.1': {
    rows: {
      regulations,
      normativeDocuments: {
        zh: '规范性文件',
        en: 'Normative documents',
        variants: ['行政规范性文件', ...inWordsOfTaiwan],
      },
    },
    columns: {
      made: { kind: 'count', zh: '本年新制作数量', en: 'Made this year' },
      disclosed: { kind: 'count', zh: '本年新公开数量', en: 'Disclosed this year' },
      totalDisclosed: { kind: 'count', zh: '对外公开总数量', en: 'Disclosed in all' },
    },
  },
  '20.5': {
    rows: {
      licensing,
      otherServices: { zh: '其他对外管理服务事项', en: 'Other administrative and service matters' },
    },
    columns: itemColumns,
  },
  '20.6': { rows: { penalties, coercion }, columns: itemColumns },
  '20.8': { rows: { fees }, columns: { previousItems, itemChange } },
  '20.9': {
    rows: { procurement: { zh: '政府集中采购', en: 'Centralised government procurement' } },
    columns: {
      projects: { kind: 'count', zh: '采购项目数量', en: 'Projects' },
      amount: { kind: 'money', zh: '采购总金额', en: 'Amount' },
    },
  },
};

const table2021: DisclosureTable<'2021'> = {
  '20.1': {
    rows: {
      regulations,
      normativeDocuments: {
        zh: '行政规范性文件',
        en: 'Normative documents',
        variants: ['规范性文件', ...inWordsOfTaiwan],
      },
    },
    columns: {
      issued: { kind: 'count', zh: '本年制发件数', en: 'Issued this year' },
      repealed: { kind: 'count', zh: '本年废止件数', en: 'Repealed this year' },
      inForce: { kind: 'count', zh: '现行有效件数', en: 'In force' },
    },
  },
  '20.5': { rows: { licensing }, columns: { decisions: decisions2021 } },
  '20.6': { rows: { penalties, coercion }, columns: { decisions: decisions2021 } },
  '20.8': {
    rows: { fees },
    columns: {
      amount: { kind: 'money', unit: 'wanYuan', zh: '本年收费金额', en: 'Fees collected this year' },
    },
  },
};

type AnyTable = Readonly<
  Partial<Record<DisclosureItemId, { rows: Record<string, Wording>; columns: Record<string, ColumnWording> }>>
>;

function itemsOf(table: AnyTable): readonly DisclosureItemForm[] {
  return keyed(table as Required<AnyTable>).map(({ key, rows, columns }) => ({
    key,
    ...items[key],
    rows: keyed(rows),
    columns: keyed(columns),
  }));
}

/** Section 2 of edition 2019: 22 cells. */
export const disclosure2019: readonly DisclosureItemForm[] = itemsOf(table2019);

/** Section 2 of edition 2021: 10 cells. */
export const disclosure2021: readonly DisclosureItemForm[] = itemsOf(table2021);
