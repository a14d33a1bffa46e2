import { expectTypeOf, test } from 'vitest';

test('a true statement about a type', () => {
  expectTypeOf<string>().toEqualTypeOf<string>();
});

test('a false statement about a type', () => {
  expectTypeOf<string>().toEqualTypeOf<number>();
});
