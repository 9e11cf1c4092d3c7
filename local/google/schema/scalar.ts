// Scalars by proto3's JSON rules: what Google takes for a number, a truth value or an enum, and what it calls them when it refuses.

import type { Json } from '../api';
import type { ApiSchema, TypeSchema } from './types';

const INT32 = { min: -(2 ** 31), max: 2 ** 31 - 1 };

/**
 * The value as the type holds it: numerals in text become numbers, as proto3 allows.
 * @returns undefined where Google would refuse the value.
 */
export function readScalar(type: TypeSchema, value: Json): Json | undefined {
  if (type.enum) return typeof value === 'string' && type.enum.includes(value) ? value : undefined;
  switch (type.type) {
    case 'integer': {
      const number = readNumber(value);
      if (number === undefined || !Number.isInteger(number)) return undefined;
      return number >= INT32.min && number <= INT32.max ? number : undefined;
    }
    case 'number':
      return readNumber(value);
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'string':
      if (type.format === 'int64' && typeof value === 'number') return String(value);
      return typeof value === 'string' ? value : undefined;
    default:
      return value;
  }
}

function readNumber(value: Json): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/**
 * The type's name in Google's refusals, e.g. `TYPE_DOUBLE`. The discovery document does not name enum and message types the way the
 * refusal does, so those are put together from the package and the field.
 */
export function protoTypeName(api: ApiSchema, type: TypeSchema, field: string): string {
  const own = (name: string) => `type.googleapis.com/google.apps.${api.name}.${api.version}.${name}`;
  if (type.$ref) return own(type.$ref);
  if (type.enum) return own(field.charAt(0).toUpperCase() + field.slice(1));
  if (type.type === 'integer') return 'TYPE_INT32';
  if (type.type === 'number') return type.format === 'float' ? 'TYPE_FLOAT' : 'TYPE_DOUBLE';
  if (type.type === 'boolean') return 'TYPE_BOOL';
  return type.format === 'int64' ? 'TYPE_INT64' : 'TYPE_STRING';
}
