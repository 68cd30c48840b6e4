import { withSide, type Case } from './case.ts';
import { cutEnds } from './cut-ends.ts';
import { statementsAbout } from './statements.ts';
import { haveKindInCommon } from '../facts/kind-set.ts';
import type { Subject } from '../facts/subject.ts';
import type { Finding } from '../verdict/verdict.ts';

/**
 * The kind of interface that is the question of a host and a guest by their categories (`takes` of vocabulary/categories.yaml): of a ship and a
 * helicopter the deck, of a transport aircraft and a howitzer the hold, of one with a hose and a helicopter with a probe the refuelling. Undefined
 * where the two are not made for one another.
 */
export function naturalKind(host: Subject, guest: Subject): string | undefined {
  return host.takes.find((one) => isQuestionOf(one, host, guest))?.by;
}

/** Every question of the two by their categories, the natural one first. */
function naturalKinds(host: Subject, guest: Subject): string[] {
  return [...new Set(host.takes.filter((one) => isQuestionOf(one, host, guest)).map(({ by }) => by))];
}

function isQuestionOf({ by, categories, where }: Subject['takes'][number], host: Subject, guest: Subject): boolean {
  if (!categories.some((category) => guest.categories.includes(category))) return false;
  const has = { HOST: host, GUEST: guest };
  return where?.every((role) => has[role].ends[role].some(({ kind, spec }) => kind.id === by && spec.absent !== true)) ?? true;
}

/**
 * Names the question that is answered where two things have another one besides: a tanker that carries helicopters too is asked whether it
 * refuels them, and that they go into its hold says nothing of that.
 */
export function otherQuestions({ on, relation, scope, a, b }: Case): Finding[] {
  if (relation !== 'ACCEPTS' || scope?.isNamed === true) return [];
  const [kind, ...others] = naturalKinds(a, b).flatMap((id) => on.catalogue.interfaceKinds.get(id) ?? []);
  if (kind === undefined || a.ends.HOST.some((end) => end.kind !== kind)) return [];
  const besides = new Set(others.filter((other) => other !== kind));
  return [...besides].map((other) => {
    const caution = { code: 'ANOTHER_QUESTION', facts: { a: a.name, b: b.name, kind, other } } as const;
    return { rule: 'question-is-named', level: 'COMPATIBLE', ...caution, caution, claims: [], outranked: true };
  });
}

/**
 * The case on the natural question of the two alone, where their categories have one: whether a transport aircraft carries a helicopter does not
 * hang on whether it refuels it. Where nothing is recorded of that question and of another one something is, that one is answered.
 */
export function onNaturalQuestion(asked: Case): Case {
  const { relation, scope, a, b } = asked;
  const kind = relation === 'ACCEPTS' && scope?.isNamed !== true ? naturalKind(a, b) : undefined;
  if (kind === undefined) return asked;
  const natural = withSide(withSide(asked, 'a', onKind(asked, a, kind)), 'b', onKind(asked, b, kind));
  const isRecorded = haveKindInCommon(natural.a.kinds.HOST, natural.b.kinds.GUEST) || statementsAbout(natural).length > 0;
  return isRecorded || !meets(asked) ? natural : asked;
}

const known = new WeakMap<Subject, Map<string, Subject>>();

function onKind({ on }: Case, subject: Subject, kind: string): Subject {
  let ofSubject = known.get(subject);
  if (ofSubject === undefined) known.set(subject, (ofSubject = new Map()));
  let cut = ofSubject.get(kind);
  if (cut === undefined) ofSubject.set(kind, (cut = cutEnds(on.catalogue, subject, (end) => end.kind.id === kind)));
  return cut;
}

/** True where a port of the host takes an end of the guest, or somebody says so. */
function meets(asked: Case): boolean {
  const { a, b } = asked;
  const takes = a.ends.HOST.some(({ spec }) =>
    b.ends.GUEST.some((end) => end.spec.id === spec.id || spec.accepts?.some((one) => one.interface === end.spec.id) === true),
  );
  return takes || statementsAbout(asked).length > 0;
}
