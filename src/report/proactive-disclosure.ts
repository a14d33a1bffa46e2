import type { Cell, MoneyCell } from './cell.js';

/** Documents of a kind, edition 2019. */
export interface DocumentCounts2019 {
  /** 本年新制作数量 */
  readonly made: Cell;
  /** 本年新公开数量 */
  readonly disclosed: Cell;
  /** 对外公开总数量 */
  readonly totalDisclosed: Cell;
}

/** Items (事项) of a kind and the decisions taken, edition 2019. */
export interface ItemCounts2019 {
  /** 上一年项目数量 */
  readonly previousItems: Cell;
  /** 本年增/减: signed. `3/1` in a report means three added and one removed, and is read as 2. */
  readonly itemChange: Cell;
  /** 处理决定数量 */
  readonly decisions: Cell;
}

/** Section 2 of edition 2019: 22 cells. */
export interface ProactiveDisclosure2019 {
  /** 第二十条第（一）项: 规章 */
  readonly regulations: DocumentCounts2019;
  /** 第二十条第（一）项: 规范性文件 */
  readonly normativeDocuments: DocumentCounts2019;
  /** 第二十条第（五）项: 行政许可 */
  readonly licensing: ItemCounts2019;
  /** 第二十条第（五）项: 其他对外管理服务事项 */
  readonly otherServices: ItemCounts2019;
  /** 第二十条第（六）项: 行政处罚 */
  readonly penalties: ItemCounts2019;
  /** 第二十条第（六）项: 行政强制 */
  readonly coercion: ItemCounts2019;
  /** 第二十条第（八）项: 行政事业性收费 */
  readonly fees: {
    /** 上一年项目数量 */
    readonly previousItems: Cell;
    /** 本年增/减, signed. */
    readonly itemChange: Cell;
  };
  /** 第二十条第（九）项: 政府集中采购 */
  readonly procurement: {
    /** 采购项目数量 */
    readonly projects: Cell;
    /** 采购总金额. The form names no unit: it is what the cell says, else null. */
    readonly amount: MoneyCell;
  };
}

/** Documents of a kind, edition 2021. */
export interface DocumentCounts2021 {
  /** 本年制发件数 */
  readonly issued: Cell;
  /** 本年废止件数 */
  readonly repealed: Cell;
  /** 现行有效件数 */
  readonly inForce: Cell;
}

/** Decisions of a kind, edition 2021. */
export interface DecisionCounts2021 {
  /** 本年处理决定数量 */
  readonly decisions: Cell;
}

/** Section 2 of edition 2021: 10 cells. */
export interface ProactiveDisclosure2021 {
  /** 第二十条第（一）项: 规章 */
  readonly regulations: DocumentCounts2021;
  /** 第二十条第（一）项: 行政规范性文件 */
  readonly normativeDocuments: DocumentCounts2021;
  /** 第二十条第（五）项: 行政许可 */
  readonly licensing: DecisionCounts2021;
  /** 第二十条第（六）项: 行政处罚 */
  readonly penalties: DecisionCounts2021;
  /** 第二十条第（六）项: 行政强制 */
  readonly coercion: DecisionCounts2021;
  /** 第二十条第（八）项: 行政事业性收费 */
  readonly fees: {
    /** 本年收费金额. The head of the column names the unit, 万元. */
    readonly amount: MoneyCell;
  };
}
