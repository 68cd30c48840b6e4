/** The product's own server, as `npm start` runs it. */
import { readConfig } from '../../../server/config.ts';
import { startCatalogue } from '../../../server/start-catalogue.ts';
import { announce } from './peer-data.ts';

const say = (text: string) => console.error(text);
const running = await startCatalogue(
  { ...readConfig(), port: 0 },
  { line: say, fault: (fields, message) => say(`${message} ${JSON.stringify(fields)}`) },
  process.env,
);
announce(Number(new URL(running.url).port));
