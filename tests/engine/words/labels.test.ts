import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { VALUES } from '../../../server/engine/verdict/label.ts';
import { LABELS } from '../../../server/engine/words/labels.ts';

interface Shape {
  $defs?: {
    Parameters: { properties: Record<string, { enum?: string[]; items?: { enum?: string[] } }> };
    Port: { properties: { purpose: { enum: string[] } } };
  };
  properties?: { nature: { enum: string[] } };
}
const shape = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../schema/seed/${name}.schema.json`, import.meta.url), 'utf8')) as Shape;
const parameters = shape('common').$defs?.Parameters.properties ?? {};
const purposes = shape('common').$defs?.Port.properties.purpose.enum ?? [];
const natures = shape('supply').properties?.nature.enum ?? [];
const values = Object.values(parameters).flatMap(({ enum: own = [], items: { enum: each = [] } = {} }) => [...own, ...each]);

test('every parameter, every value of an enum, every nature and every purpose has its label, and none is left over', () => {
  const wanted = [
    ...Object.keys(parameters).map((name) => `PARAMETER_${name}`),
    ...VALUES.map((value) => `VALUE_${value}`),
    ...natures.map((nature) => `NATURE_${nature}`),
    ...purposes.map((purpose) => `PURPOSE_${purpose}`),
  ];
  expect(values.filter((value) => !(VALUES as readonly string[]).includes(value))).toEqual([]);
  expect(
    Object.keys(LABELS)
      .filter((code) => !code.startsWith('UNIT_'))
      .sort(),
  ).toEqual(wanted.sort());
});

test.each(Object.entries(LABELS))('%s is said in three languages, as a part of a sentence', (code, texts) => {
  expect(texts).toHaveLength(3);
  expect(texts.filter((text) => text.trim() !== text || text === '' || text.endsWith('.'))).toEqual([]);
  const ukrainian = texts[2].replace(/\{[^{}]*?(\{|\})/g, '').replace(/\b(few|many|one|other)\b/g, '');
  expect([code, /[a-z]{3}/.test(ukrainian)]).toEqual([code, false]);
});
