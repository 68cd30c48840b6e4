/** The package that an import did not find; undefined where something else went wrong. */
export function missingPackage({ code, message }) {
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
    ? /Cannot find (?:package|module) '([^'/.][^']*)'/.exec(message)?.[1]
    : undefined;
}
