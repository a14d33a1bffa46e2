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

/** The digits of a decimal at a scale that is not smaller than its own. */
function digitsAt({ digits, scale }: Decimal, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - scale);
}

/** Whether `a` times `factor` is at least `b`, exactly. */
export function isAtLeast(a: Decimal, factor: number, b: Decimal): boolean {
  const scale = Math.max(a.scale, b.scale);
  return digitsAt(a, scale) * BigInt(factor) >= digitsAt(b, scale);
}

/** A decimal that many times over, exactly. */
export function times({ digits, scale }: Decimal, factor: number): Decimal {
  return { digits: digits * BigInt(factor), scale };
}

/** `a` minus `b`, exactly. */
export function minus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) - digitsAt(b, scale), scale };
}

/** `a` over `b` as a number; null where `b` is 0. */
export function ratio(a: Decimal, b: Decimal): number | null {
  const scale = Math.max(a.scale, b.scale);
  return b.digits === 0n ? null : Number(digitsAt(a, scale)) / Number(digitsAt(b, scale));
}

function withoutEndZeros(fraction: string): string {
  let end = fraction.length;
  while (fraction[end - 1] === '0') end--;
  return fraction.slice(0, end);
}

/** A decimal in digits, without zeros at the end of its fraction: `'3415.74'`, `'-2'`, `'0'`. */
export function formatDecimal({ digits, scale }: Decimal): string {
  const isNegative = digits < 0n;
  const all = String(isNegative ? -digits : digits).padStart(scale + 1, '0');
  const at = all.length - scale;
  const fraction = withoutEndZeros(all.slice(at));
  return `${isNegative ? '-' : ''}${all.slice(0, at)}${fraction === '' ? '' : `.${fraction}`}`;
}
