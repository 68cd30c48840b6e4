import type { Records } from '../../server/engine/facts/records.ts';

/** The same records with items renamed: the identifier wherever it stands, and the name. `names`: each old identifier with its new one. */
export function renamed(records: Records, names: ReadonlyMap<string, string>): Records {
  const rename = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (Array.isArray(value)) return value.map(rename);
    if (value === null || typeof value !== 'object') return value;
    const fields = Object.entries(value).map(([key, field]) => [key, rename(field)] as const);
    const isRenamed = 'id' in value && 'category' in value && typeof value.id === 'string' && names.has(value.id);
    return Object.fromEntries(isRenamed ? [...fields, ['name', `Renamed ${names.get(String(value.id))}`]] : fields);
  };
  return rename(records) as Records;
}
