import {createClean} from './clean.js';
import {createFind} from './find.js';
import type {CreateJob} from './job.js';
import type {Command} from './names.js';
import {createOutline} from './outline.js';
import {createPrint} from './print.js';
import {createTables} from './tables.js';

/**
What is done for each command out of a pipe.
*/
export const jobs: Readonly<Record<Command, CreateJob>> = {
	read: createPrint,
	print: createPrint,
	clean: createClean,
	outline: createOutline,
	tables: createTables,
	find: createFind,
};
