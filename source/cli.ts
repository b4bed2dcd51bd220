#!/usr/bin/env node
import module from 'node:module';
import path from 'node:path';
import process from 'node:process';
import {commands} from './commands/names.js';
import type {program} from './commands/program.js';
import {loadScript} from './launch/load-script.js';

/**
Tells one build of the core from another; the build puts it in.
*/
declare const coreBuild: string;

const oldest = 20;

/**
Runs the program in this process and sets the exit code. Whatever is in this file is compiled at every start; of the core
that is kept.
*/
async function start(): Promise<void> {
	const argv = process.argv.slice(2);
	const folder = import.meta.dirname;
	try {
		const core = loadScript<{program: typeof program}>(
			path.join(folder, 'core.js'),
			coreBuild,
			// Its own for each, since it holds what the first start used.
			commands.find(name => argv.includes(name)) ?? 'read',
			// A script that was compiled by hand cannot import by itself.
			async name => {
				module.enableCompileCache?.();
				return import(name) as Promise<unknown>;
			},
		);
		process.exitCode = await core.exports.program(
			argv,
			path.join(folder, '../content'),
			core.keepCode,
		);
	} catch (error: unknown) {
		// Without the line of code that Node would show: in the bundle it is as long as a book.
		process.stderr.write(
			`brief: a fault in the program: ${error instanceof Error ? error.stack : String(error)}\n`,
		);
		process.exitCode = 1;
	}
}

if (Number(process.versions.node.split('.', 1)[0]) < oldest) {
	process.stderr.write(
		`brief: Node ${process.versions.node} is too old; it takes ${oldest} or newer\n`,
	);
	process.exitCode = 1;
} else {
	void start();
}
