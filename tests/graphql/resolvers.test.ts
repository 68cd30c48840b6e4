import { readFileSync } from 'node:fs';
import { getNamedType, isObjectType, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createCatalogueSchema } from '../../server/graphql/schema.ts';
import { MORE_RECORDS } from '../harness/more-records.ts';
import { openApi, openRelease, type OpenApi } from '../harness/open-api.ts';
import { catalogue } from './contract/catalogue.ts';
import { clearance } from './contract/clearance.ts';
import { compatibility } from './contract/compatibility.ts';
import { equipmentType } from './contract/equipment-type.ts';
import { holding } from './contract/holding.ts';
import { industry } from './contract/industry.ts';
import { interfaceSpec } from './contract/interface-spec.ts';
import { matrix } from './contract/matrix.ts';
import { nation } from './contract/nation.ts';
import { standard } from './contract/standard.ts';
import { supplyType } from './contract/supply-type.ts';
import { vocabulary } from './contract/vocabulary.ts';
import type { Row } from './contract/row.ts';

/** The files of the contract that define types with fields, each with the questions that ask them. */
const CONTRACT: Readonly<Record<string, readonly Row[]>> = {
  catalogue,
  clearance,
  compatibility,
  'equipment-type': equipmentType,
  holding,
  industry,
  'interface-spec': interfaceSpec,
  matrix,
  nation,
  standard,
  'supply-type': supplyType,
  vocabulary,
};

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(await openRelease(MORE_RECORDS));
});

const schema = createCatalogueSchema();

/** "Nation.code": every field of an object type that a file of the contract defines. Those of Query are asked in resolvers/Query.test.ts. */
function coordinatesOf(file: string): string[] {
  const { definitions } = parse(readFileSync(new URL(`../../schema/${file}.graphql`, import.meta.url), 'utf8'));
  const types = definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value !== 'Query' ? [one.name.value] : [],
  );
  return types.flatMap((name) => {
    const type = schema.getType(name);
    return isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${name}.${field}`) : [];
  });
}

function coordinatesAsked(rows: readonly Row[]): Set<string> {
  const asked = new Set<string>();
  const info = new TypeInfo(schema);
  const enter = () => void asked.add(`${String(getNamedType(info.getParentType()))}.${info.getFieldDef()?.name}`);
  for (const [, query] of rows) visit(parse(query), visitWithTypeInfo(info, { Field: { enter } }));
  return asked;
}

describe.each(Object.entries(CONTRACT))('%s', (file, rows) => {
  test.each(rows)('%s', async (_, query, expected) => {
    const { data, errors } = await api.ask(query);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject(expected as object);
  });

  test('every coordinate of the file is asked above', () => {
    const asked = coordinatesAsked(rows);
    expect(coordinatesOf(file).filter((coordinate) => !asked.has(coordinate))).toEqual([]);
  });
});

test('every coordinate of the contract belongs to a file above, or is asked beside its lists', () => {
  const asked = coordinatesAsked(Object.values(CONTRACT).flat());
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__') && type.name !== 'Query',
  );
  const coordinates = types.flatMap((type) =>
    isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );
  expect(coordinates.filter((coordinate) => !asked.has(coordinate))).toEqual([]);
});
