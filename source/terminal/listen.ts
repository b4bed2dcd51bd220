import {StringDecoder} from 'node:string_decoder';
import type {ReadStream} from 'node:tty';
import {createKeySplitter, type Input} from './keys.js';

/**
How long the rest of what was read in part is waited for, in milliseconds: an Esc may begin a sequence, a paste may be
cut anywhere.
*/
const patience = {
	escape: 40,
	sequence: 1000,
	paste: 2000,
};

/**
Reads a terminal's input, however it is cut into reads, and tells what it was. A lone Esc is told from a sequence by time.
*/
export function listen(
	input: ReadStream,
	take: (inputs: readonly Input[]) => void,
): {stop(): void} {
	const splitter = createKeySplitter();
	const decoder = new StringDecoder('utf8');
	let timer: NodeJS.Timeout | undefined;

	const onData = (chunk: Uint8Array): void => {
		take(splitter.feed(decoder.write(chunk)));
		clearTimeout(timer);
		const {held} = splitter;
		if (held !== 'nothing') {
			timer = setTimeout(() => {
				take(splitter.flush());
			}, patience[held]);
		}
	};

	input.on('data', onData);
	return {
		stop() {
			clearTimeout(timer);
			input.off('data', onData);
		},
	};
}
