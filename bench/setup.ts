import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {makeArticle} from './articles.js';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

export type Setup = {
	/**
	The Node that the shipped file runs on.
	*/
	readonly node: string;
	/**
	The command line up to the file.
	*/
	readonly brief: readonly string[];
	/**
	Articles of 10 KB, of 40 KB and of 10 MB.
	*/
	readonly short: string;
	readonly middling: string;
	readonly long: string;
	readonly folder: string;
	/**
	Whether a program is found on the PATH.
	*/
	has(program: string): boolean;
	/**
	What `brief print` writes.
	*/
	print(file: string, width: number): string;
};

/**
Writes the articles that are measured with.
*/
export function setUp(): Setup {
	const folder = mkdtempSync(path.join(tmpdir(), 'brief-bench-'));
	const write = (name: string, text: string) => {
		const file = path.join(folder, name);
		writeFileSync(file, text);
		return file;
	};

	const node = process.env.BENCH_NODE ?? process.execPath;
	const brief = [
		node,
		process.env.BENCH_BRIEF ?? path.join(root, 'dist/cli.js'),
	];
	return {
		node,
		brief,
		short: write('short.md', makeArticle(10_000)),
		middling: write('middling.md', makeArticle(40_000)),
		long: write('long.md', makeArticle(10_000_000)),
		folder,
		has: program =>
			spawnSync('sh', ['-c', 'command -v "$0"', program]).status === 0,
		print: (file, width) =>
			execFileSync(
				brief[0] ?? '',
				[...brief.slice(1), 'print', '--width', String(width), file],
				{encoding: 'utf8', maxBuffer: 200_000_000},
			),
	};
}
