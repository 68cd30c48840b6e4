import { recordOf, type RuleProblem, type SeedRule } from '../rule.ts';

/** "5.56x45 mm": bore and case. "155 mm NATO": bore. Names in inches and gauges say nothing that could be compared. */
const BORE_AND_CASE = /(\d+(?:\.\d+)?) ?[x×] ?(\d+(?:\.\d+)?)/;
const BORE = /^(\d+(?:\.\d+)?) ?mm/;
/** A nominal calibre and the bore that is measured differ a little: 152 mm is 152.4 mm. */
const BORE_TOLERANCE = 0.03;
const CASE_TOLERANCE_MM = 1;

export const calibreAgreesWithItsName: SeedRule = {
  name: 'calibre-agrees-with-its-name',
  sentence: "What a calibre's name says of bore and case is what its parameters say.",
  check: ({ files }) =>
    files.flatMap((file): RuleProblem[] => {
      const record = file.folder === 'interfaces' ? recordOf(file) : undefined;
      const { name, kind, parameters } = record ?? {};
      if (kind !== 'calibre' || typeof name !== 'string' || typeof parameters !== 'object' || parameters === null) return [];
      const { boreDiameterMm: bore, caseLengthMm: caseLength } = parameters as Record<string, unknown>;
      const [, named = BORE.exec(name)?.[1], namedCase] = BORE_AND_CASE.exec(name) ?? [];
      const problems: RuleProblem[] = [];
      if (named !== undefined && typeof bore === 'number' && Math.abs(bore - Number(named)) > BORE_TOLERANCE * Number(named))
        problems.push(problem('boreDiameterMm', named, bore));
      if (namedCase !== undefined && typeof caseLength === 'number' && Math.abs(caseLength - Number(namedCase)) > CASE_TOLERANCE_MM)
        problems.push(problem('caseLengthMm', namedCase, caseLength));
      return problems;

      function problem(parameter: string, expected: string, came: number): RuleProblem {
        return {
          file,
          pointer: ['parameters', parameter],
          message: `Expected ${parameter} to be about ${expected}, as the name "${name as string}" says, but got: ${came}.`,
        };
      }
    }),
};
