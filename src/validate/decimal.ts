export { type Decimal, isAtLeast, isDecimal, isZero, parseDecimal } from '../report/decimal.js';
