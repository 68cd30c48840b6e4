import pino from 'pino';
import { readConfig, type Config } from './config.ts';
import { printFirstAnswer } from './first-answer.ts';
import { startCatalogue } from './start-catalogue.ts';

const config = readSettings();
const logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
const log = {
  line: (text: string) => console.error(text),
  fault: (fields: Record<string, unknown>, message: string) => logger.error(fields, message),
};

const running = await startCatalogue(config, log).catch((fault: unknown) => {
  console.error(`The catalogue could not start. ${fault instanceof Error ? fault.message : String(fault)}`);
  process.exit(1);
});

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    log.line('stopping: requests under way are finished, then MongoDB is stopped');
    // Whoever presses Ctrl-C sends nobody here any more; a balancer has to hear of it first.
    void running.stop(signal === 'SIGTERM' ? config.drainSeconds * 1_000 : 0).then(() => process.exit(0));
  });
}
// Who started the process is told that it is up: one that ends after that was not stopped by a wrong setting, and is started again.
process.send?.('up');

await printFirstAnswer(running.url);

/** What was set, or one line on what is wrong with it. */
function readSettings(): Config {
  try {
    return readConfig();
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault));
    process.exit(2);
  }
}
