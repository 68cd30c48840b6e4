import { inEveryObject, type SeedRule } from '../rule.ts';

/** What a parameter can be at least and at most: a value in the wrong unit, or with a slipped point, is outside. */
const BOUNDS: Record<string, readonly [number, number]> = {
  boreDiameterMm: [4, 420],
  caseLengthMm: [10, 1_300],
  tubeLengthCalibres: [10, 60],
  chamberVolumeLitres: [1, 40],
  pressureLimitMpa: [5, 1_000],
  pressureMpa: [5, 1_000],
  maxModules: [1, 12],
  modules: [1, 12],
  bombLengthMm: [100, 3_000],
  bombLengthLimitMm: [100, 3_000],
  threadPitchMm: [0.2, 10],
  voltage: [1, 1_000],
  loadClass: [4, 150],
  massKg: [0.001, 700_000],
  massLimitKg: [0.1, 700_000],
  widthMm: [1, 80_000],
  widthLimitMm: [1, 80_000],
  heightMm: [1, 80_000],
  heightLimitMm: [1, 80_000],
  lengthMm: [1, 400_000],
  lengthLimitMm: [1, 400_000],
  pins: [1, 200],
  lugSpacingMm: [50, 2_000],
  protectionLevel: [0, 10],
};

export const parameterIsPlausible: SeedRule = {
  name: 'parameter-is-plausible',
  sentence: 'Parameters are within what such a thing can be.',
  check: (seed) =>
    inEveryObject(seed, (object, pointer) =>
      pointer.at(-1) !== 'parameters'
        ? []
        : Object.keys(object).flatMap((key) => {
            const value = object[key];
            const [least, most] = (Object.hasOwn(BOUNDS, key) ? BOUNDS[key] : undefined) ?? [-Infinity, Infinity];
            if (typeof value !== 'number' || (value >= least && value <= most)) return [];
            return [{ pointer: [...pointer, key], message: `Expected ${key} to be from ${least} to ${most}, but got: ${value}.` }];
          }),
    ),
};
