import process from 'node:process';
import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {ExecutionContext} from 'ava';
import {play, root, type PlayOptions} from '../terminal/pty.js';

/**
The shipped program.
*/
export const shipped = path.join(root, 'dist/cli.js');

/**
The machine's own Node where the tests were told of it, else the one that runs them.
*/
export const node = process.env.BRIEF_NODE ?? process.execPath;

/**
Runs the shipped program in a terminal, as a person would; nothing is remembered between runs.
*/
export const run = (
	t: ExecutionContext,
	words: readonly string[],
	{
		columns = 80,
		rows = 24,
		environment = {},
		nodeOptions = [],
		...rest
	}: PlayOptions & {readonly nodeOptions?: readonly string[]} = {},
) =>
	play(t, {
		...rest,
		columns,
		rows,
		environment: {LANG: 'C.UTF-8', ...environment},
		command: [node, ...nodeOptions, shipped, '--no-state', ...words],
	});

/**
Writes an article to a folder of its own; gives its path.
*/
export const file = async (name: string, text: string): Promise<string> => {
	const folder = await mkdtemp(path.join(tmpdir(), 'brief-'));
	const where = path.join(folder, name);
	await writeFile(where, text);
	return where;
};
