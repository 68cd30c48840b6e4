import type { StandardRecord } from '../../engine/facts/records.ts';
import type { SeedFile } from '../../seed/read-seed.ts';
import type { ImportPlan } from './import-problem.ts';
import { readNisp } from './read-nisp.ts';
import { textOfRecord, textWithValues } from './record-text.ts';
import { standardsFromNisp } from './standards-from-nisp.ts';

/** What reading the NISP data in a folder (a copy of stavnstrup/nisp-yaml) would write to seed/standards. */
export async function importNisp(folder: string, seed: readonly SeedFile[]): Promise<ImportPlan> {
  const { data, problems, notes } = await readNisp(folder);
  const read = data.documents.length;
  if (problems.length > 0) return { changes: [], problems, notes, read };
  const files = new Map(
    seed.filter((file) => file.folder === 'standards' && isStandard(file.value)).map((file) => [(file.value as StandardRecord).id, file]),
  );
  const records = standardsFromNisp(
    data,
    [...files.values()].map((file) => file.value as StandardRecord),
  );
  const changes = records.flatMap((record) => {
    const file = files.get(record.id);
    const path = file?.path ?? `standards/${record.id}.yaml`;
    const text =
      file === undefined
        ? textOfRecord('standards', { ...record })
        : textWithValues('standards', file.text, { ...(file.value as StandardRecord) }, { ...record });
    return text === file?.text ? [] : [{ path, text }];
  });
  return { changes, problems, notes, read };
}

function isStandard(value: unknown): value is StandardRecord {
  return typeof value === 'object' && value !== null && 'designation' in value;
}
