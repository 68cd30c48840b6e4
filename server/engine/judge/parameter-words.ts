import type { Parameters } from '../facts/records.ts';
import { VALUES, type Unit, type ValueName } from '../verdict/label.ts';
import type { Fact, Phrase } from '../verdict/verdict.ts';

/** Units by the end of a parameter's name, and of those whose name says none. */
const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/Mm$/, 'MM'],
  [/Kg$/, 'KG'],
  [/Mpa$/, 'MPA'],
  [/Litres$/, 'LITRES'],
  [/Calibres$/, 'CALIBRES'],
  [/^voltage$/, 'VOLTS'],
  [/^(modules|maxModules)$/, 'MODULES'],
  [/^pins$/, 'PINS'],
];

/** The name of a parameter, as a sentence has it. */
export function parameterName(name: string): Phrase {
  return { code: `PARAMETER_${name as keyof Parameters}`, facts: {} };
}

/** The value of a parameter, as a sentence has it: a number with its unit, a word in every language, a designation as it stands. */
export function parameterValue(name: string, value: unknown): Fact {
  if (Array.isArray(value)) return value.map((one) => parameterValue(name, one));
  if (typeof value === 'boolean') return { code: value ? 'VALUE_YES' : 'VALUE_NO', facts: {} };
  if (typeof value !== 'number') return wordFor(String(value));
  const unit = UNITS.find(([end]) => end.test(name))?.[1];
  return unit === undefined ? value : { code: `UNIT_${unit}`, facts: { value } };
}

/** A word that has a name in every language; a designation with blanks where the record has strokes. */
export function wordFor(value: string): Fact {
  const word = value.toUpperCase().replaceAll('-', '_');
  return isNamed(word) ? { code: `VALUE_${word}`, facts: {} } : value.replaceAll('_', ' ');
}

function isNamed(word: string): word is ValueName {
  return (VALUES as readonly string[]).includes(word);
}
