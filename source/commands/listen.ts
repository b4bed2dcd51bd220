import {writeSync} from 'node:fs';
import process from 'node:process';
import {StringDecoder} from 'node:string_decoder';
import type {Article} from '../article/model.js';
import {begin, reduceLinear} from '../reader/linear/reduce.js';
import {openLinear} from '../reader/linear/state.js';
import {workLinear} from '../reader/linear/table.js';
import {copyLocally} from '../terminal/clipboard.js';
import {createKeySplitter, type Input} from '../terminal/keys.js';
import {openKeys} from '../terminal/tty.js';
import {sanitiseLine} from '../text/sanitise.js';
import {exit} from './io.js';

/**
How long an Esc may wait for the rest of a sequence, in milliseconds.
*/
const patience = 50;

/**
Reads an article aloud: lines are only ever added at the bottom, nothing moves the cursor, no mode of the terminal is
set but that keys arrive one at a time.

@returns The exit code.
*/
export const listen = async (
	article: Article,
	options: {readonly width: number; readonly ascii: boolean},
): Promise<number> => {
	const input = openKeys();
	if (input === undefined) {
		process.stderr.write(
			'brief: no terminal to read keys from; brief print writes the article\n',
		);
		return exit.failed;
	}

	let state = openLinear(article, options);
	const print = (lines: readonly string[]): void => {
		const text = lines.map(line => `${sanitiseLine(line)}\n`).join('');
		if (text !== '') {
			writeSync(process.stdout.fd, text);
		}
	};

	const beginning = begin(state);
	state = beginning.state;
	print(beginning.said);
	return new Promise(resolve => {
		const splitter = createKeySplitter();
		const decoder = new StringDecoder('utf8');
		let timer: NodeJS.Timeout | undefined;
		let working: NodeJS.Immediate | undefined;
		const giveBack = (): void => {
			input.setRawMode(false);
		};

		const end = (code: number): void => {
			clearTimeout(timer);
			clearImmediate(working);
			input.off('data', onData);
			giveBack();
			input.pause();
			if (input !== process.stdin) {
				input.destroy();
			}

			process.off('exit', giveBack);
			resolve(code);
		};

		const take = (inputs: readonly Input[]): void => {
			for (const one of inputs) {
				if (one.type === 'answer') {
					continue;
				}

				const step = reduceLinear(state, one.key);
				state = step.state;
				print(step.said);
				if (step.copy !== undefined) {
					void copy(step.copy);
				}

				if (step.isDone === true) {
					end(exit.done);
					writeSync(process.stdout.fd, step.print ?? '');
					return;
				}
			}

			work();
		};

		/**
		Only by a program of this machine: the terminal is sent nothing but lines.
		*/
		const copy = async (text: string): Promise<void> => {
			if (!(await copyLocally(text, process.env))) {
				print(['not copied: no program for the clipboard here']);
			}
		};

		/**
		What takes time goes on between keys.
		*/
		const work = (): void => {
			clearImmediate(working);
			if (state.table?.view.job === undefined) {
				return;
			}

			working = setImmediate(() => {
				const step = workLinear(state);
				state = step.state;
				print(step.said);
				work();
			});
		};

		const onData = (chunk: Uint8Array): void => {
			take(splitter.feed(decoder.write(chunk)));
			clearTimeout(timer);
			timer = setTimeout(() => {
				take(splitter.flush());
			}, patience);
		};

		input.setRawMode(true);
		process.on('exit', giveBack);
		for (const [signal, code] of [
			['SIGTERM', 143],
			['SIGHUP', 129],
			['SIGINT', 130],
		] as const) {
			process.once(signal, () => {
				end(code);
			});
		}

		input.on('data', onData);
		input.on('end', () => {
			end(exit.done);
		});
	});
};
