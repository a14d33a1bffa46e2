import { decimalText } from './cell.js';

/** Longer ones are no amounts: to make a number of them takes more than linear time. */
const LONGEST = 60;

/** An exact decimal: `digits` times ten to the power of minus `scale`, which is the decimals it is stated with. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Whether a value is a decimal as {@link Money} states it, and no longer than an amount can be: `'3415.74'`, `'-2'`. */
export function isDecimal(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && decimalText.test(value);
}

/** Whether a decimal is zero, however it is written. */
export function isZero(decimal: string): boolean {
  return !/[1-9]/.test(decimal);
}

/** The exact value of a decimal. */
export function parseDecimal(decimal: string): Decimal {
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

/** A decimal times ten to that power, exactly, without decimals that it can do without: 12.50 by 4 is 125000. */
export function shifted({ digits, scale }: Decimal, power: number): Decimal {
  const rest = scale - power;
  return rest >= 0 ? { digits, scale: rest } : { digits: digits * 10n ** BigInt(-rest), scale: 0 };
}

/** `a` plus `b`, exactly, with the decimals of the more precise. */
export function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale };
}

/** `a` minus `b`, exactly, with the decimals of the more precise. */
export function minus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) - digitsAt(b, scale), scale };
}

/** `a` over `b` as a number; null where `b` is 0. */
export function ratio(a: Decimal, b: Decimal): number | null {
  const scale = Math.max(a.scale, b.scale);
  return b.digits === 0n ? null : Number(digitsAt(a, scale)) / Number(digitsAt(b, scale));
}

/** A decimal in digits with all its decimals: `'3415.740'`; a zero has no sign. */
export function fixedDecimal({ digits, scale }: Decimal): string {
  const all = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const at = all.length - scale;
  const fraction = scale === 0 ? '' : `.${all.slice(at)}`;
  return `${digits < 0n ? '-' : ''}${all.slice(0, at)}${fraction}`;
}

/** A decimal in digits, without zeros at the end of its fraction: `'3415.74'`, `'-2'`, `'0'`. */
export function formatDecimal(decimal: Decimal): string {
  const fixed = fixedDecimal(decimal);
  if (decimal.scale === 0) return fixed;
  let end = fixed.length;
  while (fixed[end - 1] === '0') end--;
  return fixed.slice(0, fixed[end - 1] === '.' ? end - 1 : end);
}
