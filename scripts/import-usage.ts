import { HOLDING_FIELDS } from '../server/curation/import/import-holdings.ts';
import { ITEM_FIELDS } from '../server/curation/import/import-items.ts';
import { ROWS_AT_MOST } from '../server/curation/import/read-rows.ts';
import { BYTES_AT_MOST } from '../server/curation/import/read-table.ts';
import { KINDS } from '../server/curation/import/run-import.ts';

/** What can be asked of an import. */
export const IMPORT_USAGE = `Usage: npm run import -- nisp <folder> | csv <file> | jsonl <file> [--kind ${KINDS.join('|')}] [--dry-run] [--seed <folder>]
nisp   a copy of the NISP data repository stavnstrup/nisp-yaml: standards and cover documents
csv    a table whose first line names the fields; lists are written a;b;c
jsonl  one JSON object a line
holdings: ${HOLDING_FIELDS.join(', ')}
equipment, supplies: ${ITEM_FIELDS.join(', ')}
UTF-8, at most ${ROWS_AT_MOST} rows and ${BYTES_AT_MOST} bytes. All is written or nothing, whenever it is ended; a second run writes nothing.`;
