import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

/** Long enough for a slow line to answer, short enough that nobody wonders whether the start hangs. */
const PROBE_MS = 3_000;

/**
 * Downloads the official build for this machine through mongodb-memory-server-core, which knows the archive
 * names and checks the MD5 sum. Asks the host first: the library's own patience is minutes, not seconds.
 * The library honours `MONGOMS_VERSION`, `MONGOMS_DOWNLOAD_MIRROR` and the proxy variables.
 * @param proxy the HTTPS proxy of this machine; then the proxy is what gets asked, for it alone can be reached
 * @returns the path of the unpacked mongod
 * @throws Error when the host doesn't answer in 3 seconds, or the download fails
 */
export async function downloadOfficial(downloadDir: string, proxy?: string): Promise<string> {
  // Loaded here, because every start that finds a mongod elsewhere can do without it.
  const { DryMongoBinary, MongoBinary } = await import('mongodb-memory-server-core');
  const { MongoBinaryDownloadUrl } = await import('mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js');
  const build = await DryMongoBinary.generateOptions();
  const url = await new MongoBinaryDownloadUrl(build).getDownloadUrl();
  await probeHost(new URL(proxy === undefined || proxy === '' ? url : proxy), PROBE_MS);
  return MongoBinary.getPath({ version: build.version, downloadDir });
}

/**
 * Resolves when the host answers a HEAD request, whatever the answer.
 * @throws Error saying which host, and why it can't be reached
 */
export async function probeHost(url: URL, timeoutMs: number): Promise<void> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  await new Promise<void>((resolve, reject) => {
    const request = send(url, { method: 'HEAD' });
    const finish = (reason?: string): void => {
      clearTimeout(timer);
      request.destroy();
      if (reason === undefined) resolve();
      else reject(new Error(`${url.host} cannot be reached: ${reason}`));
    };
    // Not request.setTimeout: that counts silence on an open socket, and not the name look-up.
    const timer = setTimeout(() => finish(`no answer within ${timeoutMs / 1_000} s`), timeoutMs);
    request.on('response', () => finish());
    request.on('error', (error: NodeJS.ErrnoException) => finish(error.code ?? error.message));
    request.end();
  });
}
