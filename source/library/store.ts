import {Buffer} from 'node:buffer';
import {createHash} from 'node:crypto';
import {
	closeSync,
	fstatSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {formatMemory, longestFile, parseMemory, type Memory} from './memory.js';

/**
What was found for an article; a sentence for the reader when it could not be read.
*/
export type Found = {readonly memory?: Memory; readonly message?: string};

/**
The longest name, in bytes, that a target is written out in: with what is put behind it, a file's name has 255 at most.
*/
const longestName = 200;

/**
A target as a file's name that no other target has, on disks too that take capitals for small letters.
*/
const written = (target: string): string =>
	target.replaceAll(/[^\d\-._a-z]/gu, character =>
		character === '/'
			? ','
			: /[A-Z]/.test(character)
				? `+${character.toLowerCase()}`
				: Buffer.from(character).toString('hex').replaceAll(/../g, '%$&'),
	);

/**
Where an article's memory is kept in the folder of state: under its target's own name, or under a hash where that is too
long. Node's hashes take milliseconds to load, which the first screen would wait for.

@param target Its absolute path, or its address.
*/
export function fileOf(folder: string, target: string): string {
	const name = written(target);
	return path.join(
		folder,
		'places',
		`${name.length > longestName ? createHash('sha256').update(target).digest('hex') : name}.json`,
	);
}

const codeOf = (error: unknown): string =>
	error instanceof Error && 'code' in error
		? String(error.code)
		: 'unknown error';

/**
Puts a damaged file out of the way, where a person can look at it.
*/
function setAside(file: string): Found {
	const aside = `${file}.damaged`;
	try {
		renameSync(file, aside);
	} catch (error: unknown) {
		return {
			message: `the place kept for this brief is damaged and stays where it is (${codeOf(error)})`,
		};
	}

	return {
		message: `the place kept for this brief was damaged; it is set aside as ${path.basename(aside)}`,
	};
}

/**
Reads what is remembered of an article; nothing when nothing is. Never throws for what is on the disk.
*/
export function load(file: string): Found {
	let text: string;
	try {
		const handle = openSync(file, 'r');
		try {
			const {size} = fstatSync(handle);
			text = size > longestFile ? '' : readFileSync(handle, 'utf8');
		} finally {
			closeSync(handle);
		}
	} catch (error: unknown) {
		const code = codeOf(error);
		return code === 'ENOENT' || code === 'ENOTDIR'
			? {}
			: {message: `the place kept for this brief cannot be read (${code})`};
	}

	const memory = parseMemory(text);
	return memory === undefined ? setAside(file) : {memory};
}

function writeFlushed(file: string, text: string): void {
	const handle = openSync(file, 'wx', 0o600);
	try {
		writeFileSync(handle, text);
		fsyncSync(handle);
	} catch (error: unknown) {
		rmSync(file, {force: true});
		throw error;
	} finally {
		closeSync(handle);
	}
}

function replace(temporary: string, file: string): void {
	try {
		renameSync(temporary, file);
	} catch (error: unknown) {
		rmSync(temporary, {force: true});
		throw error;
	}
}

/**
Writes what is to be remembered of an article, so that a reader of the file sees the old one or the new one and never a
part: a temporary file beside it, flushed to the disk, takes its place. Only the owner may read it.

@returns A sentence for the reader when it cannot be written.
*/
export function save(file: string, memory: Memory): string | undefined {
	const text = formatMemory(memory);
	if (Buffer.byteLength(text) > longestFile) {
		return 'the place in this brief is not kept: there is too much to remember';
	}

	const temporary = `${file}.${process.pid}.tmp`;
	try {
		mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
		writeFlushed(temporary, text);
		replace(temporary, file);
		return undefined;
	} catch (error: unknown) {
		return `the place in this brief is not kept: ${path.dirname(file)} cannot be written (${codeOf(error)})`;
	}
}
