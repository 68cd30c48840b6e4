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
    void running.stop().then(() => process.exit(0));
  });
}

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
