const DECIMAL = /^-?\d+(?:\.\d+)?$/;
/** Longer amounts are not compared: to make a number of them takes more than linear time. */
const COMPARABLE = 60;

/** An exact decimal: `digits` times ten to the power of minus `scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Whether a value is a decimal as {@link Money} states it: `'3415.74'`, `'-2'`. */
export function isDecimal(value: unknown): value is string {
  return typeof value === 'string' && DECIMAL.test(value);
}

/** Whether a decimal is zero, however it is written. */
export function isZero(decimal: string): boolean {
  return !/[1-9]/.test(decimal);
}

/** The exact value of a decimal; undefined where it is too long to be an amount of money. */
export function parseDecimal(decimal: string): Decimal | undefined {
  if (decimal.length > COMPARABLE) return undefined;
  const [integer = '', fraction = ''] = decimal.split('.');
  return { digits: BigInt(integer + fraction), scale: fraction.length };
}

/** Whether `a` times `factor` is at least `b`, exactly. */
export function isAtLeast(a: Decimal, factor: number, b: Decimal): boolean {
  const scale = Math.max(a.scale, b.scale);
  const atScale = (of: Decimal) => of.digits * 10n ** BigInt(scale - of.scale);
  return atScale(a) * BigInt(factor) >= atScale(b);
}
