/**
 * What a field costs besides the values it gives, by coordinate, in points: about the microseconds that it takes where nothing is remembered
 * yet. What a field costs by what it is asked for, its steps say themselves.
 */
export const PRICES: ReadonlyMap<string, number> = new Map([
  ...['EquipmentType.compatibleWith', 'SupplyType.compatibleWith', 'InterfaceSpec.compatibleWith', 'Query.compatibleStock'].map(
    (field) => [field, 150_000] as const,
  ),
  ...['Query.compatibility', 'Query.combination', 'CompatibilityMatrix.verdict', 'CompatibleItemEdge.verdict', 'StockEntry.verdict'].map(
    (field) => [field, 500] as const,
  ),
  ['Query.nationInteroperability', 40_000],
  ['Query.search', 20_000],
  ['Query.equipmentTypes', 200],
]);
