import { termFields } from '../fields/term-fields.ts';
import type { FeatureResolvers } from '../generated/resolver-types.ts';

export const Feature: FeatureResolvers = termFields;
