/**
`npm run bench`: every figure, as a Markdown table and in `results.json`. Names of measures as arguments take only those.
*/
import {rmSync, writeFileSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import os from 'node:os';
import process from 'node:process';
import {tableOf, type Figure} from './figures.js';
import {measureBytes} from './measures/bytes.js';
import {measureClean} from './measures/clean.js';
import {measureKeys} from './measures/keys.js';
import {measurePacing} from './measures/pacing.js';
import {measurePrint} from './measures/print.js';
import {measureStart} from './measures/start.js';
import {measureTableFile} from './measures/table-file.js';
import {measureTables} from './measures/tables.js';
import {setUp, type Setup} from './setup.js';

const measures: Record<string, (setup: Setup) => Promise<Figure[]> | Figure[]> =
	{
		start: measureStart,
		keys: measureKeys,
		bytes: measureBytes,
		print: measurePrint,
		clean: measureClean,
		pacing: measurePacing,
		tables: measureTables,
		'table-file': measureTableFile,
	};

const wanted = process.argv.slice(2);
const setup = setUp();
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(measures)) {
	if (wanted.length > 0 && !wanted.includes(name)) {
		continue;
	}

	process.stderr.write(`${name} …\n`);
	// One after the other: they must not disturb each other.

	figures.push(...(await measure(setup)));
}

rmSync(setup.folder, {recursive: true});
const machine = `${os.cpus()[0]?.model ?? 'unknown'}, ${os.cpus().length} cores, ${os.platform()}`;
const node = execFileSync(setup.node, ['--version'], {encoding: 'utf8'}).trim();
process.stdout.write(`Node ${node} on ${machine}\n\n${tableOf(figures)}\n`);
if (wanted.length === 0) {
	writeFileSync(
		new URL('results.json', import.meta.url),
		`${JSON.stringify({date: new Date().toISOString().slice(0, 10), node, machine, figures}, undefined, '\t')}\n`,
	);
}

// eslint-disable-next-line unicorn/no-process-exit
process.exit(0);
