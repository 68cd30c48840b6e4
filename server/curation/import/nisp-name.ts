import type { StandardRecord } from '../../engine/facts/records.ts';

type StandardKind = StandardRecord['kind'];

/** What the printed number of a document says. */
export interface NispName {
  /** Identifier of the record: all editions, versions and parts of one number share it. */
  id: string;
  designation: string;
  kind: StandardKind;
  edition?: string;
  version?: string;
  /** Volume or part, as printed. */
  part?: string;
  /** Printed as a study or as a draft. */
  stage?: 'STUDY' | 'DRAFT';
}

const ALLIED = new Set(['nato', 'nato-e', 'cceb']);
const ALLIED_BODIES = new Set(['nato', 'nato-e', 'c3b', 'cis3cip', 'ncia', 'fmn', 'nmsg', 'mip', 'asca']);
const OF_ONE_NATION = new Set(['us-dod', 'us-doc', 'nist', 'nga', 'nsa', 'fbi', 'cjcsm', 'mil']);
/** Bodies whose numbers speak for themselves: RFC 2616, XEP-0060, TMF621. */
const KNOWN_BY_NUMBER = new Set([
  'ietf',
  'xmpp',
  'cceb',
  'cis3cip',
  'tm-forum',
  'mil',
  'us-dod',
  'us-doc',
  'nga',
  'nist',
  'nato',
  'nato-e',
  'c3b',
]);

/**
 * Reads a printed number ("AEP-76 Vol I Ed A Ver 2"): document, edition, version and part. The NISP identifier is never asked:
 * it is irregular (nato-stanag4193ed.3-p1) and says nothing of the edition that can be trusted.
 */
export function readNispName(number: string, organisation: { id: string; short: string }): NispName {
  const study = /\(study\)/i.test(number) || organisation.id === 'nato-e';
  const draft = /\((RD|FD)\)/.test(number);
  const text = number
    .replace(/\((study|RD|FD)\)/gi, ' ')
    .replace(/^(STANAG \d*) ?FT\b/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const name = ALLIED.has(organisation.id) ? alliedName(text) : undefined;
  return {
    ...(name ?? otherName(text, organisation)),
    ...(draft && { stage: 'DRAFT' as const }),
    ...(study && { stage: 'STUDY' as const }),
  };
}

function alliedName(text: string): NispName | undefined {
  const agreement = /^(STANAG|STANREC) ?(\d+)(?: Ed\.? ?(\w+))?(?: P(\d+))?$/i.exec(text);
  if (agreement !== null) {
    const [, kind = '', digits = '', edition, part] = agreement;
    return named(`${kind.toUpperCase()} ${digits}`, kind.toUpperCase() as StandardKind, { edition, part: part && `Part ${part}` });
  }
  const communications = /^(ACP \d+.*?) ?\(([A-Z]+)\)$/.exec(text);
  if (communications !== null) return named(communications[1] ?? '', 'ALLIED_PUBLICATION', { edition: communications[2] });
  const adopted = /^NNSTD MISP-(.+)$/.exec(text);
  if (adopted !== null) return named('MISP', 'CIVIL', { edition: adopted[1] });
  const graphics = /^(NVG|JC3IEDM)(?: Baseline)? ([\d.]+)$/.exec(text);
  if (graphics !== null) return named(graphics[1] ?? '', 'TECHNICAL_SPECIFICATION', { edition: graphics[2] });
  const version = / Ver\.? (\S+)/i.exec(text)?.[1];
  const edition = / Ed\.? (\S+)/i.exec(text)?.[1];
  const bare = text.replace(/ Ver\.? \S+/i, '').replace(/ Ed\.? \S+/i, '');
  const publication = /^([A-Z][A-Za-z]*[Pp]|[A-Z]+)-(\d+(?:\.\d+)?)(?:\s+(?:-\s+)?(.+))?$/.exec(bare);
  if (publication === null) return undefined;
  const [, series = '', digits = '', rest] = publication;
  const baseline = rest !== undefined && /baseline|^\(BL/i.test(rest) ? rest.replace(/^\((.*)\)$/, '$1') : undefined;
  return named(`${series.replace(/p$/, 'P')}-${digits}`, 'ALLIED_PUBLICATION', {
    edition: edition ?? baseline,
    version,
    part: baseline === undefined ? rest : undefined,
  });
}

function otherName(text: string, { id, short }: { id: string; short: string }): NispName {
  const military = /^(MIL-(?:STD|PRF|DTL|HDBK)-\d+)([A-Z])?$/.exec(text);
  if (military !== null) return named(military[1] ?? '', 'MIL_STD', { edition: military[2] });
  // The month of publication in brackets is the date over again.
  const bare = text.replace(/\s*\(\d{4}\/\d{2}\)$/, '');
  const prefixed = KNOWN_BY_NUMBER.has(id) || bare.toLowerCase().includes(short.toLowerCase()) ? bare : `${short} ${bare}`;
  const kind: StandardKind = ALLIED_BODIES.has(id)
    ? 'TECHNICAL_SPECIFICATION'
    : OF_ONE_NATION.has(id)
      ? 'NATIONAL'
      : id === 'cceb'
        ? 'ALLIED_PUBLICATION'
        : 'CIVIL';
  return named(prefixed, kind, {});
}

type Optional = Partial<Record<'edition' | 'version' | 'part', string | undefined>>;

function named(designation: string, kind: StandardKind, { edition, version, part }: Optional): NispName {
  return {
    id: slugOf(designation),
    designation,
    kind,
    ...(edition !== undefined && { edition }),
    ...(version !== undefined && { version }),
    ...(part !== undefined && { part }),
  };
}

function slugOf(designation: string): string {
  return designation
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');
}
