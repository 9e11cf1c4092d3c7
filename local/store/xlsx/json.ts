// Looking into Google's JSON resources, whose fields may all be absent.

import type { Json, JsonObject } from '../../google/api';

export function asObject(value: Json | undefined): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}

export function asObjects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.map(asObject).filter((item) => item !== null) : [];
}

export function asText(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

export function asNumber(value: Json | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** The same value and key order give the same text, which is what grouping equal formats and rules needs. */
export function jsonKey(value: Json | undefined): string {
  return JSON.stringify(value ?? null);
}
