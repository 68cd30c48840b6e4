/** Imports standards, holdings or items into the seed. Writes all or nothing; a second run writes nothing. */
import { endWithMessage } from './end-with-message.ts';
import { FORMATS, KINDS, runImport } from '../server/curation/import/run-import.ts';
import { IMPORT_USAGE } from './import-usage.ts';
import { OPTION_CHECKS } from './option-checks.ts';
import { readCommand } from './read-command.ts';

const { values, positionals } = readCommand({
  usage: IMPORT_USAGE,
  options: {
    kind: { type: 'string', default: 'holdings' },
    'dry-run': { type: 'boolean', default: false },
    seed: { type: 'string', default: 'seed' },
  },
  takes: [FORMATS.join(' or '), '<file or folder>'],
  checks: { kind: OPTION_CHECKS.oneOf(KINDS) },
});
/** Problems that are printed; the last line counts all. */
const SHOWN = 100;
const [named = '', from = ''] = positionals;
await endWithMessage(async () => {
  const [format, kind] = [FORMATS.find((one) => one === named), KINDS.find((one) => one === values.kind)];
  if (format === undefined) throw new Error(`Expected one of ${FORMATS.join(', ')} first, but got: "${named}".`);
  const { read, changed, problems, notes } = await runImport(
    { format, from, kind, seed: values.seed, dryRun: values['dry-run'] },
    console.error,
  );
  for (const note of notes) console.log(`note: ${note}`);
  for (const problem of problems.slice(0, SHOWN)) console.error(problem);
  const files = `${changed.length} file${changed.length === 1 ? '' : 's'}`;
  console.log(
    problems.length > 0
      ? `${read} records read, ${problems.length} problems, nothing written`
      : `${read} records read, ${files} ${values['dry-run'] ? 'to write' : 'written'}`,
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
});
