import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project, wherever the process was started from. */
export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url));

/** Holds one folder a version, each with one `mongod`. Safe to delete: it is filled again when needed. */
export const defaultBinaryCache = join(projectFolder, '.cache', 'mongod');

/** The embedded server's own data: a single copy, which a start makes anew from the seed where it is missing. */
export const defaultDataFolder = join(projectFolder, '.data', 'mongodb');
